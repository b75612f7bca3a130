import type { RouteLocationRaw } from 'vue-router'
import type { Card } from '@/api'

/** Where a listing's own page is. */
export function detailRoute(card: Pick<Card, 'kind' | 'code'>): RouteLocationRaw {
  return { name: card.kind, params: { code: card.code } }
}
