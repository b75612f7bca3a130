import { client, read, within } from './client'
import type { DecisionForm, InventoryCount, LedgerAct } from './ledger-types'

export type * from './ledger-types'

export interface LedgerFilter {
  unit?: number
  /** Day in Asia/Shanghai; today without it. */
  asOf?: string
  q?: string
  /** States of SM-05, separated by commas. */
  state?: string
  coOwned?: boolean
  after?: number
}

const entry = '/api/my/ledger/entries/{id}'
const run = '/api/my/inventories/{id}'
const path = (id: number) => ({ path: { id } })
const once = (key: string) => ({ 'Idempotency-Key': key })

/** The separate ledger of units (SM-05) and stocktaking (SM-25). */
export const ledgerApi = {
  /** Public: whether unit and completers own it together. */
  flag: (code: string, signal?: AbortSignal) =>
    read(client.GET('/api/achievements/{code}/ownership', { params: { path: { code } }, ...within(signal) })),
  list: (query: LedgerFilter, signal?: AbortSignal) =>
    read(client.GET('/api/my/ledger', { params: { query }, ...within(signal) })),
  units: (signal?: AbortSignal) => read(client.GET('/api/my/ledger/units', within(signal))),
  entry: (id: number, asOf: string | undefined, signal?: AbortSignal) =>
    read(client.GET(entry, { params: { ...path(id), query: asOf ? { asOf } : {} }, ...within(signal) })),
  enter: (id: number, action: string, key: string, body: LedgerAct) =>
    read(
      client.POST(`${entry}/events/{action}`, {
        params: { path: { id, action }, header: once(key) },
        body,
      }),
    ),
  confirm: (id: number, proposalId: number) =>
    read(
      client.POST(`${entry}/proposals/{proposalId}/confirmation`, { params: { path: { id, proposalId } } }),
    ),
  refuse: (id: number, proposalId: number, reason: string) =>
    read(
      client.POST(`${entry}/proposals/{proposalId}/refusal`, {
        params: { path: { id, proposalId } },
        body: { reason },
      }),
    ),
  decide: (id: number, key: string, body: DecisionForm) =>
    read(client.POST(`${entry}/decisions`, { params: { ...path(id), header: once(key) }, body })),
  runs: (unit: number | undefined, signal?: AbortSignal) =>
    read(client.GET('/api/my/inventories', { params: { query: unit ? { unit } : {} }, ...within(signal) })),
  open: (unit: number, year: number, scope: string) =>
    read(client.POST('/api/my/inventories', { body: { unit, year, scope } })),
  run: (id: number, signal?: AbortSignal) => read(client.GET(run, { params: path(id), ...within(signal) })),
  count: (id: number, entryId: number, body: InventoryCount) =>
    read(client.PUT(`${run}/lines/{entryId}`, { params: { path: { id, entryId } }, body })),
  handle: (id: number, entryId: number, handling: string, decisionRecordId: number) =>
    read(
      client.PUT(`${run}/lines/{entryId}/handling`, {
        params: { path: { id, entryId } },
        body: { handling, decisionRecordId },
      }),
    ),
  decideRun: (id: number, key: string, body: DecisionForm) =>
    read(client.POST(`${run}/decisions`, { params: { ...path(id), header: once(key) }, body })),
  move: (id: number, action: string, version: number) =>
    read(client.POST(`${run}/moves/{action}`, { params: { path: { id, action } }, body: { version } })),
}
