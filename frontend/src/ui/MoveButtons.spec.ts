import { mount } from '@vue/test-utils'
import { beforeAll, expect, it } from 'vitest'
import { i18n, loadLocale } from '@/i18n'
import MoveButtons from './MoveButtons.vue'

beforeAll(() => loadLocale('zh-CN'))

const moves = [
  { action: 'reject', label: '不通过', to: 'REJECTED', reasonNeeded: true, whyNot: [] },
  { action: 'verify', label: '核验通过', to: 'VERIFIED', reasonNeeded: false, whyNot: [] },
  { action: 'merge', label: '并入其他单位', to: 'MERGED', reasonNeeded: true, whyNot: ['请先选单位。'] },
]
const buttons = () => mount(MoveButtons, { props: { moves }, global: { plugins: [i18n] } })

it('the step that takes nothing away is the filled one', () => {
  const filled = buttons().findAll('.btn-primary')
  expect(filled.map(each => each.text())).toEqual(['核验通过'])
})

it('a step that is not possible stays, off, with a sentence that it points to', async () => {
  const page = buttons()
  const off = page.findAll('button').filter(each => each.attributes('disabled') !== undefined)
  expect(off.map(each => each.text())).toEqual(['并入其他单位'])
  const why = page.get(`#${off[0]?.attributes('aria-describedby')}`)
  expect(why.text()).toBe('现在不能“并入其他单位”：请先选单位。')
})

it('a press names the step', async () => {
  const page = buttons()
  await page.get('.btn-primary').trigger('click')
  expect(page.emitted('move')).toEqual([[moves[1]]])
})
