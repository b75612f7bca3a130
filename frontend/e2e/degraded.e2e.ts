import type { APIRequestContext } from '@playwright/test'
import { word } from './support/pages'
import { expect, openPage, test } from './support/test'

const query = `q=${encodeURIComponent(word)}`
const home = process.env.E2E_CONTROL_URL

async function control(request: APIRequestContext, act: 'cut' | 'mend'): Promise<void> {
  if (!home) throw new Error('E2E_CONTROL_URL is missing: this journey takes the search server away')
  const response = await request.post(`${home.replace(/\/$/, '')}/search/${act}`)
  expect(response.ok()).toBe(true)
}

test.afterEach(async ({ request }) => {
  if (home) await control(request, 'mend')
})

test('without its search server the portal says so and still finds; later all is as before', async ({
  page,
  open,
  request,
  samples,
}) => {
  const notice = page.getByText('检索服务正在恢复')
  const counts = page.locator('.filters .count, .tabs .num')
  await open(`/search?${query}`, '.hit')
  await expect(notice).toBeHidden()
  expect(await counts.count()).toBeGreaterThan(5)

  await control(request, 'cut')
  await expect(async () => {
    await openPage(page, `/search?${query}`, '.hit')
    await expect(notice).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expect(page.locator('.hit').first()).toContainText(/TRL|预算/)
  await expect(counts).toHaveCount(0)
  await expect(page.locator('.why')).toHaveCount(0)
  await page.locator('.filters label', { hasText: '中试' }).first().click()
  await expect(page.locator('.chip')).toHaveText([/中试/])
  await expect(notice).toBeVisible()

  await open(`/achievements/${samples.achievement.code}`, '.detail')
  await expect(page.locator('h1')).toHaveText(samples.achievement.title)
  await open('/', 'main h3 a')

  await control(request, 'mend')
  await expect(async () => {
    await openPage(page, `/search?${query}`, '.hit')
    await expect(notice).toBeHidden({ timeout: 1000 })
    await expect(page.locator('.why').first()).toBeVisible({ timeout: 1000 })
  }).toPass()
  expect(await counts.count()).toBeGreaterThan(5)
})
