import Database from 'better-sqlite3'
import { afterAll, describe, expect, test } from 'vitest'
import { layout } from '../../../../data/drawing/layout.ts'
import type { Pen } from '../../../../data/drawing/pen.ts'
import type { SceneMark } from '../../../../data/drawing/scene.ts'
import { answerView } from '../../../../data/figure/answer-view.ts'
import type { FigureSpec, Mark } from '../../../../data/model/figure-spec.ts'
import { isByCompany } from '../../../../data/model/companies-in-view.ts'
import { settleView } from '../../../../data/model/settle-view.ts'
import type { FigureKind, ViewQuery } from '../../../../data/model/view-query.ts'
import { OUTCOMES } from '../../../../data/model/vocabulary.ts'
import { englishFigure } from '../../../../data/model/words/english-figure.ts'
import { plainSheet } from '../../../../data/publish/layout/sheet.ts'
import { openBundledCube } from '../../../data/figure/bundled-cube.ts'
import { presetNamed } from '../../../data/publish/published.ts'
import { LIGHT_PEN } from './fixed-pen.ts'

/** Every line of the bundled dataset’s figures, held against the breaks in its tables: nothing of `data/cube` or `data/figure` says where they are. */

const bundled = openBundledCube()
afterAll(() => {
  bundled.close()
})

interface SqlBreak {
  readonly key: string
  readonly company: string
  readonly last_before: string
  readonly first_after: string
  readonly outcomes_only: 0 | 1
  /** Joined by spaces; `null`: all. */
  readonly kinds: string | null
  readonly measures: string | null
}

const database = new Database(bundled.file, { readonly: true })
const BREAKS = database
  .prepare(
    `SELECT b.key, c.key AS company, b.last_before, b.first_after, b.outcomes_only,
       (SELECT group_concat(k.word, ' ') FROM method_break_kinds JOIN request_kinds k ON k.id = request_kind_id
         WHERE method_break_id = b.id) AS kinds,
       (SELECT group_concat(m.word, ' ') FROM method_break_measures JOIN measures m ON m.id = measure_id
         WHERE method_break_id = b.id) AS measures
     FROM method_breaks b JOIN companies c ON c.id = b.company_id`,
  )
  // Columns and types are those of the statement above.
  .all() as readonly SqlBreak[]
database.close()

/** First and last half-year of a period, counted from year 0. */
function halvesOf(label: string): readonly [number, number] {
  const [year, half] = label.split(' ')
  const first = Number(year) * 2
  return half === undefined ? [first, first + 1] : half === 'H1' ? [first, first] : [first + 1, first + 1]
}

/** Whether two periods stand on different sides of a break. */
function isAcross({ last_before, first_after }: SqlBreak, earlier: string, later: string): boolean {
  return halvesOf(earlier)[0] <= halvesOf(last_before)[0] && halvesOf(later)[1] >= halvesOf(first_after)[1]
}

/** The breaks about what a mark stands for in a view. */
function breaksOf(query: ViewQuery, mark: Pick<Mark, 'outcome' | 'requestKind'>, company: string) {
  const kinds = mark.requestKind === undefined ? query.requestKinds : [mark.requestKind]
  const isOfOutcomes =
    query.outcomes.length > 0 ||
    query.measure === 'share-disclosed' ||
    query.mode === 'disclosure-rate' ||
    OUTCOMES.some((outcome) => outcome === mark.outcome)
  return BREAKS.filter(
    (each) =>
      each.company === company &&
      (each.outcomes_only === 0 || isOfOutcomes) &&
      (each.kinds === null || kinds.some((kind) => each.kinds?.split(' ').includes(kind))) &&
      (each.measures === null || each.measures.split(' ').includes(query.measure)),
  )
}

const COMPANIES = ['microsoft', 'google', 'apple', 'meta'] as const
const ALL = { from: '2009 H2', to: '2025 H1' }
const KINDS: ViewQuery['requestKinds'] = ['undivided', 'criminal', 'emergency']
const CIVIL: Partial<ViewQuery> = { requestKinds: ['civil'], outcomes: ['rejected'] }

