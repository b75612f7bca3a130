import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: 'verify/:code?',
    name: 'verify',
    component: () => import('./VerifyPage.vue'),
    props: route => ({ code: String(route.params.code ?? '') }),
  },
  {
    path: 'workbench/templates',
    name: 'templates',
    component: () => import('./TemplatesPage.vue'),
    meta: { signIn: true },
  },
]
