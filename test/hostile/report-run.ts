import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emptyDataset } from '../data/import/empty-dataset.ts'
import { builtApp } from '../electron/built-app.ts'
import type { Judged } from './judge.ts'
import { accountedRows, importApart, judgeReport, ROW_OF_BASE } from './judge-report.ts'
import { measuredProcess } from './measured-process.ts'
import type { ReportBase } from './report-bases.ts'
import { mutateReport, type SourcePlace } from './report-mutations.ts'
import { inTwos } from './run-all.ts'

/** A dataset without figures is none: one of a company that no report is of, in a row before all others. */
const ONE_FIGURE = `
  INSERT INTO dataset VALUES (1, 'Nearly empty');
  INSERT INTO documents (id, key, publisher, title) VALUES (1, 'd', 'Nobody', 'Nothing');
  INSERT INTO companies VALUES (1, 'nobody', 'Nobody');
  INSERT INTO services VALUES (1, 'nobody-all', 'Nobody, all', NULL);
  INSERT INTO legal_processes VALUES (1, 'not-split', 'Not split');
  INSERT INTO territories VALUES (1, 'NA', 'Namibia', 0, NULL);
  INSERT INTO periods VALUES (1, '2013 H1', '2013-01-01', '2013-06-30', 'half-year');
  INSERT INTO editions VALUES (1, 'e', 1, 1, 'Nothing', NULL, 0);
  INSERT INTO source_rows VALUES (${String(ROW_OF_BASE)}, 1, NULL, 2, NULL, 'Namibia');
  INSERT INTO figures VALUES (1, 1, 1, 1, 1, 0, 1, 0, 0, 0, 7, 7, 0, '7', 1, 1, NULL)`

/** What reports are imported into. */
export function writeNearlyEmpty(path: string): void {
  const database = emptyDataset(path)
  database.exec(ONE_FIGURE)
  database.close()
}

interface Usable {
  readonly base: ReportBase
  readonly rows: readonly SourcePlace[]
}

async function rowsOfBase(
  { name, content }: ReportBase,
  dataset: string,
  entry: string,
): Promise<readonly SourcePlace[] | null> {
  const product = measuredProcess(entry, 1)
  try {
    const found = await importApart(name, content, dataset, product)
    return found.report === null ? null : accountedRows(found)
  } finally {
    product.end()
  }
}

/** Judges `count` mutants of the bases in turn, of seeds from `seed` on. In the place of a base that isn't imported itself is the next. */
export async function judgeReports(
  bases: readonly ReportBase[],
  count: number,
  seed: number,
): Promise<readonly Judged[]> {
  const { dataProcess } = await builtApp()
  const folder = mkdtempSync(join(tmpdir(), 'hostile-base-'))
  try {
    const dataset = join(folder, 'empty.sqlite')
    writeNearlyEmpty(dataset)
    const knownRows = new Map<ReportBase, Promise<readonly SourcePlace[] | null>>()
    /** `null`: the base itself isn't imported, so that nothing can be told of its mutants. */
    const rowsOf = (base: ReportBase): Promise<readonly SourcePlace[] | null> => {
      const known = knownRows.get(base) ?? rowsOfBase(base, dataset, dataProcess)
      knownRows.set(base, known)
      return known
    }
    const usable = async (seed: number): Promise<Usable> => {
      for (let next = 0; next < bases.length; next += 1) {
        const base = bases[(seed + next) % bases.length]
        const rows = base === undefined ? null : await rowsOf(base)
        if (base !== undefined && rows !== null) return { base, rows }
      }
      throw new RangeError('None of the reports is imported as it is')
    }
    const seeds = Array.from({ length: count }, (_, place) => seed + place)
    return await inTwos(seeds, dataProcess, async (each, opener) => {
      const { base, rows } = await usable(each)
      return judgeReport(mutateReport(base, each), base.name, rows, dataset, opener)
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
