import createClient from 'openapi-fetch'
import { ProblemError, problemOf } from './problem'
import type { CatalogueName, OrganisationQuery, SearchQuery, paths } from './types'

const timeoutMillis = 20_000

/** The language the portal answers in: labels, problem titles and details. */
let language = 'zh-CN'

export function setApiLanguage(lang: string): void {
  language = lang
}

export function apiLanguage(): string {
  return language
}

/** The one way out; `signal` of the request ends it. */
export async function send(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (cause) {
    if (request.signal.aborted && request.signal.reason?.name !== 'TimeoutError') throw cause
    throw ProblemError.offline()
  }
}

const client = createClient<paths>({
  baseUrl: window.location.origin,
  fetch: send,
  headers: { Accept: 'application/json, application/problem+json' },
})

client.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', language)
  },
})

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

async function read<T>(answer: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await answer
  if (!response.ok || data === undefined) throw problemOf(response, error)
  return data
}

/** Ends a request when the page gives it up or the longest wait is over. */
export function within(signal?: AbortSignal): { signal: AbortSignal } {
  const controller = new AbortController()
  const late = () => controller.abort(new DOMException('no answer in time', 'TimeoutError'))
  const timer = setTimeout(late, timeoutMillis)
  const giveUp = () => {
    clearTimeout(timer)
    controller.abort(signal?.reason)
  }
  if (signal?.aborted) giveUp()
  signal?.addEventListener('abort', giveUp, { once: true })
  return { signal: controller.signal }
}

export const api = {
  site: () => read(client.GET('/api/site', within())),
  home: (signal?: AbortSignal) => read(client.GET('/api/home', within(signal))),
  search: (query: SearchQuery, signal?: AbortSignal) =>
    read(client.GET('/api/search', { params: { query }, ...within(signal) })),
  achievement: (code: string, signal?: AbortSignal) =>
    read(client.GET('/api/achievements/{code}', { params: { path: { code } }, ...within(signal) })),
  demand: (code: string, signal?: AbortSignal) =>
    read(client.GET('/api/demands/{code}', { params: { path: { code } }, ...within(signal) })),
  similarToAchievement: (code: string, signal?: AbortSignal) =>
    read(client.GET('/api/achievements/{code}/similar', { params: { path: { code } }, ...within(signal) })),
  similarToDemand: (code: string, signal?: AbortSignal) =>
    read(client.GET('/api/demands/{code}/similar', { params: { path: { code } }, ...within(signal) })),
  organisations: (query: OrganisationQuery, signal?: AbortSignal) =>
    read(client.GET('/api/organisations', { params: { query }, ...within(signal) })),
  organisation: (code: string, signal?: AbortSignal) =>
    read(client.GET('/api/organisations/{code}', { params: { path: { code } }, ...within(signal) })),
  catalogue: (name: CatalogueName, signal?: AbortSignal) =>
    read(client.GET('/api/catalogues/{name}', { params: { path: { name } }, ...within(signal) })),
  policies: (signal?: AbortSignal) => read(client.GET('/api/policies', within(signal))),

  /** The contract itself, a text file beside the API. */
  async contract(signal?: AbortSignal): Promise<string> {
    const response = await send(new Request(`${window.location.origin}/openapi.yaml`, within(signal)))
    if (!response.ok) throw problemOf(response, undefined)
    return response.text()
  },
}
