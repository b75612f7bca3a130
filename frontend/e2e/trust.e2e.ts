import AxeBuilder from '@axe-core/playwright'
import { answerNo, as, beginForm, confirm, pick, saved, signIn } from './support/people'
import { ask } from './support/samples'
import { expect, test } from './support/test'

const summary =
  '隔膜表面涂一层纳米氧化铝，穿刺强度提高三成，闭孔温度不变，卷对卷涂布，在两条产线上连续跑了半年，良率高于百分之九十八。'

test('a colleague confirms the shares, an enterprise signs the NDA and sees the contact', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const title = `锂电隔膜氧化铝涂布工艺${String(Date.now()).slice(-8)}`
  const researcher = await as(browser, 'researcher')
  await beginForm(researcher, 'achievement')
  await researcher.getByLabel('标题').fill(title)
  await researcher.getByLabel('类型').selectOption('PATENT')
  await researcher.getByLabel('发明').first().check()
  await researcher.getByLabel('中试', { exact: true }).first().check()
  await researcher.locator('fieldset', { hasText: '成熟度' }).getByText('6', { exact: true }).click()
  await researcher.getByLabel('未授权').check()
  await researcher.getByLabel('自选课题').check()
  await pick(researcher, '学科', '材料')
  await researcher.locator('#f-keywords').fill('隔膜、涂布、')
  await researcher.locator('#f-summary').fill(summary)
  await researcher.getByLabel('普通许可').check()
  await researcher.getByLabel('面议').check()
  for (const [index, name, share] of [
    [0, '林知远', '60'],
    [1, '许明川', '40'],
  ] as const) {
    await researcher.getByRole('button', { name: '加一位完成人' }).click()
    await researcher.locator(`#completer-${index}-name`).fill(name)
    await researcher.locator(`#completer-${index}-share`).fill(share)
    await researcher.locator(`#completer-${index}-share`).blur()
  }
  await researcher
    .locator('li', { has: researcher.locator('#completer-1-name') })
    .locator('summary')
    .click()
  await researcher.locator('#completer-1-accountLogin').fill('finance')
  await researcher
    .locator('fieldset', { hasText: '签保密协议后可看的附件' })
    .locator('input[type="file"]')
    .setInputFiles({ name: '工艺窗口.png', mimeType: 'image/png', buffer: await researcher.screenshot() })
  await expect(researcher.getByRole('link', { name: '工艺窗口.png' })).toBeVisible()
  await saved(researcher)
  const draft = researcher.url()
  await researcher.getByRole('button', { name: '提交审查', exact: true }).first().click()
  await researcher.getByRole('dialog').getByRole('button', { name: '提交审查', exact: true }).click()
  await expect(researcher.getByText(/还没有确认|尚未确认|等.*确认/).first()).toBeVisible()

  const colleague = await as(browser, 'finance')
  await colleague.goto('/workbench')
  await colleague.locator('li, tr', { hasText: title }).getByRole('link').first().click()
  await expect(colleague.getByRole('heading', { name: '确认完成人和贡献比例' })).toBeVisible()
  expect((await new AxeBuilder({ page: colleague }).analyze()).violations).toEqual([])
  await confirm(colleague, '确认比例')
  await expect(colleague.getByRole('button', { name: '确认比例' })).toHaveCount(0)

  await researcher.goto(draft)
  await confirm(researcher, '提交审查')
  await expect(researcher.getByRole('heading', { name: '已提交，正在审查' })).toBeVisible()
  const reviewer = await as(browser, 'secrecy')
  await reviewer.goto('/workbench/screenings')
  await reviewer.getByRole('link', { name: title }).click()
  await answerNo(reviewer)
  await reviewer.getByLabel('已检查公开文字里没有技术秘密').check()
  await confirm(reviewer, '通过')
  const office = await as(browser, 'office')
  await office.goto('/workbench/listings?state=READY')
  await confirm(office, '发布', undefined, office.getByRole('row', { name: title }))
  const q = encodeURIComponent(title)
  await expect.poll(async () => (await ask(office.request, `q=${q}`)).hits[0]?.title).toBe(title)
  const code = (await ask(office.request, `q=${q}`)).hits[0]?.code ?? ''

  const enterprise = await as(browser, 'enterprise')
  await enterprise.goto(`/achievements/${code}`)
  await enterprise.getByRole('button', { name: '查看完整联系方式' }).click()
  await expect(enterprise.getByText(/今天还能查看 \d+ 次/)).toBeVisible()
  await enterprise.getByRole('button', { name: '看保密协议' }).click()
  const sheet = enterprise.getByRole('dialog')
  await expect(sheet.getByRole('region', { name: '保密协议全文' })).toBeVisible()
  expect((await new AxeBuilder({ page: enterprise }).analyze()).violations).toEqual([])
  await sheet.getByRole('button', { name: '签署', exact: true }).click()
  const file = enterprise.getByRole('link', { name: '工艺窗口.png' })
  await expect(file).toBeVisible()
  const address = (await file.getAttribute('href')) ?? ''
  const copy = await enterprise.request.get(address)
  expect(copy.status()).toBe(200)
  expect(copy.headers()['content-disposition']).toContain('attachment')
  const visitor = await (await browser.newContext()).newPage()
  expect((await visitor.request.get(address)).status()).toBe(401)
  const fund = await as(browser, 'fund')
  expect((await fund.request.get(address)).status()).toBe(404)
})

test('a person takes the own data along and erases the account', async ({ browser }) => {
  test.setTimeout(120_000)
  const login = `gone${String(Date.now()).slice(-8)}`
  const secret = 'shuzhou-2026-long'
  const person = await (await browser.newContext()).newPage()
  await person.goto('/register')
  await person.getByLabel('姓名').fill('离平原')
  await person.getByLabel('手机号码').fill('13912345679')
  await person.getByLabel('邮箱').fill(`${login}@example.org`)
  await person.getByLabel('登录名').fill(login)
  await person.getByLabel('密码', { exact: true }).fill(secret)
  await person.getByRole('button', { name: '注册', exact: true }).click()
  await expect(person.getByRole('heading', { name: '注册成功' })).toBeVisible()
  await signIn(person, login, secret)
  await person.goto('/workbench/account')
  const own = await person.request.get('/api/my/account/export')
  expect(await own.text()).toContain(`${login}@example.org`)
  expect((await new AxeBuilder({ page: person }).analyze()).violations).toEqual([])

  await person.getByRole('button', { name: '注销账号' }).click()
  const sheet = person.getByRole('dialog')
  await sheet.getByLabel('现在的密码').fill('not-the-password')
  await sheet.getByRole('button', { name: '注销账号' }).click()
  await expect(sheet.getByRole('alert')).toContainText('密码不对')
  await sheet.getByLabel('现在的密码').fill(secret)
  await sheet.getByRole('button', { name: '注销账号' }).click()
  await expect(sheet).toBeHidden()
  await expect(person).not.toHaveURL(/workbench\/account$/)

  await person.goto('/sign-in')
  const form = person.locator('main')
  await form.getByLabel('登录名').fill(login)
  await form.getByLabel('密码', { exact: true }).fill(secret)
  await form.getByRole('button', { name: '登录' }).click()
  await expect(form.getByRole('alert')).toBeVisible()
})
