/** What a file with a recipe inside can be. */
export type RecipeCarrier = 'png' | 'svg' | 'pdf' | 'json'

const PNG_START = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const PDF_START = Buffer.from('%PDF-')
/** How far into a text its first element is looked for: after a declaration, a document type and comments. */
const HEAD_BYTES = 4096
const SVG_START = /^(?:<\?xml|<!DOCTYPE\s+svg|<!--|<svg[\s>])/i

/** What a file is, by its first bytes and never by its name; `undefined`: nothing that carries a recipe. */
export function maybeCarrierOf(bytes: Buffer): RecipeCarrier | undefined {
  if (bytes.subarray(0, PNG_START.length).equals(PNG_START)) return 'png'
  if (bytes.subarray(0, PDF_START.length).equals(PDF_START)) return 'pdf'
  const head = bytes
    .subarray(0, HEAD_BYTES)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (head.startsWith('{')) return 'json'
  return SVG_START.test(head) && /<svg[\s>]/.test(head) ? 'svg' : undefined
}
