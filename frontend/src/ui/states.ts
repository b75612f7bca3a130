import lifecycles from './lifecycles.json'

/** Tones of states (interface.md §5.5). A view never chooses one: it asks by state. */
export type Tone = 'draft' | 'run' | 'wait' | 'live' | 'done' | 'lock' | 'stop'

/** A state as it is shown. */
export interface StateWords {
  tone: Tone
  zh: string
  en: string
}

/** Written by the backend from its lifecycles: machine → state → tone and words. */
const machines: Record<string, Record<string, { tone: string; zh: string; en: string }>> = lifecycles

const tones: readonly string[] = ['draft', 'run', 'wait', 'live', 'done', 'lock', 'stop']

/** The tone of a name from the server; one we do not know is shown as not begun. */
export function toneOf(name: string): Tone {
  return tones.includes(name) ? (name as Tone) : 'draft'
}

/** The words of a state, undefined where the machine or the state is not known yet. */
export function stateOf(machine: string, state: string): StateWords | undefined {
  const found = machines[machine]?.[state]
  return found && { ...found, tone: toneOf(found.tone) }
}

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
  return stateOf('SM-04', status)?.tone ?? stateOf('SM-06', status)?.tone ?? listing[status] ?? 'draft'
}
