import { mount } from '@vue/test-utils'
import { defineComponent, h, ref } from 'vue'
import { describe, expect, it } from 'vitest'
import { ProblemError } from '@/api'
import { i18n, loadLocale } from '@/i18n'
import { useForm } from './useForm'

async function makeForm(name = ref('')) {
  await loadLocale('zh-CN')
  let form!: ReturnType<typeof useForm<'name' | 'unitKind'>>
  const host = defineComponent({
    setup() {
      form = useForm({
        name: { label: () => '单位名称', check: () => (name.value ? undefined : '请填写单位名称。') },
        unitKind: { label: () => '单位性质' },
      })
      return () => h('div')
    },
  })
  mount(host, { global: { plugins: [i18n] } })
  return form
}

const refusal = (pointer: string, message: string) =>
  new ProblemError({
    type: '/problems/invalid-request',
    title: '有填得不对的地方',
    status: 400,
    errors: [{ pointer, parameter: '', message }],
  })

describe('a form', () => {
  it('does nothing while a field is wrong, and lists it with its control', async () => {
    const form = await makeForm()
    let sent = 0
    expect(await form.submit(() => Promise.resolve(sent++))).toBe(false)
    expect(sent).toBe(0)
    const { id } = form.field('name')
    expect(form.summary.value).toEqual([{ id, label: '单位名称', message: '请填写单位名称。' }])
    expect(form.attempt.value).toBe(1)
  })

  it('forgets a fault once the field is left in order', async () => {
    const name = ref('')
    const form = await makeForm(name)
    form.check('name')
    expect(form.field('name').error).toBeTruthy()
    name.value = '遂州理工学院'
    form.field('name').onLeave()
    expect(form.field('name').error).toBeUndefined()
  })

  it.each(['/profile/unitKind', '/unitKind', 'profile.unitKind'])(
    'leads the server’s %s to its field',
    async pointer => {
      const form = await makeForm(ref('x'))
      await form.submit(() => Promise.reject(refusal(pointer, '这一类单位必须填写。')))
      expect(form.field('unitKind').error).toBe('这一类单位必须填写。')
      expect(form.busy.value).toBe(false)
    },
  )

  it('says what belongs to no field as well', async () => {
    const form = await makeForm(ref('x'))
    await form.submit(() => Promise.reject(refusal('/elsewhere', '别处不对。')))
    expect(form.summary.value).toEqual([{ message: '别处不对。' }])
  })

  it('tells of a conflict that what was typed is still there', async () => {
    const form = await makeForm(ref('x'))
    const conflict = new ProblemError({ type: '/problems/conflict', title: '刚被改过', status: 409 })
    await form.submit(() => Promise.reject(conflict))
    expect(form.summary.value[0]?.message).toContain('您填的内容还在')
  })

  it('sends once, however often it is pressed', async () => {
    const form = await makeForm(ref('x'))
    let sent = 0
    const work = () => new Promise(resolve => setTimeout(() => resolve(sent++), 10))
    await Promise.all([form.submit(work), form.submit(work)])
    expect(sent).toBe(1)
  })
})
