import { describe, expect, test } from 'vitest'
import { planImport } from '../../../data/import/plan/plan-import.ts'
import { NO_CHOICES } from '../../../data/model/import-report.ts'
import type { ImportAnswers } from '../../../data/model/import-question.ts'
import type { MappingRecipe } from '../../../data/model/mapping-recipe.ts'
import { buildWorkbook } from './build-workbook.ts'
import { emptyDataset } from './empty-dataset.ts'
import { EXAMPLE_RECIPE } from './example-recipe.ts'
import { openText, readAll } from './import-a-file.ts'

const RECIPE: MappingRecipe = {
  ...EXAMPLE_RECIPE,
  sheet: null,
  period: { from: 'typed', period: '2020 H2' },
  territory: { from: 'column', name: ['Country'] },
  figures: [{ column: ['Requests'], measure: 'requests', outcome: 'total', blank: 'not-reported' }],
}

type Row = readonly [string, string]

/** The same rows as a text and as a worksheet, where blank rows don't come at all. */
const FORMS = {
  text: (rows: readonly Row[]) => ['counts.csv', rows.map((row) => `${row.join(',')}\n`).join('')] as const,
  worksheet: (rows: readonly Row[]) => {
    const numbered = rows.map((row) =>
      row.map((cell) => (cell === '' ? null : /^\d+$/.test(cell) ? Number(cell) : cell)),
    )
    return ['counts.xlsx', buildWorkbook([{ name: 'a', rows: numbered }])] as const
  },
} satisfies Record<string, (rows: readonly Row[]) => readonly [string, string | Uint8Array]>
// The keys of the table above.
const FORM_NAMES = Object.keys(FORMS) as (keyof typeof FORMS)[]

async function readAs(form: keyof typeof FORMS, rows: readonly Row[], answers: Partial<ImportAnswers> = {}) {
  const [name, content] = FORMS[form](rows)
  const choices = {
    recipe: RECIPE,
    period: '2020 H2',
    answers: { ...NO_CHOICES.answers, company: RECIPE.company, ...answers },
  }
  const reader = await openText(name, content, choices)
  const { report, tables } = planImport(reader, emptyDataset())
  return {
    report,
    requests: readAll(reader).figures.map(({ territory, low }) => [territory, low]),
    tables: tables.map(({ headerRow, lastRow, rows: count, isTaken }) => [
      headerRow,
      lastRow,
      count,
      isTaken,
    ]),
    said: report.issues.map(({ level, reasonId, row, rows: count }) => [level, reasonId, row, count]),
  }
}

const HEADER: Row = ['Country', 'Requests']
const BLANK: Row = ['', '']
const FIRST: readonly Row[] = [HEADER, ['France', '3'], ['Chad', '4']]
const MORE: readonly Row[] = [
  ['Spain', '6'],
  ['Italy', '7'],
]
const ALL_FOUR = [
  ['FR', 3],
  ['TD', 4],
  ['ES', 6],
  ['IT', 7],
]
const TWO = ALL_FOUR.slice(0, 2)

describe.each(FORM_NAMES)('the same header once more, in a %s,', (form) => {
  test.each([
    ['at once', [HEADER]],
    ['behind a blank row', [BLANK, HEADER]],
    ['behind several blank rows', [BLANK, BLANK, HEADER]],
    ['in other letters', [BLANK, ['country ', 'REQUESTS']]],
  ] as const)('%s, without a title, goes on with its table', async (_, between) => {
    const { requests, tables, report } = await readAs(form, [...FIRST, ...between, ...MORE])
    expect(requests).toEqual(ALL_FOUR)
    expect(tables.map(([, , rows, isTaken]) => [rows, isTaken])).toEqual([[4, true]])
    expect(report.issues.filter(({ reasonId }) => reasonId === 'header-again')).toMatchObject([
      { level: 'skipped', rows: 1 },
    ])
    expect(report.lines).toMatchObject({ imported: 4, errors: 0 })
  })

  test('under a title begins another table, which is listed', async () => {
    const rows = [...FIRST, BLANK, ['Content removal', ''] as const, HEADER, ...MORE]
    const { requests, tables } = await readAs(form, rows)
    expect(requests).toEqual(TWO)
    expect(tables).toEqual([
      [1, 3, 2, true],
      [6, 8, 2, false],
    ])
  })
})

