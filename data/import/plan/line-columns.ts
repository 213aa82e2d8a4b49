import { FIGURE_STATUSES, type FigureStatus } from '../../model/vocabulary.ts'
import type { DraftFigure, DraftLine, FigureKind } from '../draft.ts'
import { plainCount } from '../parse-value.ts'
import { MAX_TERRITORIES } from './cell-numbers.ts'
import { anyNumbers, smallNumbers, wholeNumbers } from './number-column.ts'
import { createNumbering, type Numbering } from '../../dataset/read/numbering.ts'

/**
 * The lines of a file as columns, in its order, each with its figures in theirs: some 50 bytes for a line with one figure, where
 * objects would take ten times that. What a line says in words stands here once, and the line has its place.
 */
export interface LineColumns {
  /** With the places of the line's period and territory among those of all cells. */
  add(line: DraftLine, period: number, territory: number): void
  readonly length: number
  readonly kinds: Numbering<FigureKind>
  readonly sheets: Numbering<string | null>
  readonly periodAt: (line: number) => number
  readonly sheetAt: (line: number) => number
  readonly rowAt: (line: number) => number
  /** The place of its territory's name in `nameAt`. */
  readonly namePlaceAt: (line: number) => number
  /** A territory, by its place among those of all cells, and how it is spelled. */
  nameAt(place: number): { readonly territory: number; readonly spelling: string }
  /** The first of its figures; the line's last is before the next line's first. */
  readonly firstFigureAt: (line: number) => number
  readonly kindAt: (figure: number) => number
  figureAt(figure: number): KeptFigure
}

/** A figure but for its kind; its status by its place in the vocabulary. */
type KeptFigure = Omit<DraftFigure, 'kind' | 'status'> & { readonly status: number }

export function createLineColumns(): LineColumns {
  const kinds = createNumbering<FigureKind>()
  const sheets = createNumbering<string | null>()
  const spellings = createNumbering<string>()
  /** Pairs of a spelling and a territory, each as one number. */
  const names = createNumbering<number>()
  const line = {
    period: wholeNumbers(),
    sheet: wholeNumbers(),
    row: wholeNumbers(),
    name: wholeNumbers(),
    firstFigure: wholeNumbers(),
  }
  const figures = createFigureColumns()

  return {
    kinds,
    sheets,
    get length() {
      return line.row.length
    },
    add: (added, period, territory) => {
      line.period.push(period)
      line.sheet.push(sheets.placeOf(added.sheet))
      line.row.push(added.row)
      const spelling = spellings.placeOf(added.territoryAsPublished)
      line.name.push(names.placeOf(spelling * MAX_TERRITORIES + territory))
      line.firstFigure.push(figures.length)
      for (const figure of added.figures) figures.add(figure, kinds.placeOf(figure.kind))
    },
    periodAt: line.period.at,
    sheetAt: line.sheet.at,
    rowAt: line.row.at,
    namePlaceAt: line.name.at,
    nameAt: (place) => {
      const pair = names.words[place] ?? 0
      const spelling = spellings.words[Math.floor(pair / MAX_TERRITORIES)] ?? ''
      return { territory: pair % MAX_TERRITORIES, spelling }
    },
    firstFigureAt: (place) => (place < line.row.length ? line.firstFigure.at(place) : figures.length),
    kindAt: figures.kindAt,
    figureAt: figures.figureAt,
  }
}

/** `asPublished` of a figure that is written in plain digits, as nearly all are. */
const PLAIN = 0
const NO_NOTE = 0

function createFigureColumns() {
  const kinds = wholeNumbers()
  const statuses = smallNumbers()
  const lows = anyNumbers()
  const highs = anyNumbers()
  const published = wholeNumbers()
  const notes = wholeNumbers()
  /** Of the cells, from 1 on; 0: a figure's cell isn't known. Filled as far as any is. */
  const columns = wholeNumbers()
  /** What isn't plain digits, and notes; from 1 on. */
  const texts: string[] = ['']

  return {
    get length() {
      return kinds.length
    },
    add: ({ status, low, high, asPublished, note, column }: DraftFigure, kind: number): void => {
      if (column !== undefined) {
        while (columns.length < kinds.length) columns.push(0)
        columns.push(column + 1)
      }
      kinds.push(kind)
      statuses.push(STATUS_PLACES[status])
      lows.push(low ?? Number.NaN)
      highs.push(high ?? Number.NaN)
      published.push(low !== null && isPlainly(low, asPublished) ? PLAIN : texts.push(asPublished) - 1)
      notes.push(note === null ? NO_NOTE : texts.push(note) - 1)
    },
    kindAt: kinds.at,
    figureAt: (place: number): KeptFigure => {
      const low = maybe(lows.at(place))
      const text = published.at(place)
      const note = notes.at(place)
      const column = columns.at(place)
      return {
        status: statuses.at(place),
        low,
        high: maybe(highs.at(place)),
        asPublished: text === PLAIN ? String(low) : (texts[text] ?? ''),
        note: note === NO_NOTE ? null : (texts[note] ?? null),
        ...(column > 0 ? { column: column - 1 } : {}),
      }
    },
  }
}

/** Whether the text is the number in plain digits, without a zero before them. */
function isPlainly(number: number, text: string): boolean {
  return plainCount(text) === number && (text.length === 1 || !text.startsWith('0'))
}

const maybe = (number: number): number | null => (Number.isNaN(number) ? null : number)

const STATUS_PLACES: Readonly<Record<FigureStatus, number>> = {
  exact: FIGURE_STATUSES.indexOf('exact'),
  band: FIGURE_STATUSES.indexOf('band'),
  suppressed: FIGURE_STATUSES.indexOf('suppressed'),
  'not-reported': FIGURE_STATUSES.indexOf('not-reported'),
}
