/** The coded reasons to decline or defer, in the order in which they are offered. */
export const reasons = [
  'NOT_OUR_FIELD',
  'TOO_EARLY',
  'PRICE',
  'OWN_SOLUTION',
  'TERMS',
  'IP_UNCLEAR',
  'TIMING',
  'OTHER',
] as const
