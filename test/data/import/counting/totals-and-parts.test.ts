import { expect, test } from 'vitest'
import type { MappingRecipe } from '../../../../data/model/mapping-recipe.ts'
import type { RequestKind } from '../../../../data/model/vocabulary.ts'
import { EXAMPLE_RECIPE } from '../example-recipe.ts'
import { answersOf, importedInOrder, openedFile, ordersOf, wholeView } from './imported.ts'

type Columns = Readonly<Record<string, RequestKind>>

/** A mapping of a table with a column for each kind. */
function mappingOf(
  id: string,
  columns: Columns,
  blank: 'no-figure' | 'not-reported',
  change: Partial<MappingRecipe> = {},
): MappingRecipe {
  return {
    ...EXAMPLE_RECIPE,
    id,
    sheet: null,
    period: { from: 'column', column: ['period'], form: 'label' },
    territory: { from: 'column', name: ['Country'] },
    figures: Object.entries(columns).map(([column, requestKind]) => ({
      column: [column],
      measure: 'requests',
      outcome: 'total',
      requestKind,
      blank,
    })),
    recognise: { columns: [['period'], ['Country']], fileName: null },
    ...change,
  }
}

interface Table {
  readonly columns: Columns
  /** By country: a cell for each column. */
  readonly rows: Readonly<Record<string, string>>
  readonly blank?: 'no-figure' | 'not-reported'
}

async function fileOf({ columns, rows, blank = 'no-figure' }: Table, place: number) {
  const lines = Object.entries(rows).map(([country, cells]) => `2020 H2,${country},${cells}`)
  const content = [['period', 'Country', ...Object.keys(columns)].join(), ...lines, ''].join('\n')
  return await openedFile(`kinds-${String(place)}.csv`, content, {
    recipe: mappingOf(`kinds-${String(place)}`, columns, blank),
  })
}

const COMBINED: Table = { columns: { Combined: 'undivided' }, rows: { Argentina: '48', Brazil: '192' } }
const ROUTINE: Table = { columns: { Routine: 'criminal' }, rows: { Argentina: '38', Brazil: '173' } }
const EMERGENCY: Table = { columns: { Emergency: 'emergency' }, rows: { Argentina: '10', Brazil: '19' } }
const TOTAL_AND_ONE: Table = {
  columns: { Total: 'undivided', Legal: 'criminal' },
  rows: { Argentina: '48,38', Brazil: '192,173' },
}
const withEmergency = (cells: Readonly<Record<string, string>>, blank: Table['blank']): Table => ({
  columns: { Total: 'undivided', Legal: 'criminal', Emergency: 'emergency' },
  rows: cells,
  ...(blank === undefined ? {} : { blank }),
})

type Sums = Readonly<Record<string, number | null>>

/** Files, and what their views show: law enforcement, and each kind by itself. */
const CASES: readonly {
  readonly name: string
  readonly files: readonly Table[]
  readonly lawEnforcement: Sums
  readonly undivided: Sums
  readonly criminal: Sums
  readonly emergency: Sums
}[] = [
  {
    name: 'a total and its two parts in three files',
    files: [COMBINED, ROUTINE, EMERGENCY],
    lawEnforcement: { AR: 48, BR: 192 },
    undivided: { AR: 48, BR: 192 },
    criminal: { AR: 38, BR: 173 },
    emergency: { AR: 10, BR: 19 },
  },
  {
    name: 'a total with one of its parts in one file',
    files: [TOTAL_AND_ONE],
    lawEnforcement: { AR: 48, BR: 192 },
    undivided: { AR: 48, BR: 192 },
    criminal: { AR: 38, BR: 173 },
    emergency: {},
  },
  {
    name: 'a total with one of its parts in two files',
    files: [COMBINED, ROUTINE],
    lawEnforcement: { AR: 48, BR: 192 },
    undivided: { AR: 48, BR: 192 },
    criminal: { AR: 38, BR: 173 },
    emergency: {},
  },
  {
    name: 'a part that is no figure where its cell is blank',
    files: [withEmergency({ Argentina: '48,38,10', Brazil: '192,173,' }, 'no-figure')],
    lawEnforcement: { AR: 48, BR: 192 },
    undivided: { AR: 48, BR: 192 },
    criminal: { AR: 38, BR: 173 },
    emergency: { AR: 10 },
  },
  {
    name: 'a part that is not reported where its cell is blank, and one that is withheld',
    files: [withEmergency({ Argentina: '48,38,<20', Brazil: '192,173,' }, 'not-reported')],
    lawEnforcement: { AR: 48, BR: 192 },
    undivided: { AR: 48, BR: 192 },
    criminal: { AR: 38, BR: 173 },
    emergency: { AR: null, BR: null },
  },
  {
    name: 'parts that come to more, and to less, than the published total',
    files: [COMBINED, ROUTINE, { ...EMERGENCY, rows: { Argentina: '12', Brazil: '9' } }],
    lawEnforcement: { AR: 48, BR: 192 },
    undivided: { AR: 48, BR: 192 },
    criminal: { AR: 38, BR: 173 },
    emergency: { AR: 12, BR: 9 },
  },
  {
    name: 'a territory with a total alone beside one with parts alone',
    files: [
      { ...COMBINED, rows: { Argentina: '48' } },
      { ...ROUTINE, rows: { Brazil: '173' } },
      { ...EMERGENCY, rows: { Brazil: '19' } },
    ],
    lawEnforcement: { AR: 48, BR: 192 },
    undivided: { AR: 48 },
    criminal: { BR: 173 },
    emergency: { BR: 19 },
  },
  {
    name: 'a total that is not reported beside the parts that are',
    files: [{ ...COMBINED, rows: { Argentina: '', Brazil: '' }, blank: 'not-reported' }, ROUTINE, EMERGENCY],
    lawEnforcement: { AR: 48, BR: 192 },
    undivided: { AR: null, BR: null },
    criminal: { AR: 38, BR: 173 },
    emergency: { AR: 10, BR: 19 },
  },
  {
    name: 'a range whose parts are ranges that hold more than it does',
    files: [
      { ...COMBINED, rows: { Argentina: '48', Brazil: '192' } },
      { ...ROUTINE, rows: { Argentina: '0 - 49', Brazil: '100 - 199' } },
      { ...EMERGENCY, rows: { Argentina: '0 - 49', Brazil: '0 - 49' } },
    ],
    lawEnforcement: { AR: 48, BR: 192 },
    undivided: { AR: 48, BR: 192 },
    criminal: { AR: 0, BR: 100 },
    emergency: { AR: 0, BR: 0 },
  },
]

