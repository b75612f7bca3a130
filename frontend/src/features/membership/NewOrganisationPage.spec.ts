import { http, HttpResponse } from 'msw'
import type { VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mountPage, settled } from '@/testing/mountPage'
import { server } from '@/testing/setup'
import { person } from '@mocks/fixtures/session'
import NewOrganisationPage from './NewOrganisationPage.vue'

let page: VueWrapper
beforeEach(async () => {
  server.use(http.get('*/api/session', () => HttpResponse.json(person([], []))))
  page = (await mountPage(NewOrganisationPage, '/workbench/organisations/new')).page
  await settled()
})
afterEach(() => page.unmount())

async function choose(kind: string) {
  await page.get(`input[value=${kind}]`).setValue()
  await settled()
}
const labels = () => page.findAll('form .label').map(each => each.text())

describe('registering an organisation', () => {
  it('asks for the kind first, then for what that kind states', async () => {
    expect(labels()).toEqual(['单位类别'])
    await choose('FUND')
    expect(labels()).toContain('管理人')
    await choose('RESEARCH_UNIT')
    expect(labels()).toContain('单位性质')
    expect(labels()).not.toContain('管理人')
  })

  it('says the digit that a credit code should have', async () => {
    await choose('ENTERPRISE')
    const code = page.get('[name=uscc]')
    await code.setValue('91350100m000100y42')
    await settled()
    expect((code.element as HTMLInputElement).value).toBe('91350100M000100Y42')
    expect(page.get('form').text()).toContain('校验位应为 3')
    await code.setValue('91350100M000100Y43')
    await settled()
    expect(page.get('form').text()).toContain('校验位正确')
  })

  it('an enterprise from abroad is asked for its register number instead', async () => {
    await choose('ENTERPRISE')
    await page.get('[name=isOverseas]').setValue('true')
    expect(page.find('[name=uscc]').exists()).toBe(false)
    expect(page.find('[name=foreignRegNo]').exists()).toBe(true)
  })

  it('leads every refusal of the portal to its field and keeps what was typed', async () => {
    const problem = {
      type: '/problems/invalid-request',
      title: '有填得不对的地方',
      status: 400,
      errors: [
        { pointer: '/fundKind', parameter: 'fundKind', message: '这一类单位必须填写。' },
        { pointer: '/district', parameter: 'district', message: '没有这个区县代码。' },
      ],
    }
    let sent: unknown
    server.use(
      http.post('*/api/my/organisations', async ({ request }) => {
        sent = await request.json()
        return HttpResponse.json(problem, { status: 400 })
      }),
    )
    await choose('FUND')
    await page.get('[name=name]').setValue('涪江锂电创业投资基金')
    await page.get('[name=fundKind]').setValue('VENTURE')
    await page.get('[name=managerName]').setValue('涪江资本')
    await page.get('[name=district]').setValue('510903')
    await page.get('form').trigger('submit')
    await settled()
    expect(sent).toMatchObject({ kind: 'FUND', districtCode: '510903', profile: { fundKind: 'VENTURE' } })
    const summary = page.get('[role=alert]')
    expect(summary.text()).toContain('有 2 处要改')
    expect(summary.findAll('a').map(each => each.text())).toEqual(['所在区县', '基金类别'])
    expect((page.get('[name=name]').element as HTMLInputElement).value).toBe('涪江锂电创业投资基金')
  })
})
