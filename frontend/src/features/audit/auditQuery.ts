import type { LocationQuery } from 'vue-router'
import type { AuditQuery } from '@/api'

/** The filters of the trail as they are typed; the address keeps them. */
export interface AuditFilter {
  subjectType: string
  subjectId: string
  account: string
  organisation: string
  action: string
  from: string
  to: string
}

export const filterNames = [
  'subjectType',
  'subjectId',
  'account',
  'organisation',
  'action',
  'from',
  'to',
] as const

export function filterOf(query: LocationQuery): AuditFilter {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : '')
  return Object.fromEntries(filterNames.map(name => [name, text(name)])) as unknown as AuditFilter
}

/** Only what is filled in. */
export function addressOf(filter: AuditFilter): Record<string, string> {
  return Object.fromEntries(filterNames.map(name => [name, filter[name].trim()]).filter(([, value]) => value))
}

export function requestOf(filter: AuditFilter): AuditQuery {
  const { subjectId, ...texts } = addressOf(filter)
  const id = Number(subjectId)
  return { ...texts, ...(Number.isInteger(id) && id > 0 ? { subjectId: id } : {}) }
}
