import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { pageCases } from '../pages/page-case.ts'

export interface PlainServer {
  readonly base: string
  close(): Promise<void>
}

/** Our test pages by their slugs, without TLS or names: Firefox takes no map of hosts. */
export async function startPlainServer(): Promise<PlainServer> {
  const files = new Map(pageCases().map(({ slug, file }) => [`/${slug}`, file]))
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '')
    response.writeHead(file ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(file ? readFileSync(file) : '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    base: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
