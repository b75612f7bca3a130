import { client, done, read, within } from './client'
import type {
  AccountStatus,
  AuditQuery,
  ConsentPurpose,
  MessagePreference,
  NewAccount,
  NewParameterVersion,
  SignIn,
  SynonymForm,
} from './my-types'

/** Entering the portal, and what belongs to one person or to the whole portal. */
export const myApi = {
  session: () => read(client.GET('/api/session')),
  signIn: (body: SignIn) => read(client.POST('/api/session', { body })),
  signOut: () => read(client.DELETE('/api/session')),
  register: (body: NewAccount) => read(client.POST('/api/accounts', { body })),
  activate: (token: string) => done(client.POST('/api/account-activations', { body: { token } })),
  askReset: (email: string) => done(client.POST('/api/password-resets', { body: { email } })),
  reset: (token: string, password: string) =>
    done(client.PUT('/api/password-resets', { body: { token, password } })),

  account: (signal?: AbortSignal) => read(client.GET('/api/my/account', within(signal))),
  changeAccount: (body: { version: number; realName: string; mobile: string; email: string }) =>
    read(client.PUT('/api/my/account', { body })),
  changePassword: (current: string, password: string) =>
    done(client.PUT('/api/my/account/password', { body: { current, password } })),
  sessions: (signal?: AbortSignal) => read(client.GET('/api/my/account/sessions', within(signal))),
  endSession: (id: number) =>
    done(client.DELETE('/api/my/account/sessions/{id}', { params: { path: { id } } })),
  endOtherSessions: () => done(client.DELETE('/api/my/account/sessions')),
  beginTotp: () => read(client.POST('/api/my/account/totp')),
  confirmTotp: (code: string) => done(client.PUT('/api/my/account/totp', { body: { code } })),
  endTotp: (password: string) => done(client.DELETE('/api/my/account/totp', { body: { password } })),
  giveConsent: (purpose: ConsentPurpose, given: boolean) =>
    read(client.PUT('/api/my/account/consents', { body: [{ purpose, given }] })),
  exportAccount: () => read(client.GET('/api/my/account/export')),
  eraseAccount: (password: string) => read(client.POST('/api/my/account/erasure', { body: { password } })),

  messages: (query: { unread?: boolean; cursor?: string }, signal?: AbortSignal) =>
    read(client.GET('/api/my/notifications', { params: { query }, ...within(signal) })),
  markRead: (mark: { ids?: number[]; all?: boolean }) =>
    done(client.POST('/api/my/notifications/read', { body: mark })),
  preferences: (signal?: AbortSignal) => read(client.GET('/api/my/notification-preferences', within(signal))),
  choosePreferences: (body: MessagePreference[]) =>
    read(client.PUT('/api/my/notification-preferences', { body })),

  accounts: (query: { state?: AccountStatus; q?: string; cursor?: string }, signal?: AbortSignal) =>
    read(client.GET('/api/my/accounts', { params: { query }, ...within(signal) })),
  moveAccount: (id: number, action: string, body: { version: number; reason?: string }) =>
    read(client.POST('/api/my/accounts/{id}/moves/{action}', { params: { path: { id, action } }, body })),
  audit: (query: AuditQuery, signal?: AbortSignal) =>
    read(client.GET('/api/my/audit', { params: { query }, ...within(signal) })),
  verifyAudit: () => read(client.POST('/api/my/audit/verification')),
  synonyms: (query: { q: string; cursor?: number }, signal?: AbortSignal) =>
    read(client.GET('/api/my/synonyms', { params: { query }, ...within(signal) })),
  addSynonyms: (body: SynonymForm) => read(client.POST('/api/my/synonyms', { body })),
  changeSynonyms: (id: number, body: SynonymForm) =>
    read(client.PUT('/api/my/synonyms/{id}', { params: { path: { id } }, body })),
  removeSynonyms: (id: number, version: number) =>
    done(client.DELETE('/api/my/synonyms/{id}', { params: { path: { id }, query: { version } } })),
  parameters: (signal?: AbortSignal) => read(client.GET('/api/my/parameters', within(signal))),
  setParameter: (cfg: string, body: NewParameterVersion) =>
    read(client.POST('/api/my/parameters/{cfg}/versions', { params: { path: { cfg } }, body })),
}
