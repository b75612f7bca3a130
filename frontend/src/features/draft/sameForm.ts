/** A form as one text: keys in order, nothing for what is empty, so that two forms that say the same are equal. */
export function canonical(value: unknown): string {
  return JSON.stringify(tidy(value)) ?? ''
}

export function sameForm(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}

/** The fields in which two forms differ. */
export function differences(a: object, b: object): string[] {
  const left = a as Record<string, unknown>
  const right = b as Record<string, unknown>
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter(
    name => !sameForm(left[name], right[name]),
  )
}

function tidy(value: unknown): unknown {
  if (value === null || value === '' || value === undefined) return undefined
  if (Array.isArray(value)) return value.length ? value.map(each => tidy(each) ?? null) : undefined
  if (typeof value !== 'object') return value
  const known = Object.entries(value)
    .map(([name, each]) => [name, tidy(each)] as const)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return known.length ? Object.fromEntries(known) : undefined
}
