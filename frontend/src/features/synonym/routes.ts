import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: 'workbench/synonyms',
    name: 'synonyms',
    component: () => import('./SynonymsPage.vue'),
    meta: { signIn: true },
  },
]
