import { expect, type APIRequestContext } from '@playwright/test'

export interface Hit {
  code: string
  kind: 'achievement' | 'demand'
  title: string
  anonymous?: boolean
  organisation?: { code: string; name: string } | null
}

export interface FacetValue {
  value: string
  count: number
}

export interface Answer {
  total: number
  totals: Record<string, number>
  hits: Hit[]
  facets: Record<string, FacetValue[]>
  suggestions: { drop: string; total: number }[]
  degraded: boolean
}

/** What the portal under test holds, asked of its API: the demo's codes and dates are not the journeys'. */
export interface Samples {
  achievement: Hit
  demand: Hit
  anonymous: Hit
  organisation: { code: string; name: string }
}

export async function ask(request: APIRequestContext, query: string): Promise<Answer> {
  const response = await request.get(`/api/search?${query}`)
  expect(response.status(), query).toBe(200)
  return response.json()
}

export async function findSamples(request: APIRequestContext): Promise<Samples> {
  const achievements = await ask(request, 'kind=achievement&trial=true&size=50')
  const demands = await ask(request, 'kind=demand&size=50')
  const achievement = achievements.hits.find(each => each.organisation)
  const demand = demands.hits.find(each => each.organisation)
  const anonymous = demands.hits.find(each => each.anonymous)
  const organisation = achievement?.organisation
  if (!achievement || !demand || !anonymous || !organisation) throw new Error('the demo data is not loaded')
  return { achievement, demand, anonymous, organisation }
}
