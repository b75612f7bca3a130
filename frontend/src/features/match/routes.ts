import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: 'workbench/matches',
    name: 'matches',
    component: () => import('./MatchesPage.vue'),
    meta: { signIn: true },
  },
  {
    path: 'workbench/matches/new',
    name: 'match-new',
    component: () => import('./ProposePage.vue'),
    meta: { signIn: true },
  },
  {
    path: 'workbench/agency',
    name: 'agency-work',
    component: () => import('./AgencyPage.vue'),
    meta: { signIn: true },
  },
  {
    path: 'workbench/matches/:id(\\d+)',
    name: 'match',
    component: () => import('./MatchPage.vue'),
    props: route => ({ id: Number(route.params.id) }),
    meta: { signIn: true },
  },
]
