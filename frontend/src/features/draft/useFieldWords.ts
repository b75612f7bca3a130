import { useI18n } from 'vue-i18n'
import { useLabel } from '@/i18n/useLabel'

/** The group of words for the codes of a field. */
const groups: Readonly<Record<string, string>> = {
  type: 'type',
  subType: 'type',
  ipStatus: 'ipStatus',
  lawStatus: 'lawStatus',
  originKind: 'originKind',
  natureKind: 'natureKind',
  stage: 'stage',
  priceMode: 'priceMode',
  coopModes: 'mode',
  modes: 'mode',
  kind: 'demandKind',
  demandKind: 'demandKind',
  ipExpectation: 'ipExpectation',
}

type Row = Record<string, unknown>

/** What a field of a listing says, in words: for comparing two versions. */
export function useFieldWords() {
  const { t, te } = useI18n()
  const { label, term, list } = useLabel()

  function fieldName(field: string): string {
    for (const key of [`draft.field.${field}`, `achievement.${field}`, `demand.${field}`]) {
      if (te(key)) return t(key)
    }
    return field
  }

  /** A row of a table: its cells, its marks by name. */
  function row(value: Row): string {
    if (typeof value.code === 'string' && typeof value.name === 'string')
      return term({ name: value.name, nameEn: String(value.nameEn ?? '') })
    if (typeof value.fileId === 'number')
      return `${t(`attachment.class.${String(value.class)}`)} ${t('attachment.number', { id: value.fileId })}`
    return Object.entries(value)
      .map(([key, cell]) => {
        if (typeof cell === 'boolean')
          return cell && te(`draft.column.${key}`) ? t(`draft.column.${key}`) : ''
        if (key === 'share' && cell) return `${String(cell)}%`
        return cell === null || typeof cell === 'object' ? '' : String(cell ?? '')
      })
      .filter(Boolean)
      .join(' ')
  }

  function one(field: string, value: unknown): string {
    if (typeof value === 'boolean') return label('bool', String(value))
    if (typeof value === 'object' && value !== null) return row(value as Row)
    const group = groups[field]
    return group ? label(group, String(value)) : String(value)
  }

  function words(field: string, value: unknown): string {
    if (value === null || value === undefined || value === '') return t('draft.empty')
    if (!Array.isArray(value)) return one(field, value)
    if (!value.length) return t('draft.empty')
    const parts = value.map(each => one(field, each))
    const inLine = value.every(each => typeof each === 'string' || (each as Row | null)?.code !== undefined)
    return inLine ? list(parts) : parts.join('\n')
  }
  return { words, fieldName }
}
