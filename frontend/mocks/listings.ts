import { http, HttpResponse } from 'msw'
import * as fixtures from './fixtures/drafts.ts'

/** Writing a listing and what its page opens to people who are signed in; nothing of it is remembered. */
let version = fixtures.draft.version
let confirmed = false
let signed = false
const codeOf = (request: Request) => new URL(request.url).searchParams.get('listing') ?? 'CG-2026-000318'

export const listingHandlers = [
  http.get('*/api/my/drafts/12', () => HttpResponse.json({ ...fixtures.draft, version })),
  http.put('*/api/my/drafts/12', () => HttpResponse.json({ ...fixtures.draft, version: ++version })),
  http.get('*/api/my/files', () => HttpResponse.json({ items: fixtures.files })),
  http.get('*/api/my/confirmations/12', () => HttpResponse.json({ ...fixtures.confirmation, confirmed })),
  http.post('*/api/my/confirmations/12', () => {
    confirmed = true
    return HttpResponse.json({ ...fixtures.confirmation, confirmed })
  }),
  http.post('*/api/my/contact-reveals', () => HttpResponse.json(fixtures.contact)),
  http.get('*/api/my/ndas', ({ request }) => HttpResponse.json(fixtures.nda(codeOf(request), signed))),
  http.post('*/api/my/ndas', ({ request }) => {
    signed = true
    return HttpResponse.json(fixtures.nda(codeOf(request), signed))
  }),
]
