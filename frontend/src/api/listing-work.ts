/** What the portal answers about screening, the workbench, contacts and confidential files. */
import type { Answer, FileClass, MoveView, OwnOrganisation, Page, Preview, StateView } from './listing-drafts'
import type { Kind } from './types'

export interface ScreeningItem {
  id: number
  kind: Kind
  code: string | null
  title: string
  organisation: OwnOrganisation
  state: StateView
  submittedBy: string
  submittedAt: string
  dueAt: string | null
  revision: boolean
}
/** Something in a text that a reader should look at: a phone number, an address, a word. */
export interface Finding {
  field: string
  kind: string
  text: string
  message: string
}
export interface ScreeningFile {
  id: number
  name: string
  size: number
  class: FileClass
}
/** A field that a revision changes; both sides as they are written. */
export interface Change {
  field: string
  before: unknown
  after: unknown
}
export interface ScreeningAnswers {
  involvesStateSecret: Answer
  involvesNationalSecurity: Answer
  involvesMajorPublicInterest: Answer
  exportControlled: Answer
  overseasBlocked: boolean
  tradeSecretFieldsReviewed: boolean
}
export interface Screening extends ScreeningItem {
  version: number
  contentHash: string
  preview: Preview
  secretDetail: string | null
  files: ScreeningFile[]
  findings: Finding[]
  changes: Change[]
  answers: ScreeningAnswers | null
  reason: string | null
  moves: MoveView[]
}
export type ScreeningList = Page<ScreeningItem>

export interface WaitingItem {
  kind: string
  title: string
  note?: string | null
  link: string
  dueAt: string | null
  since: string
  action: string
}
export interface Workbench {
  waiting: WaitingItem[]
  own: { achievements: Record<string, number>; demands: Record<string, number> }
  changes: { id: number; kind: string; title: string; link: string | null; createdAt: string; read: boolean }[]
  nextDates: { title: string; link: string | null; at: string }[]
}

export interface RevealedContact {
  name: string | null
  phone: string | null
  email: string | null
  leftToday: number
}
export interface NdaState {
  listingCode: string
  title: string
  text: string
  textHash: string
  signed: { organisation: string; by: string; at: string } | null
  files: { id: number; name: string; size: number }[]
}
/** A person's part in an achievement that waits for their word. */
export interface Completion {
  id: number
  version: number
  title: string
  organisation: OwnOrganisation
  seq: number
  share: string
  role: string | null
  creativeContribution: string | null
  nameConsent: boolean
  registeredBy: string
  others: number
  othersConfirmed: number
  confirmedAt: string | null
  moves: MoveView[]
}
