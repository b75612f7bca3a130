import { apiLanguage, send, within } from './client'
import { problemOf } from './problem'

export type Query = Record<string, string | number | boolean | null | undefined>

export interface CallOptions {
  query?: Query
  body?: unknown
  signal?: AbortSignal
  /** The request outlives the page; its body may be 64 KB at most. */
  keepalive?: boolean
}

function addressOf(path: string, query: Query = {}): string {
  const address = new URL(path, window.location.origin)
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') address.searchParams.set(name, String(value))
  }
  return address.href
}

/** Asks the portal as the person who is signed in. An answer without a body is undefined. */
export async function call<T>(method: string, path: string, options: CallOptions = {}): Promise<T> {
  const { query, body, signal, keepalive } = options
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': apiLanguage(),
    'X-Requested-With': 'TechMatch',
  }
  if (body !== undefined) headers['Content-Type'] = 'application/json'
  const response = await send(
    new Request(addressOf(path, query), {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(keepalive ? { keepalive } : {}),
      ...within(signal),
    }),
  )
  const text = await response.text()
  const answer: unknown = text && /json/.test(response.headers.get('Content-Type') ?? '') ? JSON.parse(text) : undefined
  if (!response.ok) throw problemOf(response, answer)
  return answer as T
}
