import type { Empowerment, EmpowermentForm } from '@/api'

/** What a part of the form needs of it. */
export interface FieldsOf<Field extends string> {
  field: (name: Field) => {
    id: string
    name: string
    label: string
    error: string | undefined
    onLeave: () => void
  }
}

/** An agreement as it is being written. */
export interface Draft {
  version: number | null
  achievementId: string
  mode: string
  rightKind: string
  useYears: string
  teamShare: string
  representativeId: string
  lines: { accountId: number; name: string; share: string }[]
  equalise: boolean
  mechanism: string
  costs: string
  payer: string
  incomeNote: string
  grantsPowers: boolean
  lapseDate: string
  effectiveFrom: string
}

export const emptyDraft = (): Draft => ({
  version: null,
  achievementId: '',
  mode: 'AGREEMENT',
  rightKind: 'OWNERSHIP',
  useYears: '',
  teamShare: '',
  representativeId: '',
  lines: [],
  equalise: false,
  mechanism: '',
  costs: '',
  payer: '',
  incomeNote: '',
  grantsPowers: false,
  lapseDate: '',
  effectiveFrom: '',
})

/** What an agreement says, to be changed; an amendment begins a version of its own. */
export const fromAgreement = (from: Empowerment, amending: boolean): Draft => ({
  version: amending ? null : from.version,
  achievementId: String(from.achievementId ?? ''),
  mode: from.mode,
  rightKind: from.rightKind,
  useYears: String(from.useYears ?? ''),
  teamShare: from.teamShare,
  representativeId: String(from.representativeId),
  lines: from.lines.map(({ accountId, name, share }) => ({ accountId, name, share })),
  equalise: false,
  mechanism: from.mechanism,
  costs: from.costs,
  payer: from.payer,
  incomeNote: from.incomeNote ?? '',
  grantsPowers: from.grantsPowers,
  lapseDate: amending ? '' : (from.lapseDate ?? ''),
  effectiveFrom: '',
})

/** The draft as the server reads it. */
export function bodyOf(draft: Draft): EmpowermentForm {
  return {
    version: draft.version,
    achievementId: Number(draft.achievementId) || null,
    mode: draft.mode as 'AGREEMENT',
    rightKind: draft.rightKind as 'OWNERSHIP',
    useYears: draft.rightKind === 'LONG_TERM_USE' ? Number(draft.useYears) || null : null,
    teamShare: draft.teamShare,
    representativeId: Number(draft.representativeId) || 0,
    lines: draft.lines.map(({ accountId, share }) => ({ accountId, share })),
    equalise: draft.equalise,
    mechanism: draft.mechanism,
    costs: draft.costs,
    payer: draft.payer,
    incomeNote: draft.incomeNote || null,
    grantsPowers: draft.grantsPowers,
    lapseDate: draft.lapseDate || null,
    effectiveFrom: draft.effectiveFrom || null,
  }
}
