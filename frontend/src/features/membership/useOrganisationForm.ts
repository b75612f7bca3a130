import { useI18n } from 'vue-i18n'
import { useForm, type FieldRule } from '@/app/useForm'
import { profileFields, type OrganisationEntry, type ProfileName } from './organisationEntry'
import { usccFault } from './uscc'

type Plain = Exclude<keyof OrganisationEntry, 'kind' | 'profile'>
export type OrganisationFieldName = Plain | ProfileName | 'licenceFileId'

const plain: readonly Plain[] = [
  'name',
  'shortName',
  'uscc',
  'foreignRegNo',
  'district',
  'address',
  'website',
  'intro',
  'contactName',
  'contactPhone',
  'contactEmail',
]

/** The rules of an organisation's form, as the server has them. */
export function useOrganisationForm(entry: OrganisationEntry) {
  const { t } = useI18n()
  const overseas = () => entry.kind === 'ENTERPRISE' && entry.profile.isOverseas === 'true'

  function ofCode(): string | undefined {
    if (overseas() || !entry.uscc.trim()) return undefined
    const fault = usccFault(entry.uscc.trim())
    if (!fault) return undefined
    return fault.kind === 'check'
      ? t('organisations.usccCheck', { expected: fault.expected })
      : t(`organisations.usccFault.${fault.kind}`)
  }

  const checks: Partial<Record<OrganisationFieldName, () => string | undefined>> = {
    name: () => (entry.name.trim().length >= 2 ? undefined : t('organisations.nameShort')),
    uscc: ofCode,
    district: () => (entry.district ? undefined : t('organisations.districtMissing')),
    website: () =>
      !entry.website.trim() || /^https?:\/\/\S{3,}$/.test(entry.website.trim())
        ? undefined
        : t('organisations.websiteWrong'),
  }

  const rules: Partial<Record<OrganisationFieldName, FieldRule>> = {}
  for (const name of plain)
    rules[name] = { label: () => t(`organisations.fields.${name}`), check: checks[name] }
  for (const [kind, fields] of Object.entries(profileFields))
    for (const { name, required } of fields) {
      const label = () => t(`organisation.field.${name}`)
      const check = () =>
        required && entry.kind === kind && !entry.profile[name]?.trim()
          ? t('form.required', { field: label() })
          : undefined
      rules[name] = { label, check }
    }
  rules.licenceFileId = { label: () => t('organisations.fields.licence') }
  const form = useForm(rules as Record<OrganisationFieldName, FieldRule>)
  return { ...form, overseas }
}

export type OrganisationFormState = ReturnType<typeof useOrganisationForm>
