import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: 'help', name: 'help', component: () => import('./HelpPage.vue') },
  {
    path: 'problems/:slug',
    name: 'problem',
    component: () => import('./ProblemPage.vue'),
    props: route => ({ slug: String(route.params.slug) }),
  },
]
