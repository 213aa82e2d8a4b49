import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { strict } from '../strict.ts'
import { handlerOf } from './protocol.ts'

/** "Issue HTTP/HTTPS requests using Chromium's native networking library." There is no network here: files and the app's own schemes. */
export const net = strict('net', {
  /** "net.fetch supports file: URLs and custom protocols […] registered handlers." */
  async fetch(
    input: string | Request,
    options: { readonly bypassCustomProtocolHandlers?: boolean } = {},
  ): Promise<Response> {
    const request = typeof input === 'string' ? new Request(input) : input
    const scheme = request.url.slice(0, request.url.indexOf(':'))
    const handler = options.bypassCustomProtocolHandlers === true ? undefined : handlerOf(scheme)
    if (handler !== undefined) return await handler(request)
    if (scheme !== 'file') throw new Error('net::ERR_INTERNET_DISCONNECTED')
    try {
      return new Response(await readFile(fileURLToPath(request.url)))
    } catch {
      throw new Error('net::ERR_FILE_NOT_FOUND')
    }
  },
  isOnline: () => false,
})
