import { mount } from '@vue/test-utils'
import { h } from 'vue'
import { beforeAll, describe, expect, it } from 'vitest'
import { i18n, loadLocale, setLocale } from '@/i18n'
import { MixedText } from './MixedText'

const html = (text: string) =>
  mount(() => h('p', h(MixedText, { text })), { global: { plugins: [i18n] } }).element.innerHTML.replace(
    /<!--.*?-->/g,
    '',
  )

describe('Chinese in a text', () => {
  beforeAll(() => Promise.all([loadLocale('zh-CN'), loadLocale('en')]))

  it('is marked on an English page, and nothing else is', () => {
    setLocale('en')
    expect(html('(遂科技规〔2024〕3号), in force')).toBe(
      '(<span lang="zh-CN">遂科技规〔2024〕3号</span>), in force',
    )
    expect(html('Sharing (赋权) means')).toBe('Sharing (<span lang="zh-CN">赋权</span>) means')
    expect(html('Nothing here')).toBe('Nothing here')
  })

  it('is left alone on a Chinese page', () => {
    setLocale('zh-CN')
    expect(html('依据遂科技规〔2024〕3号')).toBe('依据遂科技规〔2024〕3号')
  })
})
