/** Completers' shares: exact millionths behind a percentage of at most four decimals (R-104). */
export const whole = 1_000_000

const form = /^(\d{1,3})(?:\.(\d{1,4}))?$/

/** "33.3333" as 333333; undefined for what is no share between 0 and 100 %. */
export function ppmOf(percent: string | null | undefined): number | undefined {
  const found = form.exec((percent ?? '').trim().replace(/%$/, ''))
  if (!found) return undefined
  const ppm = Number(found[1]) * 10_000 + Number((found[2] ?? '').padEnd(4, '0'))
  return ppm <= whole ? ppm : undefined
}

/** 333333 as "33.3333", always with its four decimals. */
export function percentOf(ppm: number): string {
  const sign = ppm < 0 ? '−' : ''
  const digits = String(Math.abs(ppm)).padStart(5, '0')
  return `${sign}${digits.slice(0, -4)}.${digits.slice(-4)}`
}

/** What is missing to the whole; negative when there is too much. Unreadable shares count as nothing. */
export function missingPpm(shares: readonly (string | null | undefined)[]): number {
  return shares.reduce((left, share) => left - (ppmOf(share) ?? 0), whole)
}

/**
 * Splits a total by weights with the largest remainder: every part is rounded down, what is left goes by one to the
 * largest remainders, the earlier first. Exact up to totals and weights whose product a double holds.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  if (sum === 0) return weights.map(() => 0)
  const parts = weights.map((weight, index) => {
    const product = BigInt(total) * BigInt(weight)
    return { index, floor: Number(product / BigInt(sum)), rest: product % BigInt(sum) }
  })
  const left = total - parts.reduce((all, part) => all + part.floor, 0)
  const first = [...parts].sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))
  const lucky = new Set(first.slice(0, left).map(part => part.index))
  return parts.map(part => part.floor + (lucky.has(part.index) ? 1 : 0))
}

/** Equal shares for so many people, as percentages that sum to exactly 100. */
export function equalShares(people: number): string[] {
  return apportion(
    whole,
    Array.from({ length: people }, () => 1),
  ).map(percentOf)
}

/** The share with what is missing added to it; undefined when it would leave 0…100 %. */
export function shareWith(share: string | null | undefined, missing: number): string | undefined {
  const ppm = (ppmOf(share) ?? 0) + missing
  return ppm >= 0 && ppm <= whole ? percentOf(ppm) : undefined
}
