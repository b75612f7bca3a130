import { client, read, within } from './client'
import type { RevealKind } from './my-types'

/** Contacts in full and the NDAs that open a listing's files. */
export const contactApi = {
  reveal: (kind: RevealKind, code: string) =>
    read(client.POST('/api/my/contact-reveals', { body: { kind, code } })),
  nda: (listing: string, signal?: AbortSignal) =>
    read(client.GET('/api/my/ndas', { params: { query: { listing } }, ...within(signal) })),
  signNda: (listingCode: string, organisationId: number, textHash: string) =>
    read(client.POST('/api/my/ndas', { body: { listingCode, organisationId, textHash } })),
}
