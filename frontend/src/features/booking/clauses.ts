import type { BookingTerms } from '@/api'

type Translate = (key: string, values?: Record<string, unknown>) => string

/** Terms as clauses in words, so that two versions can be compared line by line. */
export function clauses(terms: BookingTerms, t: Translate): { name: string; text: string }[] {
  const lines = <T>(all: readonly T[], line: (each: T) => string) => all.map(line).join('\n')
  return [
    { key: 'enterpriseShare', text: `${terms.enterpriseShare}%` },
    { key: 'unitSideShare', text: `${terms.unitSideShare}%` },
    { key: 'teamShare', text: `${terms.teamShare}%` },
    { key: 'lines', text: lines(terms.lines, each => `${each.name} ${each.share}%`) },
    { key: 'vestMode', text: t(`booking.terms.mode.${terms.vestMode}`) },
    {
      key: 'milestones',
      text: lines(terms.milestones, each => `${each.name} ${each.weight}% ${each.due} ${each.criteria}`),
    },
    {
      key: 'criteria',
      text: lines(terms.criteria, each => `${each.indicator} ${each.op} ${each.value} ${each.method}`),
    },
    { key: 'outputs', text: lines(terms.outputs, each => each.description) },
    { key: 'expectedDelivery', text: terms.expectedDelivery },
    { key: 'longStop', text: terms.longStop },
    { key: 'payments', text: lines(terms.payments, each => `${each.due} ${each.amount}`) },
    {
      key: 'ip',
      text: terms.contract.ipClause ?? t('booking.terms.default'),
    },
    { key: 'use', text: terms.contract.useClause ?? t('booking.terms.default') },
    { key: 'acceptanceKey', text: t(`booking.terms.key.${terms.acceptanceKey}`) },
  ].map(each => ({ name: t(`booking.terms.${each.key}`), text: each.text }))
}
