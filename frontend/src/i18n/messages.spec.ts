import { describe, expect, it } from 'vitest'
import { createI18n } from 'vue-i18n'
import en from './en.json'
import zh from './zh-CN.json'

interface Tree {
  [key: string]: string | Tree
}

function flat(tree: Tree, prefix = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(prefix + key, value)
    else for (const entry of flat(value, `${prefix}${key}.`)) found.set(...entry)
  }
  return found
}

const chinese = flat(zh as Tree)
const english = flat(en as Tree)
const sources = import.meta.glob<string>(['../**/*.vue', '../**/*.ts', '!../**/*.spec.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

describe('the two dictionaries', () => {
  it('have the same keys in the same order', () => {
    expect([...english.keys()]).toEqual([...chinese.keys()])
  })

  it('name no value in English that Chinese does not', () => {
    const names = (text: string): string[] => text.match(/\{\w+\}/g) ?? []
    for (const [key, text] of english) {
      const known = names(chinese.get(key) ?? '')
      expect([key, names(text).filter(name => !known.includes(name))]).toEqual([key, []])
    }
  })

  it('compile, all of them', () => {
    for (const [locale, messages] of [
      ['zh-CN', zh],
      ['en', en],
    ] as const) {
      const { t } = createI18n({ legacy: false, locale, messages: { [locale]: messages } }).global
      for (const key of chinese.keys()) expect(() => t(key), key).not.toThrow()
    }
  })

  it('hold no Chinese in English, no half-width marks and no exclamation in Chinese', () => {
    for (const [key, text] of english) expect([key, /[\u4e00-\u9fff]/.test(text)]).toEqual([key, false])
    for (const [key, text] of chinese)
      expect([key, /[\u4e00-\u9fff][,;:!?]|！/.test(text)]).toEqual([key, false])
  })

  it('have every key the code names', () => {
    const named = new Set<string>()
    for (const source of Object.values(sources)) {
      for (const [, key] of source.matchAll(/(?<![\w.])t\(\s*'([\w.-]+)'/g)) named.add(key ?? '')
    }
    expect(named.size).toBeGreaterThan(100)
    expect([...named].filter(key => !chinese.has(key))).toEqual([])
  })
})