const VIEWS = {
  lawEnforcement: ['undivided', 'criminal', 'emergency'],
  undivided: ['undivided'],
  criminal: ['criminal'],
  emergency: ['emergency'],
} as const satisfies Record<string, readonly RequestKind[]>

test.each(CASES)(
  '$name: no total is added to its part, in any order of import',
  async ({ name: _, ...expected }) => {
    const files = await Promise.all(expected.files.map(fileOf))
    for (const order of ordersOf(files)) {
      const database = importedInOrder(order)
      const { answer, claimed, catalogue } = answersOf(database)
      const codes = catalogue.territories.map(({ code }) => code)
      for (const [view, requestKinds] of Object.entries(VIEWS)) {
        // The keys of a constant object are the keys of its type.
        const sums = expected[view as keyof typeof VIEWS]
        const query = wholeView({ requestKinds: [...requestKinds] })
        const rows = answer(query)
        const found = rows.ranking.map(({ territory, cell }) => [territory, cell.low] as const)
        expect([view, Object.fromEntries(found.toSorted())]).toEqual([view, sums])
        const known = Object.values(sums).filter((sum) => sum !== null)
        const total = known.reduce((sum, value) => sum + value, 0)
        expect(rows.totals.map(({ low }) => low)).toEqual([known.length === 0 ? null : total])
        expect(rows.totals.map(({ reporting }) => reporting)).toEqual([known.length])
        expect(claimed(query).low).toBe(total)
        // What a choice among the kinds would count is what it counts once it is made.
        if (view !== 'lawEnforcement')
          expect(
            answer(wholeView({})).facets.requestKinds.find(({ kind }) => kind === view)?.low ?? null,
          ).toBe(known.length === 0 ? null : total)
      }
      expect(codes.length).toBeGreaterThan(0)
      database.close()
    }
  },
)

test('rows behind a mark are those that were counted, whatever is asked for', async () => {
  const database = importedInOrder(await Promise.all([TOTAL_AND_ONE].map(fileOf)))
  const { figureIds } = answersOf(database)
  const kindsOf = (requestKinds: readonly RequestKind[]): readonly unknown[] =>
    figureIds(wholeView({ requestKinds: [...requestKinds] })).map((id) =>
      database
        .prepare(
          'SELECT k.word FROM figures f JOIN request_kinds k ON k.id = f.request_kind_id WHERE f.id = ?',
        )
        .pluck()
        .get(id),
    )
  expect(kindsOf(['undivided', 'criminal', 'emergency'])).toEqual(['undivided', 'undivided'])
  expect(kindsOf(['undivided', 'criminal'])).toEqual(['undivided', 'undivided'])
  expect(kindsOf(['criminal', 'emergency'])).toEqual(['criminal', 'criminal'])
  database.close()
})

test('a blank part of a published total is no gap in the total, and one in a view of the parts', async () => {
  const table = withEmergency({ Argentina: '48,38,10', Brazil: '192,173,' }, 'not-reported')
  const database = importedInOrder(await Promise.all([table].map(fileOf)))
  const { answer } = answersOf(database)
  const gapsOf = (requestKinds: RequestKind[]) => {
    const { notReported, totals } = answer(wholeView({ requestKinds }))
    return [
      notReported.map(({ territory, requestKind }) => [territory, requestKind]),
      totals[0]?.notReportedCells,
    ]
  }
  expect(gapsOf(['undivided', 'criminal', 'emergency'])).toEqual([[], 0])
  expect(gapsOf(['criminal', 'emergency'])).toEqual([[['BR', 'emergency']], 1])
  database.close()
})

test('a published percentage of a total stands, beside those of its parts', async () => {
  const shares = async (column: string, requestKind: RequestKind, share: string) =>
    await openedFile(`${column}.csv`, `period,Country,${column}\n2020 H2,Argentina,${share}\n`, {
      recipe: mappingOf(column, { [column]: requestKind }, 'no-figure', {
        figures: [
          {
            column: [column],
            measure: 'share-disclosed',
            outcome: 'some-data',
            requestKind,
            blank: 'no-figure',
          },
        ],
      }),
    })
  const files = await Promise.all([
    shares('all', 'undivided', '54'),
    shares('routine', 'criminal', '24'),
    shares('urgent', 'emergency', '30'),
  ])
  for (const order of ordersOf(files)) {
    const database = importedInOrder(order)
    const rows = answersOf(database).answer(
      wholeView({ measure: 'share-disclosed', outcomes: ['some-data'] }),
    )
    expect(rows.totals.map(({ low, high }) => [low, high])).toEqual([[5350, 5450]])
    database.close()
  }
})
