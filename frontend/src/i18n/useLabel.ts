import { useI18n } from 'vue-i18n'
import type { Term } from '@/api'

/** Words for the contract's codes; a code we do not know yet is shown as it is. */
export function useLabel() {
  const { t, te, locale } = useI18n()

  function label(group: string, code: string | null | undefined): string {
    if (!code) return ''
    const key = `label.${group}.${code}`
    return te(key) ? t(key) : code
  }

  /** A catalogue entry in the page's language. */
  function term(entry: Pick<Term, 'name' | 'nameEn'> | null | undefined): string {
    if (!entry) return ''
    return (locale.value === 'en' && entry.nameEn) || entry.name
  }

  /** An entry's name without what stands in brackets, for rows and chips. */
  function shortTerm(entry: Pick<Term, 'name' | 'nameEn'> | null | undefined): string {
    return term(entry).replace(/\s*[（(].*[）)]$/, '')
  }

  /** Words in a row, as the language lists them. */
  function list(words: readonly string[]): string {
    return words.join(t('list.separator'))
  }

  return { label, term, shortTerm, list }
}
