export interface FacetOption {
  value: string
  label: string
  count: number
  checked: boolean
  disabled: boolean
}

const shownAtMost = 8

/** The values shown at once: the first eight and every checked one; the rest is a number. */
export function foldOptions(options: readonly FacetOption[]): { shown: FacetOption[]; rest: number } {
  if (options.length <= shownAtMost) return { shown: [...options], rest: 0 }
  const shown = options.filter((option, index) => index < shownAtMost || option.checked)
  return { shown, rest: options.length - shown.length }
}

export function matchOptions(options: readonly FacetOption[], wanted: string): FacetOption[] {
  const text = wanted.trim().toLowerCase()
  if (!text) return [...options]
  return options.filter(option => `${option.label} ${option.value}`.toLowerCase().includes(text))
}
