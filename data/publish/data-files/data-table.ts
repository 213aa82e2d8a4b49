import { cellKind } from '../../model/cell-kind.ts'
import type { FigureSpec, Mark } from '../../model/figure-spec.ts'
import type { ValueType } from '../../model/text.ts'
import { allWordedSeries, type WordedCell, type WordedFigure } from '../../model/worded-figure.ts'
import type { ViewAnswer } from '../../model/view-answer.ts'
import { englishFigure } from '../../model/words/english-figure.ts'
import { isByYear } from '../../model/years.ts'
import { say } from '../../model/words/say.ts'

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
  'compared_with',
  'territory_code',
  'territory',
  'outcome',
  'low',
  'high',
  'unit',
  'status',
  'absence',
  'not_held',
  'text',
  'territories_reporting',
  'territories_covered',
  'counted_low',
  'counted_high',
  'inhabitants',
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
interface DataTable {
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** How the numbers of each row are read. */
  readonly types: readonly ValueType[]
  /** One value per ABOUT_COLUMNS. */
  readonly about: readonly string[]
}

/** Every number of a figure with all that says what it is: all of them, however few a page has room for, and in English. */
export function dataTable(answer: ViewAnswer, figure: FigureSpec, origin: DataOrigin): DataTable {
  const spec = englishFigure(figure)
  const names = new Map([
    ...answer.facets.territories.map(({ code, name }) => [code, name] as const),
    ...answer.groups.map(({ entry, name }) => [entry, name] as const),
  ])
  const numbers = [...seriesMarks(spec), ...comparedMarks(spec)]
  // A figure of nothing says so in a row of its own.
  const drawn = numbers.length > 0 ? numbers : [nothing(spec)]
  return {
    rows: drawn.map(({ mark, cell, valueType }) => [
      ...markFields(mark, answer, names),
      ...cellFields(cell, unitOf(spec, valueType, isByYear(answer.query)), valueType),
    ]),
    types: drawn.map(({ valueType }) => valueType),
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

/** A number of the figure: what it stands for, and how it is read. */
interface DrawnNumber {
  readonly mark: Mark
  readonly cell: WordedCell
  readonly valueType: ValueType
}

function seriesMarks(spec: WordedFigure): readonly DrawnNumber[] {
  return allWordedSeries(spec).flatMap(({ cells, marks }) =>
    cells.flatMap((cell, index) => {
      const mark = marks[index]
      return mark === undefined ? [] : [{ mark, cell, valueType: spec.valueType }]
    }),
  )
}

/** Beside each bar: both periods and the change, each as a row of its own. */
function comparedMarks({ comparison, series, categories }: WordedFigure): readonly DrawnNumber[] {
  if (comparison === null) return []
  const { period, comparedWith, levelType, valueType } = comparison
  return categories.flatMap(({ id }, index) => {
    const found = comparison.rows.find((row) => row.id === id)
    const mark = series[0]?.marks[index]
    if (found === undefined || mark === undefined) return []
    return [
      { mark: { ...mark, period: comparedWith }, cell: found.before, valueType: levelType },
      { mark: { ...mark, period }, cell: found.after, valueType: levelType },
      { mark: { ...mark, period, comparedWith }, cell: found.change, valueType },
    ]
  })
}

/** The unit that the number itself has: 0.5 is never called 0.5 %. */
function unitOf({ measure }: WordedFigure, valueType: ValueType, isYear: boolean): string {
  const counted = { measure: say(`measure.${measure}`) }
  switch (valueType) {
    case 'count':
      return counted.measure
    case 'rate':
      return say(isYear ? 'view.file.rate-unit-year' : 'view.file.rate-unit-half-year', counted)
    case 'share':
      return measure === 'share-disclosed'
        ? say('view.file.share-disclosed-unit')
        : say('view.file.share-unit', counted)
    case 'change':
      return say('view.file.change-unit', counted)
    case 'points':
      return say('view.file.points-unit', counted)
    case 'index':
      return say('view.file.index-unit')
  }
}

function nothing({ emptyReason, valueType }: WordedFigure): DrawnNumber {
  return {
    mark: { period: null, territory: null, outcome: null },
    cell: {
      low: null,
      high: null,
      absence: 'not-held',
      base: null,
      text: emptyReason ?? say('absence.not-held'),
      reporting: 0,
      of: 0,
      smallDenominator: false,
    },
    valueType,
  }
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
    mark.comparedWith ?? '',
    mark.territory ?? '',
    mark.territory === null ? '' : (names.get(mark.territory) ?? mark.territory),
    mark.outcome === null || mark.outcome === 'total' ? outcomes : mark.outcome,
  ]
}

function cellFields(
  cell: WordedCell,
  unit: string,
  valueType: ValueType,
): readonly (string | number | null)[] {
  const kind = cellKind(cell)
  return [
    cell.low,
    cell.high,
    unit,
    kind,
    say(`absence.${kind}`),
    (cell.incomplete ?? []).join(' '),
    cell.text,
    cell.reporting,
    cell.of,
    ...rateFields(cell, valueType),
  ]
}

/** Beside a number per inhabitants: what was divided by what. */
function rateFields({ base }: WordedCell, valueType: ValueType): readonly (number | null)[] {
  if (valueType !== 'rate' || base === null) return [null, null, null]
  return [base.part.low, base.part.high, base.whole.low]
}
