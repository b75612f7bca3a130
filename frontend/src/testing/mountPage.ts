import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import type { Component } from 'vue'
import { createMemoryHistory, type Router } from 'vue-router'
import { makeRouter } from '@/app/router'
import { i18n } from '@/i18n'

export interface MountedPage {
  page: VueWrapper
  router: Router
}

/** Mounts a page at an address, as the application would, and waits for what it loads. */
export async function mountPage(component: Component, address: string): Promise<MountedPage> {
  const pinia = createPinia()
  setActivePinia(pinia)
  const router = makeRouter(createMemoryHistory())
  await router.push(address)
  const page = mount(component, {
    global: { plugins: [pinia, i18n, router] },
    attachTo: document.body,
  })
  await settled()
  return { page, router }
}

/** Lets requests, their answers and the next drawing happen. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 6; turn++) {
    await flushPromises()
    await new Promise(resolve => setTimeout(resolve, 5))
  }
}
