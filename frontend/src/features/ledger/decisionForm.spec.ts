import { expect, it } from 'vitest'
import { decisionOf, emptyDecision } from './decisionForm'

it('reads people one a line, and why somebody took no part', () => {
  const sent = decisionOf({
    ...emptyDecision(),
    meetingNo: ' 2026年第9次会议 ',
    at: '2026-11-20T10:00',
    participants: '周主任\n\n李处长、王会计',
    recused: '陈屿舟：完成人',
    decision: '同意',
    reasons: '材料齐全',
  })
  expect(sent.participants).toEqual([{ name: '周主任' }, { name: '李处长' }, { name: '王会计' }])
  expect(sent.recused).toEqual([{ name: '陈屿舟', interest: '完成人' }])
  expect(sent.at).toBe('2026-11-20T10:00:00+08:00')
  expect(sent.meetingNo).toBe('2026年第9次会议')
  expect(sent).not.toHaveProperty('dissent')
})
