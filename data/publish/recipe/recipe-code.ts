import { createHash } from 'node:crypto'
import { shortCodeOf } from '../../model/short-code.ts'
import { canonicalJson } from './canonical-json.ts'

/** SHA-256, hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** `DD-7F3K-92QA`: the first 40 bits of the SHA-256 over the canonical JSON of `value`. */
export function codeOf(value: unknown): string {
  return shortCodeOf(sha256(canonicalJson(value)))
}
