import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, type Site } from '@/api'

/** What the portal says of itself: its names, the policy in force, the hotline. Loaded once a visit. */
const useSiteStore = defineStore('site', () => {
  const site = shallowRef<Site>()

  async function load(): Promise<void> {
    try {
      site.value ??= await api.site()
    } catch {
      // Every page works without it; names fall back to the ones the server wrote into the page.
    }
  }

  return { site, load }
})

const written = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content

export function useSite() {
  const store = useSiteStore()
  const { locale, t } = useI18n()
  const english = computed(() => locale.value === 'en')
  const site = computed(() => store.site)
  const name = computed(
    () => (english.value ? site.value?.nameEn : site.value?.name) ?? written ?? t('site.name'),
  )
  const shortName = computed(
    () => (english.value ? site.value?.shortNameEn : site.value?.shortName) ?? t('site.shortName'),
  )
  return { site, name, shortName, load: store.load }
}
