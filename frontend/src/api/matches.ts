import { client, read, within } from './client'
import type { NewProposal } from './match-types'
import type { components } from './schema'

type Schemas = components['schemas']

export type * from './match-types'

export interface MatchFilter {
  /** States of SM-07, separated by commas. */
  state?: string
  side?: string
  /** Public code of one of the two listings. */
  listing?: string
  cursor?: string
}

const listing = '/api/my/matches/listings/{code}'
const of = (code: string) => ({ params: { path: { code } } })

/** Matches of demands and achievements (SM-07), for their parties. */
export const matchApi = {
  list: (query: MatchFilter, signal?: AbortSignal) =>
    read(client.GET('/api/my/matches', { params: { query }, ...within(signal) })),
  match: (id: number, signal?: AbortSignal) =>
    read(client.GET('/api/my/matches/{id}', { params: { path: { id } }, ...within(signal) })),
  move: (id: number, action: string, body: { version: number; reasonCode?: string; reason?: string }) =>
    read(client.POST('/api/my/matches/{id}/moves/{action}', { params: { path: { id, action } }, body })),
  propose: (body: NewProposal) => read(client.POST('/api/my/matches', { body })),
  thread: (id: number, signal?: AbortSignal) =>
    read(client.GET('/api/my/matches/{id}/messages', { params: { path: { id } }, ...within(signal) })),
  write: (id: number, text: string, fileIds: number[]) =>
    read(client.POST('/api/my/matches/{id}/messages', { params: { path: { id } }, body: { text, fileIds } })),
  ofListing: (code: string, signal?: AbortSignal) =>
    read(client.GET(listing, { ...of(code), ...within(signal) })),
  optOut: (code: string, out: boolean) =>
    read(client.PUT(`${listing}/opt-out`, { ...of(code), body: { out } })),
  noSupply: (code: string, statement: string) =>
    read(client.POST(`${listing}/supply-searches`, { ...of(code), body: { statement } })),
  supply: (code: string, signal?: AbortSignal) =>
    read(client.GET('/api/demands/{code}/supply', { ...of(code), ...within(signal) })),
}

export type AgencyWork = Schemas['AgencyWork']
export type Verdict = Schemas['AgencyWork.Verdict']

const task = '/api/my/agency-work/tasks/{id}'
const event = '/api/my/agency-work/events/{id}'
const at = (id: number) => ({ params: { path: { id } } })

/** what an agency screens for demands, and its match events. */
export const agencyApi = {
  work: (signal?: AbortSignal) => read(client.GET('/api/my/agency-work', within(signal))),
  begin: (demandCode: string) => read(client.POST('/api/my/agency-work/tasks', { body: { demandCode } })),
  judge: (id: number, achievementCode: string, verdict: Verdict, reason: string) =>
    read(client.POST(`${task}/candidates`, { ...at(id), body: { achievementCode, verdict, reason } })),
  close: (id: number) => read(client.POST(`${task}/closing`, at(id))),
  hold: (body: { title: string; heldOn: string; place: string }) =>
    read(client.POST('/api/my/agency-work/events', { body })),
  attend: (id: number, organisation: string, people: number) =>
    read(client.POST(`${event}/attendances`, { ...at(id), body: { organisation, people } })),
  result: (id: number, text: string) => read(client.POST(`${event}/results`, { ...at(id), body: { text } })),
}
