import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: 'workbench/audit',
    name: 'audit',
    component: () => import('./AuditPage.vue'),
    meta: { signIn: true },
  },
]
