import { expect, type Browser, type Locator, type Page } from '@playwright/test'

/** The password of all demo accounts; only a portal with demo data takes them. */
const password = 'shuzhou-2026'

/** A page of a demo person who is signed in, in a context of its own. */
export async function as(browser: Browser, login: string): Promise<Page> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await signIn(page, login, password)
  return page
}

/** Signs in on the sign-in page. */
export async function signIn(page: Page, login: string, secret: string): Promise<void> {
  await page.goto('/sign-in')
  const form = page.locator('main')
  await form.getByLabel('登录名').fill(login)
  await form.getByLabel('密码', { exact: true }).fill(secret)
  await form.getByRole('button', { name: '登录' }).click()
  await expect(page).not.toHaveURL(/sign-in/)
}

/** Answers the reviewer's questions with no. */
export async function answerNo(page: Page): Promise<void> {
  for (const question of [
    'involvesStateSecret',
    'involvesNationalSecurity',
    'involvesMajorPublicInterest',
    'exportControlled',
  ]) {
    await page.locator(`input[name="${question}"][value="NO"]`).check()
  }
}

/** Answers the three questions with no and comes to the form. */
export async function beginForm(page: Page, kind: 'achievement' | 'demand'): Promise<void> {
  await page.goto(`/workbench/drafts/new/${kind}`)
  for (const question of ['stateSecret', 'nationalSecurity', 'majorPublicInterest']) {
    await page.locator(`input[name="q-${question}"][value="NO"]`).check()
  }
  await page.getByRole('button', { name: '开始填写' }).click()
  await expect(page).toHaveURL(/\/workbench\/drafts\/\d+$/)
}

/** Waits until everything typed is on the server. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('.save.saved')).toBeVisible()
}

/** Presses a button, the first of the page or of a part of it, and confirms it on the sheet that opens. */
export async function confirm(page: Page, name: string, reason?: string, within?: Locator): Promise<void> {
  await (within ?? page).getByRole('button', { name, exact: true }).first().click()
  const sheet = page.getByRole('dialog')
  await expect(sheet).toBeVisible()
  // A run before this one has left something alike.
  const seen = sheet.getByRole('checkbox')
  if (await seen.count()) await seen.check()
  if (reason) await sheet.getByRole('textbox').fill(reason)
  await sheet.getByRole('button', { name, exact: true }).click()
  await expect(sheet).toBeHidden()
}

/** Picks an entry of a code list by typing. */
export async function pick(page: Page, label: string, word: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label })
  await field.fill(word)
  await page.getByRole('listbox').getByRole('option').first().click()
}
