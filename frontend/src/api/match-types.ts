import type { components } from './schema.d.ts'

type Schemas = components['schemas']

export type Match = Schemas['MatchView']
export type MatchItem = Schemas['MatchPage.Item']
export type MatchListing = Schemas['MatchView.MatchListing']
export type SentencePair = Schemas['SentencePair']
export type ListingMatches = Schemas['ListingMatchesView']
export type NewProposal = Schemas['NewProposal']
export type MatchMessage = Schemas['MessageList.Message']
