/** A link as it may be shown and opened outside; `host` in the ASCII form, so that no look-alike letter deceives. */
interface ExternalLink {
  readonly address: string
  readonly host: string
}

const MAX_LENGTH = 2000
const HOST_NAME = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/

/** A link that may be opened outside after a question: https, a public host name, no user, no port, nothing hidden. */
export function maybeExternalLink(text: string): ExternalLink | undefined {
  // URL would quietly drop spaces, tabs and line ends and take a backslash for a slash.
  if (text.length > MAX_LENGTH || !/^https:\/\/[^/\\]/.test(text) || /[\s\\\p{Cc}\p{Cf}]/u.test(text))
    return undefined
  const url = URL.parse(text)
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '')
    return undefined
  if (/^https:\/\/[^/?#]*@/.test(text) || !HOST_NAME.test(url.hostname)) return undefined
  return { address: url.href, host: url.hostname }
}
