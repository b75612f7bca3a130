import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { as, confirm } from './support/people'
import { expect, test } from './support/test'

const narrow = { width: 390, height: 844 }
const wide = { width: 1440, height: 900 }

async function clean(page: Page, name: string): Promise<void> {
  for (const size of [wide, narrow]) {
    await page.setViewportSize(size)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    const found = violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')}`))
    expect.soft(found, `${name} at ${size.width}`).toEqual([])
    await page.screenshot({ path: `test-results/ledger/${name}-${size.width}.png`, fullPage: true })
  }
  await page.setViewportSize(wide)
}

test('the group decides, the office enters, finance confirms, the authority reads', async ({ browser }) => {
  test.setTimeout(240_000)
  const office = await as(browser, 'office')
  await office.goto('/workbench/ledger')
  await expect(office.locator('main tbody tr').first()).toBeVisible()
  await clean(office, 'list')
  const entry = office.locator('main tbody tr a').first()
  const title = (await entry.textContent())?.trim() ?? ''
  await entry.click()
  await expect(office.getByRole('heading', { name: '台账事项' })).toBeVisible()
  const address = office.url()

  const leader = await as(browser, 'leader')
  await leader.goto(address)
  await leader.getByRole('button', { name: '记录决策' }).click()
  const sheet = leader.getByRole('dialog')
  await sheet.getByLabel('会议或文件编号').fill('2026年第11次会议')
  await sheet.getByLabel('决策时间').fill('2026-01-12T10:00')
  await sheet.getByLabel('参会人').fill('周主任\n李处长')
  await sheet.getByLabel('回避人').fill('陈屿舟：完成人')
  await sheet.getByLabel('决定').fill('同意按名义金额入账')
  await sheet.getByLabel('理由').fill('研发支出已费用化')
  await sheet.getByRole('button', { name: '记录决策' }).click()
  await expect(sheet).toBeHidden()
  await expect(leader.getByText('2026年第11次会议')).toBeVisible()

  await office.reload()
  await office.getByRole('button', { name: '确认入账' }).click()
  const act = office.getByRole('dialog')
  await act.getByLabel('确认方式').selectOption('NOMINAL_1_YUAN')
  await act.getByRole('button', { name: '确认入账' }).click()
  await expect(act).toBeHidden()
  await expect(office.getByText('您提出的事项要由另一位同事确认')).toBeVisible()
  await clean(office, 'waiting')

  const finance = await as(browser, 'finance')
  await finance.goto('/workbench')
  await expect(finance.getByText('台账事项等您确认')).toBeVisible()
  await finance.goto(address)
  await confirm(finance, '确认')
  await expect(finance.getByText(/提出，.+确认/).first()).toBeVisible()
  await clean(finance, 'entry')

  const authority = await as(browser, 'science')
  await authority.goto(address)
  await expect(authority.getByRole('heading', { name: title })).toBeVisible()
  await expect(authority.getByText('名义金额 1 元').first()).toBeVisible()
  await expect(authority.getByRole('button', { name: '确认入账' })).toHaveCount(0)
  await expect(authority.getByRole('button', { name: '记录决策' })).toHaveCount(0)

  const [file] = await Promise.all([
    authority.waitForEvent('download'),
    authority.goto('/workbench/ledger').then(() => authority.getByRole('link', { name: 'PDF' }).click()),
  ])
  expect(file.suggestedFilename()).toMatch(/^ledger-.+\.pdf$/)
})

test('the unit takes stock of everything and handles what differs', async ({ browser }) => {
  test.setTimeout(240_000)
  const office = await as(browser, 'office')
  await office.goto('/workbench/inventories')
  await office.getByRole('button', { name: '开始清查' }).click()
  await expect(office.getByText(/已清点 0\//)).toBeVisible()
  await office.getByRole('button', { name: '有差异' }).first().click()
  const sheet = office.getByRole('dialog')
  await sheet.getByLabel('差异种类').selectOption('DETAILS')
  await sheet.getByLabel('说明').fill('证书上的完成人少一人')
  await sheet.getByRole('button', { name: '保存' }).click()
  await expect(sheet).toBeHidden()
  await expect(office.getByText('证书上的完成人少一人')).toBeVisible()
  await clean(office, 'inventory')
  await office.goto('/workbench/inventories')
  await expect(office.getByText('清点中')).toBeVisible()
  await clean(office, 'inventories')
})
