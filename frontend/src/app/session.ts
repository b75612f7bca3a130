import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { myApi, type OrganisationLink, type Session, type SignIn } from '@/api'
import { followAnswers } from '@/api/client'
import { forgetLoads } from './useLoad'

const warnMillis = 120_000

/** How the session stands: the person is warned two minutes before it ends. */
export type SessionEnd = 'far' | 'near' | 'over'

/** Who is signed in. Asked once a visit, and again by whatever changes it. */
const useSessionStore = defineStore('session', () => {
  const session = shallowRef<Session>()
  const end = shallowRef<SessionEnd>('far')
  const asking = shallowRef(false)
  let loading: Promise<void> | undefined
  let heardAt = 0
  let askedAt = 0
  let timer = 0
  let refreshing = false
  let answer: ((again: boolean) => void) | undefined
  let asked: Promise<boolean> | undefined

  function take(next: Session): void {
    // What one person has read is not for the next one.
    if (session.value && session.value.loginName !== next.loginName) forgetLoads()
    session.value = next
    askedAt = Date.now()
    watchEnd()
  }

  function watchEnd(): void {
    window.clearTimeout(timer)
    const endsAt = session.value?.endsAt
    const left = endsAt ? Date.parse(endsAt) - Date.now() : Number.POSITIVE_INFINITY
    end.value = left <= 0 ? 'over' : left <= warnMillis ? 'near' : 'far'
    if (!endsAt || left <= 0) return
    timer = window.setTimeout(atWatch, Math.max(1000, left > warnMillis ? left - warnMillis : left))
  }

  /** Whatever was asked since has put the end off: only the server knows how far. */
  function atWatch(): void {
    const endsAt = session.value?.endsAt
    const asleepTooLong = endsAt !== undefined && Date.parse(endsAt ?? '') <= Date.now()
    if (heardAt > askedAt + 1000 && !asleepTooLong) void refresh().catch(watchEnd)
    else watchEnd()
  }

  async function refresh(): Promise<void> {
    refreshing = true
    try {
      take(await myApi.session())
    } finally {
      refreshing = false
    }
  }

  function load(): Promise<void> {
    // Every page works without it; the next page asks again.
    loading ??= refresh().catch(() => void (loading = undefined))
    return loading
  }

  async function signIn(entry: SignIn): Promise<void> {
    take(await myApi.signIn(entry))
    settle(true)
  }

  async function signOut(): Promise<void> {
    take(await myApi.signOut())
  }

  /** Asks to sign in over the page; all requests that wait get the same answer. */
  function ask(): Promise<boolean> {
    const before = session.value?.signedIn ? session.value.loginName : undefined
    asking.value = true
    asked ??= new Promise<boolean>(resolve => (answer = resolve)).then(
      again => again && (!before || session.value?.loginName === before),
    )
    return asked
  }

  function settle(again: boolean): void {
    asking.value = false
    answer?.(again)
    asked = answer = undefined
  }

  followAnswers(ask, response => {
    if (!response.ok) return
    heardAt = Date.now()
    if (end.value === 'near' && !refreshing) void refresh().catch(watchEnd)
  })

  return { session, end, asking, take, load, refresh, signIn, signOut, ask, settle, watchEnd }
})

/** Where a person acts, each organisation once. */
function organisationsOf(session: Session | undefined): OrganisationLink[] {
  const found = (session?.roles ?? []).flatMap(role => (role.organisation ? [role.organisation] : []))
  return [...new Map(found.map(each => [each.id, each])).values()]
}

export function useSession() {
  const store = useSessionStore()
  const session = computed(() => store.session)
  const signedIn = computed(() => store.session?.signedIn === true)
  const organisations = computed(() => organisationsOf(store.session))
  const { load, refresh, signIn, signOut, ask, settle, watchEnd } = store

  /** Whether the person has a permission anywhere; the server decides for each thing. */
  const can = (permission: string) => store.session?.permissions.includes(permission) === true
  /** Whether the person has one of the roles, in an organisation if one is named. */
  const hasRole = (roles: readonly string[], organisationId?: number) =>
    (store.session?.roles ?? []).some(
      each =>
        roles.includes(each.role) &&
        (organisationId === undefined || each.organisation?.id === organisationId),
    )
  /** After messages were read: the server's count comes with the next reading. */
  const setUnread = (unread: number) => {
    if (store.session) store.session = { ...store.session, unread }
  }
  return {
    session,
    signedIn,
    organisations,
    unread: computed(() => store.session?.unread ?? 0),
    end: computed(() => store.end),
    asking: computed(() => store.asking),
    can,
    hasRole,
    setUnread,
    load,
    refresh,
    signIn,
    signOut,
    ask,
    settle,
    watchEnd,
  }
}
