import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { failureWithSentence } from '../host/error-sentence.ts'
import { securityHeaders } from '../host/page-law.ts'
import { answerRequest, type ShellSite } from './answer-request.ts'
import { createSessionKeys } from './session-key.ts'

export interface ShellServer {
  readonly port: number
  /** A new address that lets one browser in, once; an earlier one that was not used is worth nothing then. Its key is behind the `#`: no server is told it. */
  newAddress(): string
  close(): Promise<void>
}

/**
 * Serves the app on 127.0.0.1 and nowhere else. `port` 0 takes any free one.
 * @throws {NodeJS.ErrnoException} `EADDRINUSE` or `EACCES`, for the port.
 */
export async function startServer(port: number, siteOf: (port: number) => ShellSite): Promise<ShellServer> {
  const server = createServer({ maxHeaderSize: 16_384, requestTimeout: 120_000 })
  await listen(server, port)
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  const site = siteOf(address.port)
  server.on('request', (request, response) => {
    answerRequest(request, response, site).catch((error: unknown) => {
      site.log(error)
      refuseAll(request, response)
    })
  })
  return {
    port: address.port,
    newAddress: () => `${site.origin}${site.keys.path}#${site.keys.newStartKey()}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The secrets and the origin of a shell on one port. */
export function shellIdentity(port: number): Pick<ShellSite, 'host' | 'origin' | 'keys'> {
  const host = `127.0.0.1:${port}`
  return { host, origin: `http://${host}`, keys: createSessionKeys() }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function refuseAll(request: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent) {
    request.destroy()
    return
  }
  const failure = failureWithSentence('internal')
  response.writeHead(500, { ...securityHeaders(null, "'self'"), 'content-type': 'application/json' })
  response.end(JSON.stringify({ ok: false, ...failure }))
}
