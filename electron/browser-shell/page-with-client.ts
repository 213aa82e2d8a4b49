import { pageWithNonce } from '../host/page-law.ts'

/** The page with this shell's script before the app's own. Nothing in it is secret. */
export function pageWithClient(html: string, nonce: string): string {
  return pageWithNonce(html, nonce, '<script src="./desk-client.js"></script>')
}
