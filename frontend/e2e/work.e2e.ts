import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './support/test'

/** The accounts of the demo, the same password for all. */
const password = 'shuzhou-2026'

/** What each of them can open, and what is there once the page's own content is. */
const pages: Record<string, [path: string, ready: string][]> = {
  operator: [
    ['/workbench/organisations?state=VERIFIED', 'main td a'],
    ['/workbench/members', 'main .empty, main table'],
    ['/workbench/accounts', 'main td .badge'],
    ['/workbench/audit', 'main form'],
    ['/workbench/parameters', 'main h2'],
  ],
  enterprise: [
    ['/workbench/my-organisations', 'main td a'],
    ['/workbench/messages', 'main select'],
    ['/workbench/account', 'main td'],
    ['/workbench/organisations/new', 'main .kinds'],
    ['/workbench/matches', 'main .match, main .empty'],
    ['/workbench/matches/new', 'main form'],
  ],
  broker: [['/workbench/agency', 'main form']],
}

async function signIn(page: Page, loginName: string, path: string): Promise<void> {
  await page.goto(path)
  await page.getByLabel('登录名').fill(loginName)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('main').getByRole('button', { name: '登录' }).click()
  await page.waitForURL(url => url.pathname + url.search === path)
}

for (const [who, own] of Object.entries(pages)) {
  test(`the ${who}’s pages stand on every screen, and axe finds nothing`, async ({ page, open }) => {
    test.setTimeout(180_000)
    await signIn(page, who, own[0]?.[0] ?? '/workbench')
    for (const [path, ready] of own)
      for (const width of [1440, 320]) {
        await page.setViewportSize({ width, height: 900 })
        await open(path, ready)
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect.soft(sideways, `${path} at ${width}`).toBeLessThanOrEqual(0)
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(node => `${id}: ${node.target.join(' ')}`),
        )
        expect.soft(found, `${path} at ${width}`).toEqual([])
      }
  })
}

test('a session that ended costs nothing that was typed', async ({ page, context }) => {
  await signIn(page, 'enterprise', '/workbench/account')
  const mobile = page.getByLabel('手机号码')
  const before = await mobile.inputValue()
  await mobile.fill('13900000099')
  await context.clearCookies()
  await page.getByRole('button', { name: '保存个人信息' }).click()
  const sheet = page.getByRole('dialog', { name: '登录后接着做' })
  await expect(sheet.getByLabel('登录名')).toHaveValue('enterprise')
  await sheet.getByLabel('密码').fill(password)
  await sheet.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page.getByText('已保存。')).toBeVisible()
  await expect(mobile).toHaveValue('13900000099')
  await mobile.fill(before)
  await page.getByRole('button', { name: '保存个人信息' }).click()
  await expect(page.getByText('已保存。')).toBeVisible()
})

test('an organisation is registered as a draft that says what it still lacks', async ({ page }) => {
  await signIn(page, 'researcher', '/workbench/organisations/new')
  await page.getByRole('radio', { name: '企业' }).check()
  await page.getByLabel('单位名称').fill(`试填储能科技有限公司 ${Date.now()}`)
  await page.getByLabel('统一社会信用代码').fill('91350100M000100Y42')
  await expect(page.getByText('校验位应为 3')).toBeVisible()
  await page.getByRole('button', { name: '保存为草稿' }).click()
  await expect(page.getByRole('alert')).toContainText('处要改')
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([
    '统一社会信用代码',
    '所在区县',
    '所有制',
    '规模',
  ])
})
