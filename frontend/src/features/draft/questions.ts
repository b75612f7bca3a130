import type { Answer, Answers, Question } from '@/api'

/** what is asked before anything is written or sent. */
export const questions: readonly Question[] = ['stateSecret', 'nationalSecurity', 'majorPublicInterest']
export const answers: readonly Answer[] = ['NO', 'SUSPECT', 'YES']

/**
 * Where the answers lead. State secrets, even suspected ones, end here and nothing is sent; the other two, answered
 * yes, are handled outside the portal and only that is noted.
 */
export type Way = 'open' | 'stop' | 'unsure' | 'outside' | 'write'

export function wayOf(given: Partial<Answers>): Way {
  if (given.stateSecret === 'YES') return 'stop'
  if (given.stateSecret === 'SUSPECT') return 'unsure'
  if (questions.some(question => !given[question])) return 'open'
  return given.nationalSecurity === 'YES' || given.majorPublicInterest === 'YES' ? 'outside' : 'write'
}
