import { describe, expect, it } from 'vitest'
import type { Answer } from '@/api'
import { answers, wayOf } from './questions'

const all: [Answer, Answer, Answer][] = answers.flatMap(a =>
  answers.flatMap(b => answers.map(c => [a, b, c] as [Answer, Answer, Answer])),
)

describe('the three questions', () => {
  it('let nobody go on with a state secret, known or suspected, whatever else is answered', () => {
    for (const [stateSecret, nationalSecurity, majorPublicInterest] of all) {
      const way = wayOf({ stateSecret, nationalSecurity, majorPublicInterest })
      if (stateSecret === 'YES') expect(way).toBe('stop')
      else if (stateSecret === 'SUSPECT') expect(way).toBe('unsure')
      else expect(['outside', 'write']).toContain(way)
    }
    expect(wayOf({ stateSecret: 'YES' })).toBe('stop')
  })

  it('lead outside the portal when either of the others is yes', () => {
    for (const [, nationalSecurity, majorPublicInterest] of all) {
      const yes = nationalSecurity === 'YES' || majorPublicInterest === 'YES'
      expect(wayOf({ stateSecret: 'NO', nationalSecurity, majorPublicInterest })).toBe(
        yes ? 'outside' : 'write',
      )
    }
  })

  it('wait for all three', () => {
    expect(wayOf({})).toBe('open')
    expect(wayOf({ stateSecret: 'NO', nationalSecurity: 'NO' })).toBe('open')
    expect(wayOf({ stateSecret: 'NO', nationalSecurity: 'YES' })).toBe('open')
  })
})
