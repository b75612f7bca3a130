import { expect, it } from 'vitest'
import { facetOptions } from './facetOptions'

const labelOf = (_name: string, value: string) => value.toLowerCase()

it('keeps known values in place; an empty one cannot be chosen', () => {
  const options = facetOptions('stage', { stage: [{ value: 'MATURE', count: 2 }] }, [], labelOf)
  expect(options.map(({ value, count, disabled }) => [value, count, disabled])).toEqual([
    ['LAB', 0, true],
    ['PILOT', 0, true],
    ['MATURE', 2, false],
  ])
})

it('lets a chosen value be taken back although it is empty', () => {
  const filters = [{ name: 'district' as const, value: '510923' }]
  const options = facetOptions('district', { district: [{ value: '510903', count: 4 }] }, filters, labelOf)
  expect(options.map(({ value, checked, disabled }) => [value, checked, disabled])).toEqual([
    ['510903', false, false],
    ['510923', true, false],
  ])
})

it('disables nothing when no counts came, as in degraded mode', () => {
  expect(facetOptions('price', {}, [], labelOf).some(option => option.disabled)).toBe(false)
})
