import type { Share } from '@/ui/OwnershipBar.vue'

/** A percentage with at most four decimals as whole millionths, without floating-point. NaN for anything else. */
export function ppmOf(percent: string): number {
  const found = /^(\d{1,3})(?:\.(\d{1,4}))?$/.exec(percent.trim())
  if (!found) return Number.NaN
  return Number(found[1]) * 10_000 + Number((found[2] ?? '').padEnd(4, '0'))
}

/** Millionths as a percentage with four decimals. */
export const percentOf = (ppm: number): string => {
  const digits = String(Math.abs(ppm)).padStart(5, '0')
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`
}

/** What is missing to the whole, or too much, in millionths; undefined while a share cannot be read. */
export function missing(shares: readonly string[]): number | undefined {
  const all = shares.map(ppmOf)
  return all.some(Number.isNaN) ? undefined : 1_000_000 - all.reduce((sum, each) => sum + each, 0)
}

/** The unit stands last; people are the team; everybody else is another organisation. */
export function holderOf(place: number, count: number, kind: string): Share['holder'] {
  if (place === count - 1) return 'unit'
  return kind === '完成人' || kind === 'Completer' ? 'team' : 'enterprise'
}
