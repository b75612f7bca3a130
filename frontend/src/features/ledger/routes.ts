import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: 'workbench/ledger',
    name: 'ledger',
    component: () => import('./LedgerPage.vue'),
    meta: { signIn: true },
  },
  {
    path: 'workbench/ledger/:id(\\d+)',
    name: 'ledger-entry',
    component: () => import('./EntryPage.vue'),
    props: route => ({ id: Number(route.params.id) }),
    meta: { signIn: true },
  },
  {
    path: 'workbench/inventories',
    name: 'inventories',
    component: () => import('./InventoriesPage.vue'),
    meta: { signIn: true },
  },
  {
    path: 'workbench/inventories/:id(\\d+)',
    name: 'inventory',
    component: () => import('./InventoryPage.vue'),
    props: route => ({ id: Number(route.params.id) }),
    meta: { signIn: true },
  },
]
