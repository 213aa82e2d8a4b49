import { randomBytes } from 'node:crypto'

/** What the page may ask over the network: nothing, or in the browser shell its own origin. */
type PageReach = "'none'" | "'self'"

/** The page's law: its own files and nothing else. `nonce` lets the controls' library insert its style elements. */
function contentSecurityPolicy(nonce: string | null, connect: PageReach): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${nonce === null ? '' : ` 'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connect}`,
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** On every answer, refusals too. */
export function securityHeaders(nonce: string | null, connect: PageReach): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentSecurityPolicy(nonce, connect),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=()',
    'cache-control': 'no-store',
  }
}

/** A value that the next page alone may use for the style elements that the controls' library inserts. */
export function styleNonce(): string {
  return randomBytes(16).toString('base64')
}

/** The page with the nonce where the controls' library reads it, and with what else a shell puts before the app's own script. */
export function pageWithNonce(html: string, nonce: string, added = ''): string {
  const meta = `<meta property="csp-nonce" nonce="${nonce}">`
  return html.replace(/<head(?:\s[^>]*)?>/, (head) => head + meta + added)
}
