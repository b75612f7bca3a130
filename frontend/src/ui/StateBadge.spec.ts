import { mount } from '@vue/test-utils'
import { beforeAll, expect, it } from 'vitest'
import { i18n, loadLocale } from '@/i18n'
import lifecycles from './lifecycles.json'
import StateBadge from './StateBadge.vue'
import { stateOf } from './states'

beforeAll(() => loadLocale('zh-CN'))
const badge = (props: InstanceType<typeof StateBadge>['$props']) =>
  mount(StateBadge, { props, global: { plugins: [i18n] } })

it('shows the server’s own words and tone', () => {
  const shown = badge({ state: { state: 'VERIFIED', tone: 'done', label: '已核验' } })
  expect(shown.text()).toBe('已核验')
  expect(shown.classes()).toContain('done')
})

it('reads the table of all states where only the state is known', () => {
  const shown = badge({ state: 'LOCKED', machine: 'SM-02' })
  expect(shown.text()).toBe('已锁定')
  expect(shown.classes()).toContain('wait')
})

it('shows what it does not know as not begun, with its code', () => {
  const shown = badge({ state: 'NEW_STATE', machine: 'SM-99' })
  expect(shown.text()).toBe('NEW_STATE')
  expect(shown.classes()).toContain('draft')
})

it('every state of the table has a tone that badges know, and both languages', () => {
  for (const [machine, states] of Object.entries(lifecycles))
    for (const [state, words] of Object.entries(states)) {
      expect([machine, state, stateOf(machine, state)?.tone]).toEqual([machine, state, words.tone])
      expect(words.zh && words.en).toBeTruthy()
    }
})
