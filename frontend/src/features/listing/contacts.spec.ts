import { http, HttpResponse } from 'msw'
import { afterEach, describe, expect, it, vi } from 'vitest'
import AchievementPage from '@/features/achievement/AchievementPage.vue'
import { mountPage, settled, type MountedPage } from '@/testing/mountPage'
import { server } from '@/testing/setup'
import { achievements } from '@mocks/fixtures/achievements'
import { h } from 'vue'

vi.setConfig({ testTimeout: 30_000 })

const code = achievements.find(each => each.ndaRequired && each.organisation?.contact)?.code ?? ''
let mounted: MountedPage | undefined

async function open() {
  mounted = await mountPage({ render: () => h(AchievementPage, { code }) }, `/achievements/${code}`)
  return mounted.page
}
const button = (text: string) => {
  const found = [...document.querySelectorAll('button')].find(each => each.textContent?.includes(text))
  if (!found) throw new Error(`no button ${text}`)
  return found
}
async function press(text: string) {
  // A sheet’s files come when it is first opened.
  await vi.waitFor(() => button(text).click(), 10_000)
  await settled()
}
const shown = (text: string) =>
  vi.waitFor(() => expect(document.querySelector('.el-dialog')?.textContent).toContain(text), 10_000)
const problem = (status: number, slug: string, detail: string) =>
  HttpResponse.json(
    { type: `/problems/${slug}`, title: slug, status, detail },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  )
afterEach(() => {
  mounted?.page.unmount()
  document.body.innerHTML = ''
})

describe('a contact', () => {
  it('is masked until somebody asks, then whole, with what is left today', async () => {
    let asked: unknown
    server.use(
      http.post('*/api/my/contact-reveals', async ({ request }) => {
        asked = await request.json()
        expect(request.headers.get('X-Requested-With')).toBe('TechMatch')
        return HttpResponse.json({
          name: '韩老师',
          phone: '0825-6666021',
          email: 'zh@unit.example',
          leftToday: 19,
        })
      }),
    )
    const page = await open()
    expect(page.text()).toContain('0825-***6021')
    expect(page.text()).toContain('谁在什么时候看的会记录下来')
    await press('登录后查看联系方式')
    expect(asked).toEqual({ kind: 'achievement', code })
    expect(page.get('a[href="tel:0825-6666021"]').text()).toBe('0825-6666021')
    expect(page.get('a[href="mailto:zh@unit.example"]').text()).toBe('zh@unit.example')
    expect(page.text()).toContain('今天还能查看 19 次')
    expect(page.text()).not.toContain('0825-***6021')
  })

  it('stays masked when the day’s looks are used up, and says when it goes on', async () => {
    const detail = '今天已查看 20 次联系方式，明天 0 点恢复。'
    server.use(http.post('*/api/my/contact-reveals', () => problem(429, 'too-many-requests', detail)))
    const page = await open()
    await press('登录后查看联系方式')
    expect(page.get('[role=alert]').text()).toContain(detail)
    expect(page.text()).toContain('0825-***6021')
  })
})

describe('a contact after many others', () => {
  it('is shown once the browser has solved the challenge', async () => {
    const salt = 'ab12?look=1-2026-11-24-10&'
    const digest = async (text: string) =>
      Array.from(
        new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))),
        byte => byte.toString(16).padStart(2, '0'),
      ).join('')
    const challenge = await digest(`${salt}700`)
    const asked: { solution?: string }[] = []
    server.use(
      http.get('*/api/my/contact-reveals/challenge', () =>
        HttpResponse.json({ algorithm: 'SHA-256', challenge, maxNumber: 1000, salt, signature: 'cd34' }),
      ),
      http.post('*/api/my/contact-reveals', async ({ request }) => {
        asked.push((await request.json()) as { solution?: string })
        if (asked.length === 1) return problem(428, 'human-check-needed', '要先做一次人机校验')
        return HttpResponse.json({ name: '韩老师', phone: '0825-6666021', email: null, leftToday: 9 })
      }),
    )
    const page = await open()
    await press('登录后查看联系方式')
    await vi.waitFor(() => expect(page.text()).toContain('0825-6666021'), 10_000)
    expect(JSON.parse(atob(asked[1]?.solution ?? ''))).toEqual({
      algorithm: 'SHA-256',
      challenge,
      number: 700,
      salt,
      signature: 'cd34',
    })
  })
})

const nda = (signedAt: string | null, maySign = true, hash = 'aaaa1111bbbb2222') => ({
  listingCode: code,
  listingTitle: '热失控预警',
  text: { version: '2026-1', hash, text: '双方应当保密。' },
  files: [{ id: 31, name: '工艺参数.pdf', size: 20_480, type: 'application/pdf' }],
  organisations: [
    { organisationId: 9, name: '安居联创', maySign, signedAt, signedBy: signedAt ? '周以宁' : null },
  ],
})

describe('confidential files', () => {
  it('open with a signature under the very text that was shown', async () => {
    let signature: unknown
    server.use(
      http.get('*/api/my/ndas', () => HttpResponse.json(nda(null))),
      http.post('*/api/my/ndas', async ({ request }) => {
        signature = await request.json()
        return HttpResponse.json(nda('2026-11-24T10:00:00+08:00'))
      }),
    )
    const page = await open()
    expect(page.text()).not.toContain('工艺参数.pdf')
    await press('登录后看保密协议')
    await shown('双方应当保密。')
    await shown('aaaa…2222')
    await press('签署')
    expect(signature).toEqual({ listingCode: code, organisationId: 9, textHash: 'aaaa1111bbbb2222' })
    expect(page.get('a[href="/api/my/files/31"]').text()).toBe('工艺参数.pdf')
    expect(page.text()).toContain('安居联创已签署，签署人周以宁')
  })

  it('show the new text when it has changed meanwhile', async () => {
    let reads = 0
    server.use(
      http.get('*/api/my/ndas', () =>
        HttpResponse.json(nda(null, true, reads++ ? 'cccc3333dddd4444' : undefined)),
      ),
      http.post('*/api/my/ndas', () => problem(409, 'conflict', '协议已更新。')),
    )
    await open()
    await press('登录后看保密协议')
    await press('签署')
    await shown('cccc…4444')
    expect(document.querySelector('.el-dialog [role=alert]')?.textContent).toBeTruthy()
  })

  it('can be signed for nobody by whoever may not, who learns who can', async () => {
    server.use(http.get('*/api/my/ndas', () => HttpResponse.json(nda(null, false))))
    await open()
    await press('登录后看保密协议')
    await shown('您没有可以代为签署的单位')
    expect([...document.querySelectorAll('button')].some(each => each.textContent?.trim() === '签署')).toBe(
      false,
    )
  })
})
