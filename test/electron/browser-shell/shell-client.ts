import { request as ask, type IncomingHttpHeaders } from 'node:http'

/** A client that can send what no browser would. */
export interface ShellAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** The body as it came. */
  readonly bytes: Buffer
}

export interface ShellRequest {
  readonly method?: string
  /** Sent as it is. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

/** One request to 127.0.0.1. */
export function send(
  port: number,
  { method = 'GET', path, headers = {}, body }: ShellRequest,
): Promise<ShellAnswer> {
  return new Promise((resolve, reject) => {
    const request = ask({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const { headers: received, statusCode = 0 } = response
        const bytes = Buffer.concat(parts)
        resolve({ status: statusCode, headers: received, body: bytes.toString('utf8'), bytes })
      })
    })
    request.on('error', reject)
    request.end(body)
  })
}

/** What a page of the shell has once it is open: its cookie, and the token in it. */
export interface OpenPage {
  readonly port: number
  readonly cookie: string
  readonly token: string
  /** Headers of a request that the page makes. */
  readonly own: Readonly<Record<string, string>>
}

/** Opens the app as a browser does: the address with its one-time key, then the page. */
export async function openPage(address: string): Promise<OpenPage> {
  const { origin, pathname, port, search } = new URL(address)
  const start = await send(Number(port), { path: pathname + search })
  const cookie = start.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  const page = await send(Number(port), { path: '/', headers: { cookie } })
  const token = /<meta name="desk-token" content="([\w-]+)">/.exec(page.body)?.[1] ?? ''
  if (token === '') throw new Error(`The page did not open: ${page.status} ${page.body.slice(0, 200)}`)
  const own = { cookie, origin, 'x-desk-token': token, 'content-type': 'application/json' }
  return { port: Number(port), cookie, token, own }
}
