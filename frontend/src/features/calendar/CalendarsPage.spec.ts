import { http, HttpResponse } from 'msw'
import { h } from 'vue'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { calendars } from '../../../mocks/fixtures/notices'
import { forgetNotices } from '../../../mocks/notices'
import { mountPage, settled, type MountedPage } from '@/testing/mountPage'
import { server } from '@/testing/setup'
import CalendarsPage from './CalendarsPage.vue'

let mounted: MountedPage | undefined
async function press(text: string) {
  const found = [...document.querySelectorAll('button')].filter(each => each.textContent?.trim() === text)
  found.at(-1)?.click()
  await settled()
}
beforeEach(forgetNotices)
afterEach(() => {
  mounted?.page.unmount()
  document.body.innerHTML = ''
})

it('says which year is missing and loads it from pasted lines', async () => {
  const asked: unknown[] = []
  server.use(
    http.put('*/api/my/calendars/:year', async ({ request, params }) => {
      asked.push([params.year, await request.json()])
      return HttpResponse.json({ ...calendars, missing: [] })
    }),
  )
  mounted = await mountPage({ render: () => h(CalendarsPage) }, '/workbench/calendars')
  expect(mounted.page.text()).toContain('2027 年还没有载入')

  await press('载入 2027 年')
  for (const [name, value] of [
    ['document', '关于2027年部分节假日安排的通知'],
    ['lines', '2027-01-01,休,元旦'],
  ]) {
    const field = document.querySelector<HTMLInputElement>(`[name="${name}"]`)
    if (!field) throw new Error(`no ${name}`)
    field.value = value ?? ''
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  await press('载入 2027 年')

  expect(asked).toEqual([
    ['2027', { version: 0, document: '关于2027年部分节假日安排的通知', lines: '2027-01-01,休,元旦' }],
  ])
  expect(mounted.page.text()).toContain('2027 年已载入')
  expect(mounted.page.text()).not.toContain('2027 年还没有载入')
})
