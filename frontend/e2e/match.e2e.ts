import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { as, beginForm, confirm, pick, saved } from './support/people'
import { expect, test } from './support/test'

/** Answers the screening's questions with no and clears. */
async function clear(reviewer: Page, title: string): Promise<void> {
  await reviewer.goto('/workbench/screenings')
  await reviewer.getByRole('link', { name: title }).first().click()
  for (const question of [
    'involvesStateSecret',
    'involvesNationalSecurity',
    'involvesMajorPublicInterest',
    'exportControlled',
  ]) {
    await reviewer.locator(`input[name="${question}"][value="NO"]`).check()
  }
  await reviewer.getByLabel('已检查公开文字里没有技术秘密').check()
  await confirm(reviewer, '通过')
}

test('an enterprise posts its problem, declines one match with a reason and talks about another', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const office = await as(browser, 'office')
  await office.goto('/workbench/listings?state=PUBLISHED')
  const own = (await office.locator('main tbody tr a').first().textContent())?.trim() ?? ''
  expect(own.length).toBeGreaterThan(3)

  const title = `求解决：${own.slice(0, 40)}`
  const enterprise = await as(browser, 'enterprise')
  await beginForm(enterprise, 'demand')
  await enterprise.getByLabel('标题').fill(title)
  await enterprise.getByLabel('难题攻关').or(enterprise.getByLabel('解决难题')).first().check()
  await enterprise.getByLabel('截止日期').fill('2099-06-30')
  await pick(enterprise, '学科', '动力')
  await enterprise
    .getByLabel('说明', { exact: true })
    .fill(
      `我们在生产中遇到的问题和这项成果写的很接近：${own}。希望找到能落地的方案，指标稳定，现有产线内可以安装，一年内完成验证，愿意先小批试用再谈后续合作。`,
    )
  await enterprise.getByLabel('谈的时候再定').check()
  await saved(enterprise)
  await confirm(enterprise, '提交审查')
  await clear(await as(browser, 'operator'), title)
  await enterprise.goto('/workbench/listings?state=READY')
  await confirm(enterprise, '发布')

  await enterprise.goto('/workbench/listings?state=PUBLISHED')
  const page = await enterprise.getByRole('link', { name: title }).first().getAttribute('href')
  const matches = `/workbench/matches?listing=${page?.split('/').pop()}`
  const ours = enterprise
    .locator('.match')
    .filter({ hasText: title })
    .filter({ has: enterprise.getByRole('link', { name: own, exact: true }) })
  await expect
    .poll(
      async () => {
        await enterprise.goto(matches)
        await expect(enterprise.locator('.match, .empty').first()).toBeVisible()
        return ours.count()
      },
      { timeout: 60_000 },
    )
    .toBeGreaterThan(0)

  const unwanted = enterprise
    .locator('.match')
    .filter({ hasText: title })
    .filter({ hasNot: enterprise.getByRole('link', { name: own, exact: true }) })
  await unwanted.first().getByRole('link', { name: '看看' }).click()
  await expect(enterprise.getByRole('heading', { name: '得分怎么来的' })).toBeVisible()
  await enterprise.getByRole('button', { name: '不合适', exact: true }).click()
  const sheet = enterprise.getByRole('dialog')
  await sheet.locator('#match-reason').selectOption('NOT_OUR_FIELD')
  await sheet.getByRole('button', { name: '不合适', exact: true }).click()
  await expect(sheet).toBeHidden()
  await expect(enterprise.getByText('不是我们的方向').first()).toBeVisible()

  await enterprise.goto(matches)
  await ours.first().getByRole('link', { name: '看看' }).click()
  await expect(enterprise.getByRole('heading', { name: '哪一句对上了哪一句' })).toBeVisible()
  expect((await new AxeBuilder({ page: enterprise }).analyze()).violations).toEqual([])
  await confirm(enterprise, '愿意谈')
  const address = new URL(enterprise.url()).pathname

  await office.goto('/workbench')
  await expect(office.getByText('一项匹配等您决定').first()).toBeVisible()
  await office.goto(address)
  await confirm(office, '愿意谈')
  await office.getByLabel('写给对方').fill('下周二下午在实验室看样机，方便吗？')
  await office.getByRole('button', { name: '发出' }).click()
  await expect(office.getByText('下周二下午在实验室看样机')).toBeVisible()

  await enterprise.goto(address)
  await expect(enterprise.getByText('下周二下午在实验室看样机')).toBeVisible()
  await enterprise.getByLabel('写给对方').fill('可以，我们带工况数据来。')
  await enterprise.getByRole('button', { name: '发出' }).click()
  await office.reload()
  await expect(office.getByText('我们带工况数据来')).toBeVisible()

  const stranger = await as(browser, 'broker')
  await stranger.goto(address)
  await expect(stranger.getByText('下周二下午')).toHaveCount(0)
})
