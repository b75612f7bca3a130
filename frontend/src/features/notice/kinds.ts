import type { NoticeKind } from '@/api'

/** The kinds of notice, in the order in which they are offered. */
export const kinds: readonly NoticeKind[] = [
  'PRICE',
  'EMPOWERMENT',
  'REWARD',
  'LEADER_EQUITY',
  'CASH_IN',
  'OTHER',
]
