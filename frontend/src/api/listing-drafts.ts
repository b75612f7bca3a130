/** What the portal answers to people who write, screen and publish listings. */
import type { components } from './schema'
import type { Achievement, Demand, DemandKind, IpExpectation, Kind, Mode, PriceMode, Stage } from './types'

type Schemas = components['schemas']
type Text = string | null

/** One of the three questions. */
export type Answer = 'YES' | 'NO' | 'SUSPECT'
export type Question = 'stateSecret' | 'nationalSecurity' | 'majorPublicInterest'
export type Answers = Record<Question, Answer>

export interface StateView {
  state: string
  tone: string
  label: string
}
export interface MoveView {
  action: string
  label: string
  to: string
  reasonNeeded: boolean
  whyNot: string[]
}

export type AchievementType =
  | 'PATENT'
  | 'SOFTWARE_COPYRIGHT'
  | 'IC_LAYOUT'
  | 'PLANT_VARIETY'
  | 'ANIMAL_VARIETY'
  | 'BIOPHARMA_VARIETY'
  | 'TECH_SECRET'
  | 'OTHER_NON_PATENT'
export type FileClass = 'PUBLIC' | 'NDA' | 'SECRET' | 'LICENCE'

export interface AttachmentRef {
  fileId: number
  class: FileClass
  name?: string
  size?: number
}
export interface IndicatorRow {
  name: string
  value: string
  unit?: Text
}
export interface TargetRow extends IndicatorRow {
  op: string
}
export interface CompleterRow {
  name: string
  organisation?: Text
  accountLogin?: Text
  share: string
  isMain: boolean
  isStudent: boolean
  nameConsent: boolean
  role?: Text
  creativeContribution?: Text
}

/** What is typed, complete or not; fields bear the names of the stored content. */
export interface CommonForm {
  title?: Text
  fieldCodes?: string[]
  industryCodes?: string[]
  secretDetail?: Text
  attachments?: AttachmentRef[]
}
export interface AchievementForm extends CommonForm {
  type?: AchievementType | null
  subType?: 'INVENTION' | 'UTILITY_MODEL' | 'DESIGN' | null
  ipStatus?: Schemas['AchievementContent.IpStatus'] | null
  ipNumber?: Text
  filingDate?: Text
  grantDate?: Text
  expiryDate?: Text
  lawStatus?: Schemas['AchievementContent.LawStatus'] | null
  isService?: boolean | null
  originKind?: Schemas['AchievementContent.OriginKind'] | null
  natureKind?: Schemas['AchievementContent.NatureKind'] | null
  stage?: Stage | null
  trl?: number | null
  ipcClasses?: string[]
  keywords?: string[]
  summary?: Text
  applicationScenario?: Text
  advantages?: Text
  indicators?: IndicatorRow[]
  benefitNote?: Text
  coopModes?: Mode[]
  priceMode?: PriceMode | null
  priceMin?: Text
  priceMax?: Text
  wantTrial?: boolean
  wantPilot?: boolean
  ndaRequired?: boolean
  completers?: CompleterRow[]
}
export interface DemandForm extends CommonForm {
  anonymous?: boolean
  kind?: DemandKind | null
  description?: Text
  targetIndicators?: TargetRow[]
  budgetMin?: Text
  budgetMax?: Text
  budgetPublic?: boolean
  deadline?: Text
  acceptsBooking?: boolean
  bookingTeamsMax?: number | null
  ipExpectation?: IpExpectation | null
}
export type DraftForm = AchievementForm & DemandForm

export interface Duplicate {
  code: string
  title: string
  similarity: number
  blocking: boolean
}
export interface OwnOrganisation {
  id: number
  code: string
  name: string
}
export interface Draft {
  id: number
  kind: Kind
  organisation: OwnOrganisation
  version: number
  savedAt: string
  state: StateView | string
  answers: Answers
  form: DraftForm
  listing: { id: number; code: string; state: StateView | string; published: boolean } | null
  checklist: { field: string; message: string; done: boolean }[]
  problems: { pointer?: string | null; message: string }[]
  duplicates: Duplicate[]
  returned: { reason: string; at: string } | null
  moves: MoveView[]
}
export type Preview = Achievement | Demand

export interface OwnListing {
  kind: Kind
  id: number | null
  draftId: number | null
  code: string | null
  title: string
  state: StateView
  version: number
  updatedAt: string
  revision: StateView | null
  moves: MoveView[]
}
export interface Page<T> {
  items: T[]
  next: string | null
}
