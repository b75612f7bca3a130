/**
 * The portal's HTTP contract. Written by hand until ../backend/openapi.yaml exists; then every name here
 * becomes a re-export from the generated schema.d.ts.
 */

/** Money in yuan as a decimal string, e.g. "600000.00". */
export type Money = string

export type Kind = 'achievement' | 'demand'
export type SearchKind = 'all' | Kind
export type Sort = 'relevance' | 'newest' | 'deadline'
export type Stage = 'LAB' | 'PILOT' | 'MATURE'
export type PriceMode = 'NEGOTIABLE' | 'FIXED' | 'RANGE'

export interface Policy {
  number: string
  title: string
  effectiveFrom: string
  effectiveTo: string
}

export interface Site {
  name: string
  nameEn: string
  shortName: string
  shortNameEn: string
  policy: Policy
  hotline: string
  asOf: string
  version: string
}

export interface OrganisationRef {
  code: string
  name: string
}

/** An entry of an official classification in both languages. */
export interface Term {
  code: string
  name: string
  nameEn?: string | null
}

export interface TextPart {
  text: string
  hit?: boolean
}

export type MatchField =
  'title' | 'keywords' | 'fields' | 'summary' | 'scenario' | 'indicators' | 'organisationName'

export interface Matched {
  field: MatchField
  terms: string[]
}

interface CardBase {
  code: string
  url: string
  title: string
  titleParts?: TextPart[] | null
  snippetParts?: TextPart[] | null
  matched?: Matched[] | null
  missing?: string[] | null
  district?: Term | null
  publishedAt: string
  changedAt: string
}

export interface AchievementCard extends CardBase {
  kind: 'achievement'
  type: string
  stage: Stage
  trl: number
  modes: string[]
  trial: boolean
  priceMode: PriceMode
  priceMin?: Money | null
  priceMax?: Money | null
  organisation?: OrganisationRef | null
}

export interface DemandCard extends CardBase {
  kind: 'demand'
  demandKind: string
  budgetMin?: Money | null
  budgetMax?: Money | null
  deadline: string
  booking: boolean
  ipExpectation: string
  anonymous: boolean
  organisation?: OrganisationRef | null
}

export type Card = AchievementCard | DemandCard

export interface EntryField {
  key: string
  name: string
  nameEn: string
  industryCodes: string[]
  achievements: number
  demands: number
}

export interface Home {
  asOf: string
  counts: {
    achievements: number
    demands: number
    units: number
    enterprises: number
    organisations: number
  }
  stages: Record<Stage, number>
  newestAchievements: AchievementCard[]
  newestDemands: DemandCard[]
  industries: EntryField[]
  popular: string[]
}

export interface FacetValue {
  value: string
  count: number
  label?: string | null
  labelEn?: string | null
}

export type FacetName =
  | 'type'
  | 'stage'
  | 'trl'
  | 'mode'
  | 'price'
  | 'trial'
  | 'demandKind'
  | 'booking'
  | 'industry'
  | 'discipline'
  | 'district'
  | 'organisation'

export type Facets = Partial<Record<FacetName, FacetValue[]>>

export interface SearchQuery {
  q?: string
  kind?: SearchKind
  type?: string[]
  stage?: string[]
  trlMin?: number
  trlMax?: number
  mode?: string[]
  price?: string[]
  trial?: boolean
  demandKind?: string[]
  booking?: boolean
  industry?: string[]
  discipline?: string[]
  district?: string[]
  organisation?: string[]
  sort?: Sort
  size?: number
  cursor?: string
  lang?: string
}

export interface QueryReading {
  terms: string[]
  ignored: string[]
  truncated: boolean
  exact?: { kind: 'IP_NUMBER' | 'PUBLIC_CODE'; value: string } | null
}

/** A filter to drop, all its values, and how many listings that gives. */
export interface Suggestion {
  drop: string
  total: number
}

export interface SearchResult {
  query: string
  kind: SearchKind
  sort: Sort
  size: number
  degraded: boolean
  total: number
  totals?: { achievement?: number | null; demand?: number | null } | null
  from: number
  to: number
  read?: QueryReading | null
  hits: Card[]
  facets: Facets
  nextCursor?: string | null
  previousCursor?: string | null
  suggestions?: Suggestion[] | null
}

export interface TrlLevel {
  code: string
  name: string
  nameEn?: string | null
  description: string
  descriptionEn?: string | null
  next?: string | null
  nextEn?: string | null
}

export interface Completer {
  seq: number
  name: string
  organisation?: string | null
  isMain: boolean
  isStudent: boolean
  role?: string | null
}

export interface Contact {
  name?: string | null
  phoneMasked?: string | null
  emailMasked?: string | null
}

export interface Citation {
  text: string
  textEn: string
  bibtex: string
}

export interface Screening {
  result: string
  at: string
}

