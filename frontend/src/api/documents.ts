import { client, read, send, within } from './client'
import { problemOf } from './problem'
import type { SignatureForm } from './document-types'

const one = (id: number) => ({ params: { path: { id } } })
const kind = (name: string) => ({ params: { path: { kind: name } } })

/** Legal documents: reading, signing, checking a copy, and the operator's templates. */
export const documentApi = {
  document: (id: number, signal?: AbortSignal) =>
    read(client.GET('/api/my/documents/{id}', { ...one(id), ...within(signal) })),
  /** Where the PDF is downloaded; the browser saves it. */
  address: (id: number) => `/api/my/documents/${id}/pdf`,
  sendCode: (id: number) => read(client.POST('/api/my/documents/{id}/signing-codes', one(id))),
  /** The key makes a second press or a repeated request the same signature. */
  sign: (id: number, body: SignatureForm, key: string) =>
    read(
      client.POST('/api/my/documents/{id}/signatures', {
        params: { path: { id }, header: { 'Idempotency-Key': key } },
        body,
      }),
    ),
  verify: (code: string, signal?: AbortSignal) =>
    read(client.GET('/api/documents/{code}', { params: { path: { code } }, ...within(signal) })),
  templates: (signal?: AbortSignal) => read(client.GET('/api/my/document-templates', within(signal))),
  changeTemplate: (name: string, body: { version: number; body: string; reason: string }) =>
    read(client.POST('/api/my/document-templates/{kind}', { ...kind(name), body })),
  /** The template as a PDF in which every name stands for itself. */
  async preview(name: string, body: string): Promise<Blob> {
    const response = await send(
      new Request(`${window.location.origin}/api/my/document-templates/${name}/preview`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ body }),
      }),
    )
    if (!response.ok) throw problemOf(response, await response.json().catch(() => undefined))
    return response.blob()
  },
}
