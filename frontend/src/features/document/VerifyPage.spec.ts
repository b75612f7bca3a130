import { h } from 'vue'
import { afterEach, expect, it } from 'vitest'
import { http, HttpResponse } from 'msw'
import { proof } from '../../../mocks/fixtures/empowerments'
import { mountPage, settled, type MountedPage } from '@/testing/mountPage'
import { server } from '@/testing/setup'
import { sha256 } from './hashes'
import VerifyPage from './VerifyPage.vue'

let mounted: MountedPage | undefined
afterEach(() => mounted?.page.unmount())

async function choose(text: string) {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('nothing to choose with')
  Object.defineProperty(input, 'files', { value: [new File([text], 'a.pdf')], configurable: true })
  input.dispatchEvent(new Event('change'))
  await settled()
}

it('compares a file in the browser and sends it nowhere', async () => {
  const right = (await sha256(new Blob(['the paper']))) ?? ''
  expect(right).toHaveLength(64)
  const asked: string[] = []
  server.use(
    http.get('*/api/documents/:code', ({ request }) => {
      asked.push(request.url)
      return HttpResponse.json({ ...proof, sha256: right })
    }),
  )
  mounted = await mountPage({ render: () => h(VerifyPage, { code: proof.code }) }, `/verify/${proof.code}`)
  expect(mounted.page.text()).toContain(right)
  await choose('the paper')
  expect(mounted.page.text()).toContain('是同一份文件')
  await choose('another paper')
  expect(mounted.page.text()).toContain('不是这一份')
  expect(asked).toHaveLength(1)
})
