import type Database from 'better-sqlite3'
import type { FigureColumns } from '../../model/figure-columns.ts'
import { say } from '../../model/words/say.ts'
import { kindAt, spotAt, type WholeColumns } from '../format/cell-key.ts'
import { filledRows, roomFor, type ColumnRoom } from './column-room.ts'
import { CURRENT_SUMMED_FIGURES, summedFiguresOf } from './counted-figures.ts'
import { valueFault } from '../format/dataset-fault.ts'
import { editionDepths } from './edition-depths.ts'
import { leaveOutSplits } from './leave-out-splits.ts'
import { createNumbering } from './numbering.ts'
import { UNHEARD } from '../file/open-progress.ts'
import { createPairTable } from './pair-table.ts'
import { listedDiscrepancies } from './listed-discrepancies.ts'
import { selectKnownDiscrepancies } from '../select/select-known-discrepancies.ts'
import { settleCounting } from './settle-counting.ts'

/** The way from the file's ids to places in the catalogue's arrays. */
export interface CataloguePlaces {
  readonly company: ReadonlyMap<number, number>
  readonly service: ReadonlyMap<number, number>
  readonly period: ReadonlyMap<number, number>
  readonly territory: ReadonlyMap<number, number>
  readonly document: ReadonlyMap<number, number>
}

/** Where figures are read from, and what is done with one that is the same number as one before it. */
interface Reading {
  /** What follows FROM, of each part of them, one after the other; by figure id within a part. Joins `e` and `r` to `f`. */
  readonly figures: readonly string[]
  /** Counted, both would be. It may throw; where it returns, the later one is left out. */
  readonly meetTwin: (columns: ColumnRoom, first: number, later: number) => void
  readonly hear: (within: number) => void
}

/** It is heard that it goes on after so many figures. */
const HEARD_EACH = 1000
const SELECTED = `f.id, e.company_id, f.service_id, f.period_id, f.territory_id, f.request_kind_id, f.measure_id,
  f.outcome_id, f.status_id, f.low, f.high, r.document_id, f.legal_process_id, f.subject_id`

/**
 * The current figures as columns, ordered by figure id; with `editionIds`, those of these editions, whatever replaced them since.
 * Left out are those that no view adds: worldwide totals, and splits by legal process beside their own total.
 *
 * @throws {DeskError} `dataset-value` when two of the editions both hold the same number.
 */
export function readColumns(
  database: Database.Database,
  file: string,
  places: CataloguePlaces,
  editionIds?: readonly number[],
  hear: (within: number) => void = UNHEARD,
): FigureColumns {
  const figures = editionIds === undefined ? CURRENT_SUMMED_FIGURES : summedFiguresOf(editionIds)
  const meetTwin: Reading['meetTwin'] = ({ figureId }, first, later) => {
    const reason = say('dataset.duplicate', { other: figureId[first] ?? 0 })
    throw valueFault(file, 'figures', figureId[later] ?? 0, 'edition_id', reason)
  }
  return readFrom(database, places, { figures: [figures], meetTwin, hear })
}

/** Each number as the earliest of its editions has it; `null` where no edition was replaced. */
export function readFirstPublished(
  database: Database.Database,
  places: CataloguePlaces,
): FigureColumns | null {
  const byDepth: number[][] = []
  for (const [edition, depth] of editionDepths(database)) (byDepth[depth] ??= []).push(edition)
  if (byDepth.length <= 1) return null
  const figures = byDepth.map((editions) => summedFiguresOf(editions))
  return readFrom(database, places, { figures, meetTwin: () => undefined, hear: UNHEARD })
}

function readFrom(database: Database.Database, places: CataloguePlaces, reading: Reading): FigureColumns {
  const room = readRows(database, places, reading)
  const notSplit = database.prepare("SELECT id FROM legal_processes WHERE key = 'not-split'").pluck().get()
  const whole = filledRows(room, leaveOutSplits(room, Number(notSplit ?? -1)))
  const { legalProcess: _process, subject: _subject, ...columns } = whole
  return {
    ...columns,
    counting: settleCounting(whole),
    discrepancies: listedDiscrepancies(selectKnownDiscrepancies(database), whole),
  }
}

function readRows(
  database: Database.Database,
  places: CataloguePlaces,
  { figures, meetTwin, hear }: Reading,
): ColumnRoom {
  // Room for all of the file: to count those that are selected would take as long as to read them.
  const count = Number(database.prepare('SELECT count(*) FROM figures').pluck().get())
  const columns = roomFor(count)
  const placeOfTwin = createTwinFinder(count)
  let place = 0
  for (const part of figures)
    eachFigure(database, part, (cells) => {
      fillRow(columns, place, cells, places)
      const twin = placeOfTwin(columns, place)
      if (twin >= 0) meetTwin(columns, twin, place)
      else place += 1
      if (place % HEARD_EACH === 0) hear(place / count)
    })
  hear(place / count)
  columns.length = place
  return columns
}

/** The name under which SQLite calls `take`. */
const TAKE = 'take_figure'

/**
 * `take` is called by SQLite itself with the selected cells of each figure, by figure id: rows handed over as arrays, a thousand at once,
 * take half as long again, most of it to make the arrays and to throw them away.
 */
function eachFigure(
  database: Database.Database,
  figures: string,
  take: (cells: readonly unknown[]) => void,
): void {
  let last = 0
  const taken = (...cells: readonly unknown[]): number => {
    const id = Number(cells[0])
    if (id <= last) throw new RangeError('Figures come out of order')
    last = id
    take(cells)
    return 0
  }
  // No view or trigger of a file may call it.
  database.function(TAKE, { varargs: true, directOnly: true }, taken)
  database.prepare(`SELECT sum(${TAKE}(${SELECTED})) FROM ${figures}`).pluck().get()
}

function fillRow(
  columns: ColumnRoom,
  place: number,
  cells: readonly unknown[],
  places: CataloguePlaces,
): void {
  columns.figureId[place] = Number(cells[0])
  columns.company[place] = places.company.get(Number(cells[1])) ?? 0
  columns.service[place] = places.service.get(Number(cells[2])) ?? 0
  columns.period[place] = places.period.get(Number(cells[3])) ?? 0
  columns.territory[place] = places.territory.get(Number(cells[4])) ?? 0
  columns.requestKind[place] = Number(cells[5])
  columns.measure[place] = Number(cells[6])
  columns.outcome[place] = Number(cells[7])
  columns.status[place] = Number(cells[8])
  columns.low[place] = cells[9] === null ? Number.NaN : Number(cells[9])
  columns.high[place] = cells[10] === null ? Number.NaN : Number(cells[10])
  columns.document[place] = places.document.get(Number(cells[11])) ?? 0
  columns.legalProcess[place] = Number(cells[12])
  columns.subject[place] = Number(cells[13])
}

/**
 * Finds whether a figure is the same number as one before it, and gives that one's place; −1: it isn't. If both were read, it would
 * be counted twice.
 */
function createTwinFinder(figures: number) {
  const processes = createNumbering<number>()
  const kinds = createNumbering<number>()
  const found = createPairTable(figures)
  return (columns: WholeColumns, place: number): number => {
    const process = processes.placeOf(columns.legalProcess[place] ?? 0)
    const first = kinds.placeOf(process * 2 ** 32 + kindAt(columns, place))
    const second = spotAt(columns, place)
    const twin = found.placeOf(first, second)
    if (twin < 0) found.put(first, second, place)
    return twin
  }
}
