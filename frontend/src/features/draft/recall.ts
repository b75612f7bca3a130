import { dropCopy, dropOldCopies, neverKept, newestCopy } from './localCopy'
import { sameForm } from './sameForm'

export interface Recalled<F> {
  form: F
  /** Made from another version than the server has now: the person has to choose. */
  older: boolean
}

/**
 * What this browser kept of a draft beyond what the server has. What is never kept stays as the server has it. The
 * copies end here, those of closed tabs too: the caller keeps anew what is not saved at once.
 */
export function recall<F extends object>(
  id: number,
  stored: { version: number; form: F },
): Recalled<F> | undefined {
  dropOldCopies()
  const copy = newestCopy(id)
  dropCopy(id, true)
  if (!copy) return undefined
  const server = Object.fromEntries(Object.entries(stored.form).filter(([name]) => neverKept.includes(name)))
  const form = { ...server, ...copy.form } as F
  return sameForm(form, stored.form) ? undefined : { form, older: copy.base !== stored.version }
}
