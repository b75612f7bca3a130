import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { server } from '@/testing/setup'
import { api, setApiLanguage } from './client'
import { ProblemError } from './problem'

async function failure(work: Promise<unknown>): Promise<ProblemError> {
  const error = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  )
  expect(error).toBeInstanceOf(ProblemError)
  return error as ProblemError
}

describe('the client', () => {
  it('repeats a name for several values and leaves unset ones out', async () => {
    let asked = ''
    server.use(
      http.get('*/api/search', ({ request }) => {
        asked = new URL(request.url).search
        return HttpResponse.json({})
      }),
    )
    await api.search({ q: '锂电池 热失控', stage: ['LAB', 'PILOT'], trlMin: undefined, trial: true })
    expect(decodeURIComponent(asked)).toBe('?q=锂电池 热失控&stage=LAB&stage=PILOT&trial=true')
  })

  it('asks in the page’s language', async () => {
    let language: string | null = null
    server.use(
      http.get('*/api/site', ({ request }) => {
        language = request.headers.get('Accept-Language')
        return HttpResponse.json({})
      }),
    )
    setApiLanguage('en')
    await api.site()
    setApiLanguage('zh-CN')
    expect(language).toBe('en')
  })
})

describe('an error', () => {
  it('in problem+json keeps its slug, reasons and reference', async () => {
    const problem = {
      type: '/problems/invalid-request',
      title: '条件有误',
      status: 400,
      detail: 'TRL 应在 1 到 9 之间。',
      requestId: 'r-8f21c0',
      errors: [{ parameter: 'trlMin', message: '应在 1 到 9 之间' }],
    }
    server.use(http.get('*/api/search', () => HttpResponse.json(problem, { status: 400 })))
    const error = await failure(api.search({}))
    expect(error).toMatchObject({
      slug: 'invalid-request',
      status: 400,
      requestId: 'r-8f21c0',
      message: '条件有误',
    })
    expect(error.errors).toHaveLength(1)
  })

  it('carries how long to wait', async () => {
    const problem = { type: '/problems/unavailable', title: '服务正在恢复', status: 503 }
    server.use(
      http.get('*/api/home', () =>
        HttpResponse.json(problem, { status: 503, headers: { 'Retry-After': '30' } }),
      ),
    )
    expect(await failure(api.home())).toMatchObject({ slug: 'unavailable', retryAfterSeconds: 30 })
  })

  it.each([
    [404, 'not-found'],
    [429, 'too-many-requests'],
    [502, 'unavailable'],
    [500, 'internal-error'],
    [400, 'invalid-request'],
  ])('of a proxy that knows no problem+json: %i is %s', async (status, slug) => {
    server.use(http.get('*/api/home', () => new HttpResponse('<html>', { status })))
    expect((await failure(api.home())).slug).toBe(slug)
  })

  it('of the network is “offline”', async () => {
    server.use(http.get('*/api/home', () => HttpResponse.error()))
    expect((await failure(api.home())).slug).toBe('offline')
  })

  it('is not made of a request the page itself gave up', async () => {
    const controller = new AbortController()
    const work = api.home(controller.signal)
    controller.abort()
    await expect(work).rejects.not.toBeInstanceOf(ProblemError)
  })
})
