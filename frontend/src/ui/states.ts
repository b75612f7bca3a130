/** Tones of states (interface.md §5.5). A view never chooses one: it asks by state. */
export type Tone = 'draft' | 'run' | 'wait' | 'live' | 'done' | 'lock' | 'stop'

/** SM-04 and SM-06: how a listing stands. */
const listing: Record<string, Tone> = {
  DRAFT: 'draft',
  SCREENING: 'run',
  PUBLISHED: 'live',
  RESERVED: 'wait',
  FULFILLED: 'done',
  WITHDRAWN: 'stop',
  UNPUBLISHED: 'stop',
  EXPIRED: 'stop',
}

export function listingTone(status: string): Tone {
  return listing[status] ?? 'draft'
}
