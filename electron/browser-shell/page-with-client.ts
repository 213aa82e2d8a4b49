import { pageWithNonce } from '../host/page-law.ts'

/** The page with what this shell adds: its token, and its script before the app's own. */
export function pageWithClient(html: string, token: string, nonce: string): string {
  const added = `<meta name="desk-token" content="${token}"><script src="/desk-client.js"></script>`
  return pageWithNonce(html, nonce, added)
}
