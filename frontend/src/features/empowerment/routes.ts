import type { RouteLocationNormalized, RouteRecordRaw } from 'vue-router'

const props = (route: RouteLocationNormalized) => ({ id: Number(route.params.id) })
const meta = { signIn: true }

export const routes: RouteRecordRaw[] = [
  {
    path: 'workbench/empowerments',
    name: 'empowerments',
    component: () => import('./EmpowermentsPage.vue'),
    meta,
  },
  {
    path: 'workbench/empowerments/new',
    name: 'empowerment-new',
    component: () => import('./DraftPage.vue'),
    meta,
  },
  {
    path: 'workbench/empowerments/:id(\\d+)',
    name: 'empowerment',
    component: () => import('./EmpowermentPage.vue'),
    props,
    meta,
  },
  {
    path: 'workbench/empowerments/:id(\\d+)/edit',
    name: 'empowerment-edit',
    component: () => import('./DraftPage.vue'),
    props,
    meta,
  },
  { path: 'workbench/letters', name: 'letters', component: () => import('./LettersPage.vue'), meta },
  { path: 'workbench/letters/new', name: 'letter-new', component: () => import('./NewLetterPage.vue'), meta },
  {
    path: 'workbench/letters/:id(\\d+)',
    name: 'letter',
    component: () => import('./LetterPage.vue'),
    props,
    meta,
  },
]
