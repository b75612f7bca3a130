import { http, HttpResponse } from 'msw'
import { h } from 'vue'
import { afterEach, expect, it } from 'vitest'
import { document as paper, hash } from '../../../mocks/fixtures/empowerments'
import { mountPage, settled, type MountedPage } from '@/testing/mountPage'
import { server } from '@/testing/setup'
import EmpowermentPage from './EmpowermentPage.vue'

let mounted: MountedPage | undefined
const open = () => mountPage({ render: () => h(EmpowermentPage, { id: 5 }) }, '/workbench/empowerments/5')

async function press(text: string) {
  const found = [...document.querySelectorAll('button')].filter(each => each.textContent?.trim() === text)
  found.at(-1)?.click()
  await settled()
}
async function type(id: string, text: string) {
  const field = document.querySelector<HTMLInputElement>(id)
  if (!field) throw new Error(`no ${id}`)
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await settled()
}
afterEach(() => {
  mounted?.page.unmount()
  document.body.innerHTML = ''
})

it('says whose turn it is, who will own what to the millionth, and what changed', async () => {
  mounted = await open()
  const text = mounted.page.text()
  expect(text).toContain('现在等陈屿舟确认份额')
  expect(text).toContain('42.0000%')
  expect(text).toContain('100.0000%')
  expect(mounted.page.get('del').text()).toBe('60.0000%')
  expect(mounted.page.get('ins').text()).toBe('70.0000%')
  expect(text).toContain('另有 1 项没有变化')
})

it('signs exactly the file that was shown, with a key of its own (R-013, R-007)', async () => {
  const asked: { body: Record<string, unknown>; key: string | null }[] = []
  server.use(
    http.post('*/api/my/documents/31/signatures', async ({ request }) => {
      asked.push({
        body: (await request.json()) as Record<string, unknown>,
        key: request.headers.get('Idempotency-Key'),
      })
      return HttpResponse.json({ ...paper, sides: [] })
    }),
  )
  mounted = await open()
  await press('确认团队份额')
  const sheet = document.querySelector('.el-dialog')?.textContent ?? ''
  expect(sheet).toContain(hash)
  expect(sheet).toContain('需要可靠电子签名的，请另行使用第三方服务')
  await press('发送验证码')
  await type('#sign-password', 'shuzhou-2026')
  await type('#sign-code', '123456')
  await press('确认团队份额')
  expect(asked).toHaveLength(1)
  expect(asked[0]?.body).toEqual({ side: 'TEAM', sha256: hash, password: 'shuzhou-2026', code: '123456' })
  expect(asked[0]?.key?.length).toBeGreaterThan(8)
})
