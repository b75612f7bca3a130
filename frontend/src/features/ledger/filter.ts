import type { LocationQuery } from 'vue-router'
import type { LedgerFilter } from '@/api'

const day = /^\d{4}-\d{2}-\d{2}$/

function text(value: LocationQuery[string] | undefined): string | undefined {
  return typeof value === 'string' && value ? value : undefined
}

/** What the address asks of the ledger. */
export function filterOf(query: LocationQuery): LedgerFilter {
  const unit = Number(text(query.unit))
  const asOf = text(query.asOf)
  const q = text(query.q)
  const state = text(query.state)
  return {
    ...(Number.isInteger(unit) && unit > 0 ? { unit } : {}),
    ...(asOf && day.test(asOf) ? { asOf } : {}),
    ...(q ? { q } : {}),
    ...(state ? { state } : {}),
    ...(query.coOwned === 'true' ? { coOwned: true } : {}),
  }
}

/** The address that says the same. */
export function addressOf(filter: LedgerFilter): Record<string, string> {
  return Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, String(value)]))
}

/** Millionths of a percentage with four decimals: "22.4000" is 224000. */
export function ppmOf(percent: string): number {
  const [whole = '0', fraction = ''] = percent.split('.')
  return Number(whole + fraction.padEnd(4, '0').slice(0, 4))
}
