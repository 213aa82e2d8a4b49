import { request as ask, type IncomingHttpHeaders } from 'node:http'

/** A client that can send what no browser would. */
interface ShellAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** The body as it came. */
  readonly bytes: Buffer
}

interface ShellRequest {
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

/** What a page of the shell has once it is open. */
export interface OpenPage {
  readonly port: number
  /** The secret first part of every address. */
  readonly path: string
  readonly token: string
  /** Headers of a request that the page makes, without its token. */
  readonly page: Readonly<Record<string, string>>
  /** Headers of a request that the page makes. */
  readonly own: Readonly<Record<string, string>>
}

/** Headers with which a browser opens an address that was typed. */
export const TYPED = { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }

/** Opens the app as a browser does: the page, then its one-time key for the token. */
export async function openPage(address: string): Promise<OpenPage> {
  const { origin, pathname: path, port, hash } = new URL(address)
  const opened = await send(Number(port), { path, headers: TYPED })
  if (opened.status !== 200) throw new Error(`The page did not open: ${opened.status} ${opened.body}`)
  const page = { origin, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
  const entered = await send(Number(port), {
    method: 'POST',
    path: `${path}enter`,
    headers: page,
    body: JSON.stringify({ key: hash.slice(1) }),
  })
  const { value: token } = JSON.parse(entered.body) as { readonly value?: string }
  if (token === undefined) throw new Error(`The key was refused: ${entered.body}`)
  return { port: Number(port), path, token, page, own: { ...page, 'x-desk-token': token } }
}
