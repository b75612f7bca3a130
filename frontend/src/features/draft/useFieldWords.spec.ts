import { h } from 'vue'
import { expect, it } from 'vitest'
import { mountPage } from '@/testing/mountPage'
import { useFieldWords } from './useFieldWords'

let field: ReturnType<typeof useFieldWords> | undefined
async function words(name: string, value: unknown, address = '/') {
  const { page } = await mountPage(
    {
      setup() {
        field = useFieldWords()
        return () => h('i')
      },
    },
    address,
  )
  page.unmount()
  return field?.words(name, value)
}

it('says a field in words, not in codes', async () => {
  expect(await words('title', '热失控')).toBe('热失控')
  expect(await words('stage', 'PILOT')).toBe('中试')
  expect(await words('coopModes', ['TRIAL', 'TRANSFER'])).toBe('先用后转、转让')
  expect(await words('wantPilot', false)).toBe('否')
  expect(await words('trl', 6)).toBe('6')
  expect(await words('summary', null)).toBe('（空）')
  expect(await words('indicators', [])).toBe('（空）')
})

it('says a table row by row', async () => {
  const rows = [
    { name: '填孔率', value: '≥95', unit: '%' },
    { name: '凹陷', value: '≤5', unit: null },
  ]
  expect(await words('indicators', rows)).toBe('填孔率 ≥95 %\n凹陷 ≤5')
  const completer = { name: '廖砚', share: '24.9999', isMain: false, isStudent: true, nameConsent: true }
  expect(await words('completers', [completer])).toBe('廖砚 24.9999% 学生 同意公开姓名')
  expect(await words('attachments', [{ fileId: 41, class: 'NDA' }])).toBe('签保密协议后可看的附件 文件 41')
})

it('says entries of code lists in the page’s language', async () => {
  const entries = [{ code: '430', level: 2, name: '材料科学', nameEn: 'Materials science' }]
  expect(await words('fields', entries)).toBe('材料科学')
  expect(await words('fields', entries, '/en')).toBe('Materials science')
})
