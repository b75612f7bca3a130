import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: 'demands/:code',
    name: 'demand',
    component: () => import('./DemandPage.vue'),
    props: route => ({ code: String(route.params.code) }),
  },
]