const ofCompanies = (changes: readonly Partial<ViewQuery>[]): readonly Partial<ViewQuery>[] =>
  COMPANIES.flatMap((company) => changes.map((change) => ({ ...change, company })))

const TIMES: readonly Partial<ViewQuery>[] = [
  { shape: 'lines' },
  { shape: 'lines', by: 'territory', territories: ['DE', 'US'], change: 'index' },
  { shape: 'small-areas', by: 'territory', territories: ['DE', 'US'] },
  { shape: 'lines', periods: { from: '2010', to: '2024' }, change: 'since-previous' },
  { shape: 'lines', mode: 'disclosure-rate' },
]

/** Views of each kind of figure that has a time axis. */
const VIEWS: Readonly<Record<FigureKind, readonly Partial<ViewQuery>[]>> = {
  'over-time': [...ofCompanies(TIMES), { ...CIVIL, shape: 'lines' }],
  'small-multiples': [
    ...COMPANIES.map((company) => ({ company, panelsBy: 'company' as const })),
    ...[...TIMES, { ...CIVIL, shape: 'lines' as const }].flatMap((time) =>
      (['company', 'territory', 'outcome'] as const).map((panelsBy) => ({ ...time, panelsBy })),
    ),
    { panelsBy: 'company', companies: ['google', 'meta'], shape: 'lines', change: 'since-first' },
    { panelsBy: 'company', shape: 'lines', half: 'H1', change: 'since-same-half' },
    { panelsBy: 'company', shape: 'stacked' },
  ],
  bands: ofCompanies([{ requestKinds: ['national-security', 'nsl', 'fisa-content'], territories: ['US'] }]),
  slope: ofCompanies([{ compareWith: '2013 H1', by: 'territory' }]),
  'heat-table': ofCompanies([{ by: 'territory', top: 5, change: 'index' }]),
  'territories-ranked': [],
  'outcome-mix': [],
  map: [],
}

const cases = Object.entries(VIEWS).flatMap(([figure, views]) =>
  views.map((view, index) => ({
    // A record's keys are its own.
    view: { requestKinds: KINDS, periods: ALL, ...view, figure: figure as FigureKind },
    name: `${figure} ${index + 1}: ${JSON.stringify(view)}`,
  })),
)

/** Keys of the breaks between two numbers beside each other. */
const met = new Set<string>()

const sheet = { ...plainSheet(presetNamed('owid-web')), heightMm: null, maxHeightMm: 3000 }
const PENS: readonly (readonly [string, Pen])[] = [
  ['screen', LIGHT_PEN],
  ['file', sheet],
]

/** A series as it stands in the figure: of the company whose breaks it has. */
function coursesOf(spec: FigureSpec, query: ViewQuery) {
  return [
    ...spec.series.map((series) => ({ panel: undefined, series, company: query.company })),
    ...spec.panels.flatMap(({ id, series: inside }) =>
      inside.map((series) => ({ panel: id, series, company: isByCompany(query) ? id : query.company })),
    ),
  ]
}

/** Pairs of periods that a line joins, by the ids of panel and series. */
function joinsIn(marks: readonly SceneMark[], spec: FigureSpec) {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'path' || mark.of === undefined) return []
    const { panel, series, part, category } = mark.of
    const periods =
      part === 'join' ? spec.categories.map(({ id }) => id).slice(0, 2) : (mark.categories ?? [])
    return part === 'join' && category !== periods[1]
      ? []
      : periods.slice(1).map((to, index) => ({ panel, series, from: periods[index] ?? '', to }))
  })
}

