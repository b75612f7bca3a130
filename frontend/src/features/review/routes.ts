import type { RouteRecordRaw } from 'vue-router'

const meta = { signIn: true }

export const routes: RouteRecordRaw[] = [
  {
    path: 'workbench/organisations',
    name: 'organisation-reviews',
    component: () => import('./OrganisationReviewPage.vue'),
    meta,
  },
  {
    path: 'workbench/members',
    name: 'membership-reviews',
    component: () => import('./MembershipReviewPage.vue'),
    meta,
  },
  {
    path: 'workbench/accounts',
    name: 'accounts',
    component: () => import('./AccountReviewPage.vue'),
    meta,
  },
]
