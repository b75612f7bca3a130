// Pictures of a running portal: `npm run shots [-- name ...]` into shots/; `-- --readme` makes those in docs/shots/.
import { mkdirSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import { chromium as playwright } from '@playwright/test'

const base = process.env.E2E_BASE_URL ?? 'http://127.0.0.1:8080'
const ask = async query => (await (await fetch(`${base}/api/search?size=50&${query}`)).json()).hits
const text = encodeURIComponent

const [achievements, demands] = await Promise.all([
  ask(`q=${text('热失控')}&kind=achievement`),
  ask('kind=demand'),
])
const achievement = achievements[0]
const demand = demands.find(each => each.organisation)
const anonymous = demands.find(each => each.anonymous)
const problem =
  '集装箱储能柜运行两年后，夏季高温时个别电芯鼓包漏液，现有烟感要等冒烟才报警。希望提前几分钟知道热失控，不能误报，装置要能塞进现有走线槽，'

const pages = {
  home: '/',
  search: `/search?q=${text('热失控')}`,
  'search-filtered': `/search?q=${text('电池')}&kind=achievement&stage=PILOT&trial=true&trlMin=5`,
  'search-empty': `/search?q=${text('热失控')}&kind=achievement&type=DESIGN`,
  'search-long': `/search?q=${text(problem.repeat(3))}`,
  'search-all': '/search',
  achievement: `/achievements/${achievement.code}`,
  demand: `/demands/${demand.code}`,
  'demand-anonymous': `/demands/${anonymous.code}`,
  organisations: '/organisations',
  organisation: `/organisations/${achievement.organisation.code}`,
  policies: '/policies',
  developers: '/developers',
  help: '/help',
  problem: '/problems/too-many-requests',
  'not-found': '/nothing-here',
}
// One process cannot hold two contexts; and the content policy must count as it does for visitors.
const unwanted = ['--single-process', '--disable-web-security']
const forReadme = process.argv.includes('--readme')
const wanted = process.argv.slice(2).filter(each => !each.startsWith('-'))

const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: [...chromium.args.filter(arg => !unwanted.includes(arg)), '--no-sandbox'],
})

async function context(width, deviceScaleFactor = 1) {
  const phone = width < 760
  const options = {
    viewport: { width, height: phone ? 844 : 900 },
    isMobile: phone,
    hasTouch: phone,
    deviceScaleFactor,
  }
  return browser.newContext({ ...options, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
}

async function visit(page, path) {
  await page.goto(base + path, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
}

async function all() {
  mkdirSync('shots', { recursive: true })
  for (const width of [1440, 390]) {
    const page = await (await context(width)).newPage()
    page.on(
      'console',
      message => ['error', 'warning'].includes(message.type()) && console.log(message.text()),
    )
    page.on('pageerror', error => console.log(String(error)))
    for (const lang of ['', '/en']) {
      for (const [name, path] of Object.entries(pages)) {
        if (wanted.length && !wanted.includes(name)) continue
        await visit(page, lang + path)
        await page.screenshot({ path: `shots/${name}${lang.replace('/', '.')}-${width}.png`, fullPage: true })
      }
    }
  }
}

async function readme() {
  mkdirSync('docs/shots', { recursive: true })
  // 1440 px wide, drawn at 1100: small files, sharp type.
  const wide = await (await context(1440, 1100 / 1440)).newPage()
  for (const name of ['home', 'search', 'achievement']) {
    await visit(wide, pages[name])
    await wide.evaluate(() => document.activeElement?.blur())
    await wide.screenshot({ path: `docs/shots/${name}.png` })
  }
  const phone = await (await context(390)).newPage()
  await visit(phone, pages.search)
  await phone.screenshot({ path: 'docs/shots/search-phone.png' })
}

await (forReadme ? readme() : all())
await browser.close()
