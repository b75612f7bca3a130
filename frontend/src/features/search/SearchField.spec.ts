import { http, HttpResponse } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import { h } from 'vue'
import { mountPage, settled } from '@/testing/mountPage'
import { server } from '@/testing/setup'
import SearchField from './SearchField.vue'

const Field = { render: () => h(SearchField, { value: '' }) }
const rest = () => new Promise(resolve => setTimeout(resolve, 200))

async function typing(text: string) {
  const asked: string[] = []
  server.use(
    http.get('*/api/suggest', ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('q') ?? '')
      return HttpResponse.json({
        terms: ['锂离子电池', '锂离子筛'],
        titles: [{ kind: 'achievement', code: 'CG-2026-000001', title: '锂离子电池储能系统' }],
        units: [{ code: 'DW-2026-000002', name: '锂离子研究院' }],
      })
    }),
  )
  const { page, router } = await mountPage(Field, '/search')
  const input = page.get('input')
  for (let end = 1; end <= text.length; end++) await input.setValue(text.slice(0, end))
  await rest()
  await settled()
  return { page, router, input, asked }
}

describe('the search field', () => {
  it('asks once the typing rests and shows words, listings and organisations', async () => {
    const { page, input, asked } = await typing('锂离')

    expect(asked).toEqual(['锂离'])
    expect(page.findAll('[role=option]')).toHaveLength(4)
    expect(input.attributes('aria-expanded')).toBe('true')
    expect(page.get('[aria-live]').text()).toContain('4')
  })

  it('is worked by the arrow keys, and Enter takes the option', async () => {
    const { page, input } = await typing('锂')

    await input.trigger('keydown', { key: 'ArrowDown' })
    await input.trigger('keydown', { key: 'ArrowDown' })
    const id = input.attributes('aria-activedescendant') ?? ''
    expect(page.get(`#${id}`).text()).toContain('锂离子筛')
    expect(page.get(`#${id}`).attributes('aria-selected')).toBe('true')
    await page.get('form').trigger('submit')

    expect(page.findComponent(SearchField).emitted('search')).toEqual([['锂离子筛']])
    expect(page.find('[role=listbox]').exists()).toBe(false)
  })

  it('moves back to the text, and Escape closes the options', async () => {
    const { page, input } = await typing('锂')

    await input.trigger('keydown', { key: 'ArrowUp' })
    await input.trigger('keydown', { key: 'ArrowDown' })
    expect(input.attributes('aria-activedescendant')).toBeUndefined()
    await input.trigger('keydown', { key: 'Escape' })

    expect(page.find('[role=listbox]').exists()).toBe(false)
  })

  it('leads to a listing', async () => {
    const { page, router } = await typing('锂')
    const push = vi.spyOn(router, 'push')

    await page.findAll('[role=option]')[2]?.trigger('click')

    expect(push).toHaveBeenCalledWith({ name: 'achievement', params: { code: 'CG-2026-000001' } })
  })

  it('asks for nothing while a long text is pasted', async () => {
    const { asked } = await typing('')
    const { page } = await mountPage(Field, '/search')
    await page.get('input').setValue('电池模组在热失控前会先后出现膨胀力突变'.repeat(4))
    await rest()

    expect(asked).toEqual([])
    expect(page.find('[role=listbox]').exists()).toBe(false)
  })
})
