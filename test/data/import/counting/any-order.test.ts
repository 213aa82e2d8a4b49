import { fc } from '../../../seeded-fast-check.ts'
import { expect, test } from 'vitest'
import type { MappingRecipe } from '../../../../data/model/mapping-recipe.ts'
import type { ViewQuery } from '../../../../data/model/view-query.ts'
import type { Outcome, RequestKind } from '../../../../data/model/vocabulary.ts'
import { EXAMPLE_RECIPE } from '../example-recipe.ts'
import { answersOf, importedInOrder, openedFile, ordersOf, wholeView } from './imported.ts'

const COMPANIES = ['alpha', 'beta']
const SERVICES = ['example-all', 'example-chat']
const HALVES = ['2020 H1', '2020 H2']
const COUNTRIES = { AR: 'Argentina', BR: 'Brazil', CL: 'Chile' }
const KINDS = ['undivided', 'criminal', 'emergency', 'civil'] as const
const PROCESSES = ['not-split', 'subpoena', 'warrant']
const MEASURES = ['requests', 'accounts'] as const
const OUTCOMES = ['total', 'rejected'] as const
/** Days of publication, one for each file. */
const DAYS = ['2021-01-01', '2021-02-01', '2021-03-01']

type Value = number | 'not-reported' | 'suppressed'

interface Figure {
  readonly company: string
  readonly service: string
  readonly period: string
  readonly country: keyof typeof COUNTRIES
  readonly kind: (typeof KINDS)[number]
  readonly process: string
  readonly measure: (typeof MEASURES)[number]
  readonly outcome: (typeof OUTCOMES)[number]
  readonly value: Value
  /** Place in DAYS. */
  readonly file: number
}

const valueArbitrary: fc.Arbitrary<Value> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(50) },
  { weight: 1, arbitrary: fc.constantFrom<Value[]>('not-reported', 'suppressed') },
)

const figureArbitrary: fc.Arbitrary<Figure> = fc.record({
  company: fc.constantFrom(...COMPANIES, 'alpha'),
  service: fc.constantFrom(...SERVICES, 'example-all'),
  period: fc.constantFrom(...HALVES),
  country: fc.constantFrom<(keyof typeof COUNTRIES)[]>('AR', 'BR', 'CL'),
  kind: fc.constantFrom(...KINDS),
  process: fc.constantFrom('not-split', 'not-split', ...PROCESSES),
  measure: fc.constantFrom(...MEASURES, 'requests' as const),
  outcome: fc.constantFrom(...OUTCOMES, 'total' as const),
  value: valueArbitrary,
  file: fc.nat(DAYS.length - 1),
})

const placeOf = ({ value: _value, file: _file, ...place }: Figure): string => JSON.stringify(place)

/** Figures at random; then for some places a total that is, or nearly is, what its parts come to. */
const figuresArbitrary: fc.Arbitrary<readonly Figure[]> = fc
  .tuple(
    fc.uniqueArray(figureArbitrary, { minLength: 5, maxLength: 90, selector: placeOf }),
    fc.array(fc.tuple(figureArbitrary, fc.nat(9), fc.nat(2), fc.nat(2), fc.constantFrom(0, 0, 0, 1, -1)), {
      maxLength: 12,
    }),
  )
  .map(([loose, sums]) => {
    const all = new Map<string, Figure>()
    const put = (figure: Figure): void => void all.set(placeOf(figure), figure)
    loose.forEach(put)
    for (const [place, urgent, second, third, off] of sums) {
      const routine = typeof place.value === 'number' ? place.value : 0
      const whole = { ...place, process: 'not-split' }
      put({ ...whole, kind: 'criminal', value: place.value })
      put({ ...whole, kind: 'emergency', value: urgent, file: second })
      put({ ...whole, kind: 'undivided', value: Math.max(0, routine + urgent + off), file: third })
    }
    return [...all.values()]
  })

