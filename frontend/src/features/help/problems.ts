/** Every problem the portal can answer with, the client's own at the end; each has a page at /problems/‹slug›. */
export const problemSlugs = [
  'invalid-request',
  'not-found',
  'method-not-allowed',
  'sign-in-needed',
  'sign-in-refused',
  'second-factor-needed',
  'forbidden',
  'conflict',
  'state-conflict',
  'not-ready',
  'key-reused',
  'secret-content',
  'too-large',
  'unsupported-media-type',
  'already-delivered',
  'human-check-needed',
  'too-many-requests',
  'unavailable',
  'internal-error',
  'offline',
] as const

export function isProblemSlug(slug: string): boolean {
  return (problemSlugs as readonly string[]).includes(slug)
}
