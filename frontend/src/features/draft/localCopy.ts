/** What was typed and the server does not have yet, kept in this browser until it has it; one copy for each tab. */
export interface LocalCopy {
  /** The version on the server that was edited. */
  base: number
  form: Record<string, unknown>
  at: string
}

const prefix = 'techmatch.draft.'
const keepDays = 30
/** Technical secrets stay out of the browser's storage; their field says so. */
export const neverKept: readonly string[] = ['secretDetail', 'confidentialBrief']

function tab(): string {
  try {
    const known = sessionStorage.getItem(`${prefix}tab`)
    if (known) return known
    const made = Math.random().toString(36).slice(2)
    sessionStorage.setItem(`${prefix}tab`, made)
    return made
  } catch {
    return 'only'
  }
}

function keysOf(start: string): string[] {
  return Object.keys(localStorage).filter(key => key.startsWith(start))
}

function parsed(text: string | null): LocalCopy | undefined {
  try {
    const copy = JSON.parse(text ?? 'null') as LocalCopy | null
    return copy && typeof copy.base === 'number' && typeof copy.at === 'string' ? copy : undefined
  } catch {
    return undefined
  }
}

/** Whether the browser took it: it may be full, or refuse. */
export function keepCopy(id: number, base: number, form: object, now = new Date()): boolean {
  const kept = Object.fromEntries(Object.entries(form).filter(([name]) => !neverKept.includes(name)))
  const copy: LocalCopy = { base, form: kept, at: now.toISOString() }
  try {
    localStorage.setItem(`${prefix}${id}.${tab()}`, JSON.stringify(copy))
    return true
  } catch {
    return false
  }
}

/** The newest copy of a draft, of whichever tab. */
export function newestCopy(id: number): LocalCopy | undefined {
  try {
    return keysOf(`${prefix}${id}.`)
      .map(key => parsed(localStorage.getItem(key)))
      .filter(copy => copy !== undefined)
      .sort((a, b) => b.at.localeCompare(a.at))[0]
  } catch {
    return undefined
  }
}

/** This tab's copy, or those of every tab. */
export function dropCopy(id: number, every = false): void {
  try {
    if (every) keysOf(`${prefix}${id}.`).forEach(key => localStorage.removeItem(key))
    else localStorage.removeItem(`${prefix}${id}.${tab()}`)
  } catch {
    // Nothing is kept where nothing may be stored.
  }
}

/** Copies nobody came back for. */
export function dropOldCopies(now = new Date()): void {
  try {
    const oldest = new Date(now.getTime() - keepDays * 86_400_000).toISOString()
    for (const key of keysOf(prefix)) {
      if ((parsed(localStorage.getItem(key))?.at ?? '') < oldest) localStorage.removeItem(key)
    }
  } catch {
    // As above.
  }
}
