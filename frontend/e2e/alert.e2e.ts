import AxeBuilder from '@axe-core/playwright'
import { publish, type Unit } from './support/listings'
import { as } from './support/people'
import { expect, test } from './support/test'

/** A run before this one has left its listing, so each has a word of its own. */
const word = `盯阶段${Date.now().toString(36)}`
const form = (stage: string, trl: number) => ({
  title: `${word}储能电芯析气监测装置`,
  type: 'PATENT',
  subType: 'INVENTION',
  ipStatus: 'UNGRANTED',
  originKind: 'SELF',
  stage,
  trl,
  fieldCodes: ['480'],
  industryCodes: ['C38'],
  keywords: ['热失控', '析气', '预警'],
  summary:
    '电芯在热失控之前会先析出微量气体。本装置把气体、形变和温升放在一个模组里判断，提前十分钟以上预警，误报率低于千分之二，已连续运行一年。',
  coopModes: ['LICENCE_ORDINARY'],
  priceMode: 'NEGOTIABLE',
  completers: [{ name: '林知远', share: '100.0000', isMain: true, nameConsent: true }],
})

test('a fund saves a search, a listing changes stage, the fund is told once', async ({ browser, page }) => {
  test.setTimeout(240_000)
  const unit: Unit = {
    researcher: await as(browser, 'researcher'),
    reviewer: await as(browser, 'secrecy'),
    office: await as(browser, 'office'),
  }
  const listing = await publish(unit, form('LAB', 3))
  const fund = await as(browser, 'fund')
  await expect
    .poll(async () => {
      await fund.goto(`/search?q=${encodeURIComponent(word)}`)
      return fund.getByRole('link', { name: word }).count()
    })
    .toBeGreaterThan(0)

  await fund.getByRole('button', { name: '保存并订阅' }).click()
  const sheet = fund.getByRole('dialog')
  await sheet.getByLabel('名称').fill(word)
  await sheet.getByLabel('告诉我什么').selectOption('STAGE')
  expect((await new AxeBuilder({ page: fund }).include('[role=dialog]').analyze()).violations).toEqual([])
  await sheet.getByRole('button', { name: '保存并订阅' }).click()
  await sheet.getByRole('link', { name: '看我的订阅' }).click()
  await expect(fund).toHaveURL(/saved-searches/)
  await expect(fund.getByRole('listitem').filter({ hasText: word })).toContainText('没有新结果')
  expect((await new AxeBuilder({ page: fund }).analyze()).violations).toEqual([])

  await publish(unit, form('PILOT', 6), listing)

  const told = fund.getByRole('link', { name: `订阅“${word}”` })
  await expect
    .poll(
      async () => {
        await fund.goto('/workbench/messages')
        await expect(fund.getByRole('heading', { level: 1 })).toBeVisible()
        await fund.waitForLoadState('networkidle')
        return told.count()
      },
      { timeout: 60_000 },
    )
    .toBe(1)
  await expect(told).toContainText('阶段：实验室 → 中试')
  await told.click()
  await expect(fund.getByRole('heading', { level: 1 })).toHaveText(word)
  await expect(fund.getByText('阶段：实验室 → 中试')).toBeVisible()
  expect((await new AxeBuilder({ page: fund }).analyze()).violations).toEqual([])

  // Its feed needs no sign-in, and says the same until it is ended.
  await fund.getByRole('button', { name: '生成地址' }).click()
  const address = (await fund.locator('.address').textContent()) ?? ''
  const path = new URL(address.trim()).pathname
  const feed = await page.request.get(path)
  expect(await feed.text()).toContain('实验室 → 中试')
  await fund.getByRole('button', { name: '关闭' }).click()
  await expect(fund.getByRole('button', { name: '生成地址' })).toBeVisible()
  expect((await page.request.get(path)).status()).toBe(404)

  await fund.goto('/workbench/messages')
  await expect(told).toHaveCount(1)
})
