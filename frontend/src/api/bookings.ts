import type { BookingDecision, BookingTerms, BookingVerdict, NewBookingRequest } from './booking-types'
import { client, read, within } from './client'
import type { components } from './schema'

type Schemas = components['schemas']

export type * from './booking-types'

const one = '/api/my/bookings/{id}'
const at = (id: number) => ({ params: { path: { id } } })
const keyed = (id: number) => ({
  params: { path: { id }, header: { 'Idempotency-Key': crypto.randomUUID() } },
})

/** Booked empowerment (SM-09): for the public its hall, for the three sides everything else. */
export const bookingApi = {
  hall: (demand?: string, signal?: AbortSignal) =>
    read(client.GET('/api/booked', { params: { query: demand ? { demand } : {} }, ...within(signal) })),
  list: (signal?: AbortSignal) => read(client.GET('/api/my/bookings', within(signal))),
  booking: (id: number, signal?: AbortSignal) => read(client.GET(one, { ...at(id), ...within(signal) })),
  propose: (body: Schemas['NewBooking']) => read(client.POST('/api/my/bookings', { body })),
  move: (id: number, action: string, body: Schemas['BookingMove']) =>
    read(client.POST(`${one}/moves/{action}`, { params: { path: { id, action } }, body })),
  write: (id: number, base: number, terms: BookingTerms) =>
    read(client.POST(`${one}/terms`, { ...at(id), body: { base, terms } })),
  agree: (id: number, seq: number) =>
    read(client.POST(`${one}/terms/{seq}/agreement`, { params: { path: { id, seq } } })),
  submit: (id: number, seq: number, evidence: string) =>
    read(
      client.POST(`${one}/milestones/{seq}/submissions`, {
        params: { path: { id, seq } },
        body: { evidence },
      }),
    ),
  judge: (id: number, seq: number, body: BookingVerdict) =>
    read(
      client.POST(`${one}/milestones/{seq}/verdicts`, {
        params: { path: { id, seq }, header: keyed(id).params.header },
        body,
      }),
    ),
  output: (id: number, achievementId: number, evidence: string) =>
    read(client.POST(`${one}/output`, { ...at(id), body: { achievementId, evidence } })),
  decide: (id: number, body: BookingDecision) =>
    read(client.POST(`${one}/decisions`, { ...keyed(id), body })),
  deliver: (id: number, decisionRecordId: number) =>
    read(client.POST(`${one}/delivery`, { ...keyed(id), body: { decisionRecordId } })),
  ask: (id: number, body: NewBookingRequest) => read(client.POST(`${one}/requests`, { ...at(id), body })),
  agreeRequest: (id: number, requestId: number) =>
    read(client.POST(`${one}/requests/{requestId}/agreement`, { params: { path: { id, requestId } } })),
}
