import { apiLanguage, askToSignIn, client, done, read, within } from './client'
import type { FileClass, StoredFile } from './my-types'
import { ProblemError, problemOf } from './problem'

export interface Upload {
  file: File
  organisationId: number
  class: FileClass
  /** Told how much has been sent, from 0 to 1. */
  progress: (part: number) => void
  signal?: AbortSignal
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** An upload that tells its progress, which fetch cannot. */
function post(
  path: string,
  form: FormData,
  progress: Upload['progress'],
  signal?: AbortSignal,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    request.setRequestHeader('Accept', 'application/json, application/problem+json')
    request.setRequestHeader('Accept-Language', apiLanguage())
    request.setRequestHeader('X-Requested-With', 'TechMatch')
    request.upload.onprogress = event => event.lengthComputable && progress(event.loaded / event.total)
    request.onload = () => resolve(new Response(request.responseText, { status: request.status }))
    request.onerror = () => reject(ProblemError.offline())
    request.onabort = () => reject(new DOMException('given up', 'AbortError'))
    signal?.addEventListener('abort', () => request.abort(), { once: true })
    request.send(form)
  })
}

/** Sends a form with a file and waits for a sign-in where one is needed; the answer's body. */
export async function sendFile(
  path: string,
  form: FormData,
  progress: Upload['progress'],
  signal?: AbortSignal,
): Promise<unknown> {
  let response = await post(path, form, progress, signal)
  if (await askToSignIn(response)) response = await post(path, form, progress, signal)
  const body = parsed(await response.text())
  if (!response.ok) throw problemOf(response, body)
  return body
}

export const fileApi = {
  async upload({ file, organisationId, class: fileClass, progress, signal }: Upload): Promise<StoredFile> {
    const form = new FormData()
    form.set('organisationId', String(organisationId))
    form.set('class', fileClass)
    form.set('file', file)
    return (await sendFile('/api/my/files', form, progress, signal)) as StoredFile
  },
  files: (ids: number[], signal?: AbortSignal) =>
    read(client.GET('/api/my/files', { params: { query: { id: ids } }, ...within(signal) })),
  delete: (id: number) => done(client.DELETE('/api/my/files/{id}', { params: { path: { id } } })),
  /** Where a file is downloaded; the browser saves it. */
  address: (id: number) => `/api/my/files/${id}`,
}
