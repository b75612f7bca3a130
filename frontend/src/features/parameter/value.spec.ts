import { expect, it } from 'vitest'
import { compareDecimals, valueFault } from './value'

const days = { type: 'INTEGER' as const, min: '1', max: '30', choices: [] }
const share = { type: 'DECIMAL' as const, min: '0.5', max: '0.9999', choices: [] }

it.each([
  [days, '15', undefined],
  [days, '', 'missing'],
  [days, '1.5', 'form'],
  [days, '0', 'low'],
  [days, '31', 'high'],
  [share, '0.50', undefined],
  [share, '0.4999', 'low'],
  [share, '1', 'high'],
  [{ ...days, type: 'DATE' as const, min: '2026-01-01', max: null }, '2025-12-31', 'low'],
  [{ ...days, type: 'CHOICE' as const, choices: ['A'] }, 'B', 'form'],
  [{ ...days, type: 'BOOLEAN' as const }, 'true', undefined],
])('%j at %s: %s', (parameter, value, fault) => {
  expect(valueFault(parameter, value)).toBe(fault)
})

it('compares decimals that no float holds', () => {
  expect(compareDecimals('0.1000000000000000001', '0.1')).toBe(1)
  expect(compareDecimals('-2', '10')).toBe(-1)
})
