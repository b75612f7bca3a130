import { client, done, read, within } from './client'
import type {
  InternalRuleForm,
  InvitationRequest,
  LeadingGroupForm,
  OrganisationForm,
  OrganisationMove,
  OrganisationStatus,
  Role,
} from './my-types'

interface Step {
  version: number
  reason?: string
}
const of = (id: number) => ({ params: { path: { id } } })

/** Organisations as their administrators and the operator see them, their people and their regime. */
export const organisationApi = {
  mine: (signal?: AbortSignal) => read(client.GET('/api/my/organisations', within(signal))),
  one: (id: number, signal?: AbortSignal) =>
    read(client.GET('/api/my/organisations/{id}', { ...of(id), ...within(signal) })),
  register: (body: OrganisationForm) => read(client.POST('/api/my/organisations', { body })),
  change: (id: number, body: OrganisationForm) =>
    read(client.PUT('/api/my/organisations/{id}', { ...of(id), body })),
  move: (id: number, action: string, body: OrganisationMove) =>
    read(
      client.POST('/api/my/organisations/{id}/moves/{action}', { params: { path: { id, action } }, body }),
    ),
  reviews: (query: { state?: OrganisationStatus; cursor?: string }, signal?: AbortSignal) =>
    read(client.GET('/api/my/organisation-reviews', { params: { query }, ...within(signal) })),
  reveals: (id: number, cursor: string | undefined, signal?: AbortSignal) =>
    read(
      client.GET('/api/my/organisations/{id}/contact-reveals', {
        params: { path: { id }, query: { cursor } },
        ...within(signal),
      }),
    ),

  memberships: (signal?: AbortSignal) => read(client.GET('/api/my/memberships', within(signal))),
  membershipReviews: (signal?: AbortSignal) => read(client.GET('/api/my/membership-reviews', within(signal))),
  join: (organisationCode: string, role: Role) =>
    read(client.POST('/api/my/memberships', { body: { organisationCode, role } })),
  members: (id: number, signal?: AbortSignal) =>
    read(client.GET('/api/my/organisations/{id}/members', { ...of(id), ...within(signal) })),
  moveMember: (id: number, membershipId: number, action: string, body: Step & { to?: string }) =>
    read(
      client.POST('/api/my/organisations/{id}/members/{membershipId}/moves/{action}', {
        params: { path: { id, membershipId, action } },
        body,
      }),
    ),
  invitations: (id: number, signal?: AbortSignal) =>
    read(client.GET('/api/my/organisations/{id}/invitations', { ...of(id), ...within(signal) })),
  invite: (id: number, body: InvitationRequest) =>
    read(client.POST('/api/my/organisations/{id}/invitations', { ...of(id), body })),
  takeInvitationBack: (id: number, invitationId: number) =>
    done(
      client.DELETE('/api/my/organisations/{id}/invitations/{invitationId}', {
        params: { path: { id, invitationId } },
      }),
    ),
  acceptInvitation: (code: string) => read(client.POST('/api/my/invitations/acceptance', { body: { code } })),

  leadingGroup: (id: number, signal?: AbortSignal) =>
    read(client.GET('/api/my/organisations/{id}/leading-group', { ...of(id), ...within(signal) })),
  setLeadingGroup: (id: number, body: LeadingGroupForm) =>
    read(client.PUT('/api/my/organisations/{id}/leading-group', { ...of(id), body })),
  rules: (id: number, signal?: AbortSignal) =>
    read(client.GET('/api/my/organisations/{id}/internal-rules', { ...of(id), ...within(signal) })),
  addRule: (id: number, body: InternalRuleForm) =>
    read(client.POST('/api/my/organisations/{id}/internal-rules', { ...of(id), body })),
  changeRule: (id: number, ruleId: number, body: InternalRuleForm) =>
    read(
      client.PUT('/api/my/organisations/{id}/internal-rules/{ruleId}', {
        params: { path: { id, ruleId } },
        body,
      }),
    ),
  moveRule: (id: number, ruleId: number, action: string, body: Step & { on?: string }) =>
    read(
      client.POST('/api/my/organisations/{id}/internal-rules/{ruleId}/moves/{action}', {
        params: { path: { id, ruleId, action } },
        body,
      }),
    ),
}
