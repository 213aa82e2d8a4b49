import type Database from 'better-sqlite3'
import type { FigureChange, FileReport } from '../../model/import-report.ts'
import { say } from '../../model/words/say.ts'
import type { DraftFigure, DraftLine } from '../draft.ts'
import type { ReportReader } from '../report-reader.ts'
import { createCellKeys } from './cell-keys.ts'
import { selectHeldFigures, type HeldFigure, type HeldFigures } from './held-figures.ts'
import { createIssueList } from './issue-list.ts'
import { replacedEditions } from './replaced-editions.ts'

/** What an import of one file would do to the dataset as it is. */
export interface ImportPlan {
  readonly reader: ReportReader
  /** Editions to write, by their names inside the file. */
  readonly editions: ReadonlyMap<string, PlannedEdition>
  /** Lines that repeat a figure of the file, by `placeOfLine`: they are errors, and are not written. */
  readonly rejected: ReadonlySet<string>
  readonly report: FileReport
}

/** Names a line inside its file. */
export function placeOfLine({ sheet, row }: DraftLine): string {
  return `${sheet ?? ''}\n${String(row)}`
}

export interface PlannedEdition {
  readonly period: string
  /** Ids of held editions with some of the same figures. */
  readonly overlaps: ReadonlySet<number>
}

interface EditionTally {
  readonly period: string
  readonly overlaps: Set<number>
  lines: number
  new: number
  same: number
  restated: number
}

const MAX_CHANGES = 1_000
const PARTIAL_SHARE = 0.25

/**
 * Reads a report to its end and compares it with the figures held; writes nothing.
 *
 * An edition whose every figure is held already, value for value, is left out of the plan.
 * @throws {DeskError} `import-overlap`, and those of an unreadable file.
 */
export function planImport(
  reader: ReportReader,
  database: Database.Database,
  advance: (bytes: number) => void = () => undefined,
): ImportPlan {
  const keys = createCellKeys()
  const held = selectHeldFigures(database, reader.names.company.id, keys)
  const issues = createIssueList(reader.file.name)
  const changes: FigureChange[] = []
  const editions = new Map<string, EditionTally>()
  const seen = new Set<number>()
  const rejected = new Set<string>()
  const cells = { exact: 0, band: 0, suppressed: 0, notReported: 0, blank: 0 }

  const take = (line: DraftLine): void => {
    const lineKeys = line.figures.map((figure) => keys.keyOf(figure))
    const twice = lineKeys.findIndex((key, place) => seen.has(key) || lineKeys.indexOf(key) < place)
    if (twice >= 0) {
      issues.add(duplicateIssue(line))
      rejected.add(placeOfLine(line))
      return
    }
    const tally = tallyOf(editions, line)
    tally.lines += 1
    cells.blank += line.blankCells
    for (const [place, figure] of line.figures.entries()) {
      const key = lineKeys[place] ?? 0
      seen.add(key)
      cells[figure.status === 'not-reported' ? 'notReported' : figure.status] += 1
      const old = held.maybeAt(key)
      if (old === undefined) tally.new += 1
      else {
        tally.overlaps.add(old.edition)
        if (isSame(old, figure)) tally.same += 1
        else {
          tally.restated += 1
          if (changes.length < MAX_CHANGES) changes.push(changeOf(reader, 'restated', old, figure))
        }
      }
    }
  }
  reader.read({ line: take, issue: issues.add, advance })

  const figures = { new: 0, same: 0, restated: 0, gone: 0 }
  const planned = new Map<string, PlannedEdition>()
  const lines = { read: 0, imported: 0, same: 0, skipped: issues.counts.skipped, errors: issues.counts.error }
  const gone = goneFigures(editions, held, seen)
  for (const [name, tally] of editions) {
    const goneHere = gone.filter(({ period }) => period === tally.period)
    figures.new += tally.new
    figures.same += tally.same
    figures.restated += tally.restated
    const hasChanged = tally.new + tally.restated + goneHere.length > 0 || tally.same === 0
    if (hasChanged) planned.set(name, { period: tally.period, overlaps: tally.overlaps })
    lines[hasChanged ? 'imported' : 'same'] += tally.lines
  }
  figures.gone = gone.length
  for (const old of gone.slice(0, MAX_CHANGES - changes.length))
    changes.push(changeOf(reader, 'gone', old, null))
  lines.read = lines.imported + lines.same + lines.skipped + lines.errors
  notePartialPeriod(editions, issues.add)
  const replaces = replacedEditions(planned, reader, database)
  return {
    reader,
    editions: planned,
    rejected,
    report: {
      file: reader.file.name,
      bytes: reader.file.bytes,
      sha256: reader.file.sha256,
      layout: reader.layout,
      failure: null,
      lines,
      cells,
      figures,
      warnings: issues.counts.warning,
      editions: [...planned.values()].map(({ period }) => `${reader.names.title}, ${period}`),
      replaces: [...replaces],
      issues: [...issues.listed()],
      changes,
    },
  }
}

