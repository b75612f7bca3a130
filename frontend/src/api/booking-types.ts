import type { components } from './schema.d.ts'

type Schemas = components['schemas']

export type Booking = Schemas['BookingView']
export type BookingTerms = Schemas['BookingTerms']
export type BookingMilestone = Schemas['BookingView.MilestoneView']
export type BookingOutcome = Schemas['BookingView.Outcome']
export type BookingVersion = Schemas['BookingView.VersionView']
export type BookingVerdict = Schemas['Verdict']
export type BookingDecision = Schemas['BookingDecision']
export type NewBookingRequest = Schemas['NewRequest']
export type BookedCard = Schemas['BookedHall.Card']
