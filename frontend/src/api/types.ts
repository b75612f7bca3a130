/**
 * The contract under the names the application uses. What is said of a field stands in schema.d.ts, which is
 * generated; here are only names, and unions that the contract leaves wider than they are.
 */
import type { components, operations, paths as contract } from './schema'

type Schemas = components['schemas']

/** T with some fields narrowed. */
type Narrowed<T, N extends Partial<Record<keyof T, unknown>>> = Omit<T, keyof N> & N
/** T with fields that the contract's one shape lets be absent, but that this kind always has. */
type Having<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> }

export type Kind = 'achievement' | 'demand'
export type SearchQuery = NonNullable<operations['search']['parameters']['query']>
export type SearchKind = NonNullable<SearchQuery['kind']>
export type Sort = NonNullable<SearchQuery['sort']>
export type Stage = Schemas['AchievementContent.Stage']
export type PriceMode = Schemas['AchievementContent.PriceMode']
export type Mode = Schemas['AchievementContent.CoopMode']
export type DemandKind = Schemas['DemandContent.DemandKind']
export type IpExpectation = Schemas['DemandContent.IpExpectation']

export type Site = Schemas['SiteFacts']
export type OrganisationRef = Schemas['ListingCard.OrganisationRef']
export type Term = Schemas['CatalogueEntry']
export type EntryField = Schemas['HomeView.Field']

/** A listing in a list; the words found in it only where a search asked for them. */
type AnyCard = Schemas['ListingCard'] &
  Partial<Pick<Schemas['SearchAnswer.SearchHit'], 'titleParts' | 'snippetParts' | 'missing' | 'why'>> & {
    matched?: Matched[]
  }

export type AchievementCard = Narrowed<
  Having<AnyCard, 'type' | 'stage' | 'trl' | 'modes' | 'trial' | 'priceMode' | 'publishedAt'>,
  { kind: 'achievement'; stage: Stage; modes: Mode[]; priceMode: PriceMode }
>
export type DemandCard = Narrowed<
  Having<AnyCard, 'demandKind' | 'deadline' | 'booking' | 'ipExpectation' | 'anonymous' | 'publishedAt'>,
  { kind: 'demand'; demandKind: DemandKind; ipExpectation: IpExpectation }
>
export type Card = AchievementCard | DemandCard

export type TextPart = Schemas['SearchAnswer.TextPart']
export type MatchField =
  'title' | 'keywords' | 'fields' | 'summary' | 'scenario' | 'indicators' | 'organisationName'
export type Matched = Narrowed<Schemas['SearchAnswer.Match'], { field: MatchField }>
export type QueryReading = Narrowed<
  Schemas['SearchAnswer.Reading'],
  { exact?: { kind: 'IP_NUMBER' | 'PUBLIC_CODE'; value: string } | null }
>

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
export type FacetValue = Schemas['SearchAnswer.FacetValue']
export type Facets = Partial<Record<FacetName, FacetValue[]>>
export type Suggestion = Schemas['SearchAnswer.Suggestion']

export type SearchResult = Narrowed<
  Schemas['SearchAnswer'],
  {
    kind: SearchKind
    sort: Sort
    totals: Partial<Record<Kind, number>>
    read: QueryReading
    hits: Card[]
    facets: Facets
  }
>

export type Suggested = Schemas['SuggestAnswer']
export type OtherHits = Schemas['OtherHits']

export type Home = Narrowed<
  Schemas['HomeView'],
  { stages: Record<Stage, number>; newestAchievements: AchievementCard[]; newestDemands: DemandCard[] }
>
export type Similar = Narrowed<Schemas['Similar'], { achievements: AchievementCard[]; demands: DemandCard[] }>

export type Achievement = Schemas['AchievementPage']
export type Demand = Schemas['DemandPage']
export type Completer = Schemas['AchievementView.NamedCompleter']
export type Contact = Schemas['OrganisationView.Contact']
export type Citation = Schemas['Citation']

export type OrganisationSummary = Schemas['OrganisationList.Item']
export type OrganisationKind = Schemas['OrganisationKind']
export type OrganisationPage = Schemas['OrganisationList']
export type OrganisationQuery = NonNullable<operations['listOrganisations']['parameters']['query']>
export type Organisation = Narrowed<
  Schemas['OrganisationDetail'],
  { achievements: AchievementCard[]; demands: DemandCard[] }
>

export type CatalogueName = operations['getCatalogue']['parameters']['path']['name']
export type CatalogueEntry = Schemas['CatalogueEntry']
export type Catalogue = Schemas['Catalogue']

export type PolicyArticle = Schemas['PolicyDocument.Article']
export type PolicyDocument = Schemas['PolicyDocument']
export type Policies = Schemas['PolicyController.PolicyList']

/** RFC 9457; a proxy's own error may hold only the first three. */
export type Problem = Pick<Schemas['Problem'], 'type' | 'title' | 'status'> & Partial<Schemas['Problem']>

interface Answer<T> {
  responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': T } } }
}

/** A path of the contract whose answer is narrowed. */
type Answering<P extends keyof contract, T> = Omit<contract[P], 'get'> & {
  get: Omit<contract[P]['get'], 'responses'> & Answer<T>
}

type Wide = Omit<contract, keyof Narrow>
interface Narrow {
  '/api/home': Answering<'/api/home', Home>
  '/api/search': Answering<'/api/search', SearchResult>
  '/api/achievements/{code}/similar': Answering<'/api/achievements/{code}/similar', Similar>
  '/api/demands/{code}/similar': Answering<'/api/demands/{code}/similar', Similar>
  '/api/organisations/{code}': Answering<'/api/organisations/{code}', Organisation>
}

export type paths = Wide & Narrow
