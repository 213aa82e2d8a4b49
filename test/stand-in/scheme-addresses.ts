/**
 * Chromium can't be taught a new standard scheme from outside, so `scheme://host/…` is `https://host.scheme.stand-in.test/…`
 * on the browser's side, and itself again on the app's. A page's own `location` shows the difference: tests don't read it.
 */
const SUFFIX = 'stand-in.test'

const standard = new Set<string>()

/** Makes a scheme one that pages can be loaded from. */
export function makeStandard(scheme: string): void {
  standard.add(scheme)
}

export function isStandard(scheme: string): boolean {
  return standard.has(scheme)
}

/** Is this host name what Chromium was given for an address of the scheme? Such a request never leaves the stand-in. */
export function isStandInFor(scheme: string, hostname: string): boolean {
  return hostname.endsWith(`.${scheme}.${SUFFIX}`)
}

/** The address that Chromium is given for an address of the app. */
export function toBrowser(url: string): string {
  const found = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)/i.exec(url)
  const scheme = found?.[1]?.toLowerCase()
  if (found === null || scheme === undefined || !standard.has(scheme)) return url
  return `https://${found[2] ?? ''}.${scheme}.${SUFFIX}${url.slice(found[0].length)}`
}

/** The address that the app sees for an address of Chromium. */
export function toApp(url: string): string {
  const found = /^https:\/\/([^/?#]*)\.([a-z0-9+-]+)\.stand-in\.test(?=[/?#]|$)/.exec(url)
  const scheme = found?.[2]
  if (found === null || scheme === undefined || !standard.has(scheme)) return url
  return `${scheme}://${found[1] ?? ''}${url.slice(found[0].length)}`
}
