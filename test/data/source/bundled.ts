import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { buildDataset } from '../../../data/dataset/build/build-dataset.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
export const SOURCE = join(ROOT, 'data', 'source')
/** What a built dataset depends on. */
const MADE_OF = ['data/source', 'data/dataset', 'data/model']
const KEPT = join(ROOT, 'node_modules', '.cache', 'disclosure-desk')

/** The bundled dataset of four companies, or what of it is Microsoft's alone: what an import of another company comes into. */
export type Built = 'bundled' | 'microsoft'

/**
 * The file of a dataset that is built of the source as it stands. It is built once, kept for the tests that come after, and shared: read
 * it only, or take a copy (`copyOfBuilt`).
 */
export function builtDataset(which: Built = 'bundled'): string {
  const file = join(KEPT, `${which}-${hashOfSource()}`, 'dataset.sqlite')
  if (!existsSync(file)) build(which, file)
  return file
}

/** A built dataset, and its rows as objects. */
export interface BuiltDataset {
  readonly file: string
  select(sql: string, ...values: readonly unknown[]): readonly Readonly<Record<string, unknown>>[]
  close(): void
}

export function readBuilt(which: Built = 'bundled'): BuiltDataset {
  const file = builtDataset(which)
  const database = new Database(file, { readonly: true })
  return {
    file,
    select: (sql, ...values) =>
      // better-sqlite3 gives plain objects for rows.
      database.prepare(sql).all(...values) as readonly Readonly<Record<string, unknown>>[],
    close: () => void database.close(),
  }
}

/** Two tests may build it at once: its folder is put in place whole, and the kept ones of other sources go. */
function build(which: Built, file: string): void {
  mkdirSync(KEPT, { recursive: true })
  const building = mkdtempSync(join(KEPT, 'building-'))
  const made = join(building, 'made')
  mkdirSync(made)
  try {
    buildDataset(which === 'bundled' ? SOURCE : microsoftSource(building), join(made, basename(file)))
    for (const kept of readdirSync(KEPT))
      if (kept.startsWith(`${which}-`)) rmSync(join(KEPT, kept), { recursive: true, force: true })
    renameSync(made, dirname(file))
  } catch (error) {
    // Another test was faster.
    if (!existsSync(file)) throw error
  } finally {
    rmSync(building, { recursive: true, force: true })
  }
}

/** Folders of companies in the source besides the article's. */
const OTHERS = new Set(['google', 'apple', 'meta'])

/** A copy of the source in `folder` that holds Microsoft alone. */
function microsoftSource(folder: string): string {
  const source = join(folder, 'source')
  cpSync(SOURCE, source, { recursive: true, filter: (path) => !OTHERS.has(basename(path)) })
  return source
}

let hash: string | undefined
function hashOfSource(): string {
  hash ??= MADE_OF.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  )
    .sort()
    .reduce((sum, file) => sum.update(file).update(readFileSync(file)), createHash('sha256'))
    .digest('hex')
    .slice(0, 16)
  return hash
}
