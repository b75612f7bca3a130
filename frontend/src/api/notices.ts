import { client, done, read, within } from './client'
import { sendFile } from './files'
import type { NoticeForm } from './notice-types'

export interface NoticeFilter {
  kind?: string
  unit?: string
  /** States of SM-12, separated by commas. */
  state?: string
  cursor?: string
}
export interface NewObjection {
  text: string
  contact?: string
  anonymous: boolean
  evidence: string[]
}
interface Evidence {
  token: string
  name: string
  size: number
}

const board = '/api/notices'
const own = '/api/my/notice-board'
const work = '/api/my/notices'
const of = (code: string) => ({ params: { path: { code } } })

/** Public notices (SM-12); for people who are signed in with those of their units. */
export const noticeApi = {
  list: (query: NoticeFilter, signedIn: boolean, signal?: AbortSignal) =>
    read(
      signedIn
        ? client.GET(own, { params: { query }, ...within(signal) })
        : client.GET(board, { params: { query }, ...within(signal) }),
    ),
  notice: (code: string, signedIn: boolean, signal?: AbortSignal) =>
    read(
      signedIn
        ? client.GET(`${own}/{code}`, { ...of(code), ...within(signal) })
        : client.GET(`${board}/{code}`, { ...of(code), ...within(signal) }),
    ),
  /** Where the published text is downloaded. */
  textAddress: (code: string, signedIn: boolean) => `${signedIn ? own : board}/${code}/text`,
  verify: (question: { text?: string; sha256?: string }) =>
    read(client.POST(`${board}/verification`, { body: question })),
  receipt: (receipt: string) =>
    read(client.GET(`${board}/objections/{receipt}`, { params: { path: { receipt } } })),
  object: (code: string, body: NewObjection, signedIn: boolean) =>
    read(
      signedIn
        ? client.POST(`${own}/{code}/objections`, { ...of(code), body })
        : client.POST(`${board}/{code}/objections`, { ...of(code), body }),
    ),
  async evidence(
    code: string,
    signedIn: boolean,
    file: File,
    progress: (part: number) => void,
    signal?: AbortSignal,
  ): Promise<Evidence> {
    const form = new FormData()
    form.set('file', file)
    return (await sendFile(`${signedIn ? own : board}/${code}/evidence`, form, progress, signal)) as Evidence
  },

  workList: (query: { state?: string; cursor?: number }, signal?: AbortSignal) =>
    read(client.GET(work, { params: { query }, ...within(signal) })),
  workNotice: (id: number, signal?: AbortSignal) =>
    read(client.GET(`${work}/{id}`, { params: { path: { id } }, ...within(signal) })),
  draft: (body: NoticeForm) => read(client.POST(work, { body })),
  change: (id: number, body: NoticeForm) =>
    read(client.PUT(`${work}/{id}`, { params: { path: { id } }, body })),
  remove: (id: number, version: number) =>
    done(client.DELETE(`${work}/{id}`, { params: { path: { id }, query: { version } } })),
  move: (id: number, action: string, body: { version: number; reason?: string }) =>
    read(client.POST(`${work}/{id}/moves/{action}`, { params: { path: { id, action } }, body })),
  take: (id: number, objectionId: number, body: { disinterested: boolean; reason?: string }) =>
    read(
      client.POST(`${work}/{id}/objections/{objectionId}/handling`, {
        params: { path: { id, objectionId } },
        body,
      }),
    ),
  conclude: (
    id: number,
    objectionId: number,
    body: { version: number; outcome: string; conclusion: string },
  ) =>
    read(
      client.POST(`${work}/{id}/objections/{objectionId}/conclusion`, {
        params: { path: { id, objectionId } },
        body,
      }),
    ),
}

/** The working days of loaded years (CFG-41). */
export const calendarApi = {
  list: (signal?: AbortSignal) => read(client.GET('/api/calendars', within(signal))),
  load: (year: number, body: { version: number; document: string; lines: string }) =>
    read(client.PUT('/api/my/calendars/{year}', { params: { path: { year } }, body })),
}
