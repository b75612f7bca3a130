import { expect, it } from 'vitest'
import { addressOf, filterOf, ppmOf } from './filter'

it('reads the address and writes it back', () => {
  const query = { unit: '7', asOf: '2026-11-20', q: '电池', state: 'LICENSED', coOwned: 'true' }
  expect(addressOf(filterOf(query))).toEqual(query)
})

it('drops what nobody can have meant', () => {
  expect(filterOf({ unit: 'x', asOf: 'yesterday', coOwned: 'no' })).toEqual({})
})

it('reads shares without rounding', () => {
  expect(ppmOf('22.4000')).toBe(224_000)
  expect(ppmOf('0.0001')).toBe(1)
  expect(ppmOf('100')).toBe(1_000_000)
})
