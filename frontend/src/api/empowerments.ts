import { client, read, within } from './client'
import type { EmpowermentDecision, EmpowermentForm, EmpowermentMove, LetterForm } from './empowerment-types'

const one = (id: number) => ({ params: { path: { id } } })
const keyed = (id: number, key: string) => ({ params: { path: { id }, header: { 'Idempotency-Key': key } } })

/** Empowerment agreements (SM-08), for their parties. */
export const empowermentApi = {
  list: (query: { cursor?: string }, signal?: AbortSignal) =>
    read(client.GET('/api/my/empowerments', { params: { query }, ...within(signal) })),
  get: (id: number, signal?: AbortSignal) =>
    read(client.GET('/api/my/empowerments/{id}', { ...one(id), ...within(signal) })),
  candidates: (signal?: AbortSignal) => read(client.GET('/api/my/empowerments/candidates', within(signal))),
  preview: (body: EmpowermentForm) => read(client.POST('/api/my/empowerments/preview', { body })),
  create: (body: EmpowermentForm) => read(client.POST('/api/my/empowerments', { body })),
  change: (id: number, body: EmpowermentForm) =>
    read(client.PUT('/api/my/empowerments/{id}', { ...one(id), body })),
  amend: (id: number, body: EmpowermentForm) =>
    read(client.POST('/api/my/empowerments/{id}/amendments', { ...one(id), body })),
  move: (id: number, action: string, body: EmpowermentMove) =>
    read(client.POST('/api/my/empowerments/{id}/moves/{action}', { params: { path: { id, action } }, body })),
  decide: (id: number, body: EmpowermentDecision, key: string) =>
    read(client.POST('/api/my/empowerments/{id}/decisions', { ...keyed(id, key), body })),
  terminate: (id: number, body: EmpowermentDecision, key: string) =>
    read(client.POST('/api/my/empowerments/{id}/terminations', { ...keyed(id, key), body })),
  register: (id: number, body: { version: number; on: string; note: string }) =>
    read(client.PUT('/api/my/empowerments/{id}/registration', { ...one(id), body })),
}

/** Authorisation and risk commitment letters (SM-10). */
export const letterApi = {
  list: (signal?: AbortSignal) => read(client.GET('/api/my/letters', within(signal))),
  get: (id: number, signal?: AbortSignal) =>
    read(client.GET('/api/my/letters/{id}', { ...one(id), ...within(signal) })),
  write: (body: LetterForm) => read(client.POST('/api/my/letters', { body })),
  revoke: (id: number, version: number, reason: string) =>
    read(client.POST('/api/my/letters/{id}/revocation', { ...one(id), body: { version, reason } })),
}
