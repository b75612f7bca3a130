import type { DecisionForm } from '@/api'

/** What is typed on the sheet: people one a line. */
export interface DecisionEntry {
  body: string
  meetingNo: string
  at: string
  participants: string
  recused: string
  decision: string
  reasons: string
  dissent: string
}

export const emptyDecision = (): DecisionEntry => ({
  body: 'LEADING_GROUP',
  meetingNo: '',
  at: '',
  participants: '',
  recused: '',
  decision: '',
  reasons: '',
  dissent: '',
})

const lines = (text: string) =>
  text
    .split(/[\n、]/)
    .map(line => line.trim())
    .filter(Boolean)

/** The record that is sent; a recused person stands as “name：interest”. */
export function decisionOf(entry: DecisionEntry): DecisionForm {
  return {
    body: entry.body as DecisionForm['body'],
    meetingNo: entry.meetingNo.trim(),
    at: `${entry.at}:00+08:00`,
    participants: lines(entry.participants).map(name => ({ name })),
    recused: lines(entry.recused).map(line => {
      const [name = '', ...rest] = line.split(/[：:]/)
      return { name: name.trim(), interest: rest.join('：').trim() }
    }),
    decision: entry.decision.trim(),
    reasons: entry.reasons.trim(),
    ...(entry.dissent.trim() ? { dissent: entry.dissent.trim() } : {}),
  }
}