/** What begins a section that has no header of its own, and how it is named. */
const SECTIONS = {
  'a title': { rows: [['Content removal requests', '']], title: 'Content removal requests' },
  'a title of two lines': {
    rows: [
      ['Content removal requests', ''],
      ['by courts', ''],
    ],
    title: 'Content removal requests',
  },
  'a title with a blank row behind it': { rows: [['Content removal', ''], BLANK], title: 'Content removal' },
  'labels with a year': { rows: [['Member', '2019']], title: 'Member, 2019' },
  'labels with a half-year': { rows: [['Jurisdicción', '2019 H2']], title: 'Jurisdicción, 2019 H2' },
} satisfies Record<string, { readonly rows: readonly Row[]; readonly title: string }>
// The keys of the table above.
const SECTION_NAMES = Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]

describe.each(FORM_NAMES)('rows behind a blank row, in a %s, below', (form) => {
  test.each(SECTION_NAMES)(
    '%s are asked about once, and neither counted nor dropped unasked',
    async (name) => {
      const { rows, title } = SECTIONS[name]
      const all = [...FIRST, BLANK, ...rows, ...MORE]
      const isTitle = title !== 'Member, 2019' && title !== 'Jurisdicción, 2019 H2'
      const asked = await readAs(form, all)
      expect(asked.report.questions).toEqual([
        { ask: 'sections', of: 1, sections: [{ row: 5, lastRow: all.length, rows: 2, title }] },
      ])
      expect(asked.report.lines.errors).toBe(isTitle ? 0 : 1)

      const apart = await readAs(form, all, { sectionsBelong: false })
      expect([apart.report.questions, apart.requests, apart.report.lines.errors]).toEqual([[], TWO, 0])
      expect(apart.tables.map(([headerRow, lastRow, , isTaken]) => [headerRow, lastRow, isTaken])).toEqual([
        [1, 3, true],
        [5, all.length, false],
      ])

      const together = await readAs(form, all, { sectionsBelong: true })
      expect([together.report.questions, together.requests]).toEqual([[], ALL_FOUR])
      // Labels with a year may be a name with its number: they are never passed over.
      expect(together.report.lines.errors).toBe(isTitle ? 0 : 1)

      const chosen = await readAs(form, all, { sectionsBelong: false, tables: [5] })
      expect([chosen.requests, chosen.report.lines.errors]).toEqual([ALL_FOUR.slice(2), 0])
    },
  )

  test('several titles are one question', async () => {
    const rows: readonly Row[] = [
      ...FIRST,
      BLANK,
      ['Southern Europe', ''],
      ...MORE,
      BLANK,
      ['Elsewhere', ''],
      ['Peru', '1'],
    ]
    const { report } = await readAs(form, rows)
    expect(report.questions).toEqual([
      {
        ask: 'sections',
        of: 2,
        sections: [
          { row: 5, lastRow: 7, rows: 2, title: 'Southern Europe' },
          { row: 9, lastRow: 10, rows: 1, title: 'Elsewhere' },
        ],
      },
    ])
    const together = await readAs(form, rows, { sectionsBelong: true })
    expect([together.requests.length, together.report.lines.errors]).toEqual([5, 0])
  })

  test.each([
    ['a remark at the end', [BLANK, ['Not counted: letters', '']]],
    ['totals', [BLANK, ['Total', ''], ...MORE]],
    ['a territory without a number', [BLANK, ['Mali', ''], ...MORE]],
    ['an unknown name with a number', [BLANK, ['Atlantis', '20'], ...MORE]],
  ] as const)('%s nothing is asked', async (_, rest) => {
    expect((await readAs(form, [...FIRST, ...rest])).report.questions).toEqual([])
  })
})

test('another table is said with the very rows that are counted', async () => {
  const rows = [...FIRST, BLANK, ['Content removal', ''] as const, HEADER, ...MORE]
  const { report } = await readAs('text', rows)
  const [issue] = report.issues.filter(({ reasonId }) => reasonId === 'other-table')
  expect(issue).toMatchObject({ row: 5, rows: 4, reason: 'Rows 5 to 8 are another table, and are left out.' })
  const blankBehind = await readAs('text', [...rows, BLANK, BLANK])
  expect(blankBehind.report.issues.filter(({ reasonId }) => reasonId === 'other-table')).toMatchObject([
    { row: 5, rows: 6, reason: 'Rows 5 to 10 are another table, and are left out.' },
  ])
})
