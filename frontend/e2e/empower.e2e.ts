import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { as } from './support/people'
import { expect, test } from './support/test'

const screens = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

async function clean(page: Page, name: string): Promise<void> {
  for (const size of Object.values(screens)) {
    await page.setViewportSize(size)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect
      .soft(
        violations.map(each => each.id),
        `${name} at ${size.width}`,
      )
      .toEqual([])
  }
  await page.setViewportSize(screens.desktop)
}

test('the operator edits a template, and a name that nothing has is refused with it', async ({ browser }) => {
  const operator = await as(browser, 'operator')
  await operator.goto('/workbench/templates')
  const body = operator.getByLabel('模板', { exact: true })
  await expect(body).toHaveValue(/职务科技成果赋权协议/)
  const before = await body.inputValue()
  await body.fill(`${before}<p>{{salary}}</p>`)
  await operator.getByLabel('为什么改').fill('试一试')
  await operator.getByRole('button', { name: '存为新版本' }).click()
  await expect(operator.getByText('没有名为 {{salary}} 的内容').first()).toBeVisible()
  await clean(operator, 'templates')
})

test('anybody checks a code without an account', async ({ page }) => {
  await page.goto('/verify')
  await page.getByLabel('文件编号').fill('ABCD-2345-EFGH-6789')
  await page.getByRole('button', { name: '核验', exact: true }).click()
  await expect(page).toHaveURL(/\/verify\/ABCD2345EFGH6789$/)
  await clean(page, 'verify')
})

test('the office sees its agreements and letters, and what to do when there are none', async ({
  browser,
}) => {
  const office = await as(browser, 'office')
  await office.goto('/workbench/empowerments')
  await expect(office.getByRole('heading', { level: 1, name: '赋权协议' })).toBeVisible()
  await clean(office, 'agreements')
  await office.getByRole('link', { name: '起草协议' }).click()
  await expect(office.getByRole('button', { name: '算一算' })).toBeVisible()
  await clean(office, 'draft')
  await office.goto('/workbench/letters')
  await expect(office.getByRole('heading', { level: 1, name: '授权与承诺' })).toBeVisible()
  await clean(office, 'letters')
  await office.goto('/workbench/letters/new')
  await expect(office.getByRole('button', { name: '出具并通知签署' })).toBeVisible()
  await clean(office, 'new letter')
})
