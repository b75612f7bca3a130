import { http, HttpResponse } from 'msw'
import { h } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DraftForm } from '@/api'
import { mountPage, settled, type MountedPage } from '@/testing/mountPage'
import { server } from '@/testing/setup'
import DraftPage from './DraftPage.vue'
import { keepCopy, newestCopy } from './localCopy'

vi.setConfig({ testTimeout: 30_000 })

interface Kept {
  version: number
  form: DraftForm
}
let stored: Kept
let submissions: unknown[] = []
let saves: unknown[] = []
let mounted: MountedPage | undefined

const completer = (name: string, share: string) => ({
  name,
  share,
  isMain: true,
  isStudent: false,
  nameConsent: true,
})
const view = () => ({
  id: 5,
  kind: 'achievement',
  organisationId: 7,
  organisation: '遂州理工学院',
  state: 'OPEN',
  savedAt: '2026-11-24T10:00:00+08:00',
  answers: { stateSecret: 'NO', nationalSecurity: 'NO', majorPublicInterest: 'NO' },
  listing: null,
  checklist: [{ field: 'indicators', message: '有指标更容易被找到', done: false }],
  problems: stored.form.summary ? [] : [{ pointer: '/summary', message: '简介应为 50 到 1000 个字。' }],
  duplicates: [],
  unconfirmed: [],
  returned: null,
  ...stored,
})
const conflict = () =>
  HttpResponse.json(
    { type: '/problems/conflict', title: '已被改过', status: 409 },
    { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
  )

async function open() {
  mounted = await mountPage({ render: () => h(DraftPage, { id: 5 }) }, '/workbench/drafts/5')
  return mounted.page
}
async function press(text: string) {
  const found = [...document.querySelectorAll('button')].filter(each => each.textContent?.trim() === text)
  found.at(-1)?.click()
  await settled()
}
const soon = (check: () => void) => vi.waitFor(check, 5_000)

beforeEach(() => {
  localStorage.clear()
  submissions = []
  saves = []
  stored = { version: 3, form: { title: '填孔添加剂', completers: [completer('陈屿舟', '75.0000')] } }
  server.use(
    http.get('*/api/session', () =>
      HttpResponse.json({
        signedIn: true,
        loginName: 'chenyuzhou',
        name: '陈屿舟',
        roles: [],
        permissions: [],
        unread: 0,
        endsAt: new Date(Date.now() + 7_200_000).toISOString(),
      }),
    ),
    http.get('*/api/my/drafts/5', () => HttpResponse.json(view())),
    http.get('*/api/my/files', () => HttpResponse.json({ items: [] })),
    http.put('*/api/my/drafts/5', async ({ request }) => {
      const sent = (await request.json()) as Kept
      if (sent.version !== stored.version) return conflict()
      saves.push(sent)
      stored = { version: stored.version + 1, form: sent.form }
      return HttpResponse.json(view())
    }),
    http.post('*/api/my/drafts/5/moves/submit', async ({ request }) => {
      submissions.push(await request.json())
      return HttpResponse.json({ ...view(), state: 'SUBMITTED' })
    }),
  )
})
afterEach(async () => {
  mounted?.page.unmount()
  await settled()
  document.body.innerHTML = ''
})

describe('a draft', () => {
  it('saves what is typed by itself and says when', async () => {
    const page = await open()
    expect(page.get<HTMLInputElement>('#f-title').element.value).toBe('填孔添加剂')
    await page.get('#f-title').setValue('填孔添加剂及其制法')
    expect(newestCopy(5)?.form.title).toBe('填孔添加剂及其制法')
    await soon(() => expect(stored.form.title).toBe('填孔添加剂及其制法'))
    await soon(() => expect(page.get('.save').text()).toContain('已保存'))
    expect(newestCopy(5)).toBeUndefined()
  })

  it('names what the shares lack and makes them equal', async () => {
    const page = await open()
    expect(page.text()).toContain('还差 25.0000%')
    await press('加一位完成人')
    await press('加一位完成人')
    await press('均分')
    expect(page.text()).toContain('正好 100%')
    const shares = page.findAll<HTMLInputElement>('input[id$="-share"]').map(each => each.element.value)
    expect(shares).toEqual(['33.3334', '33.3333', '33.3333'])
  })

  it('takes indicators from a spreadsheet', async () => {
    const page = await open()
    await press('加一行')
    const cell = page.get('#s-indicators tbody input')
    const data = { getData: () => '指标\t数值\t单位\n填孔率\t≥95\t%\n凹陷\t≤5\tμm' }
    await cell.trigger('paste', { clipboardData: data })
    const names = page.findAll<HTMLInputElement>('#s-indicators tbody tr td:first-child input')
    expect(names.map(each => each.element.value)).toEqual(['填孔率', '凹陷'])
    expect(page.get('#s-indicators [role=status]').text()).toBe('已粘贴 2 行。')
  })

  it('shows both versions when it was changed elsewhere, and goes on from the chosen one', async () => {
    const page = await open()
    stored = { version: 4, form: { ...stored.form, title: '别处的标题' } }
    await page.get('#f-title').setValue('这里的标题')
    await soon(() => expect(page.find('.conflict[role=alert]').exists()).toBe(true))
    const table = page.get('.conflict table').text()
    expect(table).toContain('这里的标题')
    expect(table).toContain('别处的标题')
    expect(saves).toHaveLength(0)
    await press('用这里的')
    await soon(() => expect(stored).toMatchObject({ version: 5, form: { title: '这里的标题' } }))
    expect(page.find('.conflict[role=alert]').exists()).toBe(false)
  })

  it('takes the other version when that is chosen', async () => {
    const page = await open()
    stored = { version: 4, form: { ...stored.form, title: '别处的标题' } }
    await page.get('#f-title').setValue('这里的标题')
    await soon(() => expect(page.find('.conflict[role=alert]').exists()).toBe(true))
    await press('用服务器上的')
    expect(page.get<HTMLInputElement>('#f-title').element.value).toBe('别处的标题')
    expect(newestCopy(5)).toBeUndefined()
  })

  it('gives back what a closed page had not sent', async () => {
    keepCopy(5, 3, { ...stored.form, summary: '断电前写的' })
    const page = await open()
    expect(page.get<HTMLTextAreaElement>('#f-summary').element.value).toBe('断电前写的')
    await soon(() => expect(stored.form.summary).toBe('断电前写的'))
  })

  it('asks when the draft went on after the page was closed', async () => {
    keepCopy(5, 2, { ...stored.form, title: '旧的一页' })
    const page = await open()
    expect(page.get('.conflict table').text()).toContain('旧的一页')
    expect(saves).toHaveLength(0)
  })

  it('is not handed in while something is missing, which is linked', async () => {
    const page = await open()
    await press('提交审查')
    expect(page.find('a[href="#f-summary"]').exists()).toBe(true)
    expect(submissions).toHaveLength(0)
  })

  it('is handed in once, with the version that was saved', async () => {
    stored.form.summary = '足够长的简介'
    const page = await open()
    await page.get('#f-title').setValue('填孔添加剂二')
    await press('提交审查')
    await soon(() => expect(document.querySelector('.el-dialog')?.textContent).toContain('填孔添加剂二'))
    await press('提交审查')
    await soon(() => expect(submissions).toEqual([{ version: 4, duplicatesSeen: false }]))
  })
})
