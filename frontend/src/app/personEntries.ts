import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter, type RouteLocationRaw } from 'vue-router'
import { useSession } from './session'

/** The pages of people who are signed in, in the order of the side navigation; only what is there and may be read. */
const pages: readonly { name: string; permissions?: readonly string[]; roles?: readonly string[] }[] = [
  { name: 'workbench' },
  { name: 'my-listings', roles: ['RESEARCHER', 'UNIT_TECH', 'ENTERPRISE'] },
  { name: 'matches', permissions: ['SEE_MATCHES'] },
  { name: 'empowerments', permissions: ['READ_EMPOWERMENT'] },
  { name: 'letters', permissions: ['READ_EMPOWERMENT'] },
  { name: 'bookings', permissions: ['SEE_BOOKINGS'] },
  { name: 'agency-work', permissions: ['KEEP_AGENCY_WORK'] },
  { name: 'ledger', permissions: ['READ_LEDGER'] },
  { name: 'inventories', permissions: ['READ_LEDGER'] },
  { name: 'work-notices', permissions: ['HANDLE_OBJECTION'] },
  { name: 'screenings', permissions: ['SCREEN_SECRECY'] },
  { name: 'my-organisations' },
  { name: 'organisation-reviews', permissions: ['VERIFY_ORGANISATION', 'SUSPEND_ORGANISATION'] },
  { name: 'membership-reviews', permissions: ['VERIFY_ORGANISATION'] },
  { name: 'accounts', permissions: ['MANAGE_ACCOUNTS'] },
  { name: 'audit', permissions: ['READ_AUDIT'] },
  { name: 'parameters', permissions: ['READ_PARAMETERS'] },
  { name: 'calendars', permissions: ['LOAD_CALENDAR'] },
  { name: 'synonyms', permissions: ['EDIT_SYNONYMS'] },
  { name: 'templates', permissions: ['EDIT_TEMPLATES'] },
  { name: 'saved-searches' },
  { name: 'inbox' },
  { name: 'account' },
]

export interface PersonLink {
  name: string
  text: string
  to: RouteLocationRaw
  count?: number
}

/** What the person menu, the phone menu and the workbench’s side navigation lead to. */
export function usePersonEntries() {
  const { t } = useI18n()
  const router = useRouter()
  const { signedIn, unread, can, hasRole, signOut } = useSession()

  const all = computed<PersonLink[]>(() =>
    pages
      .filter(page => router.hasRoute(page.name))
      .filter(
        page => (!page.permissions || page.permissions.some(can)) && (!page.roles || hasRole(page.roles)),
      )
      .map(({ name }) => ({
        name,
        text: t(`work.${name}`),
        to: { name },
        ...(name === 'inbox' && unread.value ? { count: unread.value } : {}),
      })),
  )
  /** For the menus: the few that everybody has; for a visitor the ways in. */
  const links = computed<PersonLink[]>(() => {
    if (!signedIn.value)
      return [
        { name: 'sign-in', text: t('session.signIn'), to: { name: 'sign-in' } },
        { name: 'register', text: t('session.register'), to: { name: 'register' } },
      ]
    const few = ['workbench', 'my-organisations', 'inbox', 'account']
    return all.value.filter(link => few.includes(link.name))
  })

  async function leave() {
    await signOut()
    await router.push({ name: 'home' })
  }
  return { signedIn, all, links, leave }
}
