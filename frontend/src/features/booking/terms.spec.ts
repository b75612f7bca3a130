import { expect, it } from 'vitest'
import { equalised, percent } from './terms'

it('divides the whole into parts that differ by at most a millionth', () => {
  expect(equalised(3)).toEqual(['33.3334', '33.3333', '33.3333'])
  expect(equalised(4)).toEqual(['25', '25', '25', '25'])
})

it('writes millionths without zeros at the end', () => {
  expect([224_000, 84_000, 1_000_000, 1].map(percent)).toEqual(['22.4', '8.4', '100', '0.0001'])
})