function tallyOf(editions: Map<string, EditionTally>, line: DraftLine): EditionTally {
  let tally = editions.get(line.edition)
  if (tally === undefined) {
    const period = line.figures[0]?.period ?? line.edition
    tally = { period, overlaps: new Set(), lines: 0, new: 0, same: 0, restated: 0 }
    editions.set(line.edition, tally)
  }
  return tally
}

function duplicateIssue(line: DraftLine) {
  return {
    level: 'error',
    reasonId: 'duplicate',
    sheet: line.sheet,
    row: line.row,
    rows: 1,
    column: null,
    value: line.territoryAsPublished.slice(0, 200),
    reason: say('import.fault.duplicate'),
    fix: say('import.fix.duplicate'),
  } as const
}

/** The same number; its spelling may differ (`1,975` and `1975`). */
function isSame(old: HeldFigure, figure: DraftFigure): boolean {
  return old.status === figure.status && old.low === figure.low && old.high === figure.high
}

/** Held figures of the editions and periods that the file gives anew, which it has no longer. */
function goneFigures(
  editions: ReadonlyMap<string, EditionTally>,
  held: HeldFigures,
  seen: ReadonlySet<number>,
): readonly HeldFigure[] {
  const periods = new Set([...editions.values()].map(({ period }) => period))
  const overlapping = new Set([...editions.values()].flatMap(({ overlaps }) => [...overlaps]))
  if (overlapping.size === 0) return []
  return [...held.ofEditions(overlapping)].flatMap(([key, figure]) =>
    periods.has(figure.period) && !seen.has(key) ? [figure] : [],
  )
}

function changeOf(
  reader: ReportReader,
  change: FigureChange['change'],
  old: HeldFigure,
  figure: DraftFigure | null,
): FigureChange {
  const valueOf = ({ low, high, status, asPublished }: HeldFigure | DraftFigure) => ({
    low,
    high,
    status,
    asPublished,
  })
  return {
    change,
    company: reader.names.company.id,
    period: old.period,
    territoryCode: old.territory,
    service: old.service,
    requestKind: old.requestKind,
    legalProcess: old.legalProcess,
    subject: old.subject,
    measure: old.measure,
    outcome: old.outcome,
    old: valueOf(old),
    new: figure === null ? null : valueOf(figure),
  }
}

/** A newest period with far fewer rows than the one before is only begun: it is imported, and said. */
function notePartialPeriod(
  editions: ReadonlyMap<string, EditionTally>,
  add: ReturnType<typeof createIssueList>['add'],
): void {
  const [newest, before] = [...editions.values()].sort((a, b) => (a.period < b.period ? 1 : -1))
  if (newest === undefined || before === undefined || newest.lines >= before.lines * PARTIAL_SHARE) return
  if (before.lines < 8) return
  add({
    level: 'note',
    reasonId: 'partial-period',
    sheet: null,
    row: null,
    rows: 1,
    column: null,
    value: newest.period,
    reason: say('import.note.partial-period', {
      period: newest.period,
      rows: newest.lines,
      before: before.period,
      rowsBefore: before.lines,
    }),
    fix: null,
  })
}
