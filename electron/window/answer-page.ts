import type { PageFile } from '../host/page-files.ts'
import { pageWithNonce, securityHeaders, styleNonce } from '../host/page-law.ts'
import { APP_ORIGIN } from './app-origin.ts'

/** One page file, by an address that is compared whole; anything else is 404. */
export async function answerPage(request: Request, files: ReadonlyMap<string, PageFile>): Promise<Response> {
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  const path = isRead && request.url.startsWith(`${APP_ORIGIN}/`) ? request.url.slice(APP_ORIGIN.length) : ''
  const file = files.get(path)
  if (file === undefined)
    return new Response('Not found', { status: 404, headers: headersFor(null, 'text/plain') })
  const content = await file.read()
  if (!file.mediaType.startsWith('text/html')) {
    return new Response(new Uint8Array(content), { headers: headersFor(null, file.mediaType) })
  }
  const nonce = styleNonce()
  return new Response(pageWithNonce(content.toString('utf8'), nonce), {
    headers: headersFor(nonce, file.mediaType),
  })
}

function headersFor(nonce: string | null, mediaType: string): Readonly<Record<string, string>> {
  return { 'content-type': mediaType, ...securityHeaders(nonce, "'none'") }
}
