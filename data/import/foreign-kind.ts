import { DeskError } from '../model/error-codes.ts'
import { say } from '../model/words/say.ts'

/** Kinds of files that are told by their bytes, and that hold no table that is read. */
export const FOREIGN_KINDS = [
  'xls',
  'encrypted-workbook',
  'old-office',
  'word',
  'other-office',
  'pdf',
  'parquet',
  'sign-in',
  'html',
  'gzip',
  'archive',
  'picture',
] as const
export type ForeignKind = (typeof FOREIGN_KINDS)[number]

const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const STARTS: readonly (readonly [start: Buffer, kind: ForeignKind])[] = [
  [Buffer.from('%PDF-'), 'pdf'],
  [Buffer.from('PAR1'), 'parquet'],
  [Buffer.from([0x1f, 0x8b]), 'gzip'],
  [Buffer.from("7z\xbc\xaf'\x1c", 'latin1'), 'archive'],
  [Buffer.from('Rar!\x1a', 'latin1'), 'archive'],
  [Buffer.from('BZh'), 'archive'],
  [Buffer.from('\xfd7zXZ', 'latin1'), 'archive'],
  [Buffer.from('\x89PNG', 'latin1'), 'picture'],
  [Buffer.from('\xff\xd8\xff', 'latin1'), 'picture'],
  [Buffer.from('GIF8'), 'picture'],
]

/** What a file is by its first bytes, where that is nothing that is read; `null`: it may be. */
export function maybeForeignKind(head: Buffer): ForeignKind | null {
  const start = STARTS.find(([bytes]) => head.subarray(0, bytes.length).equals(bytes))
  if (start !== undefined) return start[1]
  if (head.subarray(0, 8).equals(COMPOUND)) return compoundKind(head)
  return maybeHtml(head)
}

/** A compound file names its streams in UTF-16: an encrypted workbook's, an old workbook's, or another program's. */
function compoundKind(head: Buffer): ForeignKind {
  const has = (name: string): boolean => head.includes(Buffer.from(name, 'utf16le'))
  if (has('EncryptedPackage')) return 'encrypted-workbook'
  return has('Workbook') || has('Book') ? 'xls' : 'old-office'
}

const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i
const SIGN_IN = /type=["']?password|\b(?:sign|log) ?in\b|\bsingle sign-on\b/i

/** A page that asks for a password is what a browser saved in the file's place. */
function maybeHtml(head: Buffer): ForeignKind | null {
  const text = head.toString('latin1').replace(/^ï»¿/, '')
  if (!HTML.test(text)) return null
  return SIGN_IN.test(text) && !/<table\b/i.test(text) ? 'sign-in' : 'html'
}

/** What the file is, and what to do. */
export function foreignFile(file: string, kind: ForeignKind): DeskError {
  return new DeskError('import-file-kind', { file, kind, what: say(`import.kind.${kind}`) })
}
