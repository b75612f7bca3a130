import type { components } from './schema.d.ts'

type Schemas = components['schemas']

export type LegalDocument = Schemas['DocumentView']
export type DocumentProof = Schemas['DocumentProof']
export type DocumentTemplate = Schemas['TemplateView']
export type SignatureForm = Schemas['SignatureForm']
