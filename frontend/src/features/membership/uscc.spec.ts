import { expect, it } from 'vitest'
import { usccCheckDigit, usccFault } from './uscc'

it.each(['91350100M000100Y43'])('%s has the right check digit', code => {
  expect(usccFault(code)).toBeUndefined()
})

it('names the digit that the code should have', () => {
  expect(usccFault('91350100M000100Y42')).toEqual({ kind: 'check', expected: '3' })
  expect(usccCheckDigit('91350100M000100Y4')).toBe('3')
})

it.each([
  ['9135', 'length'],
  ['91350100I000100Y43', 'character'],
])('%s: %s', (code, kind) => {
  expect(usccFault(code)?.kind).toBe(kind)
})
