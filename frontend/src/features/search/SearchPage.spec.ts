import { http, HttpResponse } from 'msw'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { mountPage, settled, type MountedPage } from '@/testing/mountPage'
import { search } from '@mocks/search'
import { server } from '@/testing/setup'
import SearchPage from './SearchPage.vue'

let mounted: MountedPage | undefined
async function open(address: string) {
  mounted = await mountPage(SearchPage, address)
  return mounted
}
afterEach(() => mounted?.page.unmount())

const hits = '/search?q=锂电池 热失控'

describe('results', () => {
  it('say how many, how they split, and why each is there', async () => {
    const { page } = await open(hits)
    expect(page.get('h1').text()).toMatch(/^共 5 条\s+成果 3，需求 2$/)
    expect(page.findAll('.hit')).toHaveLength(5)
    expect(page.get('.why').text()).toContain('标题命中“锂电池”“热失控”')
    expect(page.get('.hit .title').text()).toContain('高镍三元锂电池模组热失控')
    expect(page.get('[role=status]').text()).toBe('找到 5 条')
    expect(document.title).toBe('锂电池 热失控 - 查找成果和需求 - 遂宁市科技成果转化对接平台')
  })

  it('are read in English at the English address', async () => {
    const { page } = await open('/en/search?q=锂电池&kind=achievement')
    expect(page.get('h1').text()).toBe('2 results')
    expect(page.get('.why').text()).toContain('“锂电池” in the title')
    expect(document.documentElement.lang).toBe('en')
  })

  it('lead to the next page by the cursor, keeping every condition', async () => {
    const answer = { ...search(new URLSearchParams()), nextCursor: 'abc', previousCursor: null }
    server.use(http.get('*/api/search', () => HttpResponse.json(answer)))
    const { page } = await open('/search?kind=demand&booking=true')
    expect(page.get('a[rel=next]').attributes('href')).toBe('/search?kind=demand&booking=true&cursor=abc')
    expect(page.find('a[rel=prev]').exists()).toBe(false)
  })

  it('can be taken away as files and followed as a feed', async () => {
    const { page } = await open('/search?q=提锂&stage=PILOT')
    const links = page.findAll('.total a').map(link => link.attributes('href'))
    expect(links).toEqual([
      '/api/search/export?format=csv&q=%E6%8F%90%E9%94%82&stage=PILOT',
      '/api/search/export?format=xlsx&q=%E6%8F%90%E9%94%82&stage=PILOT',
      '/feed.atom?q=%E6%8F%90%E9%94%82&stage=PILOT',
    ])
  })
})

describe('filters', () => {
  it('go into the address; the chip takes them out again', async () => {
    const { page, router } = await open(hits)
    await page.get('.filters input[type=checkbox]:not(:disabled)').setValue(true)
    await settled()
    expect(router.currentRoute.value.fullPath).toContain('&type=INVENTION')
    expect(page.get('.chip').text()).toBe('类型发明专利')
    expect(page.get('.split').text()).toContain('成果的筛选不影响需求')
    await page.get('.chip button').trigger('click')
    await settled()
    expect(router.currentRoute.value.query.type).toBeUndefined()
  })

  it('are named from the catalogue when no hit names them', async () => {
    const { page } = await open('/search?industry=C39')
    expect(page.get('.chip').text()).toBe('行业计算机、通信和其他电子设备制造业')
  })

  it('of maturity are one range', async () => {
    const { page, router } = await open(hits)
    await page.get('input[aria-label="TRL 从"]').setValue('5')
    await settled()
    expect(router.currentRoute.value.fullPath).toContain('&trlMin=5&trlMax=9')
    expect(page.get('.chip').text()).toBe('成熟度TRL 5–9')
  })
})

describe('no result', () => {
  it('names the one condition to drop and how many that gives', async () => {
    const { page, router } = await open('/search?q=热失控&kind=achievement&stage=LAB')
    expect(page.get('h1').text()).toBe('没有同时符合这 2\u00a0个条件的结果')
    expect(page.text()).toContain('去掉“阶段：实验室”可得')
    await page.get('.empty .btn-primary').trigger('click')
    await settled()
    expect(router.currentRoute.value.query.stage).toBeUndefined()
    expect(page.findAll('.hit').length).toBeGreaterThan(0)
  })
})

describe('when the engine is away', () => {
  it('says so, and shows neither reasons nor counts', async () => {
    const { page } = await open('/search?q=降级')
    expect(page.get('.note').text()).toContain('检索服务正在恢复')
    expect(page.find('.why').exists()).toBe(false)
    expect(page.find('.filters .count').exists()).toBe(false)
    expect(page.find('.tabs span').exists()).toBe(false)
    expect(page.findAll('.hit').length).toBeGreaterThan(0)
  })
})

describe('an error', () => {
  it('says what to do and gives the reference; trying again works', async () => {
    const problem = {
      type: '/problems/unavailable',
      title: '服务正在恢复',
      status: 503,
      detail: '请稍后再试。',
      requestId: 'r-1',
    }
    server.use(http.get('*/api/search', () => HttpResponse.json(problem, { status: 503 }), { once: true }))
    const { page } = await open(hits)
    expect(page.get('.empty').text()).toContain('服务正在恢复')
    expect(page.get('.empty .mono').text()).toBe('r-1')
    await page.get('.empty .btn-primary').trigger('click')
    await settled()
    expect(page.findAll('.hit')).toHaveLength(5)
  })
})

describe('waiting', () => {
  it('shows nothing at first, lines after 400 ms, a sentence after 3 s', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    server.use(http.get('*/api/search', () => new Promise<never>(() => undefined)))
    const opened = open('/search?q=慢')
    for (let turn = 0; turn < 40; turn++) await vi.advanceTimersByTimeAsync(5)
    const { page } = await opened
    expect(page.find('.skeleton').exists()).toBe(false)
    await vi.advanceTimersByTimeAsync(400)
    expect(page.find('.skeleton').exists()).toBe(true)
    expect(page.text()).not.toContain('还在查找')
    await vi.advanceTimersByTimeAsync(3000)
    expect(page.text()).toContain('比平时慢，还在查找。')
    vi.useRealTimers()
  })
})
