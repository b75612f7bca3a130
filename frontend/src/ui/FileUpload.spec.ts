import { flushPromises, mount } from '@vue/test-utils'
import { beforeAll, expect, it, vi } from 'vitest'
import { ProblemError } from '@/api'
import { i18n, loadLocale } from '@/i18n'
import FileUpload, { type SendFile } from './FileUpload.vue'

beforeAll(() => loadLocale('zh-CN'))

const licence = { id: 9, name: '营业执照.pdf', size: 2_400_000 }

function open(send: SendFile) {
  return mount(FileUpload, {
    props: { id: 'f', modelValue: null, send, accept: '.pdf,.png', maxMb: 1 },
    global: { plugins: [i18n] },
  })
}
async function choose(page: ReturnType<typeof open>, name: string, size = 10) {
  const file = new File(['x'], name)
  Object.defineProperty(file, 'size', { value: size })
  const input = page.get('input')
  Object.defineProperty(input.element, 'files', { value: [file], configurable: true })
  Object.defineProperty(input.element, 'value', { value: '', writable: true })
  await input.trigger('change')
  await flushPromises()
}

it('tells how much has been sent, then names the file', async () => {
  let arrive!: () => void
  const send: SendFile = async (_file, progress) => {
    progress(0.42)
    await new Promise<void>(resolve => (arrive = resolve))
    return licence
  }
  const page = open(send)
  await choose(page, '营业执照.pdf')
  expect(page.get('progress').attributes('value')).toBe('42')
  expect(page.text()).toContain('已完成 42%')
  arrive()
  await flushPromises()
  expect(page.emitted('update:modelValue')).toEqual([[licence]])
})

it.each([
  ['营业执照.pdf', 2_000_000, '文件超过 1 MB'],
  ['营业执照.exe', 10, '不支持这种文件'],
])('sends nothing of %s with %i bytes and says why', async (name, size, why) => {
  const send = vi.fn<SendFile>()
  const page = open(send)
  await choose(page, name, size)
  expect(send).not.toHaveBeenCalled()
  expect(page.get('[role=alert]').text()).toContain(why)
})

it('says the portal’s own reason for a refusal', async () => {
  const problem = {
    type: '/problems/invalid-request',
    title: '不行',
    status: 400,
    errors: [{ pointer: '/file', parameter: 'file', message: '文件里有宏，没有收下。' }],
  }
  const page = open(() => Promise.reject(new ProblemError(problem)))
  await choose(page, '营业执照.pdf')
  expect(page.get('[role=alert]').text()).toBe('文件里有宏，没有收下。')
})
