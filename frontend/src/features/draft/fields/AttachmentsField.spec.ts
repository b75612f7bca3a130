import { http, HttpResponse } from 'msw'
import { computed, defineComponent, h, reactive, ref } from 'vue'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DraftForm, Kind } from '@/api'
import { mountPage, settled, type MountedPage } from '@/testing/mountPage'
import { server } from '@/testing/setup'
import { accepted, classesOf, withFile, withoutFile } from '../attachments'
import { provideDraft } from '../draftContext'
import AttachmentsField from './AttachmentsField.vue'

let mounted: MountedPage | undefined
const stored = (id: number, name: string, fileClass: string, warnings: string[] = []) => ({
  id,
  organisationId: 7,
  class: fileClass,
  name,
  size: 20_480,
  type: 'application/pdf',
  sha256: 'ab',
  warnings,
  uploadedAt: '2026-11-24T10:00:00+08:00',
})

async function open(form: DraftForm, kind: Kind = 'achievement') {
  const holder = defineComponent({
    setup() {
      provideDraft({
        id: 1,
        kind,
        organisation: { id: 7, name: '遂州理工学院' },
        form,
        problems: computed(() => new Map()),
        visited: ref(new Set<string>()),
        showAll: ref(false),
      })
      return () => h(AttachmentsField)
    },
  })
  mounted = await mountPage(holder, '/')
  return mounted.page
}
async function choose(index: number, file: File) {
  const input = document.querySelectorAll<HTMLInputElement>('input[type=file]')[index]
  if (!input) throw new Error('no upload')
  Object.defineProperty(input, 'files', { value: [file], configurable: true })
  input.dispatchEvent(new Event('change'))
  await settled()
}
beforeEach(() => {
  server.use(
    http.get('*/api/my/files', ({ request }) => {
      const ids = new URL(request.url).searchParams.getAll('id').map(Number)
      return HttpResponse.json({ items: ids.map(id => stored(id, `旧文件${id}.pdf`, 'PUBLIC')) })
    }),
  )
})
afterEach(() => mounted?.page.unmount())

describe('attachments', () => {
  it('stand under their class with name and size', async () => {
    const page = await open(reactive({ attachments: [{ fileId: 4, class: 'PUBLIC' }] }))
    const classes = page.findAll('fieldset')
    expect(classes.map(each => each.get('legend').text())).toEqual([
      '公开附件',
      '签保密协议后可看的附件',
      '只给审查人看的附件',
    ])
    expect(classes[0]?.get('li').text()).toContain('旧文件4.pdf')
    expect(classes[1]?.findAll('li')).toHaveLength(0)
  })

  it('are sent with their class and kept by id; an NDA file makes the NDA needed', async () => {
    let sent: FormData | undefined
    server.use(
      http.post('*/api/my/files', async ({ request }) => {
        sent = await request.formData()
        return HttpResponse.json(stored(31, '工艺.pdf', 'NDA', ['已去掉作者信息']))
      }),
    )
    const form = reactive<DraftForm>({})
    const page = await open(form)
    await choose(1, new File(['%PDF-1.7'], '工艺.pdf', { type: 'application/pdf' }))
    await settled()
    expect(sent?.get('class')).toBe('NDA')
    expect(sent?.get('organisationId')).toBe('7')
    expect(form.attachments).toEqual([{ fileId: 31, class: 'NDA' }])
    expect(form.ndaRequired).toBe(true)
    expect(page.findAll('fieldset')[1]?.text()).toContain('已去掉作者信息')
    expect(page.get('.classes > [role=status]').text()).toContain('已上传 工艺.pdf')
  })

  it('refuse before sending what the class cannot take', async () => {
    const form = reactive<DraftForm>({})
    const page = await open(form)
    await choose(1, new File(['x'], '说明.docx'))
    expect(page.findAll('fieldset')[1]?.get('[role=alert]').text()).toContain('PDF')
    expect(form.attachments).toBeUndefined()
  })

  it('leave the form when removed, and the focus goes to the upload', async () => {
    const form = reactive<DraftForm>({ attachments: [{ fileId: 4, class: 'PUBLIC' }] })
    const page = await open(form)
    await page.get('button[aria-label="移除 旧文件4.pdf"]').trigger('click')
    await settled()
    expect(form.attachments).toEqual([])
    expect(document.activeElement?.id).toBe('f-attachments-PUBLIC')
  })
})

describe('classes of files', () => {
  it('are three for achievements, two for demands', () => {
    expect(classesOf('achievement')).toEqual(['PUBLIC', 'NDA', 'SECRET'])
    expect(classesOf('demand')).toEqual(['PUBLIC', 'NDA'])
    expect(accepted.NDA.split(',')).not.toContain('.docx')
  })

  it('hold a file once', () => {
    const list = withFile(withFile([], 1, 'PUBLIC'), 1, 'NDA')
    expect(list).toEqual([{ fileId: 1, class: 'NDA' }])
    expect(withoutFile(list, 1)).toEqual([])
  })
})
