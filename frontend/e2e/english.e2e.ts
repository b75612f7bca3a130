import type { Page } from '@playwright/test'
import { inEnglish, word } from './support/pages'
import { expect, test } from './support/test'

/** Chinese in what is said to be English: text, and names that only a screen reader or a hint says. */
function chineseLeft(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const han = /[\u3400-\u9fff]/
    const english = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === 'en'
    const left: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const text = node.textContent ?? ''
      if (han.test(text) && english(parent) && parent?.checkVisibility()) left.push(text.trim())
    }
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'data-label']) {
        const text = element.getAttribute(name) ?? ''
        if (han.test(text) && english(element)) left.push(`${name}: ${text}`)
      }
    }
    return left
  })
}

test('English pages hold no Chinese words but the record’s own', async ({ page, open, pages }) => {
  for (const { name, path, ready } of pages) {
    await open(inEnglish(path), ready)
    await expect(page.locator('html'), name).toHaveAttribute('lang', 'en')
    expect.soft(await chineseLeft(page), name).toEqual([])
    expect.soft(await page.title(), name).toMatch(/Suining Technology/)
  }
})

test('the language changes, the page stays', async ({ page, open, samples }) => {
  const query = `?q=${encodeURIComponent(word)}&kind=achievement&stage=PILOT`
  for (const path of [`/search${query}`, `/achievements/${samples.achievement.code}`, '/help#contact', '/']) {
    await open(path)
    await page.getByRole('link', { name: 'English' }).first().click()
    await expect(page).toHaveURL(url => url.href.endsWith(inEnglish(path)))
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('link', { name: 'Open API' }).first()).toBeVisible()
    await page.getByRole('link', { name: '中文' }).first().click()
    await expect(page).toHaveURL(url => url.href.endsWith(path))
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  }
})

test('one can find and read in English', async ({ page, open }) => {
  await open('/en')
  await page.keyboard.type(word)
  await page.keyboard.press('Enter')
  await expect(page.locator('.total h1')).toContainText(/\d+ results?/)
  await page.getByRole('complementary', { name: 'Filters' }).getByText('Pilot', { exact: true }).click()
  await expect(page.locator('.chip')).toContainText('Stage')
  await page.locator('.hit h2 a').first().click()
  await expect(page).toHaveURL(/\/en\/(achievements|demands)\//)
  await expect(
    page.getByRole('heading', { level: 2, name: /Summary|Description|Problem/ }).first(),
  ).toBeVisible()
})
