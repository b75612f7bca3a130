import { useI18n } from 'vue-i18n'

/** Paths of the portal in the page's language: what the server sends as a link stands without one. */
export function usePath() {
  const { locale } = useI18n()
  return (path: string) => (locale.value === 'en' ? `/en${path === '/' ? '' : path}` : path)
}

/** Where to go back to after signing in: a path of this portal, nothing else. */
export function safeReturn(value: unknown): string | undefined {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : undefined
}
