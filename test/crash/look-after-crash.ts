import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { maybeDocumentRecord } from '../../data/dataset/journal/document-record.ts'
import { openDataset } from '../../data/dataset/open.ts'

/** What was found of the edits after a crash. */
interface Found {
  /** `null`: the copy opens; otherwise the code with which the product refuses it. */
  readonly refused: string | null
  /** Numbers of the imports that are there. */
  readonly imports: readonly number[]
  /** Of those, the ones that are not whole. */
  readonly partial: readonly number[]
  /** The copy is marked as one with unsaved edits, so that the next start offers it. */
  readonly isOffered: boolean
}

/** Opens the working copy in `folder` as the next start would, and counts what is there. */
export function lookAfterCrash(folder: string, figures: number): Found {
  const copies = join(folder, 'copies')
  const record = maybeDocumentRecord(copies)
  const copy = readdirSync(copies).find((name) => name.endsWith('.sqlite'))
  const isOffered = record?.isUnsaved === true
  if (copy === undefined) return { refused: 'no copy', imports: [], partial: [], isOffered }
  try {
    const dataset = openDataset(join(copies, copy), {
      copiesFolder: join(folder, 'again'),
      recovered: record ?? { name: 'x', isBundled: false, sha256: 'a'.repeat(64) },
    })
    const rows = dataset.document
      .database()
      .prepare(
        `SELECT e.id - 100000, count(f.id) FROM editions e LEFT JOIN figures f ON f.edition_id = e.id
         WHERE e.id > 100000 GROUP BY e.id ORDER BY e.id`,
      )
      .raw()
      .all() as [number, number][]
    dataset.close()
    return {
      refused: null,
      imports: rows.map(([number]) => number),
      partial: rows.filter(([, count]) => count !== figures).map(([number]) => number),
      isOffered,
    }
  } catch (error) {
    return {
      refused: error instanceof Error ? error.message : 'unknown',
      imports: [],
      partial: [],
      isOffered,
    }
  }
}
