import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: 'booked', name: 'booked', component: () => import('./HallPage.vue') },
  {
    path: 'workbench/bookings',
    name: 'bookings',
    component: () => import('./BookingsPage.vue'),
    meta: { signIn: true },
  },
  {
    path: 'workbench/bookings/:id(\\d+)',
    name: 'booking',
    component: () => import('./BookingPage.vue'),
    props: route => ({ id: Number(route.params.id) }),
    meta: { signIn: true },
  },
]
