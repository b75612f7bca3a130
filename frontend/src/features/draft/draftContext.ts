import { computed, inject, provide, type ComputedRef, type InjectionKey, type Ref } from 'vue'
import type { DraftForm, Kind } from '@/api'

/** What the parts of a form share. */
export interface DraftContext {
  id: number
  kind: Kind
  organisation: { id: number; name: string }
  form: DraftForm
  /** What the server has against each field. */
  problems: ComputedRef<ReadonlyMap<string, readonly string[]>>
  /** Fields that were left once; a fault is shown only then, or after the person asked to submit. */
  visited: Ref<ReadonlySet<string>>
  showAll: Ref<boolean>
}

const key: InjectionKey<DraftContext> = Symbol('draft')

export function provideDraft(context: DraftContext): void {
  provide(key, context)
}

export function useDraft(): DraftContext {
  const context = inject(key)
  if (!context) throw new Error('outside a draft')
  return context
}

/** A field of the form, to be read and written. */
export function useField<K extends keyof DraftForm>(name: K) {
  const { form } = useDraft()
  return computed<DraftForm[K]>({
    get: () => form[name],
    set: value => {
      form[name] = value
    },
  })
}

/** The names of fields that hold one text. */
export type TextName =
  | 'title'
  | 'summary'
  | 'applicationScenario'
  | 'advantages'
  | 'benefitNote'
  | 'description'
  | 'secretDetail'
  | 'confidentialBrief'
  | 'ipNumber'
  | 'filingDate'
  | 'grantDate'
  | 'expiryDate'
  | 'deadline'
  | 'priceMin'
  | 'priceMax'
  | 'budgetMin'
  | 'budgetMax'
export type FlagName =
  'isService' | 'wantPilot' | 'ndaRequired' | 'anonymous' | 'budgetPublic' | 'acceptsBooking'
export type CodesName = 'fieldCodes' | 'industryCodes' | 'ipcClasses'
export type ChoiceName =
  | 'type'
  | 'subType'
  | 'ipStatus'
  | 'lawStatus'
  | 'originKind'
  | 'natureKind'
  | 'stage'
  | 'priceMode'
  | 'kind'
  | 'ipExpectation'

/** The field a JSON pointer or a checklist's name is about: "/form/completers/0/name" is "completers". */
export function fieldOf(pointer: string | null | undefined): string {
  const parts = (pointer ?? '').split(/[/.[]/).filter(Boolean)
  return (parts[0] === 'form' ? parts[1] : parts[0]) ?? ''
}
