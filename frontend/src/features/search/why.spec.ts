import { expect, it } from 'vitest'
import { reasonsOf } from './why'

it('states the heaviest field first', () => {
  const reasons = reasonsOf([
    { field: 'summary', terms: ['热失控'] },
    { field: 'title', terms: ['锂电池', '热失控'] },
  ])
  expect(reasons).toEqual([
    { fields: ['title'], terms: ['锂电池', '热失控'] },
    { fields: ['summary'], terms: ['热失控'] },
  ])
})

it('says fields with the same words in one statement, and at most three statements', () => {
  const reasons = reasonsOf([
    { field: 'title', terms: ['a', 'b'] },
    { field: 'keywords', terms: ['b', 'a'] },
    { field: 'summary', terms: ['c'] },
    { field: 'scenario', terms: ['d'] },
    { field: 'indicators', terms: ['e'] },
    { field: 'organisationName', terms: [] },
  ])
  expect(reasons.map(reason => reason.fields)).toEqual([['title', 'keywords'], ['summary'], ['scenario']])
})
