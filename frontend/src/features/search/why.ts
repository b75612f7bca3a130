import type { AchievementCard, Card, MatchField, Matched } from '@/api'
import type { Filter } from './searchState'

export interface Reason {
  fields: MatchField[]
  terms: string[]
}

const weight: readonly MatchField[] = [
  'title',
  'keywords',
  'fields',
  'summary',
  'scenario',
  'indicators',
  'organisationName',
]
const reasonsAtMost = 3

/** Why a hit is there: fields in order of weight; fields with the same words share a statement. */
export function reasonsOf(matched: readonly Matched[]): Reason[] {
  const byTerms = new Map<string, Reason>()
  const sorted = [...matched].sort((a, b) => weight.indexOf(a.field) - weight.indexOf(b.field))
  for (const { field, terms } of sorted) {
    if (!terms.length) continue
    const key = [...terms].sort().join('\n')
    const reason = byTerms.get(key) ?? { fields: [], terms }
    byTerms.set(key, { ...reason, fields: [...reason.fields, field] })
  }
  return [...byTerms.values()].slice(0, reasonsAtMost)
}

/** The filters on maturity that an achievement meets, to be said beside the words found. */
export function meetsMaturity(card: Card, filters: readonly Filter[]): card is AchievementCard {
  return card.kind === 'achievement' && filters.some(each => each.name === 'stage' || each.name === 'trl')
}
