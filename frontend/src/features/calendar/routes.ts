import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: 'workbench/calendars',
    name: 'calendars',
    component: () => import('./CalendarsPage.vue'),
    meta: { signIn: true },
  },
]
