import type { RouteLocationNormalizedLoaded, RouteLocationRaw } from 'vue-router'

export interface Entry {
  key: 'achievements' | 'demands' | 'booked' | 'organisations' | 'notices' | 'policies' | 'developers'
  to: RouteLocationRaw
}

/** The entries of the header and the drawer: only what is there. */
export const entries: readonly Entry[] = [
  { key: 'achievements', to: { name: 'search', query: { kind: 'achievement' } } },
  { key: 'demands', to: { name: 'search', query: { kind: 'demand' } } },
  { key: 'booked', to: { name: 'booked' } },
  { key: 'organisations', to: { name: 'organisations' } },
  { key: 'notices', to: { name: 'notices' } },
  { key: 'policies', to: { name: 'policies' } },
  { key: 'developers', to: { name: 'developers' } },
]

const sections: Record<string, Entry['key']> = {
  achievement: 'achievements',
  demand: 'demands',
  booked: 'booked',
  organisations: 'organisations',
  organisation: 'organisations',
  notices: 'notices',
  notice: 'notices',
  'notice-verify': 'notices',
  'notice-objections': 'notices',
  policies: 'policies',
  developers: 'developers',
}

/** The entry the visitor is under; a search over everything is under none. */
export function sectionOf(
  route: Pick<RouteLocationNormalizedLoaded, 'name' | 'query'>,
): Entry['key'] | undefined {
  if (route.name === 'search') return sections[String(route.query.kind)]
  return sections[String(route.name)]
}
