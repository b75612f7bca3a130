import type { OrganisationKind, Role } from '@/api'

const unit: readonly Role[] = [
  'RESEARCHER',
  'UNIT_TECH',
  'UNIT_FINANCE',
  'UNIT_SECRECY',
  'UNIT_LEADING_GROUP',
  'ORG_ADMIN',
]

/** What people of an organisation can be, by its kind; the server has the last word. */
const byKind: Record<OrganisationKind, readonly Role[]> = {
  RESEARCH_UNIT: unit,
  ENTERPRISE: ['ENTERPRISE', 'ORG_ADMIN'],
  TRANSFER_AGENCY: ['BROKER', 'ORG_ADMIN'],
  FUND: ['FUND', 'ORG_ADMIN'],
  PLATFORM_OPERATOR: ['PLATFORM', 'ORG_ADMIN'],
  AUTHORITY: ['AUTHORITY', 'ORG_ADMIN'],
  TRAINING_BASE: ['ORG_ADMIN'],
  EXTERNAL_CENTRE: ['BROKER', 'ORG_ADMIN'],
}

export function rolesOf(kind: OrganisationKind | undefined): readonly Role[] {
  return kind ? byKind[kind] : []
}
