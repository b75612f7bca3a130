import { call } from './call'
import type { Answers, Draft, DraftForm, OwnListing, Page, Preview } from './listing-drafts'
import type {
  Completion,
  NdaState,
  RevealedContact,
  Screening,
  ScreeningAnswers,
  ScreeningList,
  Workbench,
} from './listing-work'
import type { Kind } from './types'

export interface NewDraft {
  kind: Kind
  organisationId: number
  answers: Answers
  copyOf?: string
}
export interface ListingFilter {
  kind?: Kind | undefined
  organisation?: number | undefined
  state?: string | undefined
  cursor?: string | undefined
}
export interface Submission {
  version: number
  duplicatesSeen: boolean
  completersOverride?: string
}

const plural = { achievement: 'achievements', demand: 'demands' } as const

/** Writing, screening and publishing listings, and what their pages ask for a person who is signed in. */
export const listingApi = {
  startDraft: (draft: NewDraft) => call<Draft>('POST', '/api/my/drafts', { body: draft }),
  draft: (id: number, signal?: AbortSignal) =>
    call<Draft>('GET', `/api/my/drafts/${id}`, signal ? { signal } : {}),
  saveDraft: (id: number, version: number, form: DraftForm, keepalive = false) =>
    call<Draft>('PUT', `/api/my/drafts/${id}`, { body: { version, form }, keepalive }),
  deleteDraft: (id: number) => call<undefined>('DELETE', `/api/my/drafts/${id}`),
  preview: (id: number, signal?: AbortSignal) =>
    call<Preview>('GET', `/api/my/drafts/${id}/preview`, signal ? { signal } : {}),
  submitDraft: (id: number, submission: Submission) =>
    call<Draft>('POST', `/api/my/drafts/${id}/moves/submit`, { body: submission }),

  listings: (filter: ListingFilter, signal?: AbortSignal) =>
    call<Page<OwnListing>>('GET', '/api/my/listings', { query: { ...filter }, ...(signal ? { signal } : {}) }),
  reviseListing: (kind: Kind, id: number) => call<Draft>('POST', `/api/my/${plural[kind]}/${id}/draft`),
  moveListing: (kind: Kind, id: number, action: string, body: { version: number; reason?: string }) =>
    call<unknown>('POST', `/api/my/${plural[kind]}/${id}/moves/${action}`, { body }),

  screenings: (state?: string, cursor?: string, signal?: AbortSignal) =>
    call<ScreeningList>('GET', '/api/my/screenings', { query: { state, cursor }, ...(signal ? { signal } : {}) }),
  screening: (id: number, signal?: AbortSignal) =>
    call<Screening>('GET', `/api/my/screenings/${id}`, signal ? { signal } : {}),
  decideScreening: (
    id: number,
    action: string,
    body: { version: number; reason?: string; answers: ScreeningAnswers },
  ) => call<Screening>('POST', `/api/my/screenings/${id}/moves/${action}`, { body }),

  workbench: (signal?: AbortSignal) => call<Workbench>('GET', '/api/my/workbench', signal ? { signal } : {}),

  revealContact: (kind: string, code: string) =>
    call<RevealedContact>('POST', '/api/my/contact-reveals', { body: { kind, code } }),
  nda: (listing: string, signal?: AbortSignal) =>
    call<NdaState>('GET', '/api/my/ndas', { query: { listing }, ...(signal ? { signal } : {}) }),
  signNda: (listingCode: string, organisationId: number, textHash: string) =>
    call<NdaState>('POST', '/api/my/ndas', { body: { listingCode, organisationId, textHash } }),

  completion: (id: number, signal?: AbortSignal) =>
    call<Completion>('GET', `/api/my/completions/${id}`, signal ? { signal } : {}),
  moveCompletion: (id: number, action: string, body: { version: number; reason?: string; nameConsent: boolean }) =>
    call<Completion>('POST', `/api/my/completions/${id}/moves/${action}`, { body }),
}
