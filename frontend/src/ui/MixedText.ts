import { h, type FunctionalComponent } from 'vue'
import { useI18n } from 'vue-i18n'

// From one Han character to the next, over Chinese marks and figures between them.
const han = /([\u3400-\u9fff](?:[\d\u3000-\u303f\u3400-\u9fff\uff00-\uffef]*[\u3400-\u9fff])?)/

/**
 * A text of the page's language with Chinese names, terms or numbers in it: on an English page those are
 * marked as Chinese, so that they are read and set as such.
 */
export const MixedText: FunctionalComponent<{ text: string }> = ({ text }) => {
  const { locale } = useI18n()
  if (locale.value !== 'en') return text
  return text
    .split(han)
    .map((part, index) => (index % 2 ? h('span', { lang: 'zh-CN' }, part) : part))
    .filter(Boolean)
}
MixedText.props = { text: { type: String, required: true } }
