import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** The secrets of one run of the browser shell. */
export interface SessionKeys {
  /** Opens one page, once. */
  readonly startKey: string
  /** In the page; goes with each request that does something. */
  readonly token: string
  /** `true` the first time the start key is shown, never again. */
  isFirstUse(startKey: string | null): boolean
  isToken(token: string | undefined): boolean
  isCookie(cookieHeader: string | undefined): boolean
  setCookie(): string
}

/** `port` is in the cookie's name: cookies of one host are shared by all its ports, and two runs must not overwrite each other's. */
export function createSessionKeys(port: number): SessionKeys {
  const [startKey, token, cookie] = [secret(), secret(), secret()]
  const name = `disclosure-desk-${port}`
  let isUsed = false
  return {
    startKey,
    token,
    isFirstUse: (given) => {
      if (isUsed || !isSame(given ?? undefined, startKey)) return false
      isUsed = true
      return true
    },
    isToken: (given) => isSame(given, token),
    isCookie: (header = '') =>
      header
        .split(/; */)
        .some((pair) => pair.startsWith(`${name}=`) && isSame(pair.slice(name.length + 1), cookie)),
    setCookie: () => `${name}=${cookie}; HttpOnly; SameSite=Strict; Path=/`,
  }
}

function secret(): string {
  return randomBytes(24).toString('base64url')
}

function isSame(given: string | undefined, expected: string): boolean {
  return given !== undefined && timingSafeEqual(digest(given), digest(expected))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
