import { http, HttpResponse } from 'msw'
import { h } from 'vue'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as fixtures from '../../../mocks/fixtures/notices'
import { forgetNotices } from '../../../mocks/notices'
import { mountPage, settled, type MountedPage } from '@/testing/mountPage'
import { server } from '@/testing/setup'
import NoticePage from './NoticePage.vue'
import NoticesPage from './NoticesPage.vue'
import VerifyPage from './VerifyPage.vue'
import WorkNoticePage from './WorkNoticePage.vue'

let mounted: MountedPage | undefined
const show = async (code: string) =>
  (mounted = await mountPage({ render: () => h(NoticePage, { code }) }, `/notices/${code}`))

async function press(text: string) {
  const found = [...document.querySelectorAll('button')].filter(each => each.textContent?.trim() === text)
  found.at(-1)?.click()
  await settled()
}
function fill(selector: string, value: string) {
  const field = document.querySelector<HTMLTextAreaElement>(selector)
  if (!field) throw new Error(`no ${selector}`)
  field.value = value
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
beforeEach(forgetNotices)
afterEach(() => {
  mounted?.page.unmount()
  document.body.innerHTML = ''
})

it('draws the days that have counted and says when the notice ends', async () => {
  const { page } = await show(fixtures.card.code)

  expect(page.get('.days').attributes('aria-label')).toBe('公示第 6 天，共 15 个日历日')
  expect(page.findAll('.days .done')).toHaveLength(5)
  expect(page.findAll('.days .now')).toHaveLength(1)
  expect(page.text()).toContain('2026年12月3日 24:00 期满')
  expect(page.text()).toContain('热失控试验箱一台')
})

it('lists a hidden price by its kind and number and keeps hash and times', async () => {
  mounted = await mountPage({ render: () => h(NoticesPage) }, '/notices')
  expect(mounted.page.text()).toContain('协议定价公示 GS-2026-000003')
  mounted.page.unmount()

  const { page } = await show(fixtures.hiddenPrice.code)
  expect(page.text()).toContain('结束后 30 天内公开')
  expect(page.text()).toContain(fixtures.textHash)
  expect(page.find('#object').exists()).toBe(false)
})

it('compares a pasted text in the browser', async () => {
  await show(fixtures.card.code)
  fill('#notice-compare', 'abc\r\n')
  await press('核对')
  expect(document.body.textContent).toContain('就是当时公示的那一份')

  fill('#notice-compare', 'abd')
  await press('核对')
  expect(document.body.textContent).toContain('不是当时公示的那一份')
})

it('files an objection without a name and shows the receipt once', async () => {
  const asked: unknown[] = []
  server.use(
    http.post('*/api/notices/:code/objections', async ({ request }) => {
      asked.push(await request.json())
      return HttpResponse.json(fixtures.receipt, { status: 201 })
    }),
  )
  const { page } = await show(fixtures.card.code)
  await press('提交异议')
  expect(page.text()).toContain('至少 10 个字')

  fill('textarea[name="text"]', '采购价格明显高于市场价，请核实。')
  await press('提交异议')

  expect(asked).toEqual([{ text: '采购价格明显高于市场价，请核实。', anonymous: true, evidence: [] }])
  expect(page.text()).toContain('q8Zt-receipt')
})

it('finds what a text was published as without sending the text', async () => {
  const asked: object[] = []
  mounted = await mountPage({ render: () => h(VerifyPage) }, '/notices/verify')
  server.events.on('request:start', ({ request }) => {
    if (request.url.includes('verification'))
      void request
        .clone()
        .json()
        .then(body => asked.push(body))
  })
  fill('#verify-text', 'abc')
  await press('核对')

  expect(mounted.page.text()).toContain('GS-2026-000012')
  expect(asked).toEqual([{ sha256: fixtures.textHash }])
})

it('shows who objected only after an officer has taken the objection over', async () => {
  mounted = await mountPage({ render: () => h(WorkNoticePage, { id: 12 }) }, '/workbench/notices/12')
  const { page } = mounted
  expect(page.text()).toContain('只有接手处理的人员能看到')
  expect(page.text()).not.toContain('13900000000')

  await press('接手处理')
  document
    .querySelector<HTMLInputElement>('dialog input[type="checkbox"], [role="dialog"] input[type="checkbox"]')
    ?.click()
  await press('接手处理')
  expect(page.text()).toContain('13900000000')

  await press('异议不成立')
  const sheet = [...document.querySelectorAll('button')]
    .filter(each => each.textContent?.trim() === '异议不成立')
    .at(-1)
    ?.closest('form')
  const reason = sheet?.querySelector('textarea')
  if (!reason) throw new Error('nowhere to write the conclusion')
  reason.value = '已经核查，价格在询价范围之内。'
  reason.dispatchEvent(new Event('input', { bubbles: true }))
  await press('异议不成立')
  expect(page.text()).toContain('公示中')
})
