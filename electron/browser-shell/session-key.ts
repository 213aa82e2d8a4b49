import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * The secrets of one run of the browser shell. There is no cookie: browsers send the cookies of 127.0.0.1 to every port of it, so
 * that any other program's page would be handed ours.
 */
export interface SessionKeys {
  /** First part of every address, `/…/`; who doesn't know it can't even ask. */
  readonly path: string
  /** In the page's memory; goes with each request that does something. */
  readonly token: string
  /** A key that lets one browser in, once. It takes the place of one that was not used. */
  newStartKey(): string
  /** `true` the first time a start key is shown, never again. */
  isFirstUse(startKey: unknown): boolean
  isToken(token: string | undefined): boolean
  isUnderPath(address: string): boolean
}

export function createSessionKeys(): SessionKeys {
  const path = `/${secret()}/`
  const token = secret()
  let startKey: string | undefined
  return {
    path,
    token,
    newStartKey: () => (startKey = secret()),
    isFirstUse: (given) => {
      if (startKey === undefined || typeof given !== 'string' || !isSame(given, startKey)) return false
      startKey = undefined
      return true
    },
    isToken: (given) => given !== undefined && isSame(given, token),
    isUnderPath: (address) => isSame(address.slice(0, path.length), path),
  }
}

function secret(): string {
  return randomBytes(24).toString('base64url')
}

function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
