import { expect, it } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { mountPage } from '@/testing/mountPage'
import ChipRow from './ChipRow.vue'

it('removing a chip moves the focus to the next one', async () => {
  const chips = ref(['a', 'b'].map(key => ({ key, facet: '类型', value: key })))
  const remove = (key: string) => (chips.value = chips.value.filter(chip => chip.key !== key))
  const row = defineComponent({ render: () => h(ChipRow, { chips: chips.value, onRemove: remove }) })
  const { page } = await mountPage(row, '/')

  await page.get('[aria-label="去掉 类型：a"]').trigger('click')
  await page.vm.$nextTick()
  expect(document.activeElement?.getAttribute('aria-label')).toBe('去掉 类型：b')

  await page.get('[aria-label="去掉 类型：b"]').trigger('click')
  expect(page.find('.chips').exists()).toBe(false)
})
