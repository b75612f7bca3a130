import { inEnglish } from './support/pages'
import { expect, test, totalOf } from './support/test'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('the menu is a drawer', async ({ page, open }) => {
  await open('/')
  await page.getByRole('button', { name: '菜单' }).tap()
  const drawer = page.getByRole('dialog', { name: '菜单' })
  await expect(drawer.getByRole('link')).toHaveText([
    '找成果',
    '找需求',
    '预约赋权',
    '单位',
    '公示',
    '政策',
    '开放接口',
    '帮助',
    'English',
    '登录',
    '注册账号',
  ])
  await drawer.getByRole('link', { name: '单位' }).tap()
  await expect(drawer).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: '入驻单位' })).toBeVisible()
})

test('filters are a drawer that says what is coming', async ({ page, open }) => {
  await open('/search?kind=achievement', '.hit')
  const all = await totalOf(page)
  await page.getByRole('button', { name: '筛选' }).tap()
  const drawer = page.getByRole('dialog', { name: '筛选' })
  await expect(drawer.getByRole('button', { name: `看 ${all} 条` })).toBeVisible()
  const row = drawer.locator('label', { hasText: '中试' }).first()
  const coming = Number(await row.locator('.count').textContent())
  await row.tap()
  await drawer.getByRole('button', { name: `看 ${coming} 条` }).tap()
  await expect(drawer).toBeHidden()
  await expect.poll(() => totalOf(page)).toBe(coming)
  await expect(page.locator('.chip')).toHaveText([/中试/])
  await expect(page).toHaveURL(/stage=PILOT/)
})

test('no page moves sideways, and fingers find what they aim at', async ({ page, open, pages }) => {
  for (const path of ['zh', 'en'].flatMap(lang => pages.map(each => [lang, each] as const))) {
    const [lang, each] = path
    await open(lang === 'en' ? inEnglish(each.path) : each.path, each.ready)
    const wide = await page.evaluate(() => {
      window.scrollTo(400, 0)
      const moved = window.scrollX
      window.scrollTo(0, 0)
      return Math.max(moved, document.documentElement.scrollWidth - document.documentElement.clientWidth)
    })
    expect.soft(wide, `${each.name} ${lang}`).toBe(0)
    const small = await page
      .locator('button:visible, select:visible')
      .evaluateAll(all =>
        all
          .filter(each => each.getBoundingClientRect().height < 24)
          .map(each => each.textContent || each.ariaLabel),
      )
    expect.soft(small, `${each.name} ${lang}`).toEqual([])
  }
})
