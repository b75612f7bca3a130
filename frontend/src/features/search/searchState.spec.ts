import { describe, expect, it } from 'vitest'
import { parseQuery, stringifyQuery } from 'vue-router'
import {
  addressOf,
  apiQuery,
  clearFilters,
  filtersInForce,
  readState,
  setTrl,
  toggleFilter,
  trlRange,
  writeState,
} from './searchState'

const state = (address: string) => readState(parseQuery(address))
const address = (of: ReturnType<typeof state>) => stringifyQuery(writeState(of))

describe('the address is the state', () => {
  it.each([
    '',
    'q=%E9%94%82%E7%94%B5%E6%B1%A0+%E7%83%AD%E5%A4%B1%E6%8E%A7',
    'kind=demand&booking=true&sort=deadline',
    'q=a&type=INVENTION&type=DESIGN&stage=PILOT&trlMin=5&trlMax=7&district=510903',
    'industry=C38&industry=C26&cursor=abc',
  ])('comes back as it went: %s', text => {
    expect(address(state(text))).toBe(text)
  })

  it('keeps filters in the order they were set', () => {
    expect(state('district=510903&trlMin=5&type=DESIGN').filters.map(each => each.name)).toEqual([
      'district',
      'trl',
      'type',
    ])
  })

  it('leaves defaults out', () => {
    expect(address(state('kind=all&sort=relevance&trlMin=1&trlMax=9&cursor='))).toBe('')
  })

  it('ignores what nobody could have chosen', () => {
    const odd = state(`kind=x&sort=y&trlMin=0&trlMax=abc&trial=yes&unknown=1&type=${'x'.repeat(65)}`)
    expect(odd).toEqual({ q: '', kind: 'all', filters: [], sort: 'relevance', cursor: null })
  })

  it('bounds the query and the number of values', () => {
    expect(state(`q=${'a'.repeat(3001)}`).q).toHaveLength(3000)
    expect(state(Array.from({ length: 40 }, (_, n) => `industry=C${n}`).join('&')).filters).toHaveLength(30)
  })

  it('puts a reversed range right and drops repeated values', () => {
    expect(trlRange(state('trlMin=7&trlMax=5').filters)).toEqual({ min: 5, max: 7 })
    expect(state('stage=LAB&stage=LAB').filters).toHaveLength(1)
  })
})

describe('filters', () => {
  it('are added at the end, removed in place, and either way lead to the first page', () => {
    const on = toggleFilter(state('type=DESIGN&cursor=abc'), 'stage', 'LAB', true)
    expect(address(on)).toBe('type=DESIGN&stage=LAB')
    expect(address(toggleFilter(on, 'type', 'DESIGN', false))).toBe('stage=LAB')
  })

  it('set a range once and keep its place', () => {
    const set = setTrl(state('trlMin=5&trlMax=7&type=DESIGN'), 4, 8)
    expect(address(set)).toBe('trlMin=4&trlMax=8&type=DESIGN')
    expect(address(setTrl(set, 1, 9))).toBe('type=DESIGN')
  })

  it('of the other kind wait in the address', () => {
    const demands = state('kind=demand&type=DESIGN&booking=true&district=510903')
    expect(filtersInForce(demands).map(each => each.name)).toEqual(['booking', 'district'])
    expect(address(demands)).toContain('type=DESIGN')
  })

  it('are cleared together, the query stays', () => {
    expect(address(clearFilters(state('q=a&type=DESIGN&trlMin=5&cursor=c')))).toBe('q=a')
  })
})

describe('a search leaves the application', () => {
  it('as the API’s parameters', () => {
    expect(apiQuery(state('q=a&trial=true&trlMin=5&stage=LAB&stage=PILOT'), 1)).toMatchObject({
      q: 'a',
      kind: 'all',
      trial: true,
      booking: undefined,
      trlMin: 5,
      trlMax: undefined,
      stage: ['LAB', 'PILOT'],
      size: 1,
    })
  })

  it('as the address of an export or a feed, without the page', () => {
    expect(addressOf('/feed.atom', state('q=a b&stage=LAB&stage=PILOT&cursor=c'), { lang: 'en' })).toBe(
      '/feed.atom?lang=en&q=a+b&stage=LAB&stage=PILOT',
    )
    expect(addressOf('/feed.atom', state(''))).toBe('/feed.atom')
  })
})
