import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: 'workbench/messages',
    name: 'inbox',
    component: () => import('./InboxPage.vue'),
    meta: { signIn: true },
  },
]
