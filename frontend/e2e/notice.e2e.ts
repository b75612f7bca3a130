import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { as, confirm } from './support/people'
import { expect, test } from './support/test'

const axe = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

/** Writes a notice, looks at its preview and publishes it; the address of its public page. */
async function publish(office: Page, title: string): Promise<string> {
  await office.goto('/workbench/notices/new')
  await office.getByLabel('标题', { exact: true }).fill(title)
  await office.getByLabel('名称').first().fill('拟购设备')
  await office.getByLabel('内容', { exact: true }).first().fill('热失控试验箱一台')
  await office.getByLabel('小标题').fill('说明')
  await office.locator('#section-0-text').fill('经集体研究决定，现予公示。')
  await office.getByLabel('公示天数').fill('3')
  await office.getByLabel('其他异议渠道').fill('科研处，电话 0825-0000000')
  await office.getByRole('button', { name: '存草稿' }).click()
  await expect(office.locator('.preview')).toContainText('拟购设备：热失控试验箱一台')
  await axe(office)
  await confirm(office, '发布公示')
  await expect(office.getByText('公示中').first()).toBeVisible()
  const link = office.getByRole('link', { name: /^GS-/ }).first()
  return (await link.getAttribute('href')) ?? ''
}

/** Objects without an account. */
async function object(page: Page, address: string, text: string): Promise<string> {
  await page.goto(address)
  await page.getByLabel('异议内容').fill(text)
  await page.getByRole('button', { name: '提交异议' }).click()
  await expect(page.getByText('请记下回执号')).toBeVisible()
  return (await page.locator('.receipt').textContent())?.trim() ?? ''
}

/** Takes the first open objection over and concludes it. */
async function conclude(officer: Page, work: string, outcome: string): Promise<void> {
  await officer.goto(work)
  await officer.getByRole('button', { name: '接手处理', exact: true }).first().click()
  const sheet = officer.getByRole('dialog')
  await sheet.getByRole('checkbox').check()
  await sheet.getByRole('button', { name: '接手处理', exact: true }).click()
  await expect(sheet).toBeHidden()
  await axe(officer)
  await confirm(officer, outcome, '已经核查，结论如此，请知悉。')
}

test('a notice runs, one objection is rejected and one is upheld, and anybody checks what was published', async ({
  browser,
  page,
}) => {
  test.setTimeout(180_000)
  const office = await as(browser, 'office')
  const leader = await as(browser, 'leader')
  const mark = Date.now().toString(36)
  const title = `热失控试验箱采购结果公示 ${mark}`
  const address = await publish(office, title)
  const work = new URL(office.url()).pathname

  await page.goto('/notices')
  await expect(page.getByRole('link', { name: title })).toBeVisible()
  await axe(page)
  await page.goto(address)
  await expect(page.getByText('明天 0 点起算，共 3 个日历日')).toBeVisible()
  await axe(page)

  const receipt = await object(page, address, `采购价格明显高于市场价，请核实 ${mark}`)
  await expect(page.getByText('有异议，暂停计日').first()).toBeVisible()
  await office.goto(work)
  await expect(office.getByText('请换一位同事')).toBeVisible()
  await leader.goto('/workbench')
  await expect(leader.getByText('公示收到异议，等处理').first()).toBeVisible()
  await conclude(leader, work, '异议不成立')
  await expect(leader.getByText('公示中').first()).toBeVisible()
  await page.goto('/notices/objections')
  await page.getByLabel('回执号').fill(receipt)
  await page.getByRole('button', { name: '查询' }).click()
  await expect(page.getByText('已经核查，结论如此')).toBeVisible()

  await object(page, address, `受让方与负责人是亲属，没有披露 ${mark}`)
  await conclude(leader, work, '异议成立')
  await page.goto(address)
  await expect(page.locator('h1 ~ *, .page-head').getByText('异议成立').first()).toBeVisible()
  await expect(page.getByLabel('异议内容')).toHaveCount(0)

  const text = await (await page.request.get(`/api${address}/text`)).text()
  await page.goto('/notices/verify')
  await page.getByLabel('贴入公示文本').fill(text)
  await page.getByRole('button', { name: '核对' }).click()
  await expect(page.getByText('找到了，这份文本公示过')).toBeVisible()
  await axe(page)
  await page.getByLabel('贴入公示文本').fill(text.replace('一台', '二台'))
  await page.getByRole('button', { name: '核对' }).click()
  await expect(page.getByText('没有公开的公示发布过这份文本')).toBeVisible()
})

test('the operator sees the loaded years and names every wrong line of one that is missing', async ({
  browser,
}) => {
  const operator = await as(browser, 'operator')
  await operator.goto('/workbench/calendars')
  await expect(operator.getByText('2025年11月4日')).toBeVisible()
  await axe(operator)
  const missing = operator.getByRole('button', { name: /^载入 \d+ 年$/ }).first()
  await missing.click()
  await operator.getByLabel('依据的文件').fill('试一试的安排')
  await operator.getByLabel('放假和调休').fill('不是 1 天')
  await operator
    .getByRole('button', { name: /^载入 \d+ 年$/ })
    .last()
    .click()
  await expect(operator.getByText('第 1 行').first()).toBeVisible()
})
