import { nonsense, word } from './support/pages'
import { ask } from './support/samples'
import { expect, test, totalOf } from './support/test'

const q = encodeURIComponent(word)

test('the home page waits for words and answers with reasons and counts', async ({ page, open, request }) => {
  await open('/', 'main h3 a')
  await expect(page.locator('[data-search-field]')).toBeFocused()
  await page.keyboard.type('热失控')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=%E7%83%AD%E5%A4%B1%E6%8E%A7$/)
  const answer = await ask(request, `q=${encodeURIComponent('热失控')}`)
  expect(answer.total).toBeGreaterThan(0)
  await expect(page.locator('.hit')).toHaveCount(Math.min(20, answer.total))
  await expect(page.locator('.hit mark').first()).toHaveText('热失控')
  await expect(page.locator('.hit .why').first()).toContainText('命中“热失控”')
  await expect(page.locator('.read-line')).toContainText('热失控')
  expect(await totalOf(page)).toBe(answer.total)
  const tabs = page.getByRole('navigation', { name: '结果类别' }).getByRole('link')
  await expect(tabs.nth(1)).toContainText(String(answer.totals.achievement))
  await expect(tabs.nth(2)).toContainText(String(answer.totals.demand))
})

test('filters narrow, counts follow, and the address holds it all', async ({ page, open }) => {
  await open(`/search?q=${q}&kind=achievement`, '.hit')
  const before = await totalOf(page)
  const filters = page.getByRole('complementary', { name: '筛选' })
  const row = (label: string) => filters.locator('label', { hasText: label }).first()
  const count = async (label: string) => Number(await row(label).locator('.count').textContent())

  const pilots = await count('中试')
  expect(pilots).toBeGreaterThan(0)
  expect(pilots).toBeLessThan(before)
  const inventions = await count('发明专利')
  await row('中试').click()
  await expect.poll(() => totalOf(page)).toBe(pilots)
  expect(await count('发明专利')).toBeLessThan(inventions)
  expect(await count('中试')).toBe(pilots)

  const trials = await count('可先用后转')
  await row('可先用后转').click()
  await expect.poll(() => totalOf(page)).toBe(trials)
  await expect(page.locator('.chip')).toHaveText([/阶段\s*中试/, /试用\s*可先用后转/])
  expect(new URL(page.url()).searchParams.toString()).toBe(
    new URLSearchParams({ q: word, kind: 'achievement', stage: 'PILOT', trial: 'true' }).toString(),
  )

  await page.reload()
  await expect(page.locator('.chip')).toHaveCount(2)
  expect(await totalOf(page)).toBe(trials)
  await page.goBack()
  await expect(page.locator('.chip')).toHaveText([/中试/])
  await expect.poll(() => totalOf(page)).toBe(pilots)
  await expect(row('可先用后转').locator('input')).not.toBeChecked()
  await page.getByRole('button', { name: /去掉 阶段/ }).click()
  await expect.poll(() => totalOf(page)).toBe(before)
  await expect(page.locator('.chip')).toHaveCount(0)
})

test('the maturity range is one condition', async ({ page, open, request }) => {
  await open('/search?kind=achievement', '.hit')
  await page.getByLabel('TRL 从').fill('8')
  await page.getByLabel('TRL 从').press('Enter')
  const answer = await ask(request, 'kind=achievement&trlMin=8')
  await expect(page.locator('.chip')).toHaveText([/TRL 8–9/])
  await expect.poll(() => totalOf(page)).toBe(answer.total)
  await expect(page).toHaveURL(/trlMin=8/)
})

test('pages turn forth and back', async ({ page, open }) => {
  await open('/search?kind=achievement&sort=newest', '.hit')
  const first = await page.locator('.hit h2').allTextContents()
  await page.getByRole('link', { name: '下一页' }).click()
  await expect(page.locator('.pager')).toContainText('第 21–')
  const second = await page.locator('.hit h2').allTextContents()
  expect(second.filter(title => first.includes(title))).toEqual([])
  await page.getByRole('link', { name: '上一页' }).click()
  await expect(page.locator('.pager')).toContainText('第 1–20 条')
  expect(await page.locator('.hit h2').allTextContents()).toEqual(first)
})

test('results stand in the order asked for', async ({ page, open, request }) => {
  await open(`/search?q=${q}`, '.hit')
  await page.getByLabel('排序').selectOption('newest')
  await expect(page).toHaveURL(/sort=newest/)
  const newest = (await ask(request, `q=${q}&sort=newest`)).hits.map(each => each.code)
  await expect(page.locator('.hit .kind .mono')).toHaveText(newest)

  await open('/search?kind=demand', '.hit')
  await page.getByLabel('排序').selectOption('deadline')
  const soonest = (await ask(request, 'kind=demand&sort=deadline')).hits.map(each => each.code)
  await expect(page.locator('.hit .kind .mono')).toHaveText(soonest)
  const dates = page.locator('.hit .facts time')
  const days = await dates.evaluateAll(all => all.map(each => each.getAttribute('datetime') ?? ''))
  expect(days).toEqual([...days].sort())
})

test('nothing found: says what to drop, and dropping it helps', async ({ page, open, request }) => {
  const { facets } = await ask(request, `q=${encodeURIComponent('热失控')}&kind=achievement`)
  const none = facets.type?.find(each => each.count === 0)
  const query = `q=${encodeURIComponent('热失控')}&kind=achievement&type=${none?.value}`
  const { suggestions, total } = await ask(request, query)
  expect(total).toBe(0)
  await open(`/search?${query}`, '.empty')
  await expect(page.locator('.empty')).toContainText('查找了“热失控”')
  await expect(page.locator('.empty')).toContainText(`可得 ${suggestions[0]?.total} 条`)
  await page.getByRole('button', { name: /^去掉“类型/ }).click()
  await expect(page.locator('.hit')).toHaveCount(suggestions[0]?.total ?? 0)
})

test('nothing found at all: still a way on', async ({ page, open }) => {
  await open(`/search?q=${nonsense}`, '.empty')
  await page.locator('.empty').getByRole('link', { name: '怎样查找' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '帮助' })).toBeVisible()
  await page.goBack()
  await page.getByRole('link', { name: '看全部成果和需求' }).click()
  await expect(page.locator('.hit').first()).toBeVisible()
  await expect(page).toHaveURL(/\/search$/)
})

const weird = [
  '<script>alert(1)</script>',
  '"unbalanced (AND OR *:* ~2 \\',
  '😀🎉',
  'ＣＧ－２０２６－０００００１',
  '%00%1f\u200b\u202e',
  "'; DROP TABLE listing; --",
  '锂'.repeat(2900),
]
for (const text of weird) {
  test(`odd words are answered: ${text.slice(0, 24)}`, async ({ page, open }) => {
    await open('/')
    await page.locator('[data-search-field]').fill(text)
    await page.locator('main').getByRole('button', { name: '搜索' }).click()
    await expect(page.locator('.hit, .empty').first()).toBeVisible()
    await expect(page.locator('#results [role=alert]')).toHaveCount(0)
  })
}

test('an address that makes no sense is explained', async ({ page, open }) => {
  await open('/search?stage=NONE&trlMin=40&sort=sideways&cursor=nonsense', '.empty')
  await expect(page.locator('.empty')).toContainText('NONE')
  await page.locator('.empty').getByRole('link', { name: '去查找' }).click()
  await expect(page.locator('.hit').first()).toBeVisible()
})