describe.each(cases)('$name', ({ view }) => {
  const { catalogue, cube, standard } = bundled
  const { query } = settleView({ ...standard, ...view }, catalogue)
  const spec = answerView(catalogue, cube.answer(query), standard).figure
  const courses = coursesOf(spec, query)
  const periods = spec.categories.map(({ id }) => id)

  test('no line and no change spans a break, on the screen and in the file', () => {
    for (const [name, pen] of PENS) {
      const { layers } = layout(englishFigure(spec), { x: 0, y: 0, width: 900, height: 3000 }, pen)
      const marks = layers.flatMap((layer) => layer.marks)
      const joins = joinsIn(marks, spec)
      const across = joins.flatMap(({ panel, series: id, from, to }) => {
        const of = courses.find(({ panel: own, series }) => own === panel && series.id === id)
        const [mark] = of?.series.marks ?? []
        if (of === undefined || mark === undefined) return [`${panel} ${id} is no series`]
        return breaksOf(query, mark, of.company).flatMap((each) =>
          isAcross(each, from, to) ? [`${name}: ${of.company} ${id} ${from} → ${to} over ${each.key}`] : [],
        )
      })
      expect(across).toEqual([])
    }
    for (const { series, company } of spec.kind === 'heat-table' ? [] : courses)
      series.cells.forEach(({ low }, index) => {
        const [mark, before] = [series.marks[index], series.cells[index - 1]]
        if (mark === undefined || low === null || typeof before?.low !== 'number') return
        for (const each of breaksOf(query, mark, company))
          if (isAcross(each, periods[index - 1] ?? '', periods[index] ?? '')) met.add(each.key)
      })
    const compared = courses.flatMap(({ series, company }) =>
      series.marks.flatMap((mark, index) =>
        mark.comparedWith === undefined || series.cells[index]?.low === null
          ? []
          : breaksOf(query, mark, company).flatMap((each) =>
              isAcross(each, mark.comparedWith ?? '', mark.period ?? '')
                ? [`${company} ${series.id} ${mark.comparedWith} → ${mark.period} over ${each.key}`]
                : [],
            ),
      ),
    )
    expect(compared).toEqual([])
  })

  test('each break has a line where its panel’s periods part, and its note', () => {
    const figure = englishFigure(spec)
    if (spec.emptyReason !== null || spec.kind === 'heat-table' || spec.kind === 'slope') return
    const groups = [
      ...(spec.panels.length === 0 ? [{ id: undefined, company: query.company, breaks: spec.breaks }] : []),
      ...spec.panels
        .filter(({ emptyReason }) => emptyReason === null)
        .map(({ id, breaks }) => ({ id, breaks, company: isByCompany(query) ? id : query.company })),
    ]
    const { layers } = layout(figure, { x: 0, y: 0, width: 900, height: 3000 }, sheet)
    for (const { id, company, breaks } of groups) {
      const lines = layers.flatMap(({ marks }) =>
        marks.filter(({ kind, of }) => kind === 'line' && of?.part === 'break' && of.panel === id),
      )
      const expected = breaksOf(query, { outcome: null }, company).filter((each) =>
        isAcross(each, periods[0] ?? '', periods.at(-1) ?? ''),
      )
      const drawn = breaks.map(({ id: key }) => key)
      expect(drawn).toEqual(expect.arrayContaining(expected.map(({ key }) => key)))
      for (const key of drawn) expect(BREAKS.find((each) => each.key === key)?.company).toBe(company)
      expect(lines.length).toBe(breaks.length)
      for (const { id: key } of breaks)
        expect(figure.notes.filter((note) => note.key === `break.${key}`)).toHaveLength(1)
    }
  })

  test('the alt text compares no numbers across a break', () => {
    const [course] = courses.filter(({ series }) => series.cells.some(({ low }) => low !== null))
    const [mark] = course?.series.marks ?? []
    if (course === undefined || mark === undefined) return
    const said = /went from .* in (\d{4}(?: H[12])?) to .* in (\d{4}(?: H[12])?)/.exec(
      englishFigure(spec).altText,
    )
    if (said === null) return
    const [, from = '', to = ''] = said
    expect(
      breaksOf(query, mark, course.company).flatMap((each) => (isAcross(each, from, to) ? [each.key] : [])),
    ).toEqual([])
  })
})

test('of each company a break lies between two numbers that stand beside each other in some view', () => {
  const companies = BREAKS.flatMap(({ key, company }) => (met.has(key) ? [company] : []))
  expect(new Set(companies)).toEqual(new Set(COMPANIES))
})
