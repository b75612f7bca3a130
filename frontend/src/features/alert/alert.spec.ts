import { http, HttpResponse } from 'msw'
import type { VueWrapper } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import { mountPage, settled } from '@/testing/mountPage'
import { server } from '@/testing/setup'
import { person } from '@mocks/fixtures/session'
import SavedSearchesPage from './SavedSearchesPage.vue'
import SavedSearchPage from './SavedSearchPage.vue'
import StopPage from './StopPage.vue'

let page: VueWrapper
afterEach(() => page.unmount())

async function open(component: object, address: string) {
  server.use(http.get('*/api/session', () => HttpResponse.json(person())))
  page = (await mountPage(component, address)).page
  await settled()
}
const button = (text: string) => page.findAll('button').find(each => each.text() === text)

it('says what each saved search is for and what came of it', async () => {
  await open(SavedSearchesPage, '/workbench/saved-searches')
  const [first, second] = page.findAll('main li, ul > li').filter(each => each.find('h2').exists())
  expect(first?.text()).toContain('热失控')
  expect(first?.text()).toContain('1 个筛选条件')
  expect(first?.text()).toContain('告诉过 3 条')
  expect(second?.text()).toContain('没有新结果')
  expect(second?.text()).toContain('已暂停')
})

it('pauses one as it is', async () => {
  let sent: unknown
  server.use(
    http.put('*/api/my/saved-searches/2', async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({})
    }),
  )
  await open(SavedSearchesPage, '/workbench/saved-searches')
  await button('暂停')?.trigger('click')
  await settled()
  expect(sent).toMatchObject({ name: '盯中试', watch: 'STAGE', frequency: 'INSTANTLY', paused: true })
})

it('tells an empty list what to do', async () => {
  server.use(http.get('*/api/my/saved-searches', () => HttpResponse.json({ items: [], max: 50 })))
  await open(SavedSearchesPage, '/workbench/saved-searches')
  expect(page.text()).toContain('还没有订阅')
})

it('says that nothing was found yet', async () => {
  await open(SavedSearchPage, '/workbench/saved-searches/2')
  expect(page.text()).toContain('还没有找到新的')
  expect(page.get('a.btn').attributes('href')).toBeTruthy()
})

it('stops only when it is told to', async () => {
  const stopped: string[] = []
  server.use(
    http.post('*/stop-alert', ({ request }) => {
      stopped.push(new URL(request.url).search)
      return new HttpResponse(null, { status: 204 })
    }),
  )
  await open(StopPage, '/stop-alert?token=abc')
  expect(stopped).toEqual([])
  await button('停止')?.trigger('click')
  await settled()
  expect(stopped).toEqual(['?token=abc'])
  expect(page.text()).toContain('已停止')
})

it('says when a stop link is of no use', async () => {
  server.use(http.post('*/stop-alert', () => new HttpResponse(null, { status: 404 })))
  await open(StopPage, '/stop-alert?token=old')
  await button('停止')?.trigger('click')
  await settled()
  expect(page.text()).toContain('这个链接没有用了')
})
