import { expect, type Page } from '@playwright/test'

/** A listing's way to the public through the portal's own requests, for journeys about what comes of it. */
const headers = { 'X-Requested-With': 'TechMatch' }
const noSecrets = { stateSecret: 'NO', nationalSecurity: 'NO', majorPublicInterest: 'NO' }
const clear = {
  involvesStateSecret: 'NO',
  involvesNationalSecurity: 'NO',
  involvesMajorPublicInterest: 'NO',
  exportControlled: 'NO',
  tradeSecretFieldsReviewed: true,
}

/** Who writes, who screens, who publishes. */
export interface Unit {
  researcher: Page
  reviewer: Page
  office: Page
}

async function sent<T>(page: Page, method: 'POST' | 'PUT', path: string, data: object): Promise<T> {
  const answer = await page.request.fetch(path, { method, headers, data })
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
  return (await answer.json()) as T
}

interface Draft {
  id: number
  version: number
  listing?: { id: number }
}

/** Writes a new achievement, or changes one that is public, and brings it to the public; its number. */
export async function publish(
  unit: Unit,
  form: object & { title: string },
  listingId?: number,
): Promise<number> {
  const session = (await (await unit.researcher.request.get('/api/session')).json()) as {
    roles: { organisation?: { id: number } | null }[]
  }
  const begun = await sent<Draft>(unit.researcher, 'POST', '/api/my/drafts', {
    kind: 'achievement',
    ...(listingId ? { listingId } : { organisationId: session.roles[0]?.organisation?.id }),
    answers: noSecrets,
  })
  const path = `/api/my/drafts/${begun.id}`
  const saved = await sent<Draft>(unit.researcher, 'PUT', path, { version: begun.version, form })
  const submitted = await sent<Draft>(unit.researcher, 'POST', `${path}/moves/submit`, {
    version: saved.version,
    duplicatesSeen: true,
  })
  const listing = submitted.listing?.id ?? 0
  await screen(unit.reviewer, form.title)
  const own = (await (await unit.office.request.get(`/api/my/achievements/${listing}`)).json()) as {
    version: number
  }
  const move = listingId ? 'publish-revision' : 'publish'
  await sent(unit.office, 'POST', `/api/my/achievements/${listing}/moves/${move}`, { version: own.version })
  return listing
}

async function screen(reviewer: Page, title: string): Promise<void> {
  const list = (await (await reviewer.request.get('/api/my/screenings')).json()) as {
    items: { id: number; title: string }[]
  }
  const id = list.items.find(each => each.title === title)?.id ?? 0
  const screening = (await (await reviewer.request.get(`/api/my/screenings/${id}`)).json()) as {
    version: number
  }
  await sent(reviewer, 'POST', `/api/my/screenings/${id}/moves/clear`, {
    version: screening.version,
    answers: clear,
  })
}
