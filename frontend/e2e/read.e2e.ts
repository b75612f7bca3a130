import { expect, test } from './support/test'
import type { Locator, Page } from '@playwright/test'

/** The public record as the API gives it. */
async function record(page: Page, path: string) {
  const response = await page.request.get(`/api${path}`)
  expect(response.status()).toBe(200)
  return response.json()
}

async function holds(place: Locator, texts: (string | null | undefined)[]): Promise<void> {
  const shown = ((await place.textContent()) ?? '').replace(/\s+/g, '')
  for (const text of texts) {
    // Paragraphs are set apart, and white space is the browser's.
    for (const line of (text ?? '').split('\n')) expect(shown).toContain(line.replace(/\s+/g, ''))
  }
}

test('an achievement shows everything public', async ({ page, open, samples }) => {
  const path = `/achievements/${samples.achievement.code}`
  const item = await record(page, path)
  await open(path, '.detail')
  await expect(page.locator('h1')).toHaveText(item.title)
  const main = page.locator('main')
  await holds(main, [item.code, item.summary, item.applicationScenario, item.advantages, item.benefitNote])
  await holds(main, [item.ipNumberText, item.organisation.name, item.trlLevel.description, ...item.keywords])
  for (const each of item.indicators) await holds(main, [each.name, each.value, each.unit])
  for (const each of item.completers) await holds(main, [each.name, each.role])
  for (const each of [...item.fields, ...item.industries, ...item.ipcClasses]) await holds(main, [each.name])
  await expect(main.getByRole('img', { name: new RegExp(`成熟度 ${item.trl} 级`) }).first()).toBeVisible()
  const { contact } = item.organisation
  await holds(main, [contact.name, contact.phoneMasked, contact.emailMasked])
  await expect(page).toHaveTitle(new RegExp(item.title.slice(0, 12)))
})

test('a demand shows everything public', async ({ page, open, samples }) => {
  const path = `/demands/${samples.demand.code}`
  const item = await record(page, path)
  await open(path, '.detail')
  const main = page.locator('main')
  await holds(main, [item.title, item.code, item.description, item.organisation.name, item.deadline])
  for (const each of item.targetIndicators) await holds(main, [each.name, each.value, each.unit])
  for (const each of [...item.fields, ...item.industries]) await holds(main, [each.name])
})

test('an anonymous demand tells nobody whose it is', async ({ page, open, samples }) => {
  const path = `/demands/${samples.anonymous.code}`
  const item = await record(page, path)
  expect(item.organisation ?? null).toBeNull()
  await open(path, '.detail')
  const main = page.locator('main')
  await expect(main.locator('header .meta')).toContainText('匿名企业')
  await expect(main.getByText('这家企业选择不公开名称')).toBeVisible()
  await expect(main.locator('a[href*="/organisations/"]')).toHaveCount(0)
  await expect(main.getByRole('heading', { name: '联系人' })).toHaveCount(0)
})

test('an organisation shows its facts and its listings', async ({ page, open, samples }) => {
  const path = `/organisations/${samples.organisation.code}`
  const item = await record(page, path)
  await open(path, '.detail')
  const main = page.locator('main')
  await holds(main, [item.name, item.intro, item.uscc, item.address, item.district.name])
  for (const each of [...item.achievements, ...item.demands]) await holds(main, [each.title])
  await main.getByRole('link', { name: `全部 ${item.counts.achievements} 项` }).click()
  await expect(page.locator('.total h1')).toContainText(`共 ${item.counts.achievements} 条`)
})

test('organisations are found by kind, district and name', async ({ page, open, samples }) => {
  await open('/organisations', 'main table')
  await page.getByRole('navigation', { name: '单位类别' }).getByRole('link', { name: '科研单位' }).click()
  await expect(page).toHaveURL(/kind=RESEARCH_UNIT/)
  await page.getByRole('searchbox', { name: '单位名称' }).fill(samples.organisation.name)
  await page.keyboard.press('Enter')
  const found = page.locator('main table a')
  await expect(found.first()).toHaveText(samples.organisation.name)
  await found.first().click()
  await expect(page.getByRole('heading', { level: 1, name: samples.organisation.name })).toBeVisible()
})

test('similar listings lead on, and back returns', async ({ page, open, samples }) => {
  const path = `/achievements/${samples.achievement.code}`
  await open(path, '.similar')
  await expect(page.locator('.similar h2')).toHaveText(['可能用得上的需求', '相近的成果'])
  const other = page.locator('.similar').nth(1).getByRole('link').first()
  const title = (await other.textContent()) ?? ''
  await other.click()
  await expect(page.locator('h1')).toHaveText(title)
  await expect(page.locator('h1')).toBeFocused()
  await page.goBack()
  await expect(page.locator('h1')).toHaveText(samples.achievement.title)
})

test('a listing can be cited', async ({ page, open, samples, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const path = `/achievements/${samples.achievement.code}`
  const { citation } = await record(page, path)
  await open(path, '.detail')
  await page.getByRole('button', { name: '引用' }).click()
  const dialog = page.getByRole('dialog', { name: '引用这一条' })
  await holds(dialog, [citation.text, citation.textEn])
  await dialog.getByRole('button', { name: '复制' }).last().click()
  await expect(dialog.getByRole('button', { name: '已复制' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation.bibtex)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('on paper there is the record and where to check it, nothing to click', async ({
  page,
  open,
  samples,
}) => {
  for (const path of [`/achievements/${samples.achievement.code}`, `/demands/${samples.demand.code}`]) {
    await open(path, '.detail')
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('h1')).toBeVisible()
    await expect(page.getByRole('banner')).toBeHidden()
    await expect(page.getByRole('contentinfo')).toBeHidden()
    await expect(page.locator('.only-print')).toContainText(path)
    expect(await page.getByRole('button').count()).toBe(0)
    await page.emulateMedia({ media: 'screen' })
  }
})

test('what is not public is not there', async ({ page, open }) => {
  for (const path of [
    '/achievements/CG-1999-000001',
    '/demands/XQ-1999-000001',
    '/organisations/DW-1999-000001',
  ]) {
    const [response] = await Promise.all([page.waitForResponse(path), open(path, '.empty')])
    expect(response.status(), path).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: /^没有找到/ })).toBeVisible()
  }
  await page.getByRole('link', { name: '去查找' }).first().click()
  await expect(page.locator('.hit').first()).toBeVisible()
})
