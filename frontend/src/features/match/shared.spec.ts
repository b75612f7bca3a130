import { expect, it } from 'vitest'
import { markShared } from './shared'

it('marks the words that both sentences have, the longest first', () => {
  expect(markShared('热失控前十分钟预警', ['热失控', '失控', '预警'])).toEqual([
    { text: '热失控', shared: true },
    { text: '前十分钟', shared: false },
    { text: '预警', shared: true },
  ])
})

it('takes words with special characters as they are, in any case', () => {
  expect(markShared('用 LFP(280Ah) 电芯', ['lfp'])).toEqual([
    { text: '用 ', shared: false },
    { text: 'LFP', shared: true },
    { text: '(280Ah) 电芯', shared: false },
  ])
  expect(markShared('a.b', ['.'])).toHaveLength(3)
})

it('leaves a sentence whole that shares nothing', () => {
  expect(markShared('交通方便', [])).toEqual([{ text: '交通方便', shared: false }])
})
