import type { SavedSearch, SavedSearchForm } from '@/api'

/** What can be chosen of a saved search. */
export interface AlertEntry {
  name: string
  watch: SavedSearchForm['watch']
  frequency: SavedSearchForm['frequency']
  inApp: boolean
  byMail: boolean
}

export const watches: readonly AlertEntry['watch'][] = ['ALL', 'STAGE']
export const frequencies: readonly AlertEntry['frequency'][] = ['INSTANTLY', 'DAILY', 'WEEKLY']
export const nameMax = 60

/** What stands in the form of a saved search. */
export function entryOf({ name, watch, frequency, inApp, byMail }: SavedSearch): AlertEntry {
  return { name, watch, frequency, inApp, byMail }
}

/** The page of the search again. */
export function searchPath(query: string): string {
  return query ? `/search?${query}` : '/search'
}

/** What was searched for, in the words that were typed; the filters’ values follow. */
export function wordsOf(query: string): { q: string; filters: number } {
  const params = new URLSearchParams(query)
  const q = params.get('q') ?? ''
  params.delete('q')
  params.delete('kind')
  return { q, filters: [...params.keys()].length }
}
