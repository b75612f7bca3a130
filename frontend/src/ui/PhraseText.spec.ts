import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { h } from 'vue'
import { PhraseText, ResultParts } from './PhraseText'

it('marks hits in running text and escapes everything else', () => {
  const parts = [{ text: '在<b>' }, { text: '热失控', hit: true }, { text: '触发前' }]
  const html = mount({ render: () => h('p', h(ResultParts, { parts })) }).html()
  expect(html.replace(/\s*\n\s*/g, '')).toBe('<p>在&lt;b&gt;<mark>热失控</mark>触发前</p>')
})

it('shows a plain title when the answer has no parts', () => {
  const wrapper = mount({ render: () => h('h2', h(PhraseText, { text: '富锂卤水提锂', parts: null })) })
  expect(wrapper.text()).toBe('富锂卤水提锂')
})
