import { createI18n } from 'vue-i18n'
import type { Locale } from '@/ui/format'
import type zhCN from './zh-CN.json'

export type Messages = typeof zhCN

const loaders: Record<Locale, () => Promise<{ default: unknown }>> = {
  'zh-CN': () => import('./zh-CN.json'),
  en: () => import('./en.json'),
}

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN' as string,
  fallbackLocale: false,
  missingWarn: import.meta.env.DEV,
  fallbackWarn: false,
  messages: {} as Record<string, Messages>,
})

/** Loads a language once. */
export async function loadLocale(locale: Locale): Promise<void> {
  const { availableLocales, setLocaleMessage } = i18n.global
  if ((availableLocales as string[]).includes(locale)) return
  setLocaleMessage(locale, (await loaders[locale]()).default as Messages)
}

/** Makes a loaded language the page's. */
export function setLocale(locale: Locale): void {
  i18n.global.locale.value = locale
  document.documentElement.lang = locale
}
