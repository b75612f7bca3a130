import type { RouteRecordRaw } from 'vue-router'

const id = (value: unknown) => Number(value)

export const routes: RouteRecordRaw[] = [
  { path: 'notices', name: 'notices', component: () => import('./NoticesPage.vue') },
  { path: 'notices/verify', name: 'notice-verify', component: () => import('./VerifyPage.vue') },
  {
    path: 'notices/objections',
    name: 'notice-objections',
    component: () => import('./ReceiptPage.vue'),
  },
  {
    path: 'notices/:code',
    name: 'notice',
    component: () => import('./NoticePage.vue'),
    props: route => ({ code: String(route.params.code) }),
  },
  {
    path: 'workbench/notices',
    name: 'work-notices',
    component: () => import('./WorkNoticesPage.vue'),
    meta: { signIn: true },
  },
  {
    path: 'workbench/notices/new',
    name: 'work-notice-new',
    component: () => import('./NewNoticePage.vue'),
    meta: { signIn: true },
  },
  {
    path: 'workbench/notices/:id(\\d+)',
    name: 'work-notice',
    component: () => import('./WorkNoticePage.vue'),
    props: route => ({ id: id(route.params.id) }),
    meta: { signIn: true },
  },
]
