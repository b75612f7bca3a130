import { delay, http, HttpResponse } from 'msw'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { myApi } from '@/api'
import { server } from '@/testing/setup'
import { person, university, visitor } from '@mocks/fixtures/session'
import { useSession } from './session'

const signInNeeded = { type: '/problems/sign-in-needed', title: '请先登录', status: 401 }

function answerSession(...answers: object[]): { asked: () => number } {
  let asked = 0
  server.use(
    http.get('*/api/session', () =>
      HttpResponse.json(answers[Math.min(asked++, answers.length - 1)] ?? visitor),
    ),
  )
  return { asked: () => asked }
}

/** The account behind a sign-in: 401 until somebody has signed in. */
function guardAccount(): { bodies: unknown[] } {
  const bodies: unknown[] = []
  let open = false
  server.use(
    http.put('*/api/my/account', async ({ request }) => {
      const body = await request.json()
      if (!open) return HttpResponse.json(signInNeeded, { status: 401 })
      bodies.push(body)
      return HttpResponse.json({})
    }),
    http.post('*/api/session', () => {
      open = true
      return HttpResponse.json(person())
    }),
  )
  return { bodies }
}

const typed = { version: 1, realName: '陈屿舟', mobile: '13800000001', email: 'c@example.cn' }
const entry = { loginName: 'chenyuzhou', password: 'a long sentence' }

beforeEach(() => setActivePinia(createPinia()))

describe('the session', () => {
  it('is asked for once, however many pages want it', async () => {
    const { asked } = answerSession(person(['READ_AUDIT']))
    const session = useSession()
    await Promise.all([session.load(), session.load()])
    expect(asked()).toBe(1)
    expect(session.signedIn.value).toBe(true)
    expect(session.can('READ_AUDIT')).toBe(true)
    expect(session.can('VERIFY_ORGANISATION')).toBe(false)
    expect(session.hasRole(['RESEARCHER'], university.id)).toBe(true)
    expect(session.hasRole(['RESEARCHER'], 99)).toBe(false)
    expect(session.organisations.value).toEqual([university])
  })

  it('is asked for again after the portal could not be reached', async () => {
    server.use(http.get('*/api/session', () => HttpResponse.error(), { once: true }))
    const session = useSession()
    await session.load()
    expect(session.signedIn.value).toBe(false)
    answerSession(person())
    await session.load()
    expect(session.signedIn.value).toBe(true)
  })
})

describe('a request that meets no session', () => {
  it('waits for the sign-in and is sent once more, with what was typed', async () => {
    const { bodies } = guardAccount()
    const session = useSession()
    const saving = myApi.changeAccount(typed)
    await vi.waitFor(() => expect(session.asking.value).toBe(true))
    await session.signIn(entry)
    await saving
    expect(bodies).toEqual([typed])
    expect(session.asking.value).toBe(false)
  })

  it('shares one question with others that wait', async () => {
    const { bodies } = guardAccount()
    const session = useSession()
    const both = Promise.all([myApi.changeAccount(typed), myApi.changeAccount({ ...typed, version: 2 })])
    await vi.waitFor(() => expect(session.asking.value).toBe(true))
    await delay(30)
    await session.signIn(entry)
    await both
    expect(bodies).toHaveLength(2)
  })

  it('says so when the person would rather not', async () => {
    guardAccount()
    const session = useSession()
    const saving = myApi.changeAccount(typed)
    await vi.waitFor(() => expect(session.asking.value).toBe(true))
    session.settle(false)
    await expect(saving).rejects.toMatchObject({ slug: 'sign-in-needed' })
  })

  it('is not sent in the name of somebody else', async () => {
    const { bodies } = guardAccount()
    answerSession({ ...person(), loginName: 'hanjinyue' })
    const session = useSession()
    await session.load()
    const saving = myApi.changeAccount(typed)
    await vi.waitFor(() => expect(session.asking.value).toBe(true))
    await session.signIn(entry)
    await expect(saving).rejects.toMatchObject({ slug: 'sign-in-needed' })
    expect(bodies).toEqual([])
  })

  it('of a wrong password asks nothing', async () => {
    const refused = { type: '/problems/sign-in-refused', title: '没有登录成功', status: 401 }
    server.use(http.post('*/api/session', () => HttpResponse.json(refused, { status: 401 })))
    const session = useSession()
    await expect(session.signIn(entry)).rejects.toMatchObject({ slug: 'sign-in-refused' })
    expect(session.asking.value).toBe(false)
  })
})

describe('the end of a session', () => {
  afterEach(() => void vi.useRealTimers())

  const ending = (millis: number) => ({
    ...person(),
    endsAt: new Date(Date.now() + millis).toISOString(),
  })

  it('is announced two minutes before, and then said', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    answerSession(ending(600_000))
    const session = useSession()
    await session.load()
    expect(session.end.value).toBe('far')
    vi.advanceTimersByTime(480_500)
    expect(session.end.value).toBe('near')
    vi.advanceTimersByTime(121_000)
    expect(session.end.value).toBe('over')
  })

  it('moves with whatever is asked meanwhile', async () => {
    const { asked } = answerSession(ending(121_500), ending(7_200_000))
    const session = useSession()
    await session.load()
    await delay(1_100)
    server.use(http.get('*/api/my/account', () => HttpResponse.json({})))
    await myApi.account()
    await vi.waitFor(() => expect(asked()).toBe(2), { timeout: 3_000 })
    expect(session.end.value).toBe('far')
  })
})

it('every changing request says that the portal’s own pages sent it', async () => {
  const seen: (string | null)[] = []
  server.use(
    http.all('*/api/session', ({ request }) => {
      seen.push(request.headers.get('X-Requested-With'))
      return HttpResponse.json(person())
    }),
  )
  await myApi.session()
  await myApi.signIn(entry)
  await myApi.signOut()
  expect(seen).toEqual([null, 'TechMatch', 'TechMatch'])
})
