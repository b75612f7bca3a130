import { describe, expect, it } from 'vitest'
import { pastedIndicators, pastedRows, pastedTargets, targetOf } from './pasted'

describe('a pasted table', () => {
  it('gives a row for each line with something in it', () => {
    expect(pastedIndicators('响应时间\t11.5\tmin\r\n\r\n体积\t62 × 48\tmm\r\n')).toEqual([
      { name: '响应时间', value: '11.5', unit: 'min' },
      { name: '体积', value: '62 × 48', unit: 'mm' },
    ])
  })

  it('leaves headings out and misses no cell', () => {
    expect(pastedIndicators('指标\t数值\t单位\n误报率\t0.2')).toEqual([
      { name: '误报率', value: '0.2', unit: '' },
    ])
  })

  it('keeps line breaks and tabs inside quotes in their cell', () => {
    expect(pastedRows('"循环\n寿命"\t"说""好""\t3000"\t次')).toEqual([['循环 寿命', '说"好" 3000', '次']])
  })

  it('is left alone when it is only words', () => {
    expect(pastedIndicators('响应时间 11.5 min\n体积')).toBeUndefined()
    expect(pastedRows('\t\n\t')).toBeUndefined()
  })

  it('finds the operator in its own cell or in the value', () => {
    expect(pastedTargets('告警提前量\t>=\t8\tmin\n厚度\t不超过 16\tmm\n温度\t-20~60\t℃\n数量\t3')).toEqual([
      { name: '告警提前量', op: '≥', value: '8', unit: 'min' },
      { name: '厚度', op: '≤', value: '16', unit: 'mm' },
      { name: '温度', op: '范围', value: '-20~60', unit: '℃' },
      { name: '数量', op: '=', value: '3', unit: '' },
    ])
    expect(targetOf('10-20')).toEqual({ op: '范围', value: '10-20' })
  })
})
