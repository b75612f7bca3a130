const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** The check digit of the first seventeen characters (GB 32100-2015): weights are powers of 3 modulo 31. */
export function usccCheckDigit(seventeen: string): string {
  let sum = 0
  let weight = 1
  for (const character of seventeen) {
    sum += alphabet.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return alphabet.charAt((31 - (sum % 31)) % 31)
}

export type UsccFault = { kind: 'length' } | { kind: 'character' } | { kind: 'check'; expected: string }

/** What is wrong with a unified social credit code; undefined when nothing is. */
export function usccFault(code: string): UsccFault | undefined {
  if (code.length !== 18) return { kind: 'length' }
  if ([...code].some(character => !alphabet.includes(character))) return { kind: 'character' }
  const expected = usccCheckDigit(code.slice(0, 17))
  return code.charAt(17) === expected ? undefined : { kind: 'check', expected }
}
