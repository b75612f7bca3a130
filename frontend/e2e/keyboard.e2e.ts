import type { Page } from '@playwright/test'
import { word } from './support/pages'
import { expect, test } from './support/test'

/** Whether the element with the focus, or what stands for it, is drawn as focused. */
function focusShown(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return false
    const around = [
      focused,
      focused.parentElement,
      focused.parentElement?.parentElement,
      focused.nextElementSibling,
    ]
    return around.some(each => {
      if (!each) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(each)
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
    })
  })
}

const within = (page: Page, selector: string) =>
  page.evaluate(wanted => Boolean(document.activeElement?.closest(wanted)), selector)

test('the first stop skips to the content', async ({ page, open }) => {
  await open(`/search?q=${encodeURIComponent(word)}`, '.hit')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: '跳到正文' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await within(page, 'main')).toBe(true)
})

test('/ goes to the search field from anywhere', async ({ page, open, samples }) => {
  await open('/search', '.hit')
  await page.keyboard.press('/')
  await expect(page.locator('[data-search-field]')).toBeFocused()
  await page.keyboard.type('/a')
  await expect(page.locator('[data-search-field]')).toHaveValue('/a')
  await open(`/achievements/${samples.achievement.code}`, '.detail')
  await page.keyboard.press('/')
  await expect(page).toHaveURL(/\/search$/)
  await expect(page.locator('[data-search-field]')).toBeFocused()
})

test('Esc closes what is open and gives the focus back', async ({ page, open, samples }) => {
  await open('/search', '.hit')
  const exports = page.getByRole('button', { name: '导出' })
  await exports.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'CSV 表格' })).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: 'CSV 表格' })).toBeHidden()
  await expect(exports).toBeFocused()

  await open(`/achievements/${samples.achievement.code}`, '.detail')
  const cite = page.getByRole('button', { name: '引用' })
  await cite.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(cite).toBeFocused()
})

test('Tab goes through filters, then results, and one always sees where', async ({ page, open }) => {
  await open(`/search?q=${encodeURIComponent(word)}&kind=achievement`, '.hit')
  const order: string[] = []
  const places = {
    header: 'header',
    field: '.field',
    tabs: '.tabs',
    filters: '.filters',
    head: '.total',
    results: '.hit',
  }
  for (let stop = 0; stop < 120 && order.at(-1) !== 'results'; stop++) {
    await page.keyboard.press('Tab')
    expect(await focusShown(page), `stop ${stop}`).toBe(true)
    for (const [name, selector] of Object.entries(places)) {
      if ((await within(page, selector)) && order.at(-1) !== name) order.push(name)
    }
  }
  expect(order).toEqual(['header', 'field', 'tabs', 'filters', 'head', 'results'])
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/achievements\//)
})

test('a filter set from the keyboard keeps its place', async ({ page, open }) => {
  await open(`/search?q=${encodeURIComponent(word)}&kind=achievement`, '.hit')
  const box = page.getByRole('complementary').getByRole('checkbox', { name: /^中试/ })
  await box.focus()
  await page.keyboard.press('Space')
  await expect(page.locator('.chip')).toHaveText([/中试/])
  await expect(box).toBeFocused()
  await expect(page.getByRole('status').first()).toContainText(/找到 \d+ 条/)
})
