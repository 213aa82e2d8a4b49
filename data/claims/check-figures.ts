import type { OutcomeRule } from '../model/catalogue.ts'
import type { FigureRow } from '../model/provenance.ts'
import type { Measure, Outcome, OutcomeOrTotal } from '../model/vocabulary.ts'

/** Where a finding stands: one row of a source. */
export interface CheckedPlace {
  readonly company: string
  readonly period: string
  readonly requestKind: FigureRow['requestKind']
  readonly service: string
  readonly sheet: string | null
  readonly territoryCode: string
  readonly territory: string
  readonly territoryAsPublished: string
  readonly sourceRow: number | null
  readonly transcription: string | null
  /** The figures that it is about. */
  readonly figureIds: readonly number[]
}

/** A row whose published outcomes do not add up to the published whole, in the measure that the outcomes count. */
export interface PartsDiffer extends CheckedPlace {
  readonly finding: 'parts-differ'
  readonly measure: Measure
  readonly sumOfParts: number
  readonly whole: number
}

/** A row with cells that the source leaves blank. */
export interface BlankCells extends CheckedPlace {
  readonly finding: 'blank-cells'
  readonly cells: readonly { readonly measure: Measure; readonly outcome: OutcomeOrTotal }[]
}

export type Discrepancy = PartsDiffer | BlankCells

/**
 * Discrepancies inside the rows of a source, in the rows' order; found in the figures, never stored with them.
 *
 * Outcomes are held against the total of their own measure: requests, or accounts for civil requests to 2024 H1. Only
 * where a company's outcomes exclude each other, and where none of them is blank.
 */
export function checkFigures(
  figures: readonly FigureRow[],
  outcomeRules: readonly OutcomeRule[],
): readonly Discrepancy[] {
  const exclusive = new Map(
    outcomeRules
      .filter((rule) => rule.semantics === 'exclusive')
      .map((rule) => [`${rule.company} ${rule.requestKind}`, rule.outcomes]),
  )
  return rowsOf(figures).flatMap((row) => {
    const [first] = row
    if (first === undefined) return []
    const outcomes = exclusive.get(`${first.company} ${first.requestKind}`) ?? []
    return [...blankCells(row, first), ...partsDiffer(row, first, outcomes)]
  })
}

/** Figures of one source row together. */
function rowsOf(figures: readonly FigureRow[]): readonly (readonly FigureRow[])[] {
  const rows = new Map<string, FigureRow[]>()
  for (const figure of figures) {
    const { company, period, service, requestKind, territoryCode, documentId, sheet, sourceRow } = figure
    const key = [company, period, service, requestKind, territoryCode, documentId, sheet, sourceRow].join(
      '\n',
    )
    const row = rows.get(key)
    if (row === undefined) rows.set(key, [figure])
    else row.push(figure)
  }
  return [...rows.values()]
}

function blankCells(row: readonly FigureRow[], first: FigureRow): readonly BlankCells[] {
  const blank = row.filter((figure) => figure.status === 'not-reported')
  if (blank.length === 0) return []
  const cells = blank.map(({ measure, outcome }) => ({ measure, outcome }))
  return [{ finding: 'blank-cells', ...placeOf(first, blank), cells }]
}

function partsDiffer(
  row: readonly FigureRow[],
  first: FigureRow,
  outcomes: readonly Outcome[],
): readonly PartsDiffer[] {
  const parts = row.filter((figure) => figure.outcome !== 'total')
  const [part] = parts
  if (part === undefined || parts.length < outcomes.length) return []
  const { measure } = part
  const whole = row.find((figure) => figure.outcome === 'total' && figure.measure === measure)
  if (whole === undefined || parts.some((figure) => figure.measure !== measure)) return []
  const counts = [whole, ...parts].map((figure) => (figure.status === 'exact' ? figure.low : null))
  if (counts.includes(null)) return []
  const [total = 0, ...partCounts] = counts.map(Number)
  const sumOfParts = partCounts.reduce((sum, count) => sum + count, 0)
  if (sumOfParts === total) return []
  return [
    { finding: 'parts-differ', ...placeOf(first, [whole, ...parts]), measure, sumOfParts, whole: total },
  ]
}

function placeOf(first: FigureRow, about: readonly FigureRow[]): CheckedPlace {
  const { company, period, requestKind, service, sheet, territoryCode, territory, territoryAsPublished } =
    first
  const { sourceRow, transcription } = first
  const figureIds = about.map((figure) => figure.figureId)
  return {
    company,
    period,
    requestKind,
    service,
    sheet,
    territoryCode,
    territory,
    territoryAsPublished,
    sourceRow,
    transcription,
    figureIds,
  }
}
