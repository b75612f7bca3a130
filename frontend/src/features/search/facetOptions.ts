import type { FacetName, Facets } from '@/api'
import type { FacetOption } from '@/ui/facets'
import type { Filter } from './searchState'

/** Values we know before any answer; they keep their place, an empty one is shown but cannot be chosen. */
const knownValues: Partial<Record<FacetName, readonly string[]>> = {
  type: [
    'INVENTION',
    'UTILITY_MODEL',
    'DESIGN',
    'SOFTWARE_COPYRIGHT',
    'TECH_SECRET',
    'IC_LAYOUT',
    'PLANT_VARIETY',
    'ANIMAL_VARIETY',
    'BIOPHARMA_VARIETY',
    'OTHER_NON_PATENT',
  ],
  stage: ['LAB', 'PILOT', 'MATURE'],
  mode: [
    'TRANSFER',
    'LICENCE_ORDINARY',
    'LICENCE_SOLE',
    'LICENCE_EXCLUSIVE',
    'LICENCE_OPEN',
    'VALUATION_INVEST',
    'COOPERATE',
    'TRIAL',
  ],
  price: ['NEGOTIABLE', 'UNDER_50', 'FROM_50_TO_100', 'OVER_100'],
  trial: ['true'],
  demandKind: ['SOLVE_PROBLEM', 'JOINT_RND', 'BUY_TECH', 'PILOT_SERVICE', 'TALENT'],
  booking: ['true'],
}

/** Makes the rows of one facet: known values first, then the answer's own, then chosen ones it left out. */
export function facetOptions(
  name: FacetName,
  facets: Facets,
  filters: readonly Filter[],
  labelOf: (name: FacetName, value: string) => string,
): FacetOption[] {
  const answered = facets[name]
  const counts = new Map(answered?.map(each => [each.value, each.count]))
  const chosen = new Set(filters.filter(each => each.name === name).map(each => each.value))
  const values = new Set([...(knownValues[name] ?? []), ...counts.keys(), ...chosen])
  return [...values].map(value => {
    const count = counts.get(value) ?? 0
    const checked = chosen.has(value)
    return {
      value,
      label: labelOf(name, value),
      count,
      checked,
      disabled: Boolean(answered) && count === 0 && !checked,
    }
  })
}
