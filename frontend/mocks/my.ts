import { http, HttpResponse } from 'msw'
import * as people from './fixtures/people.ts'
import * as portal from './fixtures/portal.ts'
import { person, university, visitor } from './fixtures/session.ts'
import * as unit from './fixtures/unit.ts'

/** Who is signed in here; a spec that ends is followed by a visitor. */
let session = visitor

export function forgetPerson(): void {
  session = visitor
}

/** Everything that anybody may do, so that each page can be looked at. */
const everything = [
  'MANAGE_ORGANISATION',
  'VERIFY_ORGANISATION',
  'SUSPEND_ORGANISATION',
  'MANAGE_REGIME',
  'MANAGE_ACCOUNTS',
  'SCREEN_SECRECY',
  'WRITE_ACHIEVEMENT',
  'READ_AUDIT',
  'READ_PARAMETERS',
  'EDIT_SYNONYMS',
  'READ_LEDGER',
  'KEEP_LEDGER',
  'DECIDE_LEDGER',
  'RUN_NOTICE',
  'HANDLE_OBJECTION',
  'LOAD_CALENDAR',
  'READ_EMPOWERMENT',
  'DRAFT_EMPOWERMENT',
  'DECIDE_EMPOWERMENT',
  'EDIT_TEMPLATES',
]
const roles = [
  { role: 'ORG_ADMIN', label: '单位管理员', organisation: university },
  { role: 'UNIT_TECH', label: '科研管理部门', organisation: university },
]

const json = (path: string, body: object) => http.get(`*/api/my/${path}`, () => HttpResponse.json(body))
const members = { items: unit.memberships, roles: [{ role: 'RESEARCHER', label: '科研人员' }] }
const reviewed = {
  ...unit.organisation,
  state: { state: 'SUBMITTED', tone: 'run', label: '待核验' },
  moves: [
    { action: 'verify', label: '核验通过', to: 'VERIFIED', reasonNeeded: false, whyNot: [] },
    { action: 'reject', label: '不通过', to: 'REJECTED', reasonNeeded: true, whyNot: [] },
  ],
}

export const myHandlers = [
  http.get('*/api/session', () => HttpResponse.json(session)),
  http.post('*/api/session', () => {
    session = person(everything, roles)
    return HttpResponse.json(session)
  }),
  http.delete('*/api/session', () => {
    session = visitor
    return HttpResponse.json(session)
  }),
  json('account', people.account),
  json('account/sessions', people.openSessions),
  http.post('*/api/my/account/totp', () =>
    HttpResponse.json({
      secret: 'JBSWY3DPEHPK3PXP',
      uri: 'otpauth://totp/TechMatch:chenyuzhou?secret=JBSWY3DPEHPK3PXP&issuer=TechMatch',
    }),
  ),
  json('memberships', { items: unit.memberships.slice(1), roles: [] }),
  json('notifications', { items: people.messages, next: null }),
  json('notification-preferences', people.preferences),
  json('organisations', { items: [unit.organisation], next: null }),
  json('organisations/:id', unit.organisation),
  json('organisations/:id/members', members),
  json('organisations/:id/invitations', unit.invitations),
  json('organisations/:id/contact-reveals', { items: [], next: null }),
  json('organisations/:id/leading-group', unit.leadingGroup),
  json('organisations/:id/internal-rules', unit.internalRules),
  json('organisation-reviews', { items: [reviewed], next: null }),
  json('membership-reviews', { items: unit.memberships.slice(0, 1), roles: [] }),
  json('accounts', { items: portal.accountReviews, next: null }),
  json('audit', { items: portal.auditRows, next: null }),
  http.post('*/api/my/audit/verification', () => HttpResponse.json(portal.verification)),
  json('parameters', portal.parameters),
  json('synonyms', { total: portal.synonyms.length, items: portal.synonyms }),
  json('workbench', portal.workbench),
  json('listings', { items: [], next: null }),
  json('saved-searches', { items: portal.savedSearches, max: 50 }),
  json('saved-searches/:id', { savedSearch: portal.savedSearches[0], items: [] }),
  http.post('*/api/my/saved-searches', async ({ request }) =>
    HttpResponse.json({ ...portal.savedSearches[1], ...((await request.json()) as object) }, { status: 201 }),
  ),
  http.put('*/api/my/saved-searches/:id', async ({ request }) =>
    HttpResponse.json({ ...portal.savedSearches[0], ...((await request.json()) as object) }),
  ),
  json('screenings', { items: [], next: null }),
]