function mappingOf(company: string, file: number): MappingRecipe {
  return {
    ...EXAMPLE_RECIPE,
    id: `${company}-${String(file)}`,
    company: { id: company, name: company },
    services: [
      { id: 'example-all', name: 'All', subsetOf: null },
      { id: 'example-chat', name: 'Chat', subsetOf: 'example-all' },
    ],
    legalProcesses: PROCESSES.slice(1).map((id) => ({ id, name: id })),
    sheet: null,
    period: { from: 'column', column: ['half'], form: 'label' },
    defaults: { subject: 'account', isDisclosureRequest: true },
    splits: [
      { column: ['service'], values: SERVICES.map((service) => ({ text: service, service })) },
      { column: ['kind'], values: KINDS.map((requestKind) => ({ text: requestKind, requestKind })) },
      {
        column: ['process'],
        values: PROCESSES.map((process) =>
          process === 'not-split' ? { text: process } : { text: process, legalProcess: process },
        ),
      },
    ],
    figures: MEASURES.flatMap((measure) =>
      OUTCOMES.map((outcome) => ({
        column: [`${measure} ${outcome}`],
        measure,
        outcome,
        blank: 'no-figure' as const,
      })),
    ),
  }
}

/** A table of one company's figures of one file; none: it has no figures there. */
async function maybeFile(figures: readonly Figure[], company: string, file: number) {
  const own = figures.filter((figure) => figure.company === company && figure.file === file)
  if (own.length === 0) return []
  const rows = new Map<string, Figure[]>()
  for (const figure of own) {
    const { period, country, service, kind, process } = figure
    const words = [period, COUNTRIES[country], service, kind, process].join()
    rows.set(words, [...(rows.get(words) ?? []), figure])
  }
  const cellIn = (row: readonly Figure[], measure: string, outcome: string): string => {
    const found = row.find((figure) => figure.measure === measure && figure.outcome === outcome)
    if (found === undefined) return ''
    return found.value === 'not-reported' ? '-' : found.value === 'suppressed' ? '<10' : String(found.value)
  }
  const columns = MEASURES.flatMap((measure) => OUTCOMES.map((outcome) => [measure, outcome] as const))
  const header = [
    'half',
    'country',
    'service',
    'kind',
    'process',
    ...columns.map((column) => column.join(' ')),
  ]
  const lines = [...rows].map(([words, row]) =>
    [words, ...columns.map(([measure, outcome]) => cellIn(row, measure, outcome))].join(),
  )
  const content = [header.join(), ...lines, ''].join('\n')
  const choices = { recipe: mappingOf(company, file), publishedOn: DAYS[file] ?? null }
  return [await openedFile(`${company}-${String(file)}.csv`, content, choices)]
}

interface Sum {
  readonly sum: number
  readonly isKnown: boolean
}

const NOTHING: Sum = { sum: 0, isKnown: false }
const added = (sums: readonly Sum[]): Sum => ({
  sum: sums.reduce((before, { sum }) => before + sum, 0),
  isKnown: sums.some(({ isKnown }) => isKnown),
})
const numbersOf = (figures: readonly Figure[]): Sum =>
  added(figures.flatMap(({ value }) => (typeof value === 'number' ? [{ sum: value, isKnown: true }] : [])))

/** What one kind has in one cell: its number for all legal processes, else what its splits come to. */
function ofKind(cell: readonly Figure[], kind: RequestKind): Sum {
  const own = cell.filter((figure) => figure.kind === kind)
  const whole = numbersOf(own.filter(({ process }) => process === 'not-split'))
  return whole.isKnown ? whole : numbersOf(own.filter(({ process }) => process !== 'not-split'))
}

/** Whether a kind has numbers alone, so that it is more than a lower bound. */
function isComplete(cell: readonly Figure[], kind: RequestKind): boolean {
  const own = cell.filter((figure) => figure.kind === kind)
  const whole = own.filter(({ process }) => process === 'not-split')
  if (whole.some(({ value }) => typeof value === 'number')) return true
  return own.length > 0 && own.every(({ value }) => typeof value === 'number')
}

/** What a view of these kinds has in one cell, said in plain loops: a published total before its parts, never both. */
function ofCell(cell: readonly Figure[], kinds: readonly RequestKind[]): Sum {
  const total = kinds.includes('undivided') ? ofKind(cell, 'undivided') : NOTHING
  const isLowerBound = total.isKnown && !isComplete(cell, 'undivided')
  const parts = (['criminal', 'emergency'] as const).filter((kind) => kinds.includes(kind))
  // A total that is only the sum of some of its splits gives way to parts that are all known.
  const areBetter = isLowerBound && parts.length === 2 && parts.every((kind) => isComplete(cell, kind))
  const law = total.isKnown && !areBetter ? total : added(parts.map((kind) => ofKind(cell, kind)))
  return added([law, kinds.includes('civil') ? ofKind(cell, 'civil') : NOTHING])
}

