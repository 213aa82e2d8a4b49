import { cellKind } from '../model/cell-kind.ts'
import { allSeries, type Cell, type FigureSpec, type Mark } from '../model/figure-spec.ts'
import type { ViewAnswer } from '../model/view-answer.ts'
import { say } from '../model/words/say.ts'

/** Where the figures come from: the same on every row. */
export interface DataOrigin {
  readonly datasetName: string
  readonly shortCode: string
  readonly fingerprint: string
  readonly appVersion: string
}

/**
 * The columns of the figure's data, in order. One row per mark of the figure. `low` and `high` are empty where there is no number
 * (`status` and, in words, `absence` say why, and are never empty) and equal unless the source published a range.
 */
export const DATA_COLUMNS = [
  'company',
  'period_from',
  'period_to',
  'territory_code',
  'territory',
  'outcome',
  'low',
  'high',
  'unit',
  'status',
  'absence',
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

/** Every number of a figure with all that says what it is. */
export function dataTable(answer: ViewAnswer, spec: FigureSpec, origin: DataOrigin): DataTable {
  const names = new Map(answer.facets.territories.map(({ code, name }) => [code, name]))
  const unit = unitOf(spec)
  const rows = allSeries(spec).flatMap((series) =>
    series.cells.flatMap((cell, index) => {
      const mark = series.marks[index]
      return mark === undefined ? [] : [[...markFields(mark, answer, names), ...cellFields(cell, unit)]]
    }),
  )
  return {
    // A figure of nothing says so in a row of its own.
    rows:
      rows.length > 0 ? rows : [[...markFields(WHOLE, answer, names), ...cellFields(nothing(spec), unit)]],
    about: [
      spec.title,
      answer.sentence,
      spec.coverage.sentence,
      spec.notes.join(' '),
      spec.source,
      origin.datasetName,
      origin.shortCode,
      origin.fingerprint,
      `Disclosure Desk ${origin.appVersion}`,
    ],
  }
}

const WHOLE: Mark = { period: null, territory: null, outcome: null }

function nothing({ emptyReason }: FigureSpec): Cell {
  const text = emptyReason ?? say('absence.not-held')
  return { low: null, high: null, absence: 'not-held', text, reporting: 0, of: 0, smallDenominator: false }
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
  { query, periods, facets }: ViewAnswer,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const first = periods[0] ?? query.periods.from
  const last = periods.at(-1) ?? query.periods.to
  const outcomes = query.outcomes.length === 0 ? 'total' : query.outcomes.join(' ')
  const company = mark.company ?? query.company
  return [
    facets.companies.find((facet) => facet.company === company)?.name ?? company,
    mark.period ?? first,
    mark.period ?? last,
    mark.territory ?? '',
    mark.territory === null ? '' : (names.get(mark.territory) ?? mark.territory),
    mark.outcome === null || mark.outcome === 'total' ? outcomes : mark.outcome,
  ]
}

function cellFields(cell: Cell, unit: string): readonly (string | number | null)[] {
  const kind = cellKind(cell)
  return [cell.low, cell.high, unit, kind, say(`absence.${kind}`), cell.text, cell.reporting, cell.of]
}
