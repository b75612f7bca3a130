import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { forgetLoads } from '@/app/useLoad'
import { handlers } from '@mocks/handlers'
import { forgetPerson } from '@mocks/my'

export const server = setupServer(...handlers)

// jsdom has no layout to scroll.
window.scrollTo = () => undefined

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  server.resetHandlers()
  forgetLoads()
  forgetPerson()
})
afterAll(() => server.close())
