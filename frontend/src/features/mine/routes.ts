import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: 'workbench/listings',
    name: 'my-listings',
    component: () => import('./MyListingsPage.vue'),
    meta: { signIn: true },
  },
]
