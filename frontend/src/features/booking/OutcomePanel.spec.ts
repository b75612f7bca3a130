import { h } from 'vue'
import { afterEach, expect, it } from 'vitest'
import { mountPage, settled, type MountedPage } from '@/testing/mountPage'
import OutcomePanel from './OutcomePanel.vue'

let mounted: MountedPage | undefined
afterEach(() => mounted?.page.unmount())

const owner = (kind: string, name: string, ppm: number, share: string) => ({
  kind,
  name,
  ppm,
  share,
  formula: '',
})
const outcomes = [
  {
    kind: 'DELIVERED',
    milestone: 0,
    owners: [
      owner('ENTERPRISE', '锐安储能', 200_000, '20.0000'),
      owner('MEMBER', '陈屿舟', 224_000, '22.4000'),
      owner('MEMBER', '何清越', 140_000, '14.0000'),
      owner('MEMBER', '宋知微', 112_000, '11.2000'),
      owner('MEMBER', '廖砚', 84_000, '8.4000'),
      owner('UNIT', '理工学院', 240_000, '24.0000'),
    ],
  },
  {
    kind: 'FAILED',
    milestone: 0,
    owners: [
      owner('ENTERPRISE', '锐安储能', 200_000, '20.0000'),
      owner('UNIT', '理工学院', 800_000, '80.0000'),
    ],
  },
]

it('shows what everybody owns under the outcome that is chosen', async () => {
  mounted = await mountPage({ render: () => h(OutcomePanel, { outcomes }) }, '/')
  expect(mounted.page.text()).toContain('22.4000%')
  expect(mounted.page.get('tfoot').text()).toContain('100.0000%')
  expect(mounted.page.get('[role=img]').attributes('aria-label')).toContain('陈屿舟 22.4%')

  await mounted.page.findAll('.outs button')[1]?.trigger('click')
  await settled()

  expect(mounted.page.text()).toContain('800,000')
  expect(mounted.page.text()).not.toContain('陈屿舟')
})
