import { DATASET_LIMITS } from '../../model/dataset-limits.ts'
import type { FigureChange, FileReport, FoundEdition, ImportIssue } from '../../model/import-report.ts'
import { say } from '../../model/words/say.ts'
import type { DatasetReader } from './dataset-reader.ts'
import type { NameConflict } from './name-conflicts.ts'
import type { EditionFate } from './edition-fate.ts'

const MAX_ISSUES = DATASET_LIMITS.listedIssues

interface Found {
  readonly fates: readonly EditionFate[]
  /** With the rows of the editions that they touch. */
  readonly conflicts: ReadonlyMap<NameConflict, number>
  /** Restated and gone figures, as many as are listed. */
  readonly changes: readonly FigureChange[]
  readonly goneCount: number
  readonly replaces: readonly string[]
}

/** What the import of a dataset comes to. Figures are counted against those held in the editions that become the latest. */
export function reportOfDataset(reader: DatasetReader, found: Found): FileReport {
  const { fates, conflicts } = found
  const rowsOf = (...states: readonly FoundEdition['state'][]): number =>
    fates.reduce((sum, { edition, state }) => sum + (states.includes(state) ? edition.rows : 0), 0)
  const compared = fates.flatMap(({ compared: each }) => (each === null ? [] : [each]))
  const sum = (of: (each: (typeof compared)[number]) => number): number =>
    compared.reduce((total, each) => total + of(each), 0)
  const held = fates.reduce(
    (total, { edition, state }) => total + (state === 'held' ? edition.figures : 0),
    0,
  )
  const lines = {
    imported: rowsOf('added', 'earlier'),
    same: rowsOf('held', 'same'),
    skipped: 0,
    errors: rowsOf('conflict'),
  }
  const issues = [...conflicts].map(([conflict, rows]) => issueOf(conflict, rows, reader.file.name))
  return {
    file: reader.file.name,
    bytes: reader.file.bytes,
    sha256: reader.file.sha256,
    layout: reader.layout,
    failure: null,
    lines: { read: lines.imported + lines.same + lines.errors, ...lines },
    cells: {
      exact: sum(({ byStatus }) => byStatus.exact),
      band: sum(({ byStatus }) => byStatus.band),
      suppressed: sum(({ byStatus }) => byStatus.suppressed),
      notReported: sum(({ byStatus }) => byStatus['not-reported']),
      blank: 0,
    },
    figures: {
      new: sum((each) => each.new),
      same: held + sum(({ same }) => same),
      restated: sum(({ restated }) => restated),
      gone: found.goneCount,
    },
    warnings: issues.filter(({ level }) => level === 'warning').length,
    editions: fates
      .filter(({ state }) => state === 'added' || state === 'earlier')
      .map(({ edition }) => edition.title),
    replaces: [...found.replaces],
    taken: null,
    questions: [],
    issues: issues.slice(0, MAX_ISSUES),
    changes: [...found.changes],
    found: fates.map(foundEdition),
  }
}

function foundEdition({ edition, state, compared }: EditionFate): FoundEdition {
  const { title, company, companyName, figures } = edition
  return {
    title,
    company,
    companyName,
    state,
    figures,
    new: compared?.new ?? 0,
    same: compared?.same ?? (state === 'held' ? figures : 0),
    restated: compared?.restated ?? 0,
  }
}

function issueOf(conflict: NameConflict, rows: number, file: string): ImportIssue {
  return {
    ...conflict,
    file,
    sheet: null,
    row: null,
    rows: Math.max(1, rows),
    fix: conflict.level === 'error' ? say('import.fix.conflict') : null,
  }
}
