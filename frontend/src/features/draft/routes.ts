import type { RouteRecordRaw } from 'vue-router'

const meta = { signIn: true }

export const routes: RouteRecordRaw[] = [
  {
    path: 'workbench/drafts/new/:kind(achievement|demand)',
    name: 'draft-start',
    component: () => import('./StartPage.vue'),
    props: route => ({
      kind: route.params.kind,
      listing: /^\d+$/.test(String(route.query.listing ?? '')) ? Number(route.query.listing) : undefined,
    }),
    meta,
  },
  {
    path: 'workbench/drafts/:id(\\d+)',
    name: 'draft',
    component: () => import('./DraftPage.vue'),
    props: route => ({ id: Number(route.params.id) }),
    meta,
  },
  {
    path: 'workbench/drafts/:id(\\d+)/preview',
    name: 'draft-preview',
    component: () => import('./PreviewPage.vue'),
    props: route => ({ id: Number(route.params.id) }),
    meta,
  },
]
