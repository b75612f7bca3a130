import { answerNo, as, beginForm, confirm, pick, saved, signIn } from './support/people'
import { ask } from './support/samples'
import { expect, test } from './support/test'
import { usccFor } from './support/uscc'

/** A transparent point: the smallest picture that a licence may be. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('an enterprise registers, is verified and posts a demand that names it nowhere', async ({
  browser,
  page,
  request,
}) => {
  test.setTimeout(240_000)
  const run = String(Date.now()).slice(-8)
  const company = `遂宁新元石墨装备${run}有限公司`
  const title = `石墨坩埚内壁抗氧化涂层${run}`
  const member = await (await browser.newContext()).newPage()

  await member.goto('/register')
  await member.getByLabel('姓名').fill('贺新元')
  await member.getByLabel('手机号码').fill('13912345678')
  await member.getByLabel('邮箱').fill(`he${run}@example.org`)
  await member.getByLabel('登录名').fill(`he${run}`)
  await member.getByLabel('密码', { exact: true }).fill('shuzhou-2026-long')
  await member.getByRole('button', { name: '注册', exact: true }).click()
  await expect(member.getByRole('heading', { name: '注册成功' })).toBeVisible()
  await signIn(member, `he${run}`, 'shuzhou-2026-long')
  await member.goto('/workbench')
  await expect(member.getByRole('heading', { name: '您还没有加入单位' })).toBeVisible()
  await member.getByRole('link', { name: '加入或登记单位' }).click()
  await member.getByRole('link', { name: '登记新单位' }).click()
  await member.getByRole('radio', { name: /^企业/ }).check()
  await member.getByLabel('单位名称').fill(company)
  await member.getByLabel('所有制').selectOption('PRIVATE')
  await member.getByLabel('规模').selectOption('SMALL')
  await member.getByLabel('统一社会信用代码').fill(usccFor(run))
  await expect(member.getByText('校验位正确')).toBeVisible()
  await member.getByLabel('所在区县').selectOption('510903')
  await member.getByRole('button', { name: '保存为草稿' }).click()
  await expect(member.getByRole('heading', { level: 1 })).toContainText(company)
  await member
    .locator('input[type="file"]')
    .setInputFiles({ name: '营业执照.png', mimeType: 'image/png', buffer: picture })
  await expect(member.getByText('营业执照.png', { exact: true })).toBeVisible()
  await member.getByRole('button', { name: '保存资料' }).click()
  await expect(member.getByRole('status').filter({ hasText: '已保存' })).toBeVisible()
  await confirm(member, '提交核验')

  const operator = await as(browser, 'operator')
  await operator.goto('/workbench')
  await expect(operator.getByText(company).first()).toBeVisible()
  await operator.goto('/workbench/organisations')
  await confirm(operator, '核验通过', undefined, operator.getByRole('row', { name: company }))

  await beginForm(member, 'demand')
  await member.getByLabel('标题').fill(title)
  await member.getByLabel('难题攻关').or(member.getByLabel('解决难题')).first().check()
  await member.getByLabel('截止日期').fill('2099-06-30')
  await member.getByLabel('匿名发布').check()
  await pick(member, '学科', '材料')
  await member
    .getByLabel('说明', { exact: true })
    .fill(
      '坩埚在一千四百摄氏度下用不到二十炉内壁就氧化起层，掉渣混进料里。希望有一种可以现场刷涂的抗氧化涂层，寿命提高一倍以上，不改变坩埚尺寸。',
    )
  await member.getByLabel('谈的时候再定').check()
  await saved(member)
  await confirm(member, '提交审查')
  await operator.goto('/workbench/screenings')
  await operator.getByRole('link', { name: title }).click()
  await answerNo(operator)
  await operator.getByLabel('已检查公开文字里没有技术秘密').check()
  await confirm(operator, '通过')
  await member.goto('/workbench/listings?state=READY')
  await confirm(member, '发布')

  const q = encodeURIComponent(title)
  await expect.poll(async () => (await ask(request, `kind=demand&q=${q}`)).total).toBeGreaterThan(0)
  const code = (await ask(request, `kind=demand&q=${q}`)).hits[0]?.code
  for (const path of [
    `/api/search?kind=demand&q=${q}`,
    `/api/demands/${code}`,
    `/demands/${code}`,
    `/feed.atom?kind=demand&q=${q}`,
    `/api/search/export?format=csv&kind=demand&q=${q}`,
    '/api/home',
  ]) {
    expect(await (await request.get(path)).text(), path).not.toContain(company)
  }
  await page.goto(`/demands/${code}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('抗氧化涂层')
  await expect(page.locator('article')).not.toContainText(company)
})
