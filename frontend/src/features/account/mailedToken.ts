import type { RouteLocationNormalizedLoaded } from 'vue-router'

/** The token of a mailed link; behind `#` it never reaches a log, behind `?` it is read as well. */
export function mailedToken(route: RouteLocationNormalizedLoaded): string {
  const behind = new URLSearchParams(route.hash.slice(1)).get('token')
  const asked = typeof route.query.token === 'string' ? route.query.token : ''
  return behind ?? asked
}
