import { describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { mountPage } from '@/testing/mountPage'
import PagerNav from './PagerNav.vue'

const pager = async (props: InstanceType<typeof PagerNav>['$props']) =>
  (await mountPage(defineComponent({ render: () => h(PagerNav, props) }), '/')).page

describe('the pager', () => {
  it('says which rows are shown', async () => {
    const page = await pager({ from: 21, to: 40, total: 1284, previous: '/search', next: '/search?cursor=c' })
    expect(page.get('p').text()).toBe('第 21–40 条，共 1,284 条')
    expect(page.findAll('a').map(link => link.attributes('href'))).toEqual(['/search', '/search?cursor=c'])
  })

  it('offers no page that is not there', async () => {
    const page = await pager({ from: 1, to: 5, total: 5, previous: null, next: null })
    expect(page.findAll('a')).toHaveLength(0)
  })

  it('says the total in the list’s own words', async () => {
    const page = await pager({ total: 10, totalText: '共 10 家', previous: null, next: null })
    expect(page.get('p').text()).toBe('共 10 家')
  })
})