export interface Achievement {
  code: string
  title: string
  status: string
  version: number
  type: string
  subType?: string | null
  ipStatus: 'GRANTED' | 'UNGRANTED'
  ipNumber?: string | null
  ipNumberText?: string | null
  filingDate?: string | null
  grantDate?: string | null
  expiryDate?: string | null
  lawStatus?: string | null
  isService: boolean
  originKind: string
  natureKind?: string | null
  stage: Stage
  trl: number
  trlLevel: TrlLevel
  fields: Term[]
  industries: Term[]
  ipcClasses?: Term[] | null
  keywords: string[]
  summary: string
  applicationScenario?: string | null
  advantages?: string | null
  indicators?: { name: string; value: string; unit?: string | null }[] | null
  benefitNote?: string | null
  modes: string[]
  priceMode: PriceMode
  priceMin?: Money | null
  priceMax?: Money | null
  wantTrial: boolean
  wantPilot: boolean
  ndaRequired: boolean
  completers: Completer[]
  completersTotal: number
  completersHidden: number
  jointOwnership: boolean
  organisation?:
    (OrganisationRef & { kind?: string; district?: Term | null; contact?: Contact | null }) | null
  screening?: Screening | null
  publishedAt: string
  changedAt: string
  source?: { name: string; attribution?: string | null } | null
  citation: Citation
}

export interface Demand {
  code: string
  title: string
  status: string
  version: number
  demandKind: string
  fields: Term[]
  industries: Term[]
  description: string
  targetIndicators?: { name: string; op: string; value: string; unit?: string | null }[] | null
  budgetPublic: boolean
  budgetMin?: Money | null
  budgetMax?: Money | null
  deadline: string
  booking: boolean
  bookingTeamsMax?: number | null
  ipExpectation: string
  anonymous: boolean
  organisation?:
    (OrganisationRef & { kind?: string; district?: Term | null; contact?: Contact | null }) | null
  district?: Term | null
  screening?: Screening | null
  publishedAt: string
  changedAt: string
  citation: Citation
}

export interface Similar {
  degraded: boolean
  achievements: AchievementCard[]
  demands: DemandCard[]
}

export interface OrganisationSummary {
  code: string
  name: string
  shortName?: string | null
  kind: string
  unitKind?: string | null
  ownershipKind?: string | null
  fundKind?: string | null
  platformKind?: string | null
  district?: Term | null
  intro?: string | null
  achievements: number
  demands: number
}

export interface OrganisationPage {
  total: number
  items: OrganisationSummary[]
  kinds: FacetValue[]
  nextCursor?: string | null
  previousCursor?: string | null
}

export interface OrganisationQuery {
  kind?: string
  district?: string
  q?: string
  cursor?: string
  size?: number
}

export interface Organisation {
  code: string
  name: string
  shortName?: string | null
  kind: string
  profile?: Record<string, string | number | boolean | string[] | null> | null
  uscc?: string | null
  district?: Term | null
  address?: string | null
  website?: string | null
  intro?: string | null
  contact?: Contact | null
  counts: { achievements: number; demands: number }
  achievements: AchievementCard[]
  demands: DemandCard[]
}

export type CatalogueName = 'industry' | 'discipline' | 'ipc' | 'district' | 'trl'

export interface CatalogueEntry extends Term {
  parent?: string | null
  level?: number | null
}

export interface Catalogue {
  name: CatalogueName
  version: string
  entries: CatalogueEntry[]
}

/** One article in plain words, and what the portal does about it. */
export interface PolicyArticle {
  no: string
  heading: string
  headingEn?: string | null
  summary: string
  summaryEn?: string | null
  portal?: string | null
  portalEn?: string | null
}

export interface PolicyDocument extends Policy {
  titleEn?: string | null
  issuers?: string[] | null
  issuedOn?: string | null
  officialText?: { where: string; whereEn?: string | null } | null
  summary?: string | null
  summaryEn?: string | null
  articles: PolicyArticle[]
}

export interface Policies {
  items: PolicyDocument[]
}

/** RFC 9457 problem details, as every error answer carries them. */
export interface Problem {
  type: string
  title: string
  status: number
  detail?: string
  instance?: string
  requestId?: string
  errors?: { pointer?: string; parameter?: string; message: string }[]
}

interface Get<Answer, Parameters = unknown> {
  get: {
    parameters: Parameters
    responses: {
      200: { headers: Record<string, unknown>; content: { 'application/json': Answer } }
    }
  }
}

interface Query<T> {
  query?: T
}

interface Path<T> {
  path: T
}

export interface paths {
  '/api/site': Get<Site>
  '/api/home': Get<Home>
  '/api/search': Get<SearchResult, Query<SearchQuery>>
  '/api/achievements/{code}': Get<Achievement, Path<{ code: string }>>
  '/api/demands/{code}': Get<Demand, Path<{ code: string }>>
  '/api/achievements/{code}/similar': Get<Similar, Path<{ code: string }>>
  '/api/demands/{code}/similar': Get<Similar, Path<{ code: string }>>
  '/api/organisations': Get<OrganisationPage, Query<OrganisationQuery>>
  '/api/organisations/{code}': Get<Organisation, Path<{ code: string }>>
  '/api/catalogues/{name}': Get<Catalogue, Path<{ name: CatalogueName }>>
  '/api/policies': Get<Policies>
}
