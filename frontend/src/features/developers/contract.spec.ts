import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { contract } from '@mocks/fixtures/contract'
import { operationsOf } from './contract'

it('reads operations, parameters and answers, following references', () => {
  const [search, achievement] = operationsOf(parse(contract))
  expect(search).toMatchObject({ id: 'search', method: 'GET', path: '/api/search' })
  expect(search?.parameters.map(each => [each.name, each.type])).toEqual([
    ['q', 'string'],
    ['kind', 'all | achievement | demand'],
    ['stage', '(LAB | PILOT | MATURE)[]'],
    ['size', 'integer'],
  ])
  expect(search?.answers.map(each => each.status)).toEqual(['200', '400', '503'])
  expect(achievement?.parameters[0]).toMatchObject({ name: 'code', required: true, place: 'path' })
})

it('makes an example of the values the contract gives', () => {
  const [search, achievement] = operationsOf(parse(contract))
  expect(search?.example).toContain("--data-urlencode 'q=锂电池 热失控'")
  expect(achievement?.example).toContain('/api/achievements/CG-2026-000318')
})

it('makes nothing of something else', () => {
  expect(operationsOf('not a contract')).toEqual([])
  expect(operationsOf({ paths: { '/a': { get: null } } })).toEqual([])
})
