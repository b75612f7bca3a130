import type { components } from './schema.d.ts'

type Schemas = components['schemas']

export type NoticeCard = Schemas['NoticeCard']
export type NoticeView = Schemas['NoticeView']
export type NoticeKind = Schemas['NoticeKind']
export type NoticePayload = Schemas['NoticePayload']
export type NoticeProof = Schemas['NoticeProof']
export type NoticeForm = Schemas['NoticeForm']
export type WorkNotice = Schemas['WorkNotice']
export type WorkObjection = Schemas['WorkNotice.WorkObjection']
export type ObjectionReceipt = Schemas['ObjectionReceipt']
export type CalendarYear = Schemas['CalendarYear']
export type CalendarList = Schemas['CalendarList']
