import type { Problem } from './types'

/** Reasons the client itself can find, in the manner of the server's slugs. */
export type ProblemSlug =
  | 'invalid-request'
  | 'not-found'
  | 'too-many-requests'
  | 'unavailable'
  | 'internal-error'
  | 'offline'
  | (string & {})

/** An answer of the portal that is not a result. The application switches on `slug`, never on text. */
export class ProblemError extends Error {
  readonly slug: ProblemSlug
  readonly status: number
  readonly detail: string | undefined
  readonly requestId: string | undefined
  readonly errors: NonNullable<Problem['errors']>
  readonly retryAfterSeconds: number | undefined

  constructor(problem: Problem, retryAfterSeconds?: number) {
    super(problem.title)
    this.name = 'ProblemError'
    this.slug = problem.type.split('/').pop() ?? 'internal-error'
    this.status = problem.status
    this.detail = problem.detail
    this.requestId = problem.requestId ?? undefined
    this.errors = problem.errors ?? []
    this.retryAfterSeconds = retryAfterSeconds
  }

  /** A fault of our own, found on this side. */
  static internal(): ProblemError {
    return new ProblemError({ type: '/problems/internal-error', title: '', status: 500 })
  }

  static offline(): ProblemError {
    return new ProblemError({ type: '/problems/offline', title: '', status: 0 })
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'type' in body && 'title' in body && 'status' in body
}

function slugOf(status: number): string {
  if (status === 404) return 'not-found'
  if (status === 429) return 'too-many-requests'
  if (status === 502 || status === 503 || status === 504) return 'unavailable'
  return status < 500 ? 'invalid-request' : 'internal-error'
}

/** Makes a ProblemError of any answer, also of a proxy's that knows nothing of problem+json. */
export function problemOf(response: Response, body: unknown): ProblemError {
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN)
  const retryAfter = Number.isFinite(seconds) ? seconds : undefined
  if (isProblem(body)) return new ProblemError(body, retryAfter)
  return new ProblemError(
    { type: `/problems/${slugOf(response.status)}`, title: '', status: response.status },
    retryAfter,
  )
}
