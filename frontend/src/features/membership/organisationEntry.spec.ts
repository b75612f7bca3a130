import { expect, it } from 'vitest'
import { organisation } from '@mocks/fixtures/unit'
import { emptyEntry, entryOf, formOf } from './organisationEntry'

it('what is read and written back is the same', () => {
  const form = formOf(entryOf(organisation), organisation.version, null)
  expect(form).toMatchObject({
    kind: 'RESEARCH_UNIT',
    name: organisation.name,
    uscc: organisation.uscc,
    districtCode: organisation.districtCode,
    profile: organisation.profile,
    version: organisation.version,
  })
})

it('facts of another kind are left out', () => {
  const entry = { ...emptyEntry('FUND'), profile: { unitKind: 'UNIVERSITY', managerName: ' 涪江资本 ' } }
  expect(formOf(entry, null, null).profile).toEqual({
    fundKind: null,
    managerName: '涪江资本',
    isState: null,
    stageFocus: null,
    fieldFocus: null,
  })
})

it('a list has an entry a line', () => {
  const entry = { ...emptyEntry('PLATFORM_OPERATOR'), profile: { equipment: '扫描电镜\n\n 中试反应釜 ' } }
  expect(formOf(entry, null, null).profile.equipment).toEqual(['扫描电镜', '中试反应釜'])
})

it('an enterprise from abroad states its register number instead of the code', () => {
  const entry = {
    ...emptyEntry('ENTERPRISE'),
    uscc: '91350100M000100Y43',
    foreignRegNo: 'HRB 1234',
    profile: { isOverseas: 'true' },
  }
  expect(formOf(entry, null, null)).toMatchObject({ uscc: null, foreignRegNo: 'HRB 1234' })
})
