import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: 'workbench/inbox',
    name: 'inbox',
    component: () => import('./InboxPage.vue'),
    meta: { signIn: true },
  },
]
