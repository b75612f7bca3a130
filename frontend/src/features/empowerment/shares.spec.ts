import { expect, it } from 'vitest'
import { holderOf, missing, percentOf, ppmOf } from './shares'

it('reads percentages as whole millionths and nothing else', () => {
  expect(ppmOf('22.4')).toBe(224_000)
  expect(ppmOf('0.0001')).toBe(1)
  expect(ppmOf('100')).toBe(1_000_000)
  for (const wrong of ['', '1.00001', '-1', '1e2', '七成']) expect(ppmOf(wrong)).toBeNaN()
})

it('writes what it reads', () => {
  for (const ppm of [0, 1, 9_999, 224_000, 1_000_000]) expect(ppmOf(percentOf(ppm))).toBe(ppm)
})

it('says what is missing to the whole, to the millionth', () => {
  expect(missing(['33.3333', '33.3333', '33.3333'])).toBe(1)
  expect(missing(['60', '40'])).toBe(0)
  expect(missing(['60', '40.0001'])).toBe(-1)
  expect(missing(['60', ''])).toBeUndefined()
})

it('gives the unit the last place on the bar', () => {
  expect(holderOf(0, 3, '企业')).toBe('enterprise')
  expect(holderOf(1, 3, '完成人')).toBe('team')
  expect(holderOf(2, 3, '单位')).toBe('unit')
})
