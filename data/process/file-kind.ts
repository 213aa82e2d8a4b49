import { closeSync, fstatSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { openForReading } from '../dataset/file/open-for-reading.ts'
import { maybeCarrierOf } from '../publish/recipe/recipe-carrier.ts'

/** What a file that the reader brings is opened as. */
export const FILE_KINDS = ['dataset', 'figure'] as const
export type FileKind = (typeof FILE_KINDS)[number]

const HEAD_BYTES = 4096
const DATASET_START = Buffer.from('SQLite format 3\0')
const FIGURE_NAME = /\.(?:png|svg|pdf|json)$/i

/**
 * Tells by its first bytes whether a file is a published figure or a dataset; by its name only where they are neither’s. What
 * can’t be read counts as a dataset: opening it says what is wrong.
 */
export function fileKind(path: string): FileKind {
  const head = maybeHead(path)
  if (head === undefined) return 'dataset'
  if (head.subarray(0, DATASET_START.length).equals(DATASET_START)) return 'dataset'
  const isFigure = maybeCarrierOf(head) !== undefined || FIGURE_NAME.test(basename(path))
  return isFigure ? 'figure' : 'dataset'
}

function maybeHead(path: string): Buffer | undefined {
  let file: number
  try {
    file = openForReading(path)
  } catch {
    // Missing, forbidden, a socket: for the opener to say.
    return undefined
  }
  try {
    if (!fstatSync(file).isFile()) return undefined
    const head = Buffer.alloc(HEAD_BYTES)
    return head.subarray(0, readSync(file, head, 0, HEAD_BYTES, 0))
  } catch {
    return undefined
  } finally {
    closeSync(file)
  }
}
