import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { pagesOf, word } from './support/pages'
import { ask } from './support/samples'
import { expect, test, totalOf } from './support/test'
import { rowsOf } from './support/xlsx'

const query = `q=${encodeURIComponent(word)}&kind=achievement`

async function download(page: Page, entry: string): Promise<{ name: string; data: Buffer }> {
  await page.getByRole('button', { name: '导出' }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: entry }).click(),
  ])
  return { name: file.suggestedFilename(), data: await readFile(await file.path()) }
}

/** Rows of a CSV file; line breaks inside quotes are part of a cell. */
function linesOf(csv: string): string[] {
  return csv
    .replace(/"(?:[^"]|"")*"/g, cell => cell.replace(/[\r\n]/g, ' '))
    .split(/\r?\n/)
    .filter(Boolean)
}

test('a search can be taken away as CSV and as a workbook', async ({ page, open }) => {
  await open(`/search?${query}`, '.hit')
  const total = await totalOf(page)
  const code = (await page.locator('.hit .kind .mono').first().textContent()) ?? ''

  const csv = await download(page, 'CSV 表格')
  expect(csv.name).toMatch(/\.csv$/)
  const text = csv.data.toString('utf8')
  expect(text.charCodeAt(0)).toBe(0xfeff)
  expect(linesOf(text)).toHaveLength(total + 1)
  expect(text).toContain(code)

  const workbook = await download(page, 'Excel 工作簿')
  expect(workbook.name).toMatch(/\.xlsx$/)
  expect(rowsOf(workbook.data)).toBe(total + 1)
})

test('a search can be followed as a feed', async ({ page, open, request }) => {
  await open(`/search?${query}`, '.hit')
  const { total } = await ask(request, query)
  await page.getByRole('button', { name: '导出' }).click()
  const link = page.getByRole('link', { name: '订阅这次查找' })
  const address = (await link.getAttribute('href')) ?? ''
  const feed = await request.get(address)
  expect(feed.status()).toBe(200)
  expect(feed.headers()['content-type']).toContain('application/atom+xml')
  const entries = (await feed.text()).match(/<entry>/g) ?? []
  expect(entries.length).toBeGreaterThan(0)
  expect(entries.length).toBeLessThanOrEqual(total)
  const first = /<entry>[\s\S]*?<link[^>]*href="([^"]+)"/.exec(await feed.text())?.[1] ?? ''
  expect((await request.get(new URL(first).pathname)).status()).toBe(200)
})

test('crawlers find every public page', async ({ request, samples }) => {
  const robots = await request.get('/robots.txt')
  expect(robots.status()).toBe(200)
  expect(await robots.text()).toMatch(/^Sitemap: http.*\/sitemap\.xml$/m)
  const index = await (await request.get('/sitemap.xml')).text()
  const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => new URL(loc ?? '').pathname)
  const maps = await Promise.all(parts.map(async path => (await request.get(path)).text()))
  const all = maps.join('')
  for (const page of pagesOf(samples)) {
    const listed =
      !page.path.includes('?') && !page.status && !page.unlisted && !page.path.startsWith('/problems')
    if (listed && page.path !== '/') expect(all, page.name).toContain(`${page.path}</loc>`)
  }
})

test('programs read what a page is about', async ({ request, samples }) => {
  const kinds: Record<string, string> = {
    home: 'WebSite',
    achievement: 'CreativeWork',
    demand: 'Demand',
    'anonymous demand': 'Demand',
    organisation: 'Organization',
    organisations: 'BreadcrumbList',
    policies: 'BreadcrumbList',
    developers: 'BreadcrumbList',
    help: 'BreadcrumbList',
  }
  for (const page of pagesOf(samples).filter(each => kinds[each.name])) {
    const html = await (await request.get(page.path)).text()
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)]
    const documents = blocks.map(([, json]) => JSON.parse(json ?? ''))
    for (const each of documents) expect(each['@context'], page.name).toBe('https://schema.org')
    const things = documents.flatMap(each => each['@graph'] ?? [each])
    expect(
      things.map(each => each['@type']),
      page.name,
    ).toContain(kinds[page.name])
    for (const property of ['og:title', 'og:url', 'og:description', 'og:site_name'])
      expect(html, page.name).toContain(`<meta property="${property}"`)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('one can search, read and go on', async ({ page, samples }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.getByRole('searchbox', { name: '查找内容' }).fill(word)
    await page.getByRole('button', { name: '搜索' }).click()
    await expect(page).toHaveURL(/\/search\?q=/)
    await page.locator('main ol h3 a, main ul h3 a').first().click()
    await expect(page).toHaveURL(/\/(achievements|demands)\//)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

    await page.goto(`/achievements/${samples.achievement.code}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(samples.achievement.title)
    const { summary } = await (await page.request.get(`/api/achievements/${samples.achievement.code}`)).json()
    await expect(page.locator('main')).toContainText(summary.split('\n')[0])
    await page.locator('main').getByRole('link', { name: samples.organisation.name }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(samples.organisation.name)
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(/\/en\/organisations\//)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })

  test('every page has its words', async ({ page, pages }) => {
    for (const each of pages) {
      await page.goto(each.path)
      await expect(page.getByRole('heading', { level: 1 }), each.name).toBeVisible()
      expect(((await page.locator('main').textContent()) ?? '').length, each.name).toBeGreaterThan(20)
    }
  })
})
