import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { inEnglish } from './support/pages'
import { expect, test } from './support/test'

const screens = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

async function violations(page: Page): Promise<string[]> {
  // No page has a frame: the legacy mode spares a second page for each run.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')}`))
}

for (const lang of ['zh', 'en']) {
  test(`axe finds nothing on any page, wide or narrow, ${lang}`, async ({ page, open, pages }) => {
    for (const { name, path, ready } of pages) {
      await page.setViewportSize(screens.desktop)
      await open(lang === 'en' ? inEnglish(path) : path, ready)
      expect.soft(await violations(page), `${name}, desktop`).toEqual([])
      await page.setViewportSize(screens.phone)
      expect.soft(await violations(page), `${name}, phone`).toEqual([])
    }
  })
}

test('axe finds nothing in what opens', async ({ page, open, samples }) => {
  await open('/search?kind=achievement', '.hit')
  await page.getByRole('button', { name: '导出' }).click()
  await page.locator('.filters button', { hasText: '其余' }).first().click()
  expect.soft(await violations(page), 'menu and long facet').toEqual([])
  await open(`/achievements/${samples.achievement.code}`, '.detail')
  await page.getByRole('button', { name: '引用' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect.soft(await violations(page), 'cite dialog').toEqual([])
  await page.setViewportSize(screens.phone)
  await open('/search?kind=achievement', '.hit')
  await page.getByRole('button', { name: '筛选' }).click()
  await expect(page.getByRole('dialog').getByRole('button', { name: /^看 / })).toBeVisible()
  expect.soft(await violations(page), 'filter drawer').toEqual([])
  await open('/', 'main h3 a')
  await page.getByRole('button', { name: '菜单' }).click()
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible()
  expect.soft(await violations(page), 'menu drawer').toEqual([])
})
