import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: 'workbench/saved-searches',
    name: 'saved-searches',
    component: () => import('./SavedSearchesPage.vue'),
    meta: { signIn: true },
  },
  {
    path: 'workbench/saved-searches/:id(\\d+)',
    name: 'saved-search',
    component: () => import('./SavedSearchPage.vue'),
    meta: { signIn: true },
  },
  { path: 'stop-alert', name: 'stop-alert', component: () => import('./StopPage.vue') },
]
