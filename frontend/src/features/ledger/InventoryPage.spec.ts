import { h } from 'vue'
import { afterEach, expect, it } from 'vitest'
import { mountPage, settled, type MountedPage } from '@/testing/mountPage'
import InventoryPage from './InventoryPage.vue'

let mounted: MountedPage | undefined
afterEach(() => {
  mounted?.page.unmount()
  document.body.innerHTML = ''
})

it('counts an entry with one click and says why the run cannot go on yet', async () => {
  mounted = await mountPage({ render: () => h(InventoryPage, { id: 2 }) }, '/workbench/inventories/2')
  const { page } = mounted
  expect(page.text()).toContain('已清点 0/2 项')
  expect(page.text()).toContain('还有成果没有清点')

  const same = page.findAll('tbody button').find(each => each.text() === '相符')
  await same?.trigger('click')
  await settled()
  expect(page.text()).toContain('已清点 1/2 项')
  expect(page.get('tbody tr').text()).toContain('韩老师')
})
