import { FIGURE_STATUSES, type FigureStatus } from '../../model/vocabulary.ts'
import type { DraftFigure, DraftLine, FigureKind } from '../draft.ts'
import { anyNumbers, smallNumbers, wholeNumbers } from './number-column.ts'
import { createNumbering, type Numbering } from './numbering.ts'

/** `asPublished` of figures that are written in plain digits, which is nearly all. */
const PLAIN = 0

/**
 * The lines of a file as columns, in its order, each with its figures in theirs: some 55 bytes for a line with one figure, where
 * objects would take ten times that.
 */
export interface LineColumns {
  /** With the places of its period and its territory among the cells'. */
  add(line: DraftLine, period: number, territory: number): void
  readonly length: number
  readonly kinds: Numbering<FigureKind>
  /** Names of territories as published. */
  readonly spellings: Numbering<string>
  lineAt(place: number): KeptLine
  figureAt(place: number): KeptFigure
}

/** A line with the places of its words, and of its figures: `firstFigure` and the `figures - 1` after it. */
export interface KeptLine {
  readonly sheet: string | null
  readonly row: number
  readonly period: number
  readonly territory: number
  readonly spelling: number
  readonly firstFigure: number
  readonly figures: number
}

export interface KeptFigure extends Omit<DraftFigure, 'kind' | 'status'> {
  readonly kind: number
  readonly status: number
}

export function createLineColumns(): LineColumns {
  const kinds = createNumbering<FigureKind>()
  const spellings = createNumbering<string>()
  const sheets = createNumbering<string | null>()
  /** Texts that aren't plain digits, from 1 on; and notes. */
  const texts: string[] = ['']
  const of = {
    sheet: wholeNumbers(),
    row: wholeNumbers(),
    period: wholeNumbers(),
    territory: wholeNumbers(),
    spelling: wholeNumbers(),
    firstFigure: wholeNumbers(),
  }
  const figure = {
    kind: wholeNumbers(),
    status: smallNumbers(),
    low: anyNumbers(),
    high: anyNumbers(),
    asPublished: wholeNumbers(),
    note: wholeNumbers(),
  }

  function addFigure({ kind, status, low, high, asPublished, note }: DraftFigure): void {
    figure.kind.push(kinds.placeOf(kind))
    figure.status.push(STATUS_PLACES[status])
    figure.low.push(low ?? Number.NaN)
    figure.high.push(high ?? Number.NaN)
    figure.asPublished.push(String(low) === asPublished ? PLAIN : texts.push(asPublished) - 1)
    figure.note.push(note === null ? 0 : texts.push(note) - 1)
  }

  return {
    kinds,
    spellings,
    get length() {
      return of.row.length
    },
    add: (line, period, territory) => {
      of.sheet.push(sheets.placeOf(line.sheet))
      of.row.push(line.row)
      of.period.push(period)
      of.territory.push(territory)
      of.spelling.push(spellings.placeOf(line.territoryAsPublished))
      of.firstFigure.push(figure.kind.length)
      for (const each of line.figures) addFigure(each)
    },
    lineAt: (place) => {
      const firstFigure = of.firstFigure.at(place)
      const next = place + 1 < of.row.length ? of.firstFigure.at(place + 1) : figure.kind.length
      return {
        sheet: sheets.words[of.sheet.at(place)] ?? null,
        row: of.row.at(place),
        period: of.period.at(place),
        territory: of.territory.at(place),
        spelling: of.spelling.at(place),
        firstFigure,
        figures: next - firstFigure,
      }
    },
    figureAt: (place) => {
      const low = maybe(figure.low.at(place))
      const text = figure.asPublished.at(place)
      const note = figure.note.at(place)
      return {
        kind: figure.kind.at(place),
        status: figure.status.at(place),
        low,
        high: maybe(figure.high.at(place)),
        asPublished: text === PLAIN ? String(low) : (texts[text] ?? ''),
        note: note === 0 ? null : (texts[note] ?? null),
      }
    },
  }
}

const maybe = (number: number): number | null => (Number.isNaN(number) ? null : number)

const STATUS_PLACES: Readonly<Record<FigureStatus, number>> = {
  exact: FIGURE_STATUSES.indexOf('exact'),
  band: FIGURE_STATUSES.indexOf('band'),
  suppressed: FIGURE_STATUSES.indexOf('suppressed'),
  'not-reported': FIGURE_STATUSES.indexOf('not-reported'),
}
