import { http, HttpResponse } from 'msw'
import { h } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useSession } from '@/app/session'
import { mountPage, settled, type MountedPage } from '@/testing/mountPage'
import { server } from '@/testing/setup'
import StartPage from './StartPage.vue'

vi.setConfig({ testTimeout: 30_000 })

let sent: unknown[] = []
let mounted: MountedPage | undefined
const university = {
  id: 7,
  code: 'DW-000001',
  name: '遂州理工学院',
  kind: 'RESEARCH_UNIT',
  status: 'VERIFIED',
}

async function open() {
  mounted = await mountPage(
    { render: () => h(StartPage, { kind: 'achievement' }) },
    '/workbench/drafts/new/achievement',
  )
  await useSession().load()
  await settled()
  return mounted.page
}
async function answer(...given: string[]) {
  const page = mounted?.page
  for (const [index, question] of ['stateSecret', 'nationalSecurity', 'majorPublicInterest'].entries()) {
    if (given[index]) await page?.get(`input[name=q-${question}][value=${given[index]}]`).setValue(true)
  }
  await page?.get('form').trigger('submit')
  await settled()
}
beforeEach(() => {
  sent = []
  server.use(
    http.get('*/api/session', () =>
      HttpResponse.json({
        signedIn: true,
        loginName: 'chenyuzhou',
        name: '陈屿舟',
        roles: [{ role: 'RESEARCHER', label: '科研人员', organisation: university }],
        permissions: ['WRITE_ACHIEVEMENT'],
        unread: 0,
        endsAt: new Date(Date.now() + 7_200_000).toISOString(),
      }),
    ),
    http.post('*/api/my/drafts', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ id: 5, kind: 'achievement', state: 'OPEN' }, { status: 201 })
    }),
  )
})
afterEach(() => mounted?.page.unmount())

describe('the three questions', () => {
  it('stop a state secret: nothing is sent, and it says whom to ask', async () => {
    const page = await open()
    await answer('YES', 'NO', 'NO')
    expect(sent).toEqual([])
    expect(page.get('h1').text()).toBe('涉密内容不能填在这里')
    expect(page.text()).toContain('保密办')
    expect(page.find('form').exists()).toBe(false)
  })

  it('stop what may be one', async () => {
    const page = await open()
    await answer('SUSPECT', 'NO', 'NO')
    expect(sent).toEqual([])
    expect(page.get('h1').text()).toBe('请先问清楚')
  })

  it('send nothing before all are answered', async () => {
    const page = await open()
    await answer('NO', 'NO')
    expect(sent).toEqual([])
    expect(page.get('[role=status]').text()).toBe('三个问题都要回答。')
  })

  it('explain what is handled outside before that is noted', async () => {
    const page = await open()
    await answer('NO', 'YES', 'NO')
    expect(sent).toEqual([])
    expect(page.get('h1').text()).toBe('这项内容不在平台上处理')
    await page.get('.btn-primary').trigger('click')
    await settled()
    expect(sent).toHaveLength(1)
    expect(page.get('h1').text()).toBe('已记下')
  })

  it('open the form after three times no', async () => {
    await open()
    await answer('NO', 'NO', 'NO')
    expect(sent).toEqual([
      {
        kind: 'achievement',
        organisationId: 7,
        answers: { stateSecret: 'NO', nationalSecurity: 'NO', majorPublicInterest: 'NO' },
      },
    ])
    await vi.waitFor(() => expect(mounted?.router.currentRoute.value.name).toBe('draft'), 10_000)
  })
})
