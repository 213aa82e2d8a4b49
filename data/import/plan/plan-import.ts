import type { ImportPlan } from './import-plan.ts'
import type Database from 'better-sqlite3'
import { assertRoom } from '../../dataset/format/row-limits.ts'
import { createPairTable, type PairTable } from '../../dataset/read/pair-table.ts'
import { DATASET_LIMITS } from '../../model/dataset-limits.ts'
import type { FigureChange } from '../../model/import-report.ts'
import { say } from '../../model/words/say.ts'
import type { DraftFigure, DraftLine } from '../draft.ts'
import type { ReportReader } from '../report-reader.ts'
import { alikeCompany } from './alike-company.ts'
import { createCellNumbers, type CellNumbers } from './cell-numbers.ts'
import { droppedTerritories } from './dropped-territories.ts'
import { selectHeldFigures, type HeldFigure, type HeldFigures } from './held-figures.ts'
import { createIssueList } from './issue-list.ts'
import { hasLongText, longTextIssue } from './long-texts.ts'
import { createLineColumns } from './line-columns.ts'
import { withShortTexts } from './short-texts.ts'
import { keptByKind, keptFigures, keptIssues } from './kept-kinds.ts'
import { replacedEditions } from './replaced-editions.ts'
import { takenFor } from './taken-for.ts'

interface EditionTally {
  readonly overlaps: Set<number>
  lines: number
  new: number
  same: number
  restated: number
}

const MAX_CHANGES = DATASET_LIMITS.listedChanges
const PARTIAL_SHARE = 0.25

/**
 * Reads a report to its end and compares it with the figures held; writes nothing.
 *
 * An edition whose every figure is held already, value for value, is left out of the plan. While it is asked whose the figures are or
 * of which period, nothing is compared and no edition is planned.
 * @throws {DeskError} `import-overlap`; `edit-refused` when the dataset has no room for so many rows; and those of an unreadable file.
 */
export function planImport(
  reader: ReportReader,
  database: Database.Database,
  advance: (bytes: number) => void = () => undefined,
): ImportPlan {
  const numbers = createCellNumbers()
  const held = selectHeldFigures(database, reader.names.company.id, numbers)
  const issues = createIssueList(reader.file.name)
  const changes: FigureChange[] = []
  const editions = new Map<string, EditionTally>()
  const lines = createLineColumns()
  const seen = createPairTable()
  /** By the places of the lines' kinds. */
  const cellKinds: number[] = []
  const cells = { exact: 0, band: 0, suppressed: 0, notReported: 0, blank: 0 }

  const compare = (kind: number, spot: number, figure: DraftFigure, tally: EditionTally): void => {
    const old = held.placeOf(kind, spot)
    if (old < 0) tally.new += 1
    else {
      tally.overlaps.add(held.editionAt(old))
      if (held.saysTheSame(old, figure)) tally.same += 1
      else {
        tally.restated += 1
        if (changes.length < MAX_CHANGES)
          changes.push(changeOf(reader, 'restated', held.valueAt(old), figure))
      }
    }
  }
  const kindOf = ({ kind }: DraftFigure): number =>
    (cellKinds[lines.kinds.placeOf(kind)] ??= numbers.kindOf(kind))
  const isSeen = (kinds: readonly number[], spot: number): boolean => {
    for (const kind of kinds) if (seen.placeOf(kind, spot) >= 0) return true
    return false
  }
  const placed = (line: DraftLine) => {
    const period = numbers.periods.placeOf(line.period)
    const territory = numbers.territories.placeOf(line.territory)
    return {
      line,
      period,
      territory,
      spot: numbers.spotOf(period, territory),
      kinds: line.figures.map(kindOf),
    }
  }
  const takeOne = ({ line, period, territory, spot, kinds }: ReturnType<typeof placed>): void => {
    const tally = tallyOf(editions, line.period)
    tally.lines += 1
    cells.blank += line.blankCells
    let place = 0
    for (const figure of line.figures) {
      const kind = kinds[place] ?? 0
      place += 1
      seen.put(kind, spot, lines.length)
      cells[figure.status === 'not-reported' ? 'notReported' : figure.status] += 1
      compare(kind, spot, figure, tally)
    }
    lines.add(line, period, territory)
  }
  /** Periods of rows that say several. */
  const wideRows: (readonly string[])[] = []
  const take = (row: DraftLine): void => {
    const first = placed(row)
    const all = row.more === undefined ? [first] : [first, ...row.more.map(placed)]
    if (all.some(({ line }) => hasLongText(line))) issues.add(longTextIssue(row))
    else if (all.some(({ kinds, spot }) => hasTwice(kinds) || isSeen(kinds, spot)))
      issues.add(duplicateIssue(row))
    else {
      for (const each of all) takeOne(each)
      if (all.length > 1) wideRows.push(all.map(({ line }) => line.period))
    }
  }
  const found = reader.read({ line: take, issue: issues.add, advance })
  const isKnown = !reader.questions.some(
    ({ ask }) => ask === 'company' || ask === 'mapping' || ask === 'period',
  )

  const figures = { new: 0, same: 0, restated: 0, gone: 0 }
  const planned = new Map<string, ReadonlySet<number>>()
  const counts = {
    read: 0,
    imported: 0,
    same: 0,
    skipped: issues.counts.skipped,
    errors: issues.counts.error,
  }
  /** Figures of the planned editions. */
  let written = 0
  const missing = isKnown ? missingFigures(editions, held, seen, numbers) : []
  const isKept = keptByKind(reader, lines, held)
  const gone = missing.filter((place) => !isKept(place))
  for (const [period, tally] of editions) {
    if (!isKnown) {
      counts.imported += tally.lines
      continue
    }
    figures.new += tally.new
    figures.same += tally.same
    figures.restated += tally.restated
    const hasGone = gone.some((place) => numbers.periods.words[held.periodAt(place)] === period)
    const hasChanged = tally.new + tally.restated > 0 || hasGone || tally.same === 0
    if (hasChanged) {
      planned.set(period, tally.overlaps)
      written += tally.new + tally.same + tally.restated
    }
    counts[hasChanged ? 'imported' : 'same'] += tally.lines
  }
  // A row of several periods is one row: imported where any of its periods is.
  let moreLines = 0
  for (const periods of wideRows) {
    const imported = isKnown ? periods.filter((period) => planned.has(period)).length : periods.length
    const more = Math.max(0, imported - 1)
    moreLines += more
    counts.imported -= more
    counts.same -= periods.length - imported - (imported === 0 ? 1 : 0)
  }
  figures.gone = gone.length
  for (const old of gone.slice(0, MAX_CHANGES - changes.length))
    changes.push(changeOf(reader, 'gone', held.valueAt(old), null))
  const kept = keptFigures(missing.filter(isKept), planned, held, numbers)
  for (const issue of keptIssues(kept, held)) issues.add(issue)
  for (const issue of droppedTerritories(gone, lines, held, numbers, database)) issues.add(issue)
  if (isKnown) for (const issue of alikeCompany(reader.names.company, database)) issues.add(issue)
  counts.read = counts.imported + counts.same + counts.skipped + counts.errors
  assertRoom(database, [
    ['source_rows', counts.imported + moreLines],
    ['figures', written],
  ])
  notePartialPeriod(editions, issues.add)
  const replaces = replacedEditions(planned, reader, database)
  return {
    reader,
    editions: planned,
    kept: new Map([...kept].map(([period, places]) => [period, places.map(held.idAt)])),
    lines,
    cells: numbers,
    tables: found.tables,
    report: {
      file: reader.file.name,
      bytes: reader.file.bytes,
      sha256: reader.file.sha256,
      layout: reader.layout,
      failure: null,
      lines: counts,
      cells,
      figures,
      warnings: issues.counts.warning,
      editions: [...planned.keys()].map((period) => `${reader.names.title}, ${period}`),
      replaces: [...replaces],
      taken: takenFor(reader, lines, numbers, database, found.tables),
      questions: [...reader.questions, ...found.questions],
      issues: [...issues.listed()],
      groups: [...issues.groups()],
      changes: isKnown ? changes : [],
    },
  }
}

