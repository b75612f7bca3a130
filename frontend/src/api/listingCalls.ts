import { client, done, read, within } from './client'
import type { Answers, Draft, DraftForm, Preview, Screening, ScreeningAnswers } from './listing-drafts'
import type { Kind } from './types'

export interface NewDraft {
  kind: Kind
  organisationId?: number
  /** A stored listing to change. */
  listingId?: number
  answers: Answers
}
export interface Submission {
  version: number
  duplicatesSeen?: boolean
  completersOverride?: string
}
export interface ListingFilter {
  kind?: Kind
  state?: string
  cursor?: string
}

const moves = {
  achievement: '/api/my/achievements/{id}/moves/{action}',
  demand: '/api/my/demands/{id}/moves/{action}',
} as const

/** Writing, screening and publishing listings, and what waits for a person. */
export const listingApi = {
  startDraft: async (body: NewDraft) => (await read(client.POST('/api/my/drafts', { body }))) as Draft,
  draft: async (id: number, signal?: AbortSignal) =>
    (await read(client.GET('/api/my/drafts/{id}', { params: { path: { id } }, ...within(signal) }))) as Draft,
  saveDraft: async (id: number, version: number, form: DraftForm, keepalive = false) =>
    (await read(
      client.PUT('/api/my/drafts/{id}', {
        params: { path: { id } },
        body: { version, form: form as Record<string, never> },
        keepalive,
      }),
    )) as Draft,
  deleteDraft: (id: number) => done(client.DELETE('/api/my/drafts/{id}', { params: { path: { id } } })),
  preview: async (id: number, signal?: AbortSignal) =>
    (await read(
      client.GET('/api/my/drafts/{id}/preview', { params: { path: { id } }, ...within(signal) }),
    )) as unknown as Preview,
  submitDraft: async (id: number, body: Submission) =>
    (await read(
      client.POST('/api/my/drafts/{id}/moves/submit', { params: { path: { id } }, body }),
    )) as Draft,

  listings: (query: ListingFilter, signal?: AbortSignal) =>
    read(client.GET('/api/my/listings', { params: { query }, ...within(signal) })),
  moveListing: (kind: Kind, id: number, action: string, body: { version: number; reason?: string }) =>
    read(client.POST(moves[kind], { params: { path: { id, action } }, body })),

  screenings: (query: { state?: string; cursor?: string }, signal?: AbortSignal) =>
    read(client.GET('/api/my/screenings', { params: { query }, ...within(signal) })),
  screening: async (id: number, signal?: AbortSignal) =>
    (await read(
      client.GET('/api/my/screenings/{id}', { params: { path: { id } }, ...within(signal) }),
    )) as unknown as Screening,
  decideScreening: async (
    id: number,
    action: string,
    body: { version: number; reason?: string; answers: ScreeningAnswers },
  ) =>
    (await read(
      client.POST('/api/my/screenings/{id}/moves/{action}', { params: { path: { id, action } }, body }),
    )) as unknown as Screening,
  incidents: (signal?: AbortSignal) => read(client.GET('/api/my/secrecy-incidents', within(signal))),
  reportIncident: (id: number, body: { reportedTo: string; reportedAt: string; note?: string }) =>
    read(client.POST('/api/my/secrecy-incidents/{id}/reports', { params: { path: { id } }, body })),

  workbench: (signal?: AbortSignal) => read(client.GET('/api/my/workbench', within(signal))),
  confirmation: (draftId: number, signal?: AbortSignal) =>
    read(client.GET('/api/my/confirmations/{draftId}', { params: { path: { draftId } }, ...within(signal) })),
  confirmShares: (draftId: number) =>
    read(client.POST('/api/my/confirmations/{draftId}', { params: { path: { draftId } } })),
}
