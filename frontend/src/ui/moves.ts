/** A step that may be taken, as the server says it (MoveView). */
export interface Move {
  action: string
  label: string
  to: string
  reasonNeeded: boolean
  /** Empty when it can be done now. */
  whyNot: readonly string[]
}

const endings = new Set([
  'reject',
  'decline',
  'suspend',
  'close',
  'end',
  'disable',
  'lock',
  'withdraw',
  'unpublish',
  'suspect',
  'cancel',
  'repeal',
  'anonymise',
  'erase',
  'merge',
])

/** Whether a step takes something away; it is shown in red and never asked for first. */
export function takesAway(action: string): boolean {
  return endings.has(action.toLowerCase())
}
