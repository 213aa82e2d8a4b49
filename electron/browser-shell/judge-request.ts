import type { IncomingMessage } from 'node:http'
import type { SessionKeys } from './session-key.ts'

/** What a request may ask for, by what it says of itself and what the browser says of it. */
type Judgement = 'own-page' | 'page-alone' | 'wrong-host' | 'no-browser' | 'stranger'

/**
 * `own-page`: it comes from a page of this very address (`Sec-Fetch-Site: same-origin`, which no page can forge) and may ask for
 * anything, each with its own proof. `page-alone`: somebody opens the page itself, which holds nothing but the app's public code: by
 * its address, or led there by a page of another kind, as by the private file that a browser is started with. (Loaded again later, it
 * still counts as led there.)
 *
 * A page of another port is of the same site but not of the same origin: it gets nothing, not even the page.
 */
export function judgeRequest(
  request: IncomingMessage,
  host: string,
  keys: Pick<SessionKeys, 'path' | 'isUnderPath'>,
): Judgement {
  const { headers, url: address = '', method } = request
  if (headers.host !== host) return 'wrong-host'
  if (!keys.isUnderPath(address)) return 'stranger'
  const from = headers['sec-fetch-site']
  if (from === undefined) return 'no-browser'
  if (from === 'same-origin') return 'own-page'
  const opensPage =
    method === 'GET' &&
    address === keys.path &&
    headers['sec-fetch-mode'] === 'navigate' &&
    headers['sec-fetch-dest'] === 'document'
  return opensPage && (from === 'none' || from === 'cross-site') ? 'page-alone' : 'stranger'
}
