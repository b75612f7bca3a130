import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: 'achievements/:code',
    name: 'achievement',
    component: () => import('./AchievementPage.vue'),
    props: route => ({ code: String(route.params.code) }),
  },
]
