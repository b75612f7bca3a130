/** Every problem the portal can answer with, the client's own at the end; each has a page at /problems/‹slug›. */
export const problemSlugs = [
  'invalid-request',
  'not-found',
  'method-not-allowed',
  'too-large',
  'unsupported-media-type',
  'too-many-requests',
  'unavailable',
  'internal-error',
  'offline',
] as const

export function isProblemSlug(slug: string): boolean {
  return (problemSlugs as readonly string[]).includes(slug)
}
