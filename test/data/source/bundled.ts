import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import { buildDataset } from '../../../data/dataset/build-dataset.ts'

export const SOURCE = join(import.meta.dirname, '..', '..', '..', 'data', 'source')

/** The bundled dataset, built afresh into a folder of its own. */
export interface BundledDataset {
  readonly file: string
  /** Rows as objects, read-only. */
  select(sql: string, ...values: readonly unknown[]): readonly Readonly<Record<string, unknown>>[]
  remove(): void
}

export function buildBundled(sourceOf: (folder: string) => string = () => SOURCE): BundledDataset {
  const folder = mkdtempSync(join(tmpdir(), 'bundled-'))
  const file = join(folder, 'dataset.sqlite')
  buildDataset(sourceOf(folder), file)
  const database = new Database(file, { readonly: true })
  return {
    file,
    select: (sql, ...values) =>
      // better-sqlite3 gives plain objects for rows.
      database.prepare(sql).all(...values) as readonly Readonly<Record<string, unknown>>[],
    remove() {
      database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Folders of companies in the source besides the article's. */
const OTHERS = new Set(['google', 'apple', 'meta'])

/** A copy of the source in `folder` that holds Microsoft alone: what an import of another company comes into. */
export function microsoftSource(folder: string): string {
  const source = join(folder, 'source')
  cpSync(SOURCE, source, { recursive: true, filter: (path) => !OTHERS.has(basename(path)) })
  return source
}
