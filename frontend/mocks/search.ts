import type { Achievement, Card, FacetName, Facets, SearchResult, TextPart } from '../src/api/types.ts'
import { achievementCard, demandCard } from './cards.ts'
import { achievements } from './fixtures/achievements.ts'
import { demands } from './fixtures/demands.ts'

/** A small search over the fixtures that answers as the contract says. */
function marked(text: string, words: readonly string[]): TextPart[] {
  if (!words.length) return [{ text, hit: false }]
  const split = text.split(new RegExp(`(${words.map(word => word.replace(/\W/g, '\\$&')).join('|')})`))
  return split.filter(Boolean).map(part => ({ text: part, hit: words.includes(part) }))
}

function priceBand(item: Achievement): string {
  if (item.priceMode === 'NEGOTIABLE' || !item.priceMin) return 'NEGOTIABLE'
  const yuan = Number(item.priceMin)
  return yuan < 500_000 ? 'UNDER_50' : yuan <= 1_000_000 ? 'FROM_50_TO_100' : 'OVER_100'
}

interface Entry {
  card: Card
  text: string
  values: Partial<Record<FacetName, string[]>>
}

const entries: Entry[] = [
  ...achievements.map(item => ({
    card: achievementCard(item),
    text: item.summary,
    values: {
      type: [item.type],
      stage: [item.stage],
      trl: [String(item.trl)],
      mode: item.modes,
      price: [priceBand(item)],
      trial: [String(item.wantTrial)],
      industry: item.industries.map(each => each.code),
      discipline: item.fields.map(each => each.code),
      district: [item.organisation?.district?.code ?? ''],
      organisation: item.organisation ? [item.organisation.code] : [],
    },
  })),
  ...demands.map(item => ({
    card: demandCard(item),
    text: item.description,
    values: {
      demandKind: [item.demandKind],
      booking: [String(item.booking)],
      industry: item.industries.map(each => each.code),
      discipline: item.fields.map(each => each.code),
      district: [item.district?.code ?? ''],
      organisation: item.organisation ? [item.organisation.code] : [],
    },
  })),
]

const names = new Map<string, { label: string; labelEn?: string | null }>()
for (const item of [...achievements, ...demands]) {
  for (const each of item.fields)
    names.set(`discipline ${each.code}`, { label: each.name, labelEn: each.nameEn })
  for (const each of item.industries)
    names.set(`industry ${each.code}`, { label: each.name, labelEn: each.nameEn })
  const { organisation } = item
  if (organisation) names.set(`organisation ${organisation.code}`, { label: organisation.name })
  const district = organisation?.district ?? ('district' in item ? item.district : null)
  if (district) names.set(`district ${district.code}`, { label: district.name, labelEn: district.nameEn })
}

const facetNames: FacetName[] = [
  'type',
  'stage',
  'trl',
  'mode',
  'price',
  'trial',
  'demandKind',
  'booking',
  'industry',
  'discipline',
  'district',
  'organisation',
]
const own: Record<string, FacetName[]> = {
  achievement: ['type', 'stage', 'trl', 'mode', 'price', 'trial'],
  demand: ['demandKind', 'booking'],
}
const shared: FacetName[] = ['industry', 'discipline', 'district', 'organisation']

function meets(entry: Entry, params: URLSearchParams, except?: FacetName): boolean {
  const low = Number(params.get('trlMin') ?? 1)
  const high = Number(params.get('trlMax') ?? 9)
  return [...(own[entry.card.kind] ?? []), ...shared].every(name => {
    if (name === except) return true
    if (name === 'trl')
      return entry.card.kind !== 'achievement' || (entry.card.trl >= low && entry.card.trl <= high)
    const wanted = params.getAll(name)
    return !wanted.length || wanted.some(value => entry.values[name]?.includes(value))
  })
}

function facetsOf(found: Entry[], params: URLSearchParams): Facets {
  const facets: Facets = {}
  for (const name of facetNames) {
    const counts = new Map<string, number>()
    if (name === 'trl') for (let level = 1; level <= 9; level++) counts.set(String(level), 0)
    for (const entry of found.filter(each => meets(each, params, name))) {
      for (const value of entry.values[name] ?? [])
        if (value && value !== 'false') counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    facets[name] = [...counts].map(([value, count]) => ({ value, count, ...names.get(`${name} ${value}`) }))
  }
  return facets
}

function present(entry: Entry, words: string[]): Card {
  const { card, text } = entry
  const inTitle = words.filter(word => card.title.includes(word))
  const inText = words.filter(word => text.includes(word))
  const matched: NonNullable<Card['matched']> = []
  if (inTitle.length) matched.push({ field: 'title', terms: inTitle })
  if (inText.length) matched.push({ field: 'summary', terms: inText })
  const missing = words.filter(word => !inTitle.includes(word) && !inText.includes(word))
  const snippetParts = marked(`……${text.replace(/\n/g, '').slice(0, 82)}……`, words)
  return { ...card, titleParts: marked(card.title, words), snippetParts, matched, missing }
}

export function search(params: URLSearchParams): SearchResult {
  const q = (params.get('q') ?? '').trim()
  const kind = (params.get('kind') ?? 'all') as SearchResult['kind']
  const size = Number(params.get('size') ?? 20)
  const words = q.split(/\s+/).filter(Boolean)
  const degraded = q.includes('降级')
  const sought = degraded ? words.filter(word => word !== '降级') : words
  const found = entries.filter(
    ({ card, text }) => !sought.length || sought.some(word => (card.title + text).includes(word)),
  )
  const wanted = found.filter(entry => meets(entry, params))
  const rank = (entry: Entry) => sought.filter(word => entry.card.title.includes(word)).length
  const ofKind = wanted
    .filter(each => kind === 'all' || each.card.kind === kind)
    .sort((a, b) => rank(b) - rank(a) || b.card.publishedAt.localeCompare(a.card.publishedAt))
  const start = Number(params.get('cursor')?.slice(1) ?? 0)
  const shown = ofKind.slice(start, start + size)
  const totals = {
    achievement: wanted.filter(each => each.card.kind === 'achievement').length,
    demand: wanted.filter(each => each.card.kind === 'demand').length,
  }
  const filtered = facetNames.filter(name => params.has(name))
  const suggestions = ofKind.length
    ? []
    : filtered
        .map(drop => ({
          drop,
          values: params.getAll(drop),
          total: found.filter(entry => meets(entry, params, drop)).length,
        }))
        .filter(each => each.total)
  return {
    query: q,
    kind,
    sort: 'relevance',
    size,
    degraded,
    total: ofKind.length,
    totals: degraded ? {} : totals,
    from: ofKind.length ? start + 1 : 0,
    to: start + shown.length,
    read: { terms: sought, ignored: [], truncated: false, exact: null, alsoSearched: [], loose: false },
    hits: shown.map(entry => (degraded ? { ...present(entry, []), matched: [] } : present(entry, sought))),
    facets: degraded ? {} : facetsOf(found, params),
    nextCursor: start + size < ofKind.length ? `p${start + size}` : null,
    previousCursor: start > 0 ? `p${Math.max(0, start - size)}` : null,
    suggestions,
    byMeaning: false,
    related: sought.length ? ['热失控', '气体传感'] : [],
  }
}
