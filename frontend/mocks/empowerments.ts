import { http, HttpResponse } from 'msw'
import * as fixtures from './fixtures/empowerments.ts'

/** Agreements, letters and documents, as if a little had been done already. */
export const empowermentHandlers = [
  http.get('*/api/my/empowerments', () =>
    HttpResponse.json({ items: [fixtures.item], total: 1, next: null }),
  ),
  http.get('*/api/my/empowerments/candidates', () => HttpResponse.json(fixtures.candidates)),
  http.post('*/api/my/empowerments/preview', () => HttpResponse.json(fixtures.preview)),
  http.post('*/api/my/empowerments', () => HttpResponse.json({ id: 5 }, { status: 201 })),
  http.get('*/api/my/empowerments/:id', () => HttpResponse.json(fixtures.agreement)),
  http.put('*/api/my/empowerments/:id', () => HttpResponse.json(fixtures.agreement)),
  http.post('*/api/my/empowerments/:id/moves/:action', () => HttpResponse.json(fixtures.agreement)),
  http.get('*/api/my/letters', () => HttpResponse.json([fixtures.letter])),
  http.get('*/api/my/letters/:id', () => HttpResponse.json(fixtures.letter)),
  http.get('*/api/my/documents/:id', () => HttpResponse.json(fixtures.document)),
  http.post('*/api/my/documents/:id/signing-codes', () => HttpResponse.json({ sentBy: 'INBOX' })),
  http.post('*/api/my/documents/:id/signatures', () =>
    HttpResponse.json({ ...fixtures.document, sides: [] }),
  ),
  http.get('*/api/my/document-templates', () => HttpResponse.json([fixtures.template])),
  http.get('*/api/documents/:code', () => HttpResponse.json(fixtures.proof)),
]
