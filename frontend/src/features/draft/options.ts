/** The values of fields that are chosen, in the order they are shown. */
import type { AchievementForm, DemandForm, DraftForm, Kind } from '@/api'

export const achievementTypes: readonly NonNullable<AchievementForm['type']>[] = [
  'PATENT',
  'SOFTWARE_COPYRIGHT',
  'IC_LAYOUT',
  'PLANT_VARIETY',
  'ANIMAL_VARIETY',
  'BIOPHARMA_VARIETY',
  'TECH_SECRET',
  'OTHER_NON_PATENT',
]
export const patentKinds: readonly NonNullable<AchievementForm['subType']>[] = [
  'INVENTION',
  'UTILITY_MODEL',
  'DESIGN',
]
export const stages: readonly NonNullable<AchievementForm['stage']>[] = ['LAB', 'PILOT', 'MATURE']
export const ipStatuses: readonly NonNullable<AchievementForm['ipStatus']>[] = ['GRANTED', 'UNGRANTED']
export const lawStatuses: readonly NonNullable<AchievementForm['lawStatus']>[] = [
  'VALID',
  'PENDING',
  'LAPSED',
  'INVALIDATED',
  'PLEDGED',
  'DISPUTED',
]
export const origins: readonly NonNullable<AchievementForm['originKind']>[] = [
  'FISCAL_PROJECT',
  'ENTRUSTED',
  'HORIZONTAL',
  'SELF',
  'OTHER',
]
export const natures: readonly NonNullable<AchievementForm['natureKind']>[] = [
  'ORIGINAL',
  'IMPORTED_ABSORBED',
  'SECONDARY_DEV',
]
export const priceModes: readonly NonNullable<AchievementForm['priceMode']>[] = [
  'NEGOTIABLE',
  'FIXED',
  'RANGE',
]
export const demandKinds: readonly NonNullable<DemandForm['kind']>[] = [
  'BUY_TECH',
  'SOLVE_PROBLEM',
  'JOINT_RND',
  'PILOT_SERVICE',
  'TALENT',
]
export const ipExpectations: readonly NonNullable<DemandForm['ipExpectation']>[] = [
  'NEGOTIABLE',
  'CO_OWN',
  'ENTERPRISE_OWNS',
  'UNIT_OWNS',
]

/** The sections of a form with the fields they hold. */
export interface Section {
  name: string
  fields: readonly (keyof DraftForm)[]
}
const achievement: readonly Section[] = [
  { name: 'basics', fields: ['title', 'type', 'subType', 'stage', 'trl'] },
  {
    name: 'rights',
    fields: [
      'ipStatus',
      'ipNumber',
      'filingDate',
      'grantDate',
      'expiryDate',
      'lawStatus',
      'isService',
      'originKind',
      'natureKind',
    ],
  },
  { name: 'classes', fields: ['fieldCodes', 'industryCodes', 'ipcClasses', 'keywords'] },
  { name: 'content', fields: ['summary', 'applicationScenario', 'advantages', 'benefitNote'] },
  { name: 'indicators', fields: ['indicators'] },
  { name: 'terms', fields: ['coopModes', 'priceMode', 'priceMin', 'priceMax', 'wantTrial', 'wantPilot'] },
  { name: 'completers', fields: ['completers'] },
  { name: 'files', fields: ['attachments', 'ndaRequired', 'secretDetail'] },
]
const demand: readonly Section[] = [
  { name: 'basics', fields: ['title', 'kind', 'deadline', 'anonymous'] },
  { name: 'classes', fields: ['fieldCodes', 'industryCodes'] },
  { name: 'problem', fields: ['description'] },
  { name: 'indicators', fields: ['targetIndicators'] },
  {
    name: 'budget',
    fields: ['budgetMin', 'budgetMax', 'budgetPublic', 'ipExpectation', 'acceptsBooking', 'bookingTeamsMax'],
  },
  { name: 'files', fields: ['attachments', 'confidentialBrief'] },
]
export const sectionsOf = (kind: Kind): readonly Section[] => (kind === 'achievement' ? achievement : demand)
