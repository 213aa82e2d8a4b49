/** Crockford's base 32: no I, L, O or U, so that a printed code can be typed. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The first 40 bits of a hex digest as a code to print and to type: `DD-7F3K-92QA`. */
export function shortCodeOf(digest: string): string {
  let bits = BigInt(`0x${digest.slice(0, 10)}`)
  let code = ''
  for (let place = 0; place < 8; place += 1) {
    code = ALPHABET.charAt(Number(bits & 31n)) + code
    bits >>= 5n
  }
  return `DD-${code.slice(0, 4)}-${code.slice(4)}`
}
