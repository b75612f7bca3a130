import { http, HttpResponse } from 'msw'
import { h } from 'vue'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mountPage, settled, type MountedPage } from '@/testing/mountPage'
import { server } from '@/testing/setup'
import ConfirmationPage from './ConfirmationPage.vue'

interface Share {
  seq: number
  name: string
  share: string
}
const shares = (...list: [string, string][]): Share[] =>
  list.map(([name, share], index) => ({ seq: index + 1, name, share }))
const good = shares(['陈屿舟', '75.0000'], ['何清越', '25.0000'])

let now: { draftId: number; title: string; completers: Share[]; confirmed: boolean }
let confirmed = 0
let mounted: MountedPage | undefined

async function open(address = '/workbench/confirmations/12') {
  mounted = await mountPage({ render: () => h(ConfirmationPage, { draftId: 12 }) }, address)
  return mounted.page
}
async function press(text: string) {
  const found = [...document.querySelectorAll('button')].filter(each => each.textContent?.trim() === text)
  found.at(-1)?.click()
  await settled()
}
beforeEach(() => {
  now = { draftId: 12, title: '填孔添加剂', completers: good, confirmed: false }
  confirmed = 0
  server.use(
    http.get('*/api/session', () =>
      HttpResponse.json({
        signedIn: true,
        loginName: 'heqingyue',
        name: '何清越',
        roles: [],
        permissions: ['OWN_ACCOUNT'],
        unread: 0,
        endsAt: new Date(Date.now() + 7_200_000).toISOString(),
      }),
    ),
    http.get('*/api/my/confirmations/12', () => HttpResponse.json(now)),
    http.post('*/api/my/confirmations/12', () => {
      confirmed++
      now = { ...now, confirmed: true }
      return HttpResponse.json(now)
    }),
  )
})
afterEach(() => {
  mounted?.page.unmount()
  document.body.innerHTML = ''
})

describe('a completer', () => {
  it('sees order, shares and their sum, and which row is theirs', async () => {
    const page = await open()
    expect(page.findAll('tbody tr').map(row => row.text())).toEqual(['1陈屿舟75.0000%', '2何清越您25.0000%'])
    expect(page.get('tfoot').text()).toContain('100.0000%')
  })

  it('confirms what the sheet lists', async () => {
    const page = await open()
    await press('确认比例')
    const sheet = document.querySelector('.el-dialog')?.textContent ?? ''
    for (const part of ['填孔添加剂', '陈屿舟 75.0000%', '何清越 25.0000%', '这次确认就失效'])
      expect(sheet).toContain(part)
    expect(confirmed).toBe(0)
    await press('确认比例')
    expect(confirmed).toBe(1)
    expect(page.get('[role=status]').text()).toContain('您已确认')
  })

  it('confirms nothing that was changed after it was shown', async () => {
    const page = await open()
    await press('确认比例')
    now = { ...now, completers: shares(['陈屿舟', '80.0000'], ['何清越', '20.0000']) }
    await press('确认比例')
    expect(confirmed).toBe(0)
    expect(page.text()).toContain('内容刚刚改过')
    expect(page.text()).toContain('20.0000%')
  })

  it('waits while the shares do not sum to the whole, and sees by how much', async () => {
    now.completers = shares(['陈屿舟', '75.0000'], ['何清越', '24.9999'])
    const page = await open()
    expect(page.text()).toContain('合计还差 0.0001%')
    expect(page.findAll('.btn-primary')).toHaveLength(0)
  })

  it('is read in English at the English address', async () => {
    const page = await open('/en/workbench/confirmations/12')
    expect(page.get('h1').text()).toBe('Confirm completers and shares')
  })
})
