import { describe, expect, it } from 'vitest'
import { foldOptions, matchOptions, type FacetOption } from './facets'

const options = (n: number, checked: number[] = []): FacetOption[] =>
  Array.from({ length: n }, (_, index) => ({
    value: `C${index}`,
    label: `行业${index}`,
    count: n - index,
    checked: checked.includes(index),
    disabled: false,
  }))

describe('a facet', () => {
  it('shows up to eight values as they are', () => {
    expect(foldOptions(options(8))).toMatchObject({ rest: 0 })
  })

  it('folds the rest into a number, but never a chosen value', () => {
    const { shown, rest } = foldOptions(options(12, [10]))
    expect(shown.map(option => option.value)).toEqual(['C0', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C10'])
    expect(rest).toBe(3)
  })

  it('is searched by name and by code, whatever the case', () => {
    expect(matchOptions(options(12), '行业11').map(option => option.value)).toEqual(['C11'])
    expect(matchOptions(options(12), ' c3 ').map(option => option.value)).toEqual(['C3'])
    expect(matchOptions(options(12), '')).toHaveLength(12)
  })
})
