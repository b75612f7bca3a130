import { http, HttpResponse } from 'msw'
import type { VueWrapper } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import { mountPage, settled } from '@/testing/mountPage'
import { server } from '@/testing/setup'
import { person } from '@mocks/fixtures/session'
import { messages } from '@mocks/fixtures/people'
import InboxPage from './InboxPage.vue'

let page: VueWrapper
afterEach(() => page.unmount())

async function open(address = '/workbench/messages') {
  server.use(http.get('*/api/session', () => HttpResponse.json(person())))
  page = (await mountPage(InboxPage, address)).page
  await settled()
}

it('marks one message as read and counts it off', async () => {
  let marked: unknown
  server.use(
    http.post('*/api/my/notifications/read', async ({ request }) => {
      marked = await request.json()
      return new HttpResponse(null, { status: 204 })
    }),
  )
  await open()
  expect(page.findAll('li.unread')).toHaveLength(1)
  await page.get('li.unread button').trigger('click')
  await settled()
  expect(marked).toEqual({ ids: [31] })
  expect(page.findAll('li.unread')).toHaveLength(0)
  expect(page.get('nav.tabs').text()).toContain('2')
})

it('asks only for unread ones where the address says so', async () => {
  let asked = ''
  server.use(
    http.get('*/api/my/notifications', ({ request }) => {
      asked = new URL(request.url).search
      return HttpResponse.json({ items: [], next: null })
    }),
  )
  await open('/workbench/messages?show=unread')
  expect(asked).toBe('?unread=true')
  expect(page.text()).toContain('没有未读消息')
})

it('grows by what follows', async () => {
  server.use(
    http.get('*/api/my/notifications', ({ request }) => {
      const later = new URL(request.url).searchParams.get('cursor') === 'c1'
      return HttpResponse.json({
        items: later ? messages.slice(1) : messages.slice(0, 1),
        next: later ? null : 'c1',
      })
    }),
  )
  await open()
  expect(page.findAll('.main li')).toHaveLength(1)
  await page.get('.main .more button').trigger('click')
  await settled()
  expect(page.findAll('.main li')).toHaveLength(2)
  expect(page.find('.main .more').exists()).toBe(false)
})
