import { describe, expect, it } from 'vitest'
import { apportion, equalShares, missingPpm, percentOf, ppmOf, shareWith, whole } from './shares'

/** A small generator, so that a failing case can be found again. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % below
  }
}
const sum = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0)

describe('shares', () => {
  it('are read to the millionth and refused otherwise', () => {
    expect(ppmOf('33.3333')).toBe(333_333)
    expect(ppmOf(' 40 %')).toBeUndefined()
    expect(ppmOf('40%')).toBe(400_000)
    expect(ppmOf('100.0000')).toBe(whole)
    for (const bad of ['', null, 'a', '-1', '100.0001', '33.33333', '1e2', '.5'])
      expect(ppmOf(bad)).toBeUndefined()
  })

  it('are written with four decimals', () => {
    expect(percentOf(1)).toBe('0.0001')
    expect(percentOf(whole)).toBe('100.0000')
    expect(percentOf(-1)).toBe('−0.0001')
  })

  it('come back as they were, all of them', () => {
    for (let ppm = 0; ppm <= whole; ppm += 997) expect(ppmOf(percentOf(ppm))).toBe(ppm)
  })

  it('say what is missing to the last millionth', () => {
    expect(missingPpm(['33.3333', '33.3333', '33.3333'])).toBe(1)
    expect(missingPpm(['60', '40.0001'])).toBe(-1)
    expect(missingPpm(['', null])).toBe(whole)
  })

  it('sum to the whole when made equal, for any number of people', () => {
    for (let people = 1; people <= 300; people++) {
      const ppm = equalShares(people).map(share => ppmOf(share) ?? Number.NaN)
      expect(missingPpm(equalShares(people))).toBe(0)
      expect(Math.max(...ppm) - Math.min(...ppm)).toBeLessThanOrEqual(1)
      expect(ppm).toEqual([...ppm].sort((a, b) => b - a))
    }
    expect(equalShares(0)).toEqual([])
  })

  it('stay within one of the exact quota for any weights', () => {
    const next = numbers(20261124)
    for (let run = 0; run < 500; run++) {
      const weights = Array.from({ length: 1 + next(12) }, () => next(whole))
      const total = next(whole) + 1
      const parts = apportion(total, weights)
      if (sum(weights) === 0) continue
      expect(sum(parts)).toBe(total)
      parts.forEach((part, index) => {
        const quota = (total * (weights[index] ?? 0)) / sum(weights)
        expect(Math.abs(part - quota)).toBeLessThan(1)
      })
    }
  })

  it('give the rest to the largest remainder, the earlier of equals first', () => {
    expect(apportion(100_000_001, [333_334, 333_333, 333_333])).toEqual([33_333_401, 33_333_300, 33_333_300])
    expect(apportion(100, [1, 1, 1])).toEqual([34, 33, 33])
  })

  it('take what is missing only where it fits', () => {
    expect(shareWith('33.3333', 1)).toBe('33.3334')
    expect(shareWith('', 250_000)).toBe('25.0000')
    expect(shareWith('10', -200_000)).toBeUndefined()
  })
})
