import AxeBuilder from '@axe-core/playwright'
import { answerNo, as, beginForm, confirm, pick, saved } from './support/people'
import { ask } from './support/samples'
import { expect, test } from './support/test'

const title = '储能电芯析气在线监测与早期预警装置'
const summary =
  '电芯在热失控之前会先析出微量气体。本装置把气体、形变和温升放在一个模组里判断，提前十分钟以上预警，误报率低于千分之二，已在换电站连续运行一年。'

test('a researcher writes, a reviewer clears, the office publishes, a visitor finds', async ({
  browser,
  page,
  request,
}) => {
  test.setTimeout(180_000)
  const researcher = await as(browser, 'researcher')
  await beginForm(researcher, 'achievement')
  await researcher.getByLabel('标题').fill(title)
  await researcher.getByLabel('类型').selectOption('PATENT')
  await researcher.getByLabel('发明').first().check()
  await researcher.getByLabel('中试', { exact: true }).first().check()
  await researcher.locator('fieldset', { hasText: '成熟度' }).getByText('6', { exact: true }).click()
  await researcher.getByLabel('未授权').check()
  await researcher.getByLabel('自选课题').check()
  await pick(researcher, '学科', '动力')
  await researcher.locator('#f-keywords').fill('热失控、析气、预警、')
  await researcher.locator('#f-summary').fill(summary)
  await researcher.getByLabel('普通许可').check()
  await researcher.getByLabel('面议').check()
  await researcher.getByRole('button', { name: '加一位完成人' }).click()
  await researcher.locator('#completer-0-name').fill('林知远')
  await saved(researcher)

  await researcher.reload()
  await expect(researcher.getByLabel('标题')).toHaveValue(title)
  expect((await new AxeBuilder({ page: researcher }).analyze()).violations).toEqual([])
  await confirm(researcher, '提交审查')
  await expect(researcher.getByRole('heading', { name: '已提交，正在审查' })).toBeVisible()
  expect(
    (await ask(request, `q=${encodeURIComponent('析气在线监测')}`)).hits.map(hit => hit.title),
  ).not.toContain(title)

  const reviewer = await as(browser, 'secrecy')
  await reviewer.goto('/workbench/screenings')
  await reviewer.getByRole('link', { name: title }).click()
  await expect(reviewer.getByText('尚未授权').or(reviewer.getByText('专利尚未授权')).first()).toBeVisible()
  await answerNo(reviewer)
  await expect(reviewer.getByText('请先检查公开文字')).toBeVisible()
  await reviewer.getByLabel('已检查公开文字里没有技术秘密').check()
  expect((await new AxeBuilder({ page: reviewer }).analyze()).violations).toEqual([])
  await confirm(reviewer, '通过')

  const office = await as(browser, 'office')
  await office.goto('/workbench')
  await expect(
    office.getByRole('listitem').filter({ hasText: '审查通过，等您发布' }).filter({ hasText: title }),
  ).toBeVisible()
  expect((await new AxeBuilder({ page: office }).analyze()).violations).toEqual([])
  await office.goto('/workbench/listings?state=READY')
  await confirm(office, '发布', undefined, office.getByRole('row', { name: title }))

  await expect
    .poll(async () =>
      (await ask(request, `q=${encodeURIComponent('析气在线监测')}`)).hits.map(hit => hit.title),
    )
    .toContain(title)
  await page.goto(`/search?q=${encodeURIComponent('析气在线监测')}`)
  await page.getByRole('link', { name: title }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('早期预警装置')
})

test('an enterprise posts an anonymous demand and no channel names it', async ({
  browser,
  page,
  request,
}) => {
  test.setTimeout(180_000)
  const enterprise = await as(browser, 'enterprise')
  await beginForm(enterprise, 'demand')
  const name = (await enterprise.locator('main .head p').first().textContent())?.split('·')[1]?.trim() ?? ''
  expect(name.length).toBeGreaterThan(4)
  await enterprise.getByLabel('标题').fill('负极石墨化炉余热回收与自动出料方案')
  await enterprise.getByLabel('难题攻关').or(enterprise.getByLabel('解决难题')).first().check()
  await enterprise.getByLabel('截止日期').fill('2099-06-30')
  await enterprise.getByLabel('匿名发布').check()
  await pick(enterprise, '学科', '动力')
  await enterprise
    .getByLabel('说明', { exact: true })
    .fill(
      '石墨化炉冷却时间长、余热没有利用，出料靠人工，粉尘大。希望有改造方案，冷却时间缩短三成以上，余热用于前段干燥，出料自动化，现有厂房内可以安装。',
    )
  await enterprise.getByLabel('谈的时候再定').check()
  await saved(enterprise)
  await confirm(enterprise, '提交审查')

  const operator = await as(browser, 'operator')
  await operator.goto('/workbench/screenings')
  await operator.getByRole('link', { name: '负极石墨化炉余热回收与自动出料方案' }).click()
  await answerNo(operator)
  await operator.getByLabel('已检查公开文字里没有技术秘密').check()
  await confirm(operator, '通过')
  await enterprise.goto('/workbench/listings?state=READY')
  await confirm(enterprise, '发布')

  const q = encodeURIComponent('石墨化炉余热')
  await expect.poll(async () => (await ask(request, `kind=demand&q=${q}`)).total).toBeGreaterThan(0)
  const hit = (await ask(request, `kind=demand&q=${q}`)).hits[0]
  for (const path of [
    `/api/search?kind=demand&q=${q}`,
    `/api/demands/${hit?.code}`,
    `/demands/${hit?.code}`,
    `/feed.atom?kind=demand&q=${q}`,
    `/api/search/export?format=csv&kind=demand&q=${q}`,
  ]) {
    expect(await (await request.get(path)).text(), path).not.toContain(name)
  }
  await page.goto(`/demands/${hit?.code}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('石墨化炉')
  // Other listings of the enterprise, which name it, may stand among the similar ones.
  const own = await page.locator('article').evaluate(article => {
    article.querySelector('.near')?.remove()
    return article.textContent
  })
  expect(own).not.toContain(name)
})

test('a state secret stops everything before anything is sent', async ({ browser }) => {
  const researcher = await as(browser, 'researcher')
  const sent: string[] = []
  researcher.on('request', request => {
    if (request.method() !== 'GET') sent.push(request.url())
  })
  await researcher.goto('/workbench/drafts/new/achievement')
  await researcher.locator('input[name="q-stateSecret"][value="YES"]').check()
  await researcher.getByRole('button', { name: '开始填写' }).click()
  await expect(researcher.getByRole('heading', { name: '涉密内容不能填在这里' })).toBeVisible()
  expect(sent).toEqual([])
})