function tallyOf(editions: Map<string, EditionTally>, period: string): EditionTally {
  let tally = editions.get(period)
  if (tally === undefined) {
    tally = { overlaps: new Set(), lines: 0, new: 0, same: 0, restated: 0 }
    editions.set(period, tally)
  }
  return tally
}

function hasTwice(kinds: readonly number[]): boolean {
  return kinds.length > 1 && new Set(kinds).size < kinds.length
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

/** Places of the held figures of the editions and periods that the file gives anew, which aren't in it. */
function missingFigures(
  editions: ReadonlyMap<string, EditionTally>,
  held: HeldFigures,
  seen: PairTable,
  numbers: CellNumbers,
): readonly number[] {
  const periods = new Set([...editions.keys()].map((period) => numbers.periods.placeOf(period)))
  const overlapping = new Set([...editions.values()].flatMap(({ overlaps }) => [...overlaps]))
  const missing: number[] = []
  for (let place = 0; place < held.length; place += 1)
    if (
      overlapping.has(held.editionAt(place)) &&
      periods.has(held.periodAt(place)) &&
      seen.placeOf(held.kindAt(place), held.spotAt(place)) < 0
    )
      missing.push(place)
  return missing
}

function changeOf(
  reader: ReportReader,
  change: FigureChange['change'],
  held: HeldFigure,
  figure: DraftFigure | null,
): FigureChange {
  const company = reader.names.company.id
  if (figure === null) return withShortTexts({ change, company, ...held, new: null })
  const { low, high, status, asPublished } = figure
  return withShortTexts({ change, company, ...held, new: { low, high, status, asPublished } })
}

/** A newest period with far fewer rows than the one before is only begun: it is imported, and said. */
function notePartialPeriod(
  editions: ReadonlyMap<string, EditionTally>,
  add: ReturnType<typeof createIssueList>['add'],
): void {
  const [newest, before] = [...editions]
    .map(([period, { lines }]) => ({ period, lines }))
    .sort((a, b) => (a.period < b.period ? 1 : -1))
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
