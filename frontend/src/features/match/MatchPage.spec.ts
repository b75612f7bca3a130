import { http, HttpResponse } from 'msw'
import { h } from 'vue'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { match, moved } from '../../../mocks/fixtures/matches'
import { mountPage, settled, type MountedPage } from '@/testing/mountPage'
import { server } from '@/testing/setup'
import MatchPage from './MatchPage.vue'

let mounted: MountedPage | undefined
let asked: { action: string; body: { version: number; reasonCode?: string; reason?: string } }[] = []

async function press(text: string) {
  const found = [...document.querySelectorAll('button')].filter(each => each.textContent?.trim() === text)
  found.at(-1)?.click()
  await settled()
}
beforeEach(() => {
  asked = []
  let now = match
  server.use(
    http.get('*/api/my/matches/12', () => HttpResponse.json(now)),
    http.post('*/api/my/matches/12/moves/:action', async ({ params, request }) => {
      const body = (await request.json()) as { version: number; reasonCode?: string }
      asked.push({ action: String(params.action), body })
      now = moved(now, String(params.action), body.reasonCode)
      return HttpResponse.json(now)
    }),
  )
})
afterEach(() => {
  mounted?.page.unmount()
  document.body.innerHTML = ''
})

it('shows the parts, the sentences that meet, and that the owner stays unnamed', async () => {
  mounted = await mountPage({ render: () => h(MatchPage, { id: 12 }) }, '/workbench/matches/12')
  const text = mounted.page.text()

  expect(text).toContain('用词比 49 项候选中的 46 项更接近')
  expect(text).toContain('匿名发布，双方都愿意谈之后显示单位')
  expect(mounted.page.get('mark').text()).toBe('预警')
  expect(mounted.page.findAll('.conditions li').at(-1)?.text()).toContain('不符合')
})

it('declines with a coded reason', async () => {
  mounted = await mountPage({ render: () => h(MatchPage, { id: 12 }) }, '/workbench/matches/12')
  await press('不合适')
  const select = document.querySelector<HTMLSelectElement>('#match-reason')
  if (!select) throw new Error('no reasons to choose from')
  expect(select.options).toHaveLength(9)
  select.value = 'PRICE'
  select.dispatchEvent(new Event('change', { bubbles: true }))
  await settled()
  await press('不合适')

  expect(asked).toEqual([{ action: 'decline', body: { version: 3, reasonCode: 'PRICE' } }])
  expect(mounted.page.text()).toContain('价格不合适')
})

it('opens what nobody has looked at yet', async () => {
  const open = { action: 'open', label: '查看', to: 'UNDER_REVIEW', reasonNeeded: false, whyNot: [] }
  server.use(
    http.get('*/api/my/matches/12', () => HttpResponse.json({ ...match, moves: [open, ...match.moves] })),
  )
  mounted = await mountPage({ render: () => h(MatchPage, { id: 12 }) }, '/workbench/matches/12')
  await settled()

  expect(asked.map(each => each.action)).toEqual(['open'])
  expect([...document.querySelectorAll('button')].map(each => each.textContent?.trim())).not.toContain('查看')
})
