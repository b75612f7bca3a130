import type { Booking, BookingTerms } from '@/api'

/** Parts of 100 % that differ by at most a millionth, the larger ones first. */
export function equalised(count: number): string[] {
  const each = Math.floor(1_000_000 / count)
  const more = 1_000_000 - each * count
  return Array.from({ length: count }, (_, i) => percent(each + (i < more ? 1 : 0)))
}

/** Millionths as a percentage without zeros at the end. */
export function percent(ppm: number): string {
  const whole = Math.floor(ppm / 10_000)
  const rest = String(ppm % 10_000)
    .padStart(4, '0')
    .replace(/0+$/, '')
  return rest ? `${whole}.${rest}` : String(whole)
}

/** Terms to begin with, when there is no version yet. */
export function blank(booking: Booking): BookingTerms {
  return {
    enterpriseShare: '20',
    unitSideShare: '80',
    teamShare: '70',
    lines: [{ accountId: booking.representativeId, name: booking.representative, share: '100' }],
    vestMode: 'MILESTONE',
    outputs: [{ type: 'OTHER', description: '' }],
    criteria: [{ indicator: '', op: '≥', value: '', method: '' }],
    milestones: [{ name: '', criteria: '', due: '', weight: '100' }],
    expectedDelivery: '',
    longStop: '',
    payments: [],
    contract: { kind: 'COOPERATIVE', defaultConfirmed: false },
    acceptanceKey: 'BOTH',
  }
}

/** The columns of each list in the form, with the kind of their input. */
export const columns = {
  lines: { accountId: 'person', share: 'text' },
  milestones: { name: 'text', criteria: 'text', due: 'date', weight: 'text' },
  criteria: { indicator: 'text', op: 'text', value: 'text', method: 'text' },
  outputs: { description: 'text' },
  payments: { due: 'date', amount: 'text' },
} as const
export type ListKind = keyof typeof columns
