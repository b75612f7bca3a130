import type { Samples } from './samples'

export interface Visited {
  name: string
  path: string
  /** What is there once the page's own content is. */
  ready: string
  /** The status of the document. */
  status?: number
  /** Not for crawlers. */
  unlisted?: boolean
}

export const word = '电池'
const q = encodeURIComponent(word)
/** A word that nobody writes: no result at any date. */
export const nonsense = 'qqzzxxvv'

/** Every kind of page, each in a state that shows most of it. */
export function pagesOf({ achievement, demand, anonymous, organisation }: Samples): Visited[] {
  return [
    { name: 'home', path: '/', ready: 'main h3 a' },
    { name: 'search', path: `/search?q=${q}`, ready: '.hit' },
    { name: 'filtered search', path: `/search?kind=achievement&stage=PILOT&trial=true`, ready: '.chip' },
    { name: 'empty search', path: `/search?q=${nonsense}&kind=achievement&stage=LAB`, ready: '.empty' },
    { name: 'refused search', path: '/search?stage=NONE', ready: '.empty' },
    { name: 'achievement', path: `/achievements/${achievement.code}`, ready: '.detail .similar' },
    { name: 'demand', path: `/demands/${demand.code}`, ready: '.detail .similar' },
    { name: 'anonymous demand', path: `/demands/${anonymous.code}`, ready: '.detail .similar' },
    { name: 'organisations', path: '/organisations', ready: 'main table' },
    { name: 'organisation', path: `/organisations/${organisation.code}`, ready: '.detail' },
    { name: 'booked', path: '/booked', ready: 'main h1' },
    { name: 'notices', path: '/notices', ready: 'main h1' },
    { name: 'notice check', path: '/notices/verify', ready: 'main form' },
    { name: 'policies', path: '/policies', ready: '.article' },
    { name: 'developers', path: '/developers', ready: '.operation' },
    { name: 'help', path: '/help', ready: '#problems' },
    { name: 'problem', path: '/problems/too-many-requests', ready: 'main h2' },
    { name: 'sign in', path: '/sign-in', ready: 'main form', unlisted: true },
    { name: 'register', path: '/register', ready: 'main form', unlisted: true },
    { name: 'forgotten password', path: '/forgot', ready: 'main form', unlisted: true },
    { name: 'missing listing', path: '/achievements/CG-1999-000001', ready: '.empty', status: 404 },
    { name: 'missing page', path: '/nothing-here', ready: '.empty', status: 404 },
  ]
}

/** The same page in English. */
export function inEnglish(path: string): string {
  return path === '/' ? '/en' : `/en${path}`
}
