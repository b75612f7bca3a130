import { http, HttpResponse } from 'msw'
import * as fixtures from './fixtures/ledger.ts'

/** The ledger of one unit: what is entered is answered with the entry as it would stand then. */
export const ledgerHandlers = [
  http.get('*/api/achievements/:code/ownership', () => HttpResponse.json({ sharedWithCompleters: true })),
  http.get('*/api/my/ledger', () => HttpResponse.json(fixtures.page)),
  http.get('*/api/my/ledger/units', () => HttpResponse.json({ items: [fixtures.unit] })),
  http.get('*/api/my/ledger/entries/:id', () => HttpResponse.json(fixtures.entry)),
  http.post('*/api/my/ledger/entries/:id/events/:action', ({ params }) =>
    HttpResponse.json(fixtures.waitingFor(String(params.action))),
  ),
  http.post('*/api/my/ledger/entries/:id/proposals/:proposalId/:answer', () =>
    HttpResponse.json(fixtures.entry),
  ),
  http.post('*/api/my/ledger/entries/:id/decisions', () => HttpResponse.json(fixtures.entry)),
  http.get('*/api/my/inventories', () => HttpResponse.json(fixtures.runs)),
  http.get('*/api/my/inventories/:id', () => HttpResponse.json(fixtures.run)),
  http.put('*/api/my/inventories/:id/lines/:entryId', async ({ params, request }) => {
    const count = (await request.json()) as { found: boolean; diff?: string; note?: string }
    return HttpResponse.json(fixtures.counted(Number(params.entryId), count))
  }),
]
