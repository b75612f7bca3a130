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

/** Lets the person sign in over the page; false when the person would rather not, or is somebody else now. */
export type SignInGate = () => Promise<boolean>

let gate: SignInGate | undefined
let heard: ((answer: Response) => void) | undefined

/** The session asks to be told when a request needs a sign-in, and of every answer, which keeps it alive. */
export function followAnswers(asksToSignIn?: SignInGate, hears?: (answer: Response) => void): void {
  gate = asksToSignIn
  heard = hears
}

async function attempt(request: Request): Promise<Response> {
  try {
    const response = await fetch(request.clone(), limited(request.signal))
    heard?.(response)
    return response
  } catch (cause) {
    if (request.signal.aborted) throw cause
    throw ProblemError.offline()
  }
}

/** Whether an answer asked for a sign-in and the person has signed in since. */
export async function askToSignIn(response: Response): Promise<boolean> {
  if (response.status !== 401 || !gate) return false
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined)
  return problemOf(response, body).slug === 'sign-in-needed' && gate()
}

/**
 * The one way out. A request that meets an ended session waits until the person has signed in again and is then
 * sent once more, so nothing typed is lost. `signal` of the request ends it.
 */
export async function send(request: Request): Promise<Response> {
  if (request.method !== 'GET') request.headers.set('X-Requested-With', 'TechMatch')
  const response = await attempt(request)
  return (await askToSignIn(response)) ? attempt(request) : response
}

export const client = createClient<paths>({
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

export async function read<T>(answer: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await answer
  if (!response.ok || data === undefined) throw problemOf(response, error)
  return data
}

/** For answers without a body. */
export async function done(answer: Promise<Answer<unknown>>): Promise<void> {
  const { error, response } = await answer
  if (!response.ok) throw problemOf(response, error)
}

/** Ends a request when the page gives it up or the longest wait is over. */
function limited(signal: AbortSignal): { signal: AbortSignal } {
  const controller = new AbortController()
  const timer = setTimeout(
    () => controller.abort(new DOMException('no answer in time', 'TimeoutError')),
    timeoutMillis,
  )
  const giveUp = () => {
    clearTimeout(timer)
    controller.abort(signal.reason)
  }
  if (signal.aborted) giveUp()
  signal.addEventListener('abort', giveUp, { once: true })
  return { signal: controller.signal }
}

/** The page's own end of a request, for its options. */
export function within(signal?: AbortSignal): { signal?: AbortSignal } {
  return signal ? { signal } : {}
}

export const api = {
  site: () => read(client.GET('/api/site', within())),
  home: (signal?: AbortSignal) => read(client.GET('/api/home', within(signal))),
  search: (query: SearchQuery, signal?: AbortSignal) =>
    read(client.GET('/api/search', { params: { query }, ...within(signal) })),
  suggest: (q: string, signal?: AbortSignal) =>
    read(client.GET('/api/suggest', { params: { query: { q } }, ...within(signal) })),
  searchOthers: (q: string, signal?: AbortSignal) =>
    read(client.GET('/api/search/others', { params: { query: { q } }, ...within(signal) })),
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
