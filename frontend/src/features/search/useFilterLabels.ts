import { computed, reactive, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, type CatalogueEntry, type CatalogueName, type FacetName, type Facets } from '@/api'
import { useLabel } from '@/i18n/useLabel'
import type { Filter } from './searchState'

const inCatalogue: readonly string[] = ['industry', 'discipline', 'district']

/** Names of codes that no answer has named, e.g. a filter without a single hit. */
const looked = reactive(new Map<string, CatalogueEntry>())
const loaded = new Set<string>()

async function look(name: CatalogueName): Promise<void> {
  if (loaded.has(name)) return
  loaded.add(name)
  try {
    const { entries } = await api.catalogue(name)
    for (const entry of entries) looked.set(`${name} ${entry.code}`, entry)
  } catch {
    loaded.delete(name)
  }
}

/** Words for the values of filters: from the dictionary, the answer's facets, or the catalogue. */
export function useFilterLabels(filters: () => readonly Filter[], facets: () => Facets) {
  const { t, te, locale } = useI18n()
  const { label, term } = useLabel()

  const answered = computed(() => {
    const labels = new Map<string, string>()
    for (const [name, values] of Object.entries(facets())) {
      for (const each of values) {
        const text = (locale.value === 'en' && each.labelEn) || each.label
        if (text) labels.set(`${name} ${each.value}`, text)
      }
    }
    return labels
  })

  function labelOf(name: FacetName, value: string): string {
    if (name === 'trl') return t('trl.range', { range: value.replace('-', '–') })
    const key = `${name} ${value}`
    return answered.value.get(key) ?? (looked.has(key) ? term(looked.get(key)) : label(name, value))
  }

  watch(
    () =>
      filters().find(
        ({ name, value }) => inCatalogue.includes(name) && !answered.value.has(`${name} ${value}`),
      )?.name,
    name => name && void look(name as CatalogueName),
    { immediate: true },
  )

  /** The facet's name where there is little room: in chips and buttons. */
  function shortName(name: FacetName): string {
    return t(te(`facet.chip.${name}`) ? `facet.chip.${name}` : `facet.name.${name}`)
  }

  return { labelOf, shortName }
}
