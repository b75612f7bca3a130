import type { AttachmentRef, FileClass, Kind } from '@/api'

/** The classes of a listing's files, the widest first, and what may be uploaded to each. */
export type AttachmentClass = Exclude<FileClass, 'LICENCE' | 'PARTY'>

const documents = '.pdf,.docx,.xlsx,.pptx,.png,.jpg,.jpeg,.webp,.txt,.csv,.mp4'
/** NDA copies are watermarked, which only these can be. */
const marked = '.pdf,.png,.jpg,.jpeg'
export const accepted: Readonly<Record<AttachmentClass, string>> = {
  PUBLIC: documents,
  NDA: marked,
  SECRET: documents,
}

/** A demand has no technical secret of its own: what is confidential goes under the NDA. */
export function classesOf(kind: Kind): readonly AttachmentClass[] {
  return kind === 'achievement' ? ['PUBLIC', 'NDA', 'SECRET'] : ['PUBLIC', 'NDA']
}

export function withFile(
  list: readonly AttachmentRef[],
  fileId: number,
  fileClass: AttachmentClass,
): AttachmentRef[] {
  return [...list.filter(each => each.fileId !== fileId), { fileId, class: fileClass }]
}

export function withoutFile(list: readonly AttachmentRef[], fileId: number): AttachmentRef[] {
  return list.filter(each => each.fileId !== fileId)
}
