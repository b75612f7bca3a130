import { http, HttpResponse } from 'msw'
import { h } from 'vue'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { booking, judged } from '../../../mocks/fixtures/booking'
import { mountPage, settled, type MountedPage } from '@/testing/mountPage'
import { server } from '@/testing/setup'
import BookingPage from './BookingPage.vue'

let mounted: MountedPage | undefined
let asked: { key: string | null; body: unknown }[] = []

beforeEach(() => {
  asked = []
  server.use(
    http.get('*/api/my/bookings/37', () => HttpResponse.json(booking)),
    http.post('*/api/my/bookings/37/milestones/2/verdicts', async ({ request }) => {
      asked.push({ key: request.headers.get('Idempotency-Key'), body: await request.json() })
      return HttpResponse.json(judged)
    }),
  )
})
afterEach(() => {
  mounted?.page.unmount()
  document.body.innerHTML = ''
})

it('shows whose turn it is, what will belong to whom, and what changed in the terms', async () => {
  mounted = await mountPage({ render: () => h(BookingPage, { id: 37 }) }, '/workbench/bookings/37')
  const text = mounted.page.text()

  expect(text).toContain('验收里程碑 2')
  expect(text).toContain('22.4000%')
  expect(mounted.page.findAll('del').map(each => each.text())).toContain('25%')
  expect(mounted.page.findAll('ins').map(each => each.text())).toContain('20%')
})

it('turns the unit’s key on the submission that was shown, with a key of its own', async () => {
  mounted = await mountPage({ render: () => h(BookingPage, { id: 37 }) }, '/workbench/bookings/37')
  await mounted.page
    .findAll('button')
    .find(each => each.text() === '验收里程碑 2')
    ?.trigger('click')
  await settled()
  document.querySelector('form.act')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  await settled()

  expect(asked[0]?.body).toEqual({ submission: 1, decision: 'ACCEPT', results: [] })
  expect(asked[0]?.key).toMatch(/^[0-9a-f-]{36}$/)
  expect(mounted.page.text()).toContain('28.0000%')
})
