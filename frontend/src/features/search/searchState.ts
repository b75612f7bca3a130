import type { LocationQuery, LocationQueryRaw, LocationQueryValue } from 'vue-router'
import type { FacetName, SearchKind, SearchQuery, Sort } from '@/api'

/** The state of a search page is its address; this file is the only place that reads and writes it. */

export type FilterName = FacetName

export interface Filter {
  name: FilterName
  value: string
}

export interface SearchState {
  q: string
  kind: SearchKind
  /** In the order they were set. A maturity range is one filter of the form "5-7". */
  filters: Filter[]
  sort: Sort
  cursor: string | null
}

export const queryMaxLength = 3000
export const pageSize = 20
const valuesMax = 30
const valueMaxLength = 64

const kinds: readonly string[] = ['all', 'achievement', 'demand']
const sorts: readonly string[] = ['relevance', 'newest', 'deadline']

export const achievementFilters: readonly FilterName[] = ['type', 'stage', 'trl', 'mode', 'price', 'trial']
export const demandFilters: readonly FilterName[] = ['demandKind', 'booking']
export const sharedFilters: readonly FilterName[] = ['industry', 'discipline', 'district', 'organisation']
const names = new Set<string>([...achievementFilters, ...demandFilters, ...sharedFilters])
const switches: readonly string[] = ['trial', 'booking']

type QueryValue = LocationQueryValue | LocationQueryValue[] | undefined

function valuesOf(value: QueryValue): string[] {
  const all = Array.isArray(value) ? value : [value]
  const sound = all.filter((each): each is string => Boolean(each) && String(each).length <= valueMaxLength)
  return [...new Set(sound)].slice(0, valuesMax)
}

function oneOf<T extends string>(value: QueryValue, allowed: readonly string[], otherwise: T): T {
  const [first] = valuesOf(value)
  return first && allowed.includes(first) ? (first as T) : otherwise
}

function level(value: QueryValue, otherwise: number): number {
  const number = Number(valuesOf(value)[0])
  return Number.isInteger(number) && number >= 1 && number <= 9 ? number : otherwise
}

function trlFilter(query: LocationQuery): Filter[] {
  const low = level(query.trlMin, 1)
  const high = level(query.trlMax, 9)
  const [min, max] = low <= high ? [low, high] : [high, low]
  return min === 1 && max === 9 ? [] : [{ name: 'trl', value: `${min}-${max}` }]
}

function filtersOf(query: LocationQuery): Filter[] {
  const filters: Filter[] = []
  for (const [key, value] of Object.entries(query)) {
    if (key === 'trlMin' || (key === 'trlMax' && !('trlMin' in query))) filters.push(...trlFilter(query))
    else if (names.has(key) && key !== 'trl') {
      const values = valuesOf(value).filter(each => !switches.includes(key) || each === 'true')
      filters.push(...values.map(each => ({ name: key as FilterName, value: each })))
    }
  }
  return filters
}

export function readState(query: LocationQuery): SearchState {
  const text = Array.isArray(query.q) ? query.q[0] : query.q
  return {
    q: (text ?? '').trim().slice(0, queryMaxLength),
    kind: oneOf<SearchKind>(query.kind, kinds, 'all'),
    filters: filtersOf(query),
    sort: oneOf<Sort>(query.sort, sorts, 'relevance'),
    cursor: typeof query.cursor === 'string' && query.cursor ? query.cursor : null,
  }
}

export function trlRange(filters: readonly Filter[]): { min: number; max: number } {
  const [min = 1, max = 9] = (filters.find(each => each.name === 'trl')?.value ?? '1-9')
    .split('-')
    .map(Number)
  return { min, max }
}

function filterQuery(filters: readonly Filter[]): Record<string, string[]> {
  const query: Record<string, string[]> = {}
  for (const { name, value } of filters) {
    if (name === 'trl') {
      const { min, max } = trlRange(filters)
      query.trlMin = [String(min)]
      query.trlMax = [String(max)]
    } else {
      query[name] = [...(query[name] ?? []), value]
    }
  }
  return query
}

/** The address of a state; what stands at its default is left out. */
export function writeState(state: SearchState): LocationQueryRaw {
  return {
    ...(state.q && { q: state.q }),
    ...(state.kind !== 'all' && { kind: state.kind }),
    ...filterQuery(state.filters),
    ...(state.sort !== 'relevance' && { sort: state.sort }),
    ...(state.cursor && { cursor: state.cursor }),
  }
}

export function apiQuery(state: SearchState, size = pageSize): SearchQuery {
  const { min, max } = trlRange(state.filters)
  // A value from the address may be any text; the portal refuses what it does not know.
  const values = <T extends string>(name: FilterName) => {
    const all = state.filters.filter(each => each.name === name).map(each => each.value as T)
    return all.length ? all : undefined
  }
  const on = (name: FilterName) => (values(name)?.includes('true') ? true : undefined)
  return {
    q: state.q || undefined,
    kind: state.kind,
    type: values('type'),
    stage: values('stage'),
    trlMin: min > 1 ? min : undefined,
    trlMax: max < 9 ? max : undefined,
    mode: values('mode'),
    price: values('price'),
    trial: on('trial'),
    demandKind: values('demandKind'),
    booking: on('booking'),
    industry: values('industry'),
    discipline: values('discipline'),
    district: values('district'),
    organisation: values('organisation'),
    sort: state.sort,
    size,
    cursor: state.cursor ?? undefined,
  }
}

/** The same search as an address outside the application: exports and feeds. */
export function addressOf(path: string, state: SearchState, extra: Record<string, string> = {}): string {
  const params = new URLSearchParams(extra)
  for (const [name, value] of Object.entries(writeState({ ...state, cursor: null }))) {
    for (const each of Array.isArray(value) ? value : [value]) params.append(name, String(each))
  }
  const text = params.toString()
  return text ? `${path}?${text}` : path
}

/** The search as it is saved: the address’s own parameters. */
export function saveQuery(state: SearchState): string {
  return addressOf('', state).slice(1)
}

/** Filters that count for the kind shown; the others wait in the address. */
export function filtersInForce(state: SearchState): Filter[] {
  const idle =
    state.kind === 'achievement' ? demandFilters : state.kind === 'demand' ? achievementFilters : []
  return state.filters.filter(filter => !idle.includes(filter.name))
}

export function toggleFilter(state: SearchState, name: FilterName, value: string, on: boolean): SearchState {
  const others = state.filters.filter(each => !(each.name === name && each.value === value))
  return { ...state, cursor: null, filters: on ? [...others, { name, value }] : others }
}

export function setTrl(state: SearchState, min: number, max: number): SearchState {
  const others = state.filters.filter(each => each.name !== 'trl')
  const range = { name: 'trl' as const, value: `${min}-${max}` }
  if (min === 1 && max === 9) return { ...state, cursor: null, filters: others }
  const at = state.filters.findIndex(each => each.name === 'trl')
  const place = at < 0 ? others.length : at
  const filters = [...others.slice(0, place), range, ...others.slice(place)]
  return { ...state, cursor: null, filters }
}

/** Takes out a filter with all its values; the bounds of the maturity range count as one. */
export function dropFilter(state: SearchState, drop: string): SearchState {
  const name = drop.startsWith('trl') ? 'trl' : drop
  return { ...state, cursor: null, filters: state.filters.filter(each => each.name !== name) }
}

export function clearFilters(state: SearchState): SearchState {
  return { ...state, cursor: null, filters: [] }
}
