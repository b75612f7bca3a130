import { http, HttpResponse } from 'msw'
import type { VueWrapper } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import { mountPage, settled } from '@/testing/mountPage'
import { server } from '@/testing/setup'
import { organisation } from '@mocks/fixtures/unit'
import { person } from '@mocks/fixtures/session'
import OrganisationReviewPage from './OrganisationReviewPage.vue'

let page: VueWrapper
afterEach(() => page.unmount())

async function openSheet(label: string): Promise<HTMLElement> {
  server.use(http.get('*/api/session', () => HttpResponse.json(person(['VERIFY_ORGANISATION'], []))))
  page = (await mountPage(OrganisationReviewPage, '/workbench/organisations')).page
  await settled()
  const button = page.findAll('td button').find(each => each.text() === label)
  await button?.trigger('click')
  await settled()
  const dialog = document.querySelector<HTMLElement>('[role=dialog]')
  if (!dialog) throw new Error('no sheet')
  return dialog
}
async function confirm(dialog: HTMLElement) {
  dialog.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await settled()
}

it('a rejection carries its reason and the version that was shown', async () => {
  let sent: unknown
  server.use(
    http.post('*/api/my/organisations/7/moves/reject', async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(organisation)
    }),
  )
  const dialog = await openSheet('不通过')
  expect(dialog.textContent).toContain('遂州理工学院 DW-000001')
  await confirm(dialog)
  expect(sent).toBeUndefined()
  const reason = dialog.querySelector('textarea')
  if (reason) reason.value = '证照看不清'
  reason?.dispatchEvent(new Event('input'))
  await confirm(dialog)
  expect(sent).toEqual({ version: 4, reason: '证照看不清', targetCode: null })
})

it('a step that somebody else took first is said on the sheet', async () => {
  const conflict = {
    type: '/problems/state-conflict',
    title: '状态已经变了',
    status: 409,
    detail: '已由周念核验。',
  }
  server.use(
    http.post('*/api/my/organisations/7/moves/verify', () => HttpResponse.json(conflict, { status: 409 })),
  )
  const dialog = await openSheet('核验通过')
  await confirm(dialog)
  expect(dialog.querySelector('[role=alert]')?.textContent).toContain('已由周念核验。')
})
