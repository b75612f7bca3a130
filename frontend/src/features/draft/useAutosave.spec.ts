import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, reactive, type EffectScope } from 'vue'
import { ProblemError } from '@/api'
import { keepCopy, newestCopy } from './localCopy'
import { useAutosave, type Stored } from './useAutosave'

interface Form {
  title?: string
  summary?: string
  secretDetail?: string
}
type Saved = Stored<Form>

const problem = (status: number) => new ProblemError({ type: '/problems/x', title: 'x', status })
const at = (version: number, form: Form): Saved => ({
  version,
  savedAt: `2026-11-24T10:0${version}:00+08:00`,
  form,
})

let scope: EffectScope
const save = vi.fn<(version: number, form: Form, keepalive: boolean) => Promise<Saved>>()
const read = vi.fn<() => Promise<Saved>>()

function open(first: Saved = at(1, { title: '甲' })) {
  const form = reactive<Form>({ ...first.form })
  scope = effectScope()
  const autosave = scope.run(() =>
    useAutosave<Form, Saved>({
      id: 7,
      first,
      form: () => form,
      save,
      read,
      saved: () => undefined,
      replace: next => {
        for (const name of Object.keys(form)) Reflect.deleteProperty(form, name)
        Object.assign(form, next)
      },
    }),
  )
  if (!autosave) throw new Error('no scope')
  const type = (change: Form) => {
    Object.assign(form, change)
    autosave.changed()
  }
  return { form, type, ...autosave }
}

beforeEach(() => {
  vi.useFakeTimers()
  localStorage.clear()
  save.mockReset().mockImplementation((version, form) => Promise.resolve(at(version + 1, form)))
  read.mockReset()
})
afterEach(() => {
  scope.stop()
  vi.useRealTimers()
})

describe('saving by itself', () => {
  it('waits for a pause, then sends once', async () => {
    const { state, type } = open()
    type({ title: '甲乙' })
    await vi.advanceTimersByTimeAsync(1_000)
    type({ title: '甲乙丙' })
    expect(newestCopy(7)?.form.title).toBe('甲乙丙')
    expect(save).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1_500)
    expect(save).toHaveBeenCalledExactlyOnceWith(1, { title: '甲乙丙' }, false)
    expect(state.phase).toBe('saved')
    expect(state.savedAt).toContain('10:02')
    expect(newestCopy(7)).toBeUndefined()
  })

  it('sends nothing when nothing says anything else', async () => {
    const { type } = open()
    type({ title: '甲', summary: '' })
    await vi.advanceTimersByTimeAsync(5_000)
    expect(save).not.toHaveBeenCalled()
  })

  it('sends what is typed while it sends, one at a time', async () => {
    const { state, type } = open()
    let answer: (saved: Saved) => void = () => undefined
    save.mockImplementationOnce(() => new Promise(resolve => (answer = resolve)))
    type({ title: '一' })
    await vi.advanceTimersByTimeAsync(1_500)
    type({ title: '二' })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(save).toHaveBeenCalledTimes(1)
    answer(at(2, { title: '一' }))
    await vi.advanceTimersByTimeAsync(1_500)
    expect(save).toHaveBeenLastCalledWith(2, { title: '二' }, false)
    expect(state.phase).toBe('saved')
  })

  it('tries again while the network is gone, and when it is back', async () => {
    const { state, type } = open()
    save.mockRejectedValue(ProblemError.offline())
    type({ title: '断网也不丢' })
    await vi.advanceTimersByTimeAsync(1_500)
    expect(state.phase).toBe('offline')
    expect(newestCopy(7)).toMatchObject({ base: 1, form: { title: '断网也不丢' } })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(save.mock.calls.length).toBeGreaterThan(4)
    save.mockResolvedValue(at(2, { title: '断网也不丢' }))
    window.dispatchEvent(new Event('online'))
    await vi.advanceTimersByTimeAsync(0)
    expect(state.phase).toBe('saved')
  })

  it('keeps everything when the session has ended and goes on after signing in', async () => {
    const { state, type } = open()
    save.mockRejectedValueOnce(problem(401))
    type({ title: '登录过期' })
    await vi.advanceTimersByTimeAsync(1_500)
    expect(state.phase).toBe('signed-out')
    expect(newestCopy(7)?.form.title).toBe('登录过期')
    window.dispatchEvent(new Event('focus'))
    await vi.advanceTimersByTimeAsync(0)
    expect(state.phase).toBe('saved')
  })

  it('stops at another version until the person has chosen', async () => {
    const { state, form, type, resolve } = open()
    save.mockRejectedValueOnce(problem(409))
    read.mockResolvedValue(at(4, { title: '另一页', summary: '别处写的' }))
    type({ title: '这一页' })
    await vi.advanceTimersByTimeAsync(1_500)
    expect(state.phase).toBe('conflict')
    expect(state.theirs?.form.title).toBe('另一页')
    type({ title: '这一页又改' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(save).toHaveBeenCalledTimes(1)
    resolve({ title: '这一页又改', summary: '别处写的' })
    await vi.advanceTimersByTimeAsync(0)
    expect(save).toHaveBeenLastCalledWith(4, { title: '这一页又改', summary: '别处写的' }, false)
    expect(form.summary).toBe('别处写的')
    expect(state.phase).toBe('saved')
  })

  it('does not ask when the other version is its own lost answer', async () => {
    const { state, type } = open()
    save.mockRejectedValueOnce(ProblemError.offline()).mockRejectedValueOnce(problem(409))
    read.mockResolvedValue(at(2, { title: '收到了' }))
    type({ title: '收到了' })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(state.phase).toBe('saved')
    expect(save).toHaveBeenCalledTimes(2)
  })

  it('says what was refused and sends again after a change', async () => {
    const { state, type } = open()
    save.mockRejectedValueOnce(problem(413))
    type({ title: '太长' })
    await vi.advanceTimersByTimeAsync(1_500)
    expect(state.phase).toBe('refused')
    type({ title: '短' })
    await vi.advanceTimersByTimeAsync(1_500)
    expect(state.phase).toBe('saved')
  })

  it('sends at once when the page is left', async () => {
    const { type } = open()
    type({ title: '离开' })
    scope.stop()
    await vi.advanceTimersByTimeAsync(0)
    expect(save).toHaveBeenCalledExactlyOnceWith(1, { title: '离开' }, true)
  })

  it('warns before closing only when the browser could not keep it', () => {
    const { type } = open()
    const closing = () => {
      const event = new Event('beforeunload', { cancelable: true })
      window.dispatchEvent(event)
      return event.defaultPrevented
    }
    type({ title: '存在本机' })
    expect(closing()).toBe(false)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full')
    })
    type({ title: '存不下' })
    expect(closing()).toBe(true)
  })
})

describe('the copy in the browser', () => {
  it('never holds a technical secret', () => {
    keepCopy(9, 1, { title: '公开', secretDetail: '配方' })
    expect(JSON.stringify(localStorage)).not.toContain('配方')
  })
})
