import type { components } from './schema.d.ts'

type Schemas = components['schemas']

export type Empowerment = Schemas['EmpowermentView']
export type EmpowermentItem = Schemas['EmpowermentPage.Item']
export type EmpowermentForm = Schemas['EmpowermentForm']
export type EmpowermentOwner = Schemas['EmpowermentView.Owner']
export type EmpowermentMove = Schemas['EmpowermentMove']
export type EmpowermentDecision = Schemas['EmpowermentDecision']
export type SharePreview = Schemas['SharePreview']
export type EmpowermentCandidate = Schemas['EmpowermentCandidate']
export type Letter = Schemas['LetterView']
export type LetterForm = Schemas['LetterForm']
export type Power = Schemas['Power']
