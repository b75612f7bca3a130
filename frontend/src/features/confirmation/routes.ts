import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: 'workbench/confirmations/:draftId(\\d+)',
    name: 'confirmation',
    component: () => import('./ConfirmationPage.vue'),
    props: route => ({ draftId: Number(route.params.draftId) }),
    meta: { signIn: true },
  },
]
