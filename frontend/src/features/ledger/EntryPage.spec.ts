import { http, HttpResponse } from 'msw'
import { h } from 'vue'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { entry, waitingFor } from '../../../mocks/fixtures/ledger'
import { mountPage, settled, type MountedPage } from '@/testing/mountPage'
import { server } from '@/testing/setup'
import EntryPage from './EntryPage.vue'

let mounted: MountedPage | undefined
let asked: { action: string; key: string | null; body: Record<string, unknown> }[] = []

async function press(text: string) {
  const found = [...document.querySelectorAll('button')].filter(each => each.textContent?.trim() === text)
  found.at(-1)?.click()
  await settled()
}
function type(id: string, text: string) {
  const input = document.querySelector<HTMLInputElement>(id)
  if (!input) throw new Error(`no ${id}`)
  input.value = text
  input.dispatchEvent(new Event('input', { bubbles: true }))
}
const open = async () => {
  mounted = await mountPage({ render: () => h(EntryPage, { id: 31 }) }, '/workbench/ledger/31')
  return mounted.page
}
beforeEach(() => {
  asked = []
  server.use(
    http.post('*/api/my/ledger/entries/31/events/:action', async ({ params, request }) => {
      asked.push({
        action: String(params.action),
        key: request.headers.get('Idempotency-Key'),
        body: (await request.json()) as Record<string, unknown>,
      })
      return HttpResponse.json(waitingFor(String(params.action)))
    }),
  )
})
afterEach(() => {
  mounted?.page.unmount()
  document.body.innerHTML = ''
})

it('shows owners that add up, their history, and every event with who confirmed it', async () => {
  const page = await open()
  const bar = page.get('[role="img"]').attributes('aria-label')

  expect(bar).toContain('遂州理工学院 44%')
  expect(page.get('tfoot').text()).toContain('100.0000%')
  expect(page.findAll('.history li')).toHaveLength(2)
  expect(page.text()).toContain('周会计提出，韩老师确认')
  expect(page.text()).toContain('每笔都完整')
})

it('enters an event with its decision, and then waits for a second person', async () => {
  const page = await open()
  await press('登记减值')
  type('#ledger-amount', '1000')
  await settled()
  await press('登记减值')

  expect(asked).toHaveLength(1)
  expect(asked[0]?.action).toBe('impair')
  expect(asked[0]?.key).toBeTruthy()
  expect(asked[0]?.body).toMatchObject({ version: 4, decisionRecordId: 5, amount: '1000' })
  expect(page.text()).toContain('您提出的事项要由另一位同事确认')
})

it('offers nothing to those who only read it', async () => {
  server.use(
    http.get('*/api/my/ledger/entries/31', () =>
      HttpResponse.json({ ...entry, canEnter: false, canDecide: false, moves: [] }),
    ),
  )
  const page = await open()
  expect(page.text()).toContain('权属变化')
  expect(page.text()).not.toContain('登记事项')
  expect(page.text()).not.toContain('记录决策')
})
