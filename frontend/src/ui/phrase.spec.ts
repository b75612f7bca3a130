import { describe, expect, it } from 'vitest'
import { phrase } from './phrase'

const lines = (text: string) =>
  phrase([{ text }])
    .map(piece => (piece.breakBefore ? '|' : '') + piece.text)
    .join('')

describe('a title breaks between words', () => {
  it('and never inside a term of the trade', () => {
    const text = lines('高镍三元锂电池模组热失控多参量早期预警装置')
    expect(text).toContain('|')
    for (const term of ['锂电池', '热失控', '多参量']) expect(text.includes(term)).toBe(true)
  })

  it('never before a closing mark or after an opening one', () => {
    expect(lines('预约赋权：成果还没有，归属先说好（试行）')).not.toMatch(/\|[，。：）]|（\|/)
  })

  it('never between a number and its unit', () => {
    expect(lines('预警提前量不少于10分钟')).not.toMatch(/10\|/)
    expect(lines('0.2–3C倍率区间内的析锂识别')).not.toMatch(/[0-9C]\|/)
  })

  it('never between Chinese and a figure or a Latin word, where the gap is the browser’s', () => {
    expect(lines('结晶放大到300公斤级，辐射超标6dB')).not.toMatch(/\|[0-9A-Za-z]/)
  })

  it('and keeps every character', () => {
    const text = '基于膨胀力信号的软包锂电池析锂与热失控风险在线评估方法'
    expect(lines(text).replaceAll('|', '')).toBe(text)
  })
})

describe('a marked title', () => {
  it('keeps its hits marked and whole', () => {
    const pieces = phrase([
      { text: '电动重卡' },
      { text: '锂电池', hit: true },
      { text: '包浸没式冷却液与' },
      { text: '热失控', hit: true },
      { text: '抑制方案' },
    ])
    expect(pieces.filter(piece => piece.hit).map(piece => piece.text)).toEqual(['锂电池', '热失控'])
    expect(pieces.map(piece => piece.text).join('')).toBe('电动重卡锂电池包浸没式冷却液与热失控抑制方案')
  })
})
