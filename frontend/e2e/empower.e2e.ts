import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { answerNo, as, beginForm, confirm, pick, saved } from './support/people'
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

const title = '电池簇绝缘劣化在线评估方法'
const summary =
  '储能电池簇运行中绝缘会慢慢变差。本方法用两路注入信号在线估计对地绝缘，十秒内给出趋势和位置，误差低于百分之五，已在两座储能电站连续运行半年。'

/** An achievement whose only completer is the researcher; ready, so that it stands in the ledger. */
async function achievement(researcher: Page, reviewer: Page): Promise<void> {
  await beginForm(researcher, 'achievement')
  await researcher.getByLabel('标题').fill(title)
  await researcher.getByLabel('类型').selectOption('PATENT')
  await researcher.getByLabel('发明').first().check()
  await researcher.getByLabel('中试', { exact: true }).first().check()
  await researcher.locator('fieldset', { hasText: '成熟度' }).getByText('6', { exact: true }).click()
  await researcher.getByLabel('未授权').check()
  await researcher.getByLabel('自选课题').check()
  await pick(researcher, '学科', '动力')
  await researcher.locator('#f-keywords').fill('绝缘、储能、在线评估、')
  await researcher.locator('#f-summary').fill(summary)
  await researcher.getByLabel('普通许可').check()
  await researcher.getByLabel('面议').check()
  await researcher.getByRole('button', { name: '加一位完成人' }).click()
  await researcher.locator('#completer-0-name').fill('林知远')
  await researcher.locator('details:has(#completer-0-accountLogin) > summary').click()
  await researcher.locator('#completer-0-accountLogin').fill('researcher')
  await saved(researcher)
  await confirm(researcher, '提交审查')
  await reviewer.goto('/workbench/screenings')
  await reviewer.getByRole('link', { name: title }).first().click()
  await answerNo(reviewer)
  await reviewer.getByLabel('已检查公开文字里没有技术秘密').check()
  await confirm(reviewer, '通过')
}

async function needNotice(science: Page, on: boolean): Promise<void> {
  const answer = await science.request.post('/api/my/parameters/CFG-09-on/versions', {
    headers: { 'X-Requested-With': 'TechMatch' },
    data: { value: String(on), reason: '走通赋权流程' },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
}

/** Signs on the agreement's page: password, and the code from the inbox. */
async function sign(page: Page, verb: string): Promise<void> {
  await page.getByRole('button', { name: verb, exact: true }).click()
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByText('需要可靠电子签名的')).toBeVisible()
  await sheet.getByRole('button', { name: '发送验证码' }).click()
  await expect(sheet.getByText('已发到您的站内消息')).toBeVisible()
  const inbox = await (await page.request.get('/api/my/notifications')).text()
  const code = /验证码：(\d{6})/.exec(inbox)?.[1] ?? ''
  await sheet.getByLabel('登录密码').fill('shuzhou-2026')
  await sheet.getByLabel('一次性验证码').fill(code)
  await sheet.getByRole('button', { name: verb, exact: true }).click()
  await expect(sheet).toBeHidden()
}

test('a unit empowers its researcher: drafted, confirmed, decided, signed, and the copy proves itself', async ({
  browser,
  page,
}) => {
  test.setTimeout(300_000)
  const [science, researcher, secrecy] = [
    await as(browser, 'science'),
    await as(browser, 'researcher'),
    await as(browser, 'secrecy'),
  ]
  await needNotice(science, false)
  await achievement(researcher, secrecy)

  const office = await as(browser, 'office')
  await office.goto('/workbench/empowerments/new')
  await office.getByLabel('成果', { exact: true }).selectOption({ label: title })
  await office.getByLabel('赋予团队的比例（%）').fill('70')
  await office.getByRole('checkbox', { name: '林知远' }).check()
  await office.getByLabel('平均分').check()
  await office.getByLabel('转化的决定机制').fill('团队决定，报单位备案')
  await office.getByLabel('费用怎么分担').fill('转化费用从收入中先行扣除')
  await office.getByLabel('知识产权费用由谁付').fill('单位科研处')
  await office.getByRole('button', { name: '算一算' }).click()
  await expect(office.getByRole('cell', { name: '70.0000%' })).toBeVisible()
  await clean(office, 'filled draft')
  await office.getByRole('button', { name: '保存草稿' }).click()
  await expect(office).toHaveURL(/\/empowerments\/\d+$/)
  await confirm(office, '出具协议')
  await expect(office.getByText('现在等林知远确认份额')).toBeVisible()
  const address = new URL(office.url()).pathname

  await researcher.goto('/workbench')
  await expect(researcher.getByText('等您签署').first()).toBeVisible()
  await researcher.goto(address)
  await sign(researcher, '确认团队份额')
  await expect(researcher.getByText('现在等领导小组决策')).toBeVisible()

  const leader = await as(browser, 'leader')
  await leader.goto(address)
  await leader.getByRole('button', { name: '记录决策' }).click()
  const sheet = leader.getByRole('dialog')
  await sheet.getByLabel('会议名称或文号').fill('2026年第9次领导小组会议')
  await sheet.getByLabel('决策时间').fill('2026-11-20T10:00')
  await sheet.getByRole('checkbox', { name: '唐立群' }).check()
  await sheet.getByLabel('决策', { exact: true }).fill('同意赋权')
  await sheet.getByLabel('理由', { exact: true }).fill('材料齐全，份额清楚')
  await clean(leader, 'decision')
  await sheet.getByRole('button', { name: '记录决策' }).click()
  await expect(leader.getByText('2026年第9次领导小组会议')).toBeVisible()

  await researcher.reload()
  await sign(researcher, '完成人签署')
  await office.reload()
  await sign(office, '代表单位签署')
  await expect(office.getByText('已生效').first()).toBeVisible()
  await clean(office, 'effective agreement')

  const paper = await office.request.get(
    (await office.getByRole('link', { name: /^赋权协议 FQ-/ }).getAttribute('href')) ?? '',
  )
  const check = await office.getByRole('link', { name: '核验', exact: true }).getAttribute('href')
  await page.goto(check ?? '')
  await expect(page.getByText('签署数')).toBeVisible()
  const pdf = { name: 'a.pdf', mimeType: 'application/pdf', buffer: await paper.body() }
  await page.locator('main input[type=file]').setInputFiles(pdf)
  await expect(page.getByText('是同一份文件')).toBeVisible()
  await page.locator('main input[type=file]').setInputFiles({ ...pdf, buffer: Buffer.from('other') })
  await expect(page.getByText('不是这一份')).toBeVisible()
  await clean(page, 'verified document')
  await needNotice(science, true)
})
