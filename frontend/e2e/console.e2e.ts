import type { Page } from '@playwright/test'
import { inEnglish } from './support/pages'
import { expect, test } from './support/test'

/** What the browser complains of: errors, warnings, refused by the content policy. */
async function complaints(page: Page): Promise<string[]> {
  const found: string[] = []
  page.on('pageerror', error => found.push(String(error)))
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type()))
      found.push(`${message.text()} ${message.location().url}`)
  })
  page.on('requestfailed', request => {
    // Leaving a page gives up what it was still asking for.
    const reason = request.failure()?.errorText
    if (reason !== 'net::ERR_ABORTED') found.push(`${request.url()} ${reason}`)
  })
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', event =>
      console.error(`refused by ${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
    ),
  )
  return found
}

test('no page makes the browser complain', async ({ page, open, pages }) => {
  const found = await complaints(page)
  for (const { name, path, ready, status } of pages) {
    const refused = name === 'refused search'
    for (const address of [path, inEnglish(path)]) {
      await open(address, ready)
      // A page that is not there is itself the one thing a browser reports.
      const expected = (text: string) => status === 404 && text.includes('404')
      const asked = (text: string) => refused && text.includes('400')
      expect
        .soft(
          found.filter(text => !expected(text) && !asked(text)),
          address,
        )
        .toEqual([])
      found.length = 0
    }
  }
})

test('using the pages makes the browser complain of nothing', async ({ page, open, samples }) => {
  const found = await complaints(page)
  await open('/search?kind=achievement', '.hit')
  await page.getByRole('button', { name: '导出' }).click()
  await page.locator('.filters label', { hasText: '中试' }).first().click()
  await expect(page.locator('.chip')).toHaveCount(1)
  await page.locator('.hit h2 a').first().click()
  await page.getByRole('button', { name: '引用' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'English' }).first().click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await open(`/organisations/${samples.organisation.code}`, '.detail')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: '菜单' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(found).toEqual([])
})
