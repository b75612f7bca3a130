import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { i18n, loadLocale } from '@/i18n'
import ConfirmSheet from './ConfirmSheet.vue'

beforeAll(() => loadLocale('zh-CN'))

let sheet: VueWrapper
afterEach(() => sheet.unmount())

async function open(more: object = {}) {
  sheet = mount(ConfirmSheet, {
    props: {
      modelValue: true,
      title: '暂停：遂州理工学院？',
      verb: '暂停',
      record: [{ label: '单位', value: '遂州理工学院 DW-000001' }],
      inName: '平台运营，周念',
      effects: ['它的成果和需求立即隐藏。'],
      ...more,
    },
    global: { plugins: [i18n] },
    attachTo: document.body,
  })
  await flushPromises()
  const dialog = document.querySelector<HTMLElement>('[role=dialog]')
  if (!dialog) throw new Error('no dialog')
  return dialog
}
const press = async (dialog: HTMLElement, text: string) => {
  const found = [...dialog.querySelectorAll('button')].find(each => each.textContent?.trim() === text)
  found?.click()
  await flushPromises()
}

it('shows the record, in whose name and what happens at once', async () => {
  const text = (await open()).textContent ?? ''
  for (const part of ['遂州理工学院 DW-000001', '平台运营，周念', '它的成果和需求立即隐藏。', '以后可以再改'])
    expect(text).toContain(part)
})

it('says what cannot be undone', async () => {
  expect((await open({ final: true })).textContent).toContain('确认后不能撤回')
})

it('puts the safe button first, and it changes nothing', async () => {
  const dialog = await open()
  const buttons = [...dialog.querySelectorAll('form button')].map(each => each.textContent?.trim())
  expect(buttons).toEqual(['先不确认', '暂停'])
  await press(dialog, '先不确认')
  expect(sheet.emitted('confirm')).toBeUndefined()
  expect(sheet.emitted('update:modelValue')).toEqual([[false]])
})

it('asks for the reason it needs before it confirms', async () => {
  const dialog = await open({ reason: 'needed' })
  await press(dialog, '暂停')
  expect(sheet.emitted('confirm')).toBeUndefined()
  expect(dialog.textContent).toContain('请写明理由')
  const field = dialog.querySelector('textarea')
  if (field) field.value = ' 资料与证照不符 '
  field?.dispatchEvent(new Event('input'))
  await press(dialog, '暂停')
  expect(sheet.emitted('confirm')).toEqual([['资料与证照不符']])
})

it('stays with the refusal in it', async () => {
  const dialog = await open({ error: '另一位同事刚处理过。' })
  expect(dialog.querySelector('[role=alert]')?.textContent).toContain('另一位同事刚处理过。')
})
