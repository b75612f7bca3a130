import { http, HttpResponse } from 'msw'
import type { VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import App from '@/App.vue'
import { mountPage, settled } from '@/testing/mountPage'
import { server } from '@/testing/setup'

let page: VueWrapper
afterEach(() => page.unmount())

async function open(address: string) {
  const mounted = await mountPage(App, address)
  page = mounted.page
  await settled()
  return mounted.router
}
async function fill(name: string, value: string) {
  await page.get(`main [name=${name}]`).setValue(value)
}
async function submit() {
  await page.get('main form').trigger('submit')
  await settled()
}

describe('signing in', () => {
  it('is asked for by a page that needs it, which then opens', async () => {
    const router = await open('/workbench/messages')
    expect(router.currentRoute.value.name).toBe('sign-in')
    await fill('loginName', 'chenyuzhou')
    await fill('password', 'a long sentence')
    await submit()
    await vi.waitFor(() => expect(page.get('main h1').text()).toBe('消息'), { timeout: 5_000 })
    expect(router.currentRoute.value.fullPath).toBe('/workbench/messages')
    expect(page.get('header').text()).toContain('陈屿舟')
  })

  it('asks for the code only where the account has a second factor', async () => {
    const needed = { type: '/problems/second-factor-needed', title: '还要验证码', status: 401 }
    let code: unknown
    server.use(
      http.post('*/api/session', async ({ request }) => {
        const body = (await request.json()) as { code: string | null }
        code = body.code
        if (!body.code) return HttpResponse.json(needed, { status: 401 })
        return undefined
      }),
    )
    await open('/sign-in?return=/workbench/messages')
    expect(page.find('main [name=code]').exists()).toBe(false)
    await fill('loginName', 'chenyuzhou')
    await fill('password', 'a long sentence')
    await submit()
    expect(page.find('main [role=alert]').exists()).toBe(false)
    await fill('code', '123456')
    await submit()
    expect(code).toBe('123456')
  })

  it('says why it was refused and keeps the name', async () => {
    const refused = {
      type: '/problems/sign-in-refused',
      title: '没有登录成功',
      status: 401,
      detail: '登录名、密码或验证码不对。',
    }
    server.use(http.post('*/api/session', () => HttpResponse.json(refused, { status: 401 })))
    await open('/sign-in')
    await fill('loginName', 'chenyuzhou')
    await fill('password', 'wrong')
    await submit()
    expect(page.get('main [role=alert]').text()).toContain('登录名、密码或验证码不对。')
    expect((page.get('main [name=loginName]').element as HTMLInputElement).value).toBe('chenyuzhou')
  })

  it.each(['https://evil.example/', '//evil.example/', '/\\evil.example'])(
    'never leads to %s',
    async address => {
      const router = await open(`/sign-in?return=${encodeURIComponent(address)}`)
      await fill('loginName', 'chenyuzhou')
      await fill('password', 'a long sentence')
      await submit()
      await vi.waitFor(() => expect(router.currentRoute.value.path).toBe('/workbench'), { timeout: 5_000 })
    },
  )
})
