import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: 'workbench/parameters',
    name: 'parameters',
    component: () => import('./ParametersPage.vue'),
    meta: { signIn: true },
  },
]
