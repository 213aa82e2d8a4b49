import type { FigureSpec, Mark } from '../model/figure-spec.ts'
import { allWordedSeries, type WordedCell, type WordedFigure } from '../model/worded-figure.ts'
import type { ViewAnswer } from '../model/view-answer.ts'
import { englishFigure } from '../model/words/english-figure.ts'
import { say } from '../model/words/say.ts'

/** Where the figures come from: the same on every row. */
export interface DataOrigin {
  readonly datasetName: string
  readonly shortCode: string
  readonly fingerprint: string
  readonly appVersion: string
}

/**
 * The columns of the figure's data, in order. One row per mark of the figure. `low` and `high` are empty where nothing was reported
 * (`status` says why) and equal unless the source published a range.
 */
export const DATA_COLUMNS = [
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
] as const

/** What the whole figure is: in a flat file the last columns, the same on every row. */
export const ABOUT_COLUMNS = [
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

/** A figure's data: texts, numbers, and `null` where there is no number. */
export interface DataTable {
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** One value per ABOUT_COLUMNS. */
  readonly about: readonly string[]
}

/** Every number of a figure with all that says what it is: all of them, however few a page has room for, and in English. */
export function dataTable(answer: ViewAnswer, figure: FigureSpec, origin: DataOrigin): DataTable {
  const spec = englishFigure(figure)
  const names = new Map(answer.facets.territories.map(({ code, name }) => [code, name]))
  const unit = unitOf(spec)
  return {
    rows: allWordedSeries(spec).flatMap((series) =>
      series.cells.flatMap((cell, index) => {
        const mark = series.marks[index]
        return mark === undefined ? [] : [[...markFields(mark, answer, names), ...cellFields(cell, unit)]]
      }),
    ),
    about: [
      spec.title,
      answer.sentence,
      spec.coverage.sentence,
      spec.notes.map(({ text }) => text).join(' '),
      spec.source,
      origin.datasetName,
      origin.shortCode,
      origin.fingerprint,
      `Disclosure Desk ${origin.appVersion}`,
    ],
  }
}

function unitOf({ valueType, measure, unit }: WordedFigure): string {
  if (valueType === 'change' || valueType === 'points' || valueType === 'index') return unit
  if (valueType === 'count') return say(`measure.${measure}`)
  return measure === 'share-disclosed'
    ? say('view.file.share-disclosed-unit')
    : say('view.file.share-unit', { measure: say(`measure.${measure}`) })
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

function cellFields(cell: WordedCell, unit: string): readonly (string | number | null)[] {
  const status = cell.absence ?? (cell.low === cell.high ? 'exact' : 'band')
  return [cell.low, cell.high, unit, status, cell.text, cell.reporting, cell.of]
}
