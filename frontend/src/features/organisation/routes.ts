import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: 'organisations', name: 'organisations', component: () => import('./OrganisationListPage.vue') },
  {
    path: 'organisations/:code',
    name: 'organisation',
    component: () => import('./OrganisationPage.vue'),
    props: route => ({ code: String(route.params.code) }),
  },
]
