import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: 'sign-in', name: 'sign-in', component: () => import('./SignInPage.vue') },
  { path: 'register', name: 'register', component: () => import('./RegisterPage.vue') },
  { path: 'activate', name: 'activate', component: () => import('./ActivatePage.vue') },
  { path: 'forgot', name: 'ask-reset', component: () => import('./AskResetPage.vue') },
  { path: 'reset', alias: 'reset-password', name: 'reset', component: () => import('./ResetPage.vue') },
  {
    path: 'workbench/account',
    name: 'account',
    component: () => import('./AccountPage.vue'),
    meta: { signIn: true },
  },
]
