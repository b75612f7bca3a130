import { describe, expect, it } from 'vitest'
import {
  daysLeft,
  formatCount,
  formatDate,
  formatDateTime,
  formatDay,
  formatDayTime,
  formatLongDate,
  formatMoney,
  formatMoneyRange,
} from './format'

describe('money', () => {
  it.each([
    ['600000.00', '60 万元'],
    ['180000.00', '18 万元'],
    ['18500.00', '1.85 万元'],
    ['12345.67', '1.234567 万元'],
    ['10000.00', '1 万元'],
    ['9999.00', '9,999 元'],
    ['85.50', '85.5 元'],
    ['0.00', '0 元'],
    ['12500000.00', '1,250 万元'],
    ['120000000.00', '1.2 亿元'],
  ])('says %s as people do: %s', (value, text) => {
    expect(formatMoney(value, 'zh-CN')).toBe(text)
  })

  it('says the unit of a range once', () => {
    expect(formatMoneyRange('600000.00', '1200000.00', 'zh-CN')).toBe('60 万–120 万元')
    expect(formatMoneyRange('600000.00', '1200000.00', 'en')).toBe('CNY 600,000–1,200,000')
    expect(formatMoneyRange('8000.00', '12000.00', 'zh-CN')).toBe('8,000–1.2 万元')
  })

  it('says equal bounds as one amount, and open ends in words', () => {
    expect(formatMoneyRange('300000.00', '300000.00', 'zh-CN')).toBe('30 万元')
    expect(formatMoneyRange('300000.00', null, 'zh-CN')).toBe('30 万元起')
    expect(formatMoneyRange(null, '300000.00', 'zh-CN')).toBe('30 万元以内')
    expect(formatMoneyRange(null, '300000.00', 'en')).toBe('up to CNY 300,000')
    expect(formatMoneyRange(null, null, 'en')).toBe('')
  })

  it('never rounds, however long the figure', () => {
    expect(formatMoney('12345678901234567.89', 'en')).toBe('CNY 12,345,678,901,234,567.89')
  })
})

describe('dates', () => {
  it('are the city’s, whatever the offset they come with', () => {
    expect(formatDate('2026-11-23T17:30:00Z')).toBe('2026-11-24')
    expect(formatDate('2026-11-24T00:10:00+08:00')).toBe('2026-11-24')
    expect(formatDate('2027-02-28')).toBe('2027-02-28')
    expect(formatDateTime('2026-11-24T08:00:00+08:00')).toBe('2026-11-24 08:00')
  })

  it('leave the year out in this year only', () => {
    const now = new Date('2026-11-24T08:00:00+08:00')
    expect(formatDay('2026-11-03T09:00:00+08:00', 'zh-CN', now)).toBe('11月3日')
    expect(formatDay('2026-11-03T09:00:00+08:00', 'en', now)).toBe('3 Nov')
    expect(formatDay('2025-11-03T09:00:00+08:00', 'zh-CN', now)).toBe('2025-11-03')
  })

  it('read as prose', () => {
    expect(formatLongDate('2029-10-08', 'zh-CN')).toBe('2029年10月8日')
    expect(formatLongDate('2029-10-08', 'en')).toBe('8 Oct 2029')
    expect(formatDayTime('2026-11-24T08:00:00+08:00', 'zh-CN')).toBe('11月24日 08:00')
    expect(formatDayTime('2026-11-24T08:00:00+08:00', 'en')).toBe('24 Nov, 08:00')
  })

  it('count whole days in the city, across midnight and a change of year', () => {
    const evening = new Date('2026-11-24T23:59:00+08:00')
    expect(daysLeft('2027-02-28', evening)).toBe(96)
    expect(daysLeft('2026-11-24', evening)).toBe(0)
    expect(daysLeft('2026-11-23', evening)).toBe(-1)
    expect(daysLeft('2026-11-26', new Date('2026-11-24T16:30:00Z'))).toBe(1)
  })
})

it('groups counts by thousands', () => {
  expect([0, 999, 1284, 1234567].map(formatCount)).toEqual(['0', '999', '1,284', '1,234,567'])
})
