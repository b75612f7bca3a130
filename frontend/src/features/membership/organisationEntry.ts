import type { OrganisationForm, OrganisationKind, OrganisationProfile, OwnOrganisation } from '@/api'

/** Facts that only one kind of organisation has, and how they are entered. */
export type ProfileName = keyof OrganisationProfile
export interface ProfileField {
  name: ProfileName
  type: 'choice' | 'yesNo' | 'text' | 'list' | 'industry'
  options?: readonly string[]
  required?: boolean
}

export const kinds: readonly OrganisationKind[] = [
  'ENTERPRISE',
  'RESEARCH_UNIT',
  'TRANSFER_AGENCY',
  'FUND',
  'PLATFORM_OPERATOR',
  'AUTHORITY',
  'TRAINING_BASE',
  'EXTERNAL_CENTRE',
]

const choice = (name: ProfileName, options: readonly string[], required = true): ProfileField => ({
  name,
  type: 'choice',
  options,
  required,
})

export const profileFields: Record<OrganisationKind, readonly ProfileField[]> = {
  RESEARCH_UNIT: [
    choice('unitKind', ['UNIVERSITY', 'RESEARCH_INSTITUTE', 'MEDICAL_INSTITUTION']),
    { name: 'isStateEstablished', type: 'yesNo' },
    { name: 'inCity', type: 'yesNo' },
    { name: 'isIndependentLegalPerson', type: 'yesNo' },
  ],
  ENTERPRISE: [
    choice('ownershipKind', [
      'STATE_WHOLLY_OWNED',
      'STATE_CONTROLLED',
      'STATE_PARTICIPATING',
      'COLLECTIVE',
      'PRIVATE',
      'FOREIGN_INVESTED',
      'OTHER',
    ]),
    choice('sizeKind', ['MICRO', 'SMALL', 'MEDIUM', 'LARGE']),
    { name: 'isOverseas', type: 'yesNo' },
    { name: 'industryCode', type: 'industry' },
    { name: 'techSmeNo', type: 'text' },
    { name: 'hiTechNo', type: 'text' },
  ],
  TRANSFER_AGENCY: [
    choice('qualificationLevel', ['NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'NONE'], false),
    { name: 'serviceScope', type: 'list' },
  ],
  FUND: [
    choice('fundKind', ['RISK_VC', 'VENTURE', 'STATE_VC', 'GOV_GUIDANCE', 'ANGEL_INCUBATOR', 'CORPORATE_VC']),
    { name: 'managerName', type: 'text', required: true },
    { name: 'isState', type: 'yesNo' },
    { name: 'stageFocus', type: 'list' },
    { name: 'fieldFocus', type: 'list' },
  ],
  PLATFORM_OPERATOR: [
    choice('platformKind', ['CONCEPT_VERIFICATION', 'LAB_SCALE', 'PILOT_SCALE', 'INCUBATOR']),
    { name: 'openToPublic', type: 'yesNo' },
    { name: 'equipment', type: 'list' },
  ],
  AUTHORITY: [{ name: 'deptCode', type: 'text', required: true }, choice('level', ['CITY', 'COUNTY'], false)],
  TRAINING_BASE: [],
  EXTERNAL_CENTRE: [],
}

/** What stands in the form: texts only, as they are typed. */
export interface OrganisationEntry {
  kind: OrganisationKind
  name: string
  shortName: string
  uscc: string
  foreignRegNo: string
  district: string
  address: string
  website: string
  intro: string
  contactName: string
  contactPhone: string
  contactEmail: string
  profile: Partial<Record<ProfileName, string>>
}

export function emptyEntry(kind: OrganisationKind): OrganisationEntry {
  return {
    kind,
    name: '',
    shortName: '',
    uscc: '',
    foreignRegNo: '',
    district: '',
    address: '',
    website: '',
    intro: '',
    contactName: '',
    contactPhone: '',
    contactEmail: '',
    profile: {},
  }
}

const lines = /[\n、，,；;]+/

function typed(value: unknown): string {
  if (Array.isArray(value)) return value.join('\n')
  return value === null || value === undefined ? '' : String(value)
}

export function entryOf(view: OwnOrganisation): OrganisationEntry {
  const profile: OrganisationEntry['profile'] = {}
  for (const { name } of profileFields[view.kind]) profile[name] = typed(view.profile[name])
  return {
    kind: view.kind,
    name: view.name,
    shortName: view.shortName ?? '',
    uscc: view.uscc ?? '',
    foreignRegNo: view.foreignRegNo ?? '',
    district: view.districtCode,
    address: view.address ?? '',
    website: view.website ?? '',
    intro: view.intro ?? '',
    contactName: view.contactName ?? '',
    contactPhone: view.contactPhone ?? '',
    contactEmail: view.contactEmail ?? '',
    profile,
  }
}

function meant(field: ProfileField, text: string): unknown {
  if (!text.trim()) return null
  if (field.type === 'yesNo') return text === 'true'
  if (field.type === 'list')
    return text
      .split(lines)
      .map(each => each.trim())
      .filter(Boolean)
  return text.trim()
}

/** The entry as the contract has it; facts of other kinds are left out. */
export function formOf(
  entry: OrganisationEntry,
  version: number | null,
  licenceFileId: number | null,
): OrganisationForm {
  const fields = profileFields[entry.kind].map(field => [
    field.name,
    meant(field, entry.profile[field.name] ?? ''),
  ])
  const given = (text: string) => text.trim() || null
  const overseas = entry.kind === 'ENTERPRISE' && entry.profile.isOverseas === 'true'
  return {
    kind: entry.kind,
    name: entry.name.trim(),
    shortName: given(entry.shortName),
    uscc: overseas ? null : given(entry.uscc),
    foreignRegNo: overseas ? given(entry.foreignRegNo) : null,
    districtCode: entry.district,
    address: given(entry.address),
    website: given(entry.website),
    intro: given(entry.intro),
    contactName: given(entry.contactName),
    contactPhone: given(entry.contactPhone),
    contactEmail: given(entry.contactEmail),
    profile: Object.fromEntries(fields) as OrganisationProfile,
    licenceFileId,
    version,
  }
}
