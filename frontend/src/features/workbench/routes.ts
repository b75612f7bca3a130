import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: 'workbench',
    name: 'workbench',
    component: () => import('./WorkbenchPage.vue'),
    meta: { signIn: true },
  },
]
