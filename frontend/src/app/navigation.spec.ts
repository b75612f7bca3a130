import { expect, it } from 'vitest'
import { sectionOf } from './navigation'

it.each([
  [{ name: 'search', query: { kind: 'achievement' } }, 'achievements'],
  [{ name: 'search', query: { kind: 'demand' } }, 'demands'],
  [{ name: 'search', query: {} }, undefined],
  [{ name: 'organisation', query: {} }, 'organisations'],
  [{ name: 'help', query: {} }, undefined],
])('the entry the visitor is under: %j is %s', (route, entry) => {
  expect(sectionOf(route)).toBe(entry)
})
