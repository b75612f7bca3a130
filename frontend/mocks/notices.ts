import { http, HttpResponse } from 'msw'
import * as fixtures from './fixtures/notices.ts'

/** One notice of the office that moves on as objections to it are handled. */
let work = fixtures.objected
let calendars = fixtures.calendars

const board = () => HttpResponse.json({ items: [fixtures.card, fixtures.hiddenPrice], next: null })
const one = ({ params }: { params: Record<string, unknown> }) =>
  HttpResponse.json(params.code === fixtures.hiddenPrice.code ? fixtures.hiddenNotice : fixtures.notice)

export const noticeHandlers = [
  ...['notices', 'my/notice-board'].flatMap(path => [
    http.get(`*/api/${path}`, board),
    http.get(`*/api/${path}/:code`, one),
    http.post(`*/api/${path}/:code/objections`, () => HttpResponse.json(fixtures.receipt, { status: 201 })),
    http.post(`*/api/${path}/:code/evidence`, () =>
      HttpResponse.json({ token: 't1', name: '询价单.pdf', size: 20480 }, { status: 201 }),
    ),
  ]),
  http.post('*/api/notices/verification', async ({ request }) => {
    const { sha256 } = (await request.json()) as { sha256?: string }
    const { card } = fixtures
    const match = {
      code: card.code,
      kindLabel: card.kindLabel,
      unit: card.unit,
      state: card.state.label,
      form: 'TEXT',
      publishedAt: card.publishedAt,
    }
    return HttpResponse.json({ sha256, matches: sha256 === fixtures.textHash ? [match] : [] })
  }),
  http.get('*/api/notices/objections/:receipt', () => HttpResponse.json(fixtures.receipt)),
  http.get('*/api/my/notices', () =>
    HttpResponse.json({
      items: [
        {
          id: 12,
          code: fixtures.card.code,
          title: fixtures.content.title,
          kindLabel: '其他公示',
          scopeLabel: '平台和本单位',
          organisation: '遂州理工学院',
          state: work.state,
          lastDay: null,
          openObjections: 1,
          createdAt: work.createdAt,
        },
      ],
      next: null,
    }),
  ),
  http.get('*/api/my/notices/:id', () => HttpResponse.json(work)),
  http.post('*/api/my/notices', () => HttpResponse.json(fixtures.draft, { status: 201 })),
  http.post('*/api/my/notices/:id/objections/:objection/handling', () => {
    work = fixtures.taken
    return HttpResponse.json(work)
  }),
  http.post('*/api/my/notices/:id/objections/:objection/conclusion', () => {
    work = fixtures.resumed
    return HttpResponse.json(work)
  }),
  http.get('*/api/calendars', () => HttpResponse.json(calendars)),
  http.put('*/api/my/calendars/:year', () => {
    calendars = { ...calendars, missing: [] }
    return HttpResponse.json(calendars)
  }),
]

export function forgetNotices(): void {
  work = fixtures.objected
  calendars = fixtures.calendars
}
