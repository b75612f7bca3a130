/** What people who are signed in read and write, under the names the application uses. */
import type { components, operations } from './schema'
import type { Card } from './types'

type Schemas = components['schemas']

export type Session = Schemas['SessionView']
export type SessionRole = Schemas['SessionView.RoleView']
export type OrganisationLink = Schemas['SessionView.OrganisationLink']
export type SignIn = Schemas['SignIn']

/** A state as a badge shows it. */
export type StateView = Schemas['StateView']
/** A button: what it does, in the reader's words, and why it is off. */
export type MoveView = Schemas['MoveView']

export type OwnAccount = Schemas['OwnAccountView']
export type NewAccount = Schemas['NewAccount']
export type OpenSession = Schemas['OpenSessionView']
export type Consent = Schemas['ConsentView']
export type ConsentPurpose = Schemas['ConsentPurpose']
export type TotpSecret = Schemas['TotpSecretView']
export type AccountReview = Schemas['AccountReviewView']
export type AccountStatus = Schemas['AccountStatus']

export type Message = Schemas['NotificationPage.NotificationView']
export type MessagePreference = Schemas['NotificationPreference']
export type MailChoice = Schemas['MailChoice']

export type SavedSearch = Schemas['SavedSearchList.SavedSearchView']
export type SavedSearchForm = Schemas['SavedSearchForm']
export type SavedSearchHit = Omit<Schemas['SavedSearchList.HitView'], 'card'> & { card: Card }
export interface SavedSearchHits {
  savedSearch: SavedSearch
  items: SavedSearchHit[]
}

export type OrganisationProfile = Schemas['OrganisationProfile']
export type OrganisationForm = Schemas['OrganisationForm']
export type OrganisationStatus = Schemas['OrganisationStatus']
export type OwnOrganisation = Schemas['OwnOrganisationView']
export type OrganisationMove = Schemas['OrganisationMove']
export type Role = Schemas['Role']
export type Membership = Schemas['MembershipView']
export type MembershipList = Schemas['MembershipList']
export type Invitation = Schemas['InvitationView']
export type InvitationRequest = Schemas['InvitationRequest']
export type GroupFunction = Schemas['GroupFunction']
export type LeadingGroup = Schemas['LeadingGroupView']
export type LeadingGroupForm = Schemas['LeadingGroupForm']
export type InternalRule = Schemas['InternalRuleView']
export type InternalRuleForm = Schemas['InternalRuleForm']
export type InternalRuleKind = Schemas['InternalRuleKind']
export type InternalRuleList = Schemas['InternalRuleList']
export type RevealKind = Schemas['RevealKind']
export type HumanChallenge = Schemas['HumanChallenge']
export type RevealedContact = Schemas['ContactView']
export type Nda = Schemas['NdaView']
export type RevealEntry = Schemas['RevealLog.Entry']

export type FileClass = Schemas['FileClass']
export type StoredFile = Schemas['FileView']

export type AuditQuery = NonNullable<operations['listAudit']['parameters']['query']>
export type AuditRow = Schemas['AuditPage.Row']
export type Verification = Schemas['VerificationView']
export type Parameter = Schemas['ParameterView']
export type NewParameterVersion = Schemas['NewVersion']
export type SynonymGroup = Schemas['SynonymGroup']
export type SynonymForm = Schemas['SynonymForm']
