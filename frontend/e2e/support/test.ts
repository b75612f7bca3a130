import { test as base, expect, type Page } from '@playwright/test'
import { findSamples, type Samples } from './samples'
import { pagesOf, type Visited } from './pages'

interface Shared {
  samples: Samples
}

interface Own {
  /** Goes to an address and waits until the application has taken the page over. */
  open: (path: string, ready?: string) => Promise<void>
  pages: Visited[]
}

export const test = base.extend<Own, Shared>({
  samples: [
    async ({ playwright }, use, worker) => {
      const baseURL = worker.project.use.baseURL
      const request = await playwright.request.newContext({ ...(baseURL && { baseURL }) })
      await use(await findSamples(request))
      await request.dispose()
    },
    { scope: 'worker' },
  ],
  open: async ({ page }, use) => {
    await use((path, ready) => openPage(page, path, ready))
  },
  pages: async ({ samples }, use) => {
    await use(pagesOf(samples))
  },
})

export async function openPage(page: Page, path: string, ready = 'main h1'): Promise<void> {
  await page.goto(path)
  await page.locator('#app[data-v-app]').waitFor()
  await page.locator(ready).first().waitFor()
}

/** The total that the results' heading says. */
export async function totalOf(page: Page): Promise<number> {
  const text = (await page.locator('.total h1 .nw').textContent()) ?? ''
  return Number(text.replace(/\D/g, ''))
}

export { expect }
