/** What the portal answers to people who write, screen and publish listings. */
import type { FileClass } from './my-types'
import type { components } from './schema'
import type { Achievement, Demand, DemandKind, IpExpectation, Mode, PriceMode, Stage } from './types'

type Schemas = components['schemas']
type Text = string | null

/** One of the three questions. */
export type Answer = 'YES' | 'NO' | 'SUSPECT'
export type Question = 'stateSecret' | 'nationalSecurity' | 'majorPublicInterest'
export type Answers = Record<Question, Answer>

export type AchievementType =
  | 'PATENT'
  | 'SOFTWARE_COPYRIGHT'
  | 'IC_LAYOUT'
  | 'PLANT_VARIETY'
  | 'ANIMAL_VARIETY'
  | 'BIOPHARMA_VARIETY'
  | 'TECH_SECRET'
  | 'OTHER_NON_PATENT'

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
  confidentialBrief?: Text
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

/** A draft with everything typed so far; what a form holds is free, its fields are named above. */
export type Draft = Omit<Schemas['DraftView'], 'form'> & { form: DraftForm }
export type Duplicate = Schemas['Duplicate']
export type Preview = Achievement | Demand
export type OwnListing = Schemas['OwnListing']
export type ScreeningItem = Schemas['ScreeningList.Item']
export type ScreeningAnswers = Schemas['ScreeningAnswers']
export type Screening = Omit<Schemas['ScreeningView'], 'proposed' | 'published'> & {
  proposed?: Preview | null
  published?: Preview | null
}
export type Incident = Schemas['SecrecyIncidentController.IncidentView']
export type WorkbenchData = Schemas['WorkbenchView']
export type Desk = Schemas['WorkbenchView.Desk']
export type WaitingItem = Schemas['WorkbenchView.Waiting']
export type Confirmation = Schemas['ConfirmationController.ConfirmationView']
