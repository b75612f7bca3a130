import { computed } from 'vue'
import { api, type CatalogueEntry, type CatalogueName } from '@/api'
import { useLoad } from '@/app/useLoad'
import { useLabel } from '@/i18n/useLabel'

/** A code list with its words. */
export function useCatalogue(name: CatalogueName) {
  const { term } = useLabel()
  const { data, error, reload } = useLoad(
    () => `catalogue ${name}`,
    signal => api.catalogue(name, signal),
  )
  const entries = computed(() => data.value?.entries ?? [])
  const byCode = computed(() => new Map(entries.value.map(each => [each.code, each])))

  /** What an entry is part of, from the widest. */
  function parents(entry: CatalogueEntry): string {
    const names: string[] = []
    for (let at = byCode.value.get(entry.parent ?? ''); at; at = byCode.value.get(at.parent ?? '')) {
      names.unshift(term(at))
    }
    return names.join(' / ')
  }

  const named = (code: string) => term(byCode.value.get(code)) || code
  return { entries, byCode, parents, named, error, reload }
}

/** Entries that have every word of the query in code or name, those that begin with it first. */
export function found(entries: readonly CatalogueEntry[], query: string): CatalogueEntry[] {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const text = (entry: CatalogueEntry) => `${entry.code} ${entry.name} ${entry.nameEn}`.toLowerCase()
  const begins = (entry: CatalogueEntry) =>
    [entry.code, entry.name, entry.nameEn].some(each => each.toLowerCase().startsWith(words[0] ?? ''))
  const hits = entries.filter(entry => words.every(word => text(entry).includes(word)))
  return [...hits.filter(begins), ...hits.filter(entry => !begins(entry))]
}
