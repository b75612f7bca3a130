import { client, done, read, within } from './client'
import type { SavedSearchForm, SavedSearchHits } from './my-types'

/** Searches that a person has saved, and what was found for them. */
const one = (id: number) => ({ params: { path: { id } } })

export const alertApi = {
  savedSearches: (signal?: AbortSignal) => read(client.GET('/api/my/saved-searches', within(signal))),
  savedSearch: (id: number, signal?: AbortSignal) =>
    read(
      client.GET('/api/my/saved-searches/{id}', { ...one(id), ...within(signal) }),
    ) as Promise<SavedSearchHits>,
  save: (body: SavedSearchForm) => read(client.POST('/api/my/saved-searches', { body })),
  change: (id: number, body: SavedSearchForm) =>
    read(client.PUT('/api/my/saved-searches/{id}', { ...one(id), body })),
  remove: (id: number) => done(client.DELETE('/api/my/saved-searches/{id}', one(id))),
  openFeed: (id: number) => read(client.POST('/api/my/saved-searches/{id}/feed', one(id))),
  closeFeed: (id: number) => read(client.DELETE('/api/my/saved-searches/{id}/feed', one(id))),
  /** From a mail, without signing in. */
  stop: (token: string) => done(client.POST('/stop-alert', { params: { query: { token } } })),
}
