import type { RouteRecordRaw } from 'vue-router'

const meta = { signIn: true }

export const routes: RouteRecordRaw[] = [
  {
    path: 'workbench/screenings',
    name: 'screenings',
    component: () => import('./ScreeningsPage.vue'),
    meta,
  },
  {
    path: 'workbench/screenings/:id(\\d+)',
    name: 'screening',
    component: () => import('./ScreeningPage.vue'),
    props: route => ({ id: Number(route.params.id) }),
    meta,
  },
  {
    path: 'workbench/secrecy-incidents',
    name: 'secrecy-incidents',
    component: () => import('./IncidentsPage.vue'),
    meta,
  },
]
