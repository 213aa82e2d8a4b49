import { allSeries, type Cell, type FigureSpec, type Mark } from '../model/figure-spec.ts'
import type { ViewAnswer } from '../model/view-answer.ts'
import type { CsvUse } from '../model/publish-formats.ts'
import { say } from '../model/words/say.ts'

/** Where the figures come from: the same on every row. */
export interface CsvContext {
  readonly datasetName: string
  readonly shortCode: string
  readonly fingerprint: string
  readonly appVersion: string
}

/**
 * The column names, in order. One row per mark of the figure. `low` and `high` are empty where nothing was reported (`status`
 * says why) and equal unless the source published a range. The last columns say what the whole figure is and repeat on every
 * row, so that the file is one table for any reader of RFC 4180, and a row that is cut out still says what it means.
 */
export const CSV_COLUMNS = [
  'period_from',
  'period_to',
  'territory_code',
  'territory',
  'outcome',
  'low',
  'high',
  'unit',
  'status',
  'text',
  'territories_reporting',
  'territories_covered',
  'title',
  'filters',
  'coverage',
  'notes',
  'source',
  'dataset',
  'dataset_code',
  'dataset_sha256',
  'made_by',
] as const

/** The figure's data as CSV after RFC 4180: UTF-8 without a mark, CRLF, header line, a text in quotes only where it must be. */
export function paintCsv(
  answer: ViewAnswer,
  spec: FigureSpec,
  context: CsvContext,
  use: CsvUse = 'code',
): string {
  const common = [
    spec.title,
    answer.sentence,
    spec.coverage.sentence,
    spec.notes.join(' '),
    spec.source,
    context.datasetName,
    context.shortCode,
    context.fingerprint,
    `Disclosure Desk ${context.appVersion}`,
  ]
  const names = new Map(answer.facets.territories.map(({ code, name }) => [code, name]))
  const unit = unitOf(spec)
  const rows = allSeries(spec).flatMap((series) =>
    series.cells.flatMap((cell, index) => {
      const mark = series.marks[index]
      return mark === undefined
        ? []
        : [[...markFields(mark, answer, names), ...cellFields(cell, unit), ...common]]
    }),
  )
  return [CSV_COLUMNS, ...rows]
    .map(
      (fields) =>
        `${fields.map((field) => csvField(use === 'excel' ? inertText(field) : field)).join(',')}\r\n`,
    )
    .join('')
}

function unitOf({ valueType, measure, unit }: FigureSpec): string {
  if (valueType === 'change' || valueType === 'points' || valueType === 'index') return unit
  if (valueType === 'count') return say(`measure.${measure}`)
  return measure === 'share-disclosed'
    ? say('figure.file.share-disclosed-unit')
    : say('figure.file.share-unit', { measure: say(`measure.${measure}`) })
}

/** Empty territory = all that the filters name together; the same for outcomes (`total` = whatever the outcome). */
function markFields(
  mark: Mark,
  { query, periods }: ViewAnswer,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const first = periods[0] ?? query.periods.from
  const last = periods.at(-1) ?? query.periods.to
  const outcomes = query.outcomes.length === 0 ? 'total' : query.outcomes.join(' ')
  return [
    mark.period ?? first,
    mark.period ?? last,
    mark.territory ?? '',
    mark.territory === null ? '' : (names.get(mark.territory) ?? mark.territory),
    mark.outcome === null || mark.outcome === 'total' ? outcomes : mark.outcome,
  ]
}

function cellFields(cell: Cell, unit: string): readonly string[] {
  const status = cell.absence ?? (cell.low === cell.high ? 'exact' : 'band')
  return [
    cell.low === null ? '' : String(cell.low),
    cell.high === null ? '' : String(cell.high),
    unit,
    status,
    cell.text,
    String(cell.reporting),
    String(cell.of),
  ]
}

/** What a spreadsheet would take for a formula, also in full-width forms. Numbers stay numbers. */
const FORMULA_START = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/
const NUMBER = /^-?\d+(\.\d+)?$/

function inertText(text: string): string {
  return FORMULA_START.test(text) && !NUMBER.test(text) ? `'${text}` : text
}

function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
