import type { RouteLocationNormalized, RouteRecordRaw } from 'vue-router'

const props = (route: RouteLocationNormalized) => ({ id: Number(route.params.id) })
const meta = { signIn: true }

export const routes: RouteRecordRaw[] = [
  {
    path: 'workbench/my-organisations',
    name: 'my-organisations',
    component: () => import('./MyOrganisationsPage.vue'),
    meta,
  },
  {
    path: 'workbench/organisations/new',
    name: 'organisation-new',
    component: () => import('./NewOrganisationPage.vue'),
    meta,
  },
  {
    path: 'workbench/organisations/:id(\\d+)',
    name: 'organisation-admin',
    component: () => import('./OrganisationAdminPage.vue'),
    props,
    meta,
  },
  {
    path: 'workbench/organisations/:id(\\d+)/members',
    name: 'organisation-members',
    component: () => import('./MembersPage.vue'),
    props,
    meta,
  },
  {
    path: 'workbench/organisations/:id(\\d+)/regime',
    name: 'organisation-regime',
    component: () => import('./RegimePage.vue'),
    props,
    meta,
  },
]
