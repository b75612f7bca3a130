import { beforeEach, describe, expect, it } from 'vitest'
import { keepCopy, newestCopy } from './localCopy'
import { recall } from './recall'

interface Form {
  title?: string
  summary?: string
  secretDetail?: string
}
const stored = { version: 3, form: { title: '甲', summary: '乙', secretDetail: '配方' } as Form }

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

describe('a draft opened again', () => {
  it('has nothing to recall when the browser kept nothing else', () => {
    expect(recall(7, stored)).toBeUndefined()
    keepCopy(7, 2, { title: '甲', summary: '乙' })
    expect(recall(7, stored)).toBeUndefined()
    expect(newestCopy(7)).toBeUndefined()
  })

  it('gives back what was typed, and the secret as the server has it', () => {
    keepCopy(7, 3, { title: '甲改' })
    expect(recall(7, stored)).toEqual({ form: { title: '甲改', secretDetail: '配方' }, older: false })
  })

  it('says when the server went on meanwhile', () => {
    keepCopy(7, 2, { title: '甲改', summary: '乙' })
    expect(recall(7, stored)?.older).toBe(true)
  })

  it('takes the newest of several tabs and ends them all', () => {
    keepCopy(7, 3, { title: '旧' }, new Date(Date.now() - 60_000))
    sessionStorage.clear()
    keepCopy(7, 3, { title: '新' })
    expect(recall(7, stored)?.form.title).toBe('新')
    expect(recall(7, stored)).toBeUndefined()
  })

  it('forgets what nobody came back for in a month', () => {
    keepCopy(8, 1, { title: '很久以前' }, new Date(Date.now() - 31 * 86_400_000))
    recall(7, stored)
    expect(newestCopy(8)).toBeUndefined()
  })
})
