import { http, HttpResponse } from 'msw'
import * as fixtures from './fixtures/matches.ts'

/** One match that moves on as the reader decides. */
let match = fixtures.match

export const matchHandlers = [
  http.get('*/api/my/matches', () => HttpResponse.json({ items: [fixtures.item], total: 1, next: null })),
  http.get('*/api/my/matches/:id', () => HttpResponse.json(match)),
  http.post('*/api/my/matches/:id/moves/:action', async ({ params, request }) => {
    const { reasonCode } = (await request.json()) as { reasonCode?: string }
    match = fixtures.moved(match, String(params.action), reasonCode)
    return HttpResponse.json(match)
  }),
  http.get('*/api/my/matches/:id/messages', () => HttpResponse.json({ items: fixtures.messages })),
  http.post('*/api/my/matches/:id/messages', () => HttpResponse.json({ items: fixtures.messages })),
  http.get('*/api/my/matches/listings/:code', () => HttpResponse.json(fixtures.ofListing)),
  http.get('*/api/my/agency-work', () => HttpResponse.json({ tasks: [], events: [] })),
]

export function forgetMatch(): void {
  match = fixtures.match
}
