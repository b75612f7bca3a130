import { client, read, within } from './client'
import type { RevealKind } from './my-types'

/** Contacts in full and the NDAs that open a listing's files. */
export const contactApi = {
  reveal: (kind: RevealKind, code: string, solution?: string) =>
    read(client.POST('/api/my/contact-reveals', { body: { kind, code, ...(solution && { solution }) } })),
  /** A proof of work, which the later looks of a day need. */
  challenge: () => read(client.GET('/api/my/contact-reveals/challenge')),
  nda: (listing: string, signal?: AbortSignal) =>
    read(client.GET('/api/my/ndas', { params: { query: { listing } }, ...within(signal) })),
  signNda: (listingCode: string, organisationId: number, textHash: string) =>
    read(client.POST('/api/my/ndas', { body: { listingCode, organisationId, textHash } })),
}
