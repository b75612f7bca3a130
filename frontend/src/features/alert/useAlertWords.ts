import { computed, reactive } from 'vue'
import { useI18n } from 'vue-i18n'
import type { SavedSearch } from '@/api'
import { formatCount, formatDayTime, type Locale } from '@/ui/format'
import { wordsOf } from './alertForm'

/** A saved search in words: what for, how it is told, what came of it, up to when it was compared. */
export function useAlertWords(saved: () => SavedSearch) {
  const { t, locale } = useI18n()
  const day = (value: string) => formatDayTime(value, locale.value as Locale)

  return reactive({
    facts: computed(() => {
      const { query, watch, frequency } = saved()
      const { q, filters } = wordsOf(query)
      return [
        q ? t('list.quoted', { word: q }) : '',
        filters ? t('alert.filters', { n: filters }, filters) : '',
        q || filters ? '' : t('alert.everything'),
        t(`alert.frequencies.${frequency}`),
        t(`alert.watches.${watch}`),
      ].filter(Boolean)
    }),
    news: computed(() => {
      const { hits, lastHitAt, createdAt } = saved()
      return lastHitAt
        ? t('alert.hits', { n: formatCount(hits), date: day(lastHitAt) }, hits)
        : t('alert.nothing', { date: day(createdAt) })
    }),
    checked: computed(() => {
      const { checkedAt } = saved()
      return checkedAt ? t('alert.checked', { date: day(checkedAt) }) : t('alert.notYet')
    }),
  })
}
