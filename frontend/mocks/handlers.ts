import { http, HttpResponse } from 'msw'
import type { EntryField, Home, OrganisationPage, Problem } from '../src/api/types.ts'
import { achievements } from './fixtures/achievements.ts'
import { demands } from './fixtures/demands.ts'
import { districts, organisations } from './fixtures/organisations.ts'
import { policyDocument, site } from './fixtures/site.ts'
import { contract } from './fixtures/contract.ts'
import { empowermentHandlers } from './empowerments.ts'
import { bookingHandlers } from './bookings.ts'
import { ledgerHandlers } from './ledger.ts'
import { listingHandlers } from './listings.ts'
import { matchHandlers } from './matches.ts'
import { myHandlers } from './my.ts'
import { noticeHandlers } from './notices.ts'
import { achievementCard, demandCard } from './cards.ts'
import { search } from './search.ts'

/** Answers the whole contract from the fixtures: for `--mode mock` and for component specs. */

const fields: EntryField[] = [
  ['lithium', '锂电与新材料', 'Batteries, materials', ['C38', 'C26'], 268, 54],
  ['electronics', '电子信息', 'Electronics', ['C39'], 214, 41],
  ['machinery', '机械装备', 'Machinery', ['C34', 'C35'], 195, 77],
  ['salt', '油气盐化工', 'Salt, oil and gas', ['B07', 'C26'], 173, 38],
  ['food', '食品饮料', 'Food, drink', ['C13', 'C14', 'C15'], 156, 61],
  ['medicine', '生物医药', 'Biomedicine', ['C27'], 142, 33],
  ['farming', '现代农业', 'Agriculture', ['A01', 'A03'], 136, 49],
].map(
  ([key, name, nameEn, industryCodes, a, d]) =>
    ({ key, name, nameEn, industryCodes, achievements: a, demands: d }) as EntryField,
)

const home: Home = {
  asOf: '2026-11-24T08:00:00+08:00',
  counts: { achievements: 1284, demands: 417, units: 38, enterprises: 112, organisations: 163 },
  stages: { LAB: 512, PILOT: 468, MATURE: 304 },
  newestAchievements: achievements.slice(0, 4).map(achievementCard),
  newestDemands: demands.slice(0, 4).map(demandCard),
  industries: fields,
  popular: ['锂电池 热失控', '卤水提锂', '柑橘采后保鲜', '高盐废水', 'ZL202410365172.2'],
}

function notFound(path: string): Response {
  const problem: Problem = {
    type: '/problems/not-found',
    title: '没有找到这一项',
    status: 404,
    detail: '可能是编号有误，也可能已经撤下。',
    instance: path,
    requestId: 'r-8f21c0',
  }
  return HttpResponse.json(problem, { status: 404, headers: { 'Content-Type': 'application/problem+json' } })
}

function organisationPage(params: URLSearchParams): OrganisationPage {
  const q = params.get('q') ?? ''
  const named = organisations.filter(
    each =>
      each.name.includes(q) && (!params.get('district') || each.district?.code === params.get('district')),
  )
  const kinds = [...new Set(named.map(each => each.kind))].map(value => ({
    value,
    count: named.filter(each => each.kind === value).length,
  }))
  const items = named.filter(each => !params.get('kind') || each.kind === params.get('kind'))
  return {
    total: items.length,
    items: items.map(each => ({
      code: each.code,
      name: each.name,
      shortName: each.shortName,
      kind: each.kind,
      ...each.profile,
      district: each.district,
      intro: each.intro,
      achievements: achievements.filter(item => item.organisation?.code === each.code).length,
      demands: demands.filter(item => item.organisation?.code === each.code).length,
    })),
    kinds,
    nextCursor: null,
    previousCursor: null,
  }
}

const pathOf = (request: Request) => new URL(request.url).pathname
const params = (request: Request) => new URL(request.url).searchParams

export const handlers = [
  http.get('*/api/site', () => HttpResponse.json(site)),
  ...listingHandlers,
  ...empowermentHandlers,
  ...bookingHandlers,
  ...ledgerHandlers,
  ...matchHandlers,
  ...noticeHandlers,
  ...myHandlers,
  http.get('*/api/home', () => HttpResponse.json(home)),
  http.get('*/api/search', ({ request }) => HttpResponse.json(search(params(request)))),
  http.get('*/api/suggest', ({ request }) => {
    const q = params(request).get('q') ?? ''
    const titled = [...achievements.map(achievementCard), ...demands.map(demandCard)]
    return HttpResponse.json({
      terms: ['锂离子电池', '热失控', '卤水提锂'].filter(word => q && word.includes(q)),
      titles: titled
        .filter(each => q && each.title.includes(q))
        .slice(0, 4)
        .map(({ kind, code, title }) => ({ kind, code, title })),
      units: organisations.filter(each => q && each.name.includes(q)).slice(0, 3),
    })
  }),
  http.get('*/api/search/others', ({ request }) => {
    const { items, total } = organisationPage(params(request))
    return HttpResponse.json({
      organisationsTotal: total,
      organisations: items.slice(0, 3),
      experts: achievements.slice(0, 1).map(each => ({
        name: '林知远',
        organisation: each.organisation?.name ?? null,
        achievements: 2,
        examples: [{ code: each.code, title: each.title }],
      })),
      policies: [],
    })
  }),
  http.get('*/api/achievements/:code/similar', ({ params: { code } }) =>
    HttpResponse.json({
      degraded: false,
      achievements: achievements
        .filter(each => each.code !== code)
        .slice(3, 6)
        .map(achievementCard),
      demands: demands.slice(0, 2).map(demandCard),
    }),
  ),
  http.get('*/api/demands/:code/supply', () => HttpResponse.json({})),
  http.get('*/api/demands/:code/similar', ({ params: { code } }) =>
    HttpResponse.json({
      degraded: false,
      achievements: achievements.slice(0, 2).map(achievementCard),
      demands: demands
        .filter(each => each.code !== code)
        .slice(-2)
        .map(demandCard),
    }),
  ),
  http.get('*/api/achievements/:code', ({ params: { code }, request }) => {
    const found = achievements.find(each => each.code === code)
    return found ? HttpResponse.json(found) : notFound(pathOf(request))
  }),
  http.get('*/api/demands/:code', ({ params: { code }, request }) => {
    const found = demands.find(each => each.code === code)
    return found ? HttpResponse.json(found) : notFound(pathOf(request))
  }),
  http.get('*/api/organisations', ({ request }) => HttpResponse.json(organisationPage(params(request)))),
  http.get('*/api/organisations/:code', ({ params: { code }, request }) => {
    const found = organisations.find(each => each.code === code)
    if (!found) return notFound(pathOf(request))
    const its = achievements.filter(each => each.organisation?.code === code).map(achievementCard)
    const asks = demands.filter(each => each.organisation?.code === code).map(demandCard)
    return HttpResponse.json({
      ...found,
      counts: { achievements: its.length, demands: asks.length },
      achievements: its.slice(0, 5),
      demands: asks.slice(0, 5),
    })
  }),
  http.get('*/api/catalogues/:name', ({ params: { name } }) =>
    HttpResponse.json({
      name,
      version: '1',
      entries:
        name === 'district'
          ? districts
          : [{ code: 'C39', name: '计算机、通信和其他电子设备制造业', nameEn: 'Electronics' }],
    }),
  ),
  http.get('*/api/policies', () => HttpResponse.json({ items: [policyDocument] })),
  http.get('*/openapi.yaml', () => HttpResponse.text(contract)),
]
