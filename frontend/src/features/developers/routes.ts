import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: 'developers', name: 'developers', component: () => import('./DevelopersPage.vue') },
]
