import { nextTick } from 'vue'
import {
  START_LOCATION,
  createRouter,
  createWebHistory,
  type RouteLocationNormalized,
  type RouteRecordRaw,
  type RouterHistory,
} from 'vue-router'
import { setApiLanguage } from '@/api'
import { loadLocale, setLocale } from '@/i18n'
import type { Locale } from '@/ui/format'
import { whenIdle } from './idle'
import { useSession } from './session'

declare module 'vue-router' {
  interface RouteMeta {
    /** The page is for people who are signed in; others are asked to sign in first. */
    signIn?: boolean
  }
}

const features = import.meta.glob<{ routes: RouteRecordRaw[] }>('../features/*/routes.ts', { eager: true })

const pages: RouteRecordRaw[] = [
  ...Object.values(features).flatMap(feature => feature.routes),
  { path: ':path(.*)*', name: 'not-found', component: () => import('./NotFoundPage.vue') },
]

export function localeOf(to: RouteLocationNormalized): Locale {
  return to.params.lang === 'en' ? 'en' : 'zh-CN'
}

/** After a change of page the focus goes to its heading, unless the visitor has moved it meanwhile. */
async function focusHeading(): Promise<void> {
  const before = document.activeElement
  await whenIdle()
  const moved = document.activeElement !== before && document.activeElement !== document.body
  const heading = document.querySelector<HTMLElement>('main h1')
  if (moved || !heading) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

export function makeRouter(history: RouterHistory = createWebHistory()) {
  const router = createRouter({
    history,
    // Every page stands at its path in Chinese and under /en in English.
    routes: [{ path: '/:lang(en)?', children: pages }],
    async scrollBehavior(to, from, saved) {
      if (saved) {
        await whenIdle()
        return saved
      }
      if (to.hash) {
        await whenIdle()
        return { el: to.hash, top: 16 }
      }
      if (to.path !== from.path || to.query.cursor !== from.query.cursor) return { top: 0 }
      return false
    },
  })

  // The dictionary and the page's own files come at the same time.
  let dictionary: Promise<void> = Promise.resolve()
  router.beforeEach(to => {
    dictionary = loadLocale(localeOf(to))
  })
  router.beforeResolve(async to => {
    await dictionary
    setApiLanguage(localeOf(to))
    setLocale(localeOf(to))
  })

  router.beforeEach(async to => {
    if (!to.meta.signIn) return true
    const { load, session } = useSession()
    await load()
    // Where nobody knows yet, the page itself finds out.
    if (session.value?.signedIn !== false) return true
    return { name: 'sign-in', params: { lang: to.params.lang }, query: { return: to.fullPath } }
  })

  router.afterEach((to, from, failure) => {
    document.body.classList.toggle('wide', to.meta.signIn === true)
    if (failure || from === START_LOCATION || to.path === from.path) return
    void nextTick(focusHeading)
  })

  // A page's files are gone after a new release: load the address afresh, once.
  router.onError((cause, to) => {
    const stale = /dynamically imported module|module script failed/i.test(String(cause))
    if (!stale || window.history.state?.reloaded) throw cause
    window.history.replaceState({ ...window.history.state, reloaded: true }, '', to.fullPath)
    window.location.reload()
  })

  return router
}
