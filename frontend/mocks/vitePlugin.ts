import type { IncomingMessage, ServerResponse } from 'node:http'
import { getResponse } from 'msw'
import type { Connect, Plugin } from 'vite'
import { handlers } from './handlers.ts'

const policy = "default-src 'self'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'"

/** Answers the API from the fixtures, in dev and in preview; a preview also has the portal's content policy. */
export function mockApi(): Plugin {
  return {
    name: 'mock-api',
    configureServer: server => void server.middlewares.use(answer),
    configurePreviewServer(server) {
      server.middlewares.use((_request, response, next) => {
        response.setHeader('Content-Security-Policy', policy)
        next()
      })
      server.middlewares.use(answer)
    },
  }
}

const answer: Connect.NextHandleFunction = (request, response, next) => {
  reply(request, response, next).catch(next)
}

async function reply(request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> {
  const url = `http://${request.headers.host ?? 'localhost'}${request.url ?? '/'}`
  const found = await getResponse(handlers, new Request(url, { method: request.method ?? 'GET' }))
  if (!found) return next()
  const delay = Number(process.env.MOCK_DELAY_MS ?? 0)
  if (delay) await new Promise(resolve => setTimeout(resolve, delay))
  response.statusCode = found.status
  found.headers.forEach((value, name) => response.setHeader(name, value))
  response.end(Buffer.from(await found.arrayBuffer()))
}
