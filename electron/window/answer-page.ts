import { randomBytes } from 'node:crypto'
import { APP_ORIGIN } from './app-origin.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import type { PageFile } from './page-files.ts'

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
  const nonce = randomBytes(16).toString('base64')
  return new Response(withNonce(content.toString('utf8'), nonce), {
    headers: headersFor(nonce, file.mediaType),
  })
}

/** The controls' library reads the nonce for its style elements here. */
function withNonce(html: string, nonce: string): string {
  return html.replace(/<head(?:\s[^>]*)?>/, (head) => `${head}<meta property="csp-nonce" nonce="${nonce}">`)
}

function headersFor(nonce: string | null, mediaType: string): Readonly<Record<string, string>> {
  return {
    'content-type': mediaType,
    'content-security-policy': contentSecurityPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-store',
  }
}