function expectedOf(figures: readonly Figure[], query: ViewQuery) {
  const countries = (Object.keys(COUNTRIES) as (keyof typeof COUNTRIES)[]).filter(
    (code) => query.territories.length === 0 || query.territories.includes(code),
  )
  const outcomes: readonly string[] = query.outcomes.length === 0 ? ['total'] : query.outcomes
  const sumOf = (period: string, code: string): Sum =>
    added(
      outcomes.map((outcome) =>
        ofCell(
          figures.filter(
            (figure) =>
              figure.company === query.company &&
              figure.service === query.service &&
              figure.measure === query.measure &&
              figure.outcome === outcome &&
              figure.period === period &&
              figure.country === code,
          ),
          query.requestKinds,
        ),
      ),
    )
  return {
    byPeriod: HALVES.map((period) => {
      const { sum, isKnown } = added(countries.map((code) => sumOf(period, code)))
      const reporting = countries.filter((code) => sumOf(period, code).isKnown).length
      return isKnown ? [sum, reporting] : [null, 0]
    }),
    byTerritory: Object.fromEntries(
      countries.flatMap((code) => {
        const { sum, isKnown } = added(HALVES.map((period) => sumOf(period, code)))
        return isKnown ? [[code, sum]] : []
      }),
    ),
  }
}

const viewArbitrary: fc.Arbitrary<ViewQuery> = fc
  .record({
    company: fc.constantFrom(...COMPANIES, 'alpha'),
    service: fc.constantFrom('example-all', 'example-all', 'example-chat'),
    territories: fc.subarray(Object.keys(COUNTRIES), { minLength: 1 }),
    requestKinds: fc.oneof(
      fc.constant<RequestKind[]>(['undivided', 'criminal', 'emergency']),
      fc.subarray<RequestKind>([...KINDS], { minLength: 1 }),
    ),
    measure: fc.constantFrom(...MEASURES, 'requests' as const),
    outcomes: fc.constantFrom<Outcome[][]>([], [], ['rejected']),
  })
  .map((choices) => wholeView({ ...choices, periods: { from: '2020 H1', to: '2020 H2' } }))

/** A blank at every place that a view may name, so that it is known. */
const FRAME: readonly Figure[] = COMPANIES.flatMap((company) =>
  SERVICES.flatMap((service) =>
    (Object.keys(COUNTRIES) as (keyof typeof COUNTRIES)[]).map((country, place) => ({
      company,
      service,
      period: HALVES[place % 2] ?? '',
      country,
      kind: 'civil' as const,
      process: 'warrant',
      measure: 'requests' as const,
      outcome: 'total' as const,
      value: 'not-reported' as const,
      file: 0,
    })),
  ),
)

function expectSums(
  figures: readonly Figure[],
  answers: ReturnType<typeof answersOf>,
  query: ViewQuery,
): void {
  const { byPeriod, byTerritory } = expectedOf(figures, query)
  const { totals, ranking } = answers.answer(query)
  expect(totals.map(({ low, reporting }) => [low, reporting])).toEqual(byPeriod)
  const found = ranking.flatMap(({ territory, cell }) => (cell.low === null ? [] : [[territory, cell.low]]))
  expect(Object.fromEntries(found)).toEqual(byTerritory)
  const sum = Object.values<number>(byTerritory).reduce((before, value) => before + value, 0)
  expect(answers.claimed(query).low).toBe(sum)
}

test('in whatever files and order totals and their parts are imported, views and claims add each request once', async () => {
  await fc.assert(
    fc.asyncProperty(
      figuresArbitrary,
      fc.array(viewArbitrary, { minLength: 3, maxLength: 6 }),
      async (random, queries) => {
        const framed = new Map([...FRAME, ...random].map((figure) => [placeOf(figure), figure]))
        const figures = [...framed.values()]
        const files = await Promise.all(
          COMPANIES.flatMap((company) => DAYS.map((_, file) => maybeFile(figures, company, file))),
        )
        // Files of one day stay together: orders of six files would be 720.
        const byDay = DAYS.map((_, day) => files.filter((__, place) => place % DAYS.length === day).flat())
        for (const order of ordersOf(byDay.filter((of) => of.length > 0))) {
          const database = importedInOrder(order.flat())
          const answers = answersOf(database)
          for (const query of queries) expectSums(figures, answers, query)
          DAYS.forEach((day, last) => {
            const then = answersOf(database, day)
            for (const query of queries)
              expectSums(
                figures.filter(({ file }) => file <= last),
                then,
                query,
              )
          })
          database.close()
        }
      },
    ),
    { numRuns: 8, seed: 20_201_231 },
  )
})
