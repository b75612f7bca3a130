// Pictures of pages from a running server: `node scripts/shots.mjs [name ...]` into shots/.
import { mkdirSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import { chromium as playwright } from '@playwright/test'

const base = process.env.TECHMATCH_URL ?? 'http://127.0.0.1:4173'
const q = encodeURIComponent('锂电池 热失控')
const pages = {
  home: '/',
  'home.en': '/en',
  search: `/search?q=${q}`,
  'search-filtered': `/search?q=${q}&type=INVENTION&stage=PILOT&trlMin=5&trlMax=7`,
  'search.en': `/en/search?q=${q}&kind=achievement`,
  'search-empty': `/search?q=${q}&stage=LAB&kind=achievement`,
  'search-degraded': `/search?q=${encodeURIComponent('降级')}`,
  achievement: '/achievements/CG-2026-000318',
  'achievement.en': '/en/achievements/CG-2026-000318',
  demand: '/demands/XQ-2026-000207',
  'demand-anonymous': '/demands/XQ-2026-000201',
  organisations: '/organisations',
  organisation: '/organisations/DW-000012',
  policies: '/policies',
  developers: '/developers',
  help: '/help',
  problem: '/problems/too-many-requests',
  'not-found': '/nothing-here',
}
// One process cannot hold two contexts; and the content policy must count as it does for visitors.
const unwanted = ['--single-process', '--disable-web-security']
const wanted = process.argv.slice(2)

mkdirSync('shots', { recursive: true })
const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: [...chromium.args.filter(arg => !unwanted.includes(arg)), '--no-sandbox'],
})
for (const width of [1440, 390]) {
  const context = await browser.newContext({
    viewport: { width, height: width === 390 ? 844 : 900 },
    isMobile: width === 390,
    hasTouch: width === 390,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  const page = await context.newPage()
  page.on('console', message => ['error', 'warning'].includes(message.type()) && console.log(message.text()))
  page.on('pageerror', error => console.log(String(error)))
  for (const [name, path] of Object.entries(pages)) {
    if (wanted.length && !wanted.includes(name)) continue
    await page.goto(base + path, { waitUntil: 'networkidle' })
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (sideways > 0) console.log(`${name} at ${width}: ${sideways} px too wide`)
    await page.screenshot({ path: `shots/${name}-${width}.png`, fullPage: true })
  }
  await context.close()
}
await browser.close()
