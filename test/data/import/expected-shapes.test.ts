import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openReport } from '../../../data/import/open-report.ts'
import { planImport } from '../../../data/import/plan/plan-import.ts'
import { NO_CHOICES, type FileReport, type ImportChoices } from '../../../data/model/import-report.ts'
import type { FigureRule, MappingRecipe } from '../../../data/model/mapping-recipe.ts'
import { emptyDataset } from './empty-dataset.ts'
import { EXAMPLE_RECIPE } from './example-recipe.ts'
import { NOTHING_AROUND, readAll, REPORTS_FOLDER, type WholeFigure } from './import-a-file.ts'

/** Small files of the shapes that publishers use; beside the project, like the reports. */
const FOLDER = join(REPORTS_FOLDER, '../inputs/import')
const isThere = existsSync(FOLDER)
const where = isThere ? '' : ' (skipped: ../shared/inputs/import is not there)'

const counted = (column: string, rest: Partial<FigureRule> = {}): FigureRule => ({
  column: [column],
  measure: 'requests',
  outcome: 'total',
  blank: 'not-reported',
  ...rest,
})

const BASE: MappingRecipe = { ...EXAMPLE_RECIPE, sheet: null, totalWords: ['Total'], thousands: ',' }
const byLabel = (column: string): MappingRecipe['period'] => ({
  from: 'column',
  column: [column],
  form: 'label',
})
const inColumn = (name: string, code?: string): MappingRecipe['territory'] => ({
  from: 'column',
  name: [name],
  ...(code === undefined ? {} : { code: [code] }),
})

interface Read {
  readonly report: FileReport
  readonly figures: readonly WholeFigure[]
  /** Territory, period, kind, measure, outcome, and the number or its bounds; `null`: not reported. */
  readonly said: readonly (readonly unknown[])[]
}

async function read(
  name: string,
  mapping: Partial<MappingRecipe> | null,
  choices: Partial<ImportChoices> = {},
): Promise<Read> {
  const recipe = mapping === null ? null : { ...BASE, ...mapping }
  const answers = {
    ...NO_CHOICES.answers,
    ...(recipe === null ? {} : { company: recipe.company }),
    ...choices.answers,
  }
  const opened = await openReport(
    join(FOLDER, name),
    { ...NO_CHOICES, recipe, ...choices, answers },
    NOTHING_AROUND,
  )
  const { report } = planImport(opened, emptyDataset())
  const { imported, same, skipped, errors } = report.lines
  expect(imported + same + skipped + errors, 'each row ends once').toBe(report.lines.read)
  const { figures } = readAll(opened)
  const said = figures.map(({ territory, period, requestKind, measure, outcome, low, high }) => [
    ...[territory, period, requestKind, measure, outcome],
    low === high ? low : [low, high],
  ])
  return { report, figures, said }
}

describe.skipIf(!isThere)(`files of each shape${where}`, () => {
  test('long form: a metric column says measure and kind, and other sections are left out by their words', async () => {
    const leftOut = { isLeftOut: true } as const
    const { said, report } = await read('long-metric-column.csv', {
      period: byLabel('period'),
      territory: inColumn('sub_category_1'),
      splits: [
        {
          column: ['section'],
          values: [{ text: 'International Government Information Requests' }],
          others: 'left-out',
        },
        {
          column: ['metric'],
          values: [
            { text: 'emergency_requests', requestKind: 'emergency' },
            { text: 'other_information_requests', requestKind: 'criminal' },
            {
              text: 'account_identifiers_for_other_information_requests',
              requestKind: 'criminal',
              measure: 'accounts',
            },
            {
              text: 'percentage_of_other_information_requests_where_some_data_was_produced',
              requestKind: 'criminal',
              measure: 'share-disclosed',
              outcome: 'some-data',
              shareUnit: 'fraction',
            },
            { text: 'requests', ...leftOut },
          ],
        },
      ],
      figures: [counted('value')],
    })
    expect(said).toEqual([
      ['AR', '2020 H1', 'emergency', 'requests', 'total', 0],
      ['AR', '2020 H1', 'criminal', 'requests', 'total', 1],
      ['AR', '2020 H1', 'criminal', 'accounts', 'total', 1],
      ['AR', '2020 H1', 'criminal', 'share-disclosed', 'some-data', [3950, 4050]],
    ])
    expect(report.lines).toEqual({ read: 6, imported: 4, same: 0, skipped: 2, errors: 0 })
    expect(report.issues.map(({ reasonId }) => reasonId)).toEqual(['word-left-out', 'word-left-out'])
  })

  test('a share’s unit in long form is asked where no word says it', async () => {
    const { report } = await read('long-metric-column.csv', {
      period: byLabel('period'),
      territory: inColumn('sub_category_1'),
      splits: [
        {
          column: ['metric'],
          values: [
            {
              text: 'percentage_of_other_information_requests_where_some_data_was_produced',
              measure: 'share-disclosed',
              outcome: 'some-data',
            },
          ],
          others: 'left-out',
        },
      ],
      figures: [counted('value')],
    })
    expect(report.questions).toMatchObject([{ ask: 'share-unit', column: 'value', cells: 1 }])
  })

  test('year and half in two columns, legal processes in a third', async () => {
    const { said } = await read('year-and-half-columns-type-column.csv', {
      period: { from: 'two-columns', form: 'year-and-part', column: ['Year'], second: ['Half'] },
      territory: inColumn('Country'),
      splits: [
        {
          column: ['Type'],
          values: [
            { text: 'criminal or government agency subpoena', requestKind: 'criminal' },
            { text: 'emergency request', requestKind: 'emergency' },
          ],
        },
      ],
      figures: [counted('Received'), counted('Disclosed', { outcome: 'some-data' })],
    })
    expect(said).toEqual([
      ['IN', '2025 H1', 'criminal', 'requests', 'total', 10],
      ['IN', '2025 H1', 'criminal', 'requests', 'some-data', 9],
      ['IN', '2025 H1', 'emergency', 'requests', 'total', 2],
      ['IN', '2025 H1', 'emergency', 'requests', 'some-data', 2],
      ['IN', '2024 H2', 'criminal', 'requests', 'total', 4],
      ['IN', '2024 H2', 'criminal', 'requests', 'some-data', 3],
    ])
  })

  test('one column for each year', async () => {
    const { said, report } = await read('wide-years.csv', {
      period: { from: 'header' },
      territory: inColumn('country', 'iso3'),
      figures: [counted('2019'), counted('2020'), counted('2021')],
    })
    expect(said).toContainEqual(['AF', '2019', 'criminal', 'requests', 'total', 163_120])
    expect(said.map(([territory, period, , , , number]) => [territory, period, number])).toEqual([
      ...[
        ['AF', '2019', 163_120],
        ['AF', '2020', 115_259],
        ['AF', '2021', 283_116],
      ],
      ...[
        ['AL', '2019', 17_545],
        ['AL', '2020', 23_426],
        ['AL', '2021', 15_985],
      ],
      ...[
        ['AX', '2019', 15],
        ['AX', '2020', 20],
        ['AX', '2021', 21],
      ],
    ])
    expect(report.lines).toEqual({ read: 3, imported: 3, same: 0, skipped: 0, errors: 0 })
    expect(report.editions.length).toBe(3)
  })

  test('periods in words', async () => {
    const { said } = await read('period-words.csv', {
      period: byLabel('time_period'),
      territory: inColumn('country'),
      figures: [counted('requests')],
    })
    expect(said.map(([territory, period, , , , number]) => [territory, period, number])).toEqual([
      ['FR', '2012 H1', 3],
      ['GR', '2012 H2', 2],
      ['TR', '2013 H1', 7],
      ['ES', '2009 H2', 5],
    ])
  })

  test('only codes: of two letters, and of three beside names', async () => {
    const codes = await read('code-only.csv', {
      period: byLabel('period'),
      territory: { from: 'column', name: ['iso'], areCountries: true },
      figures: [counted('requests')],
    })
    expect(codes.said.map(([territory, , , , , number]) => [territory, number])).toEqual([
      ['DE', 945],
      ['FR', 10],
      ['GB', 3],
    ])
    const { said, report } = await read('iso3-codes.csv', {
      period: byLabel('period'),
      territory: inColumn('country', 'iso3'),
      figures: [counted('requests'), counted('users', { measure: 'accounts' })],
    })
    expect(said.map(([territory, , , measure, , number]) => [territory, measure, number])).toEqual([
      ...[
        ['FR', 'requests', 10],
        ['FR', 'accounts', 54],
      ],
      ...[
        ['DE', 'requests', 945],
        ['DE', 'accounts', 1500],
      ],
      ...[
        ['TR', 'requests', 12],
        ['TR', 'accounts', 30],
      ],
    ])
    expect([report.questions, report.warnings]).toEqual([[], 0])
  })

  test('whole numbers as a program writes them beside a blank', async () => {
    const { said, report } = await read(
      'whole-numbers-as-floats.csv',
      {
        period: { from: 'typed', period: '2023 H1' },
        territory: inColumn('Country'),
        figures: [counted('Requests'), counted('Accounts', { measure: 'accounts' })],
      },
      { period: '2023 H1' },
    )
    expect(said.map(([territory, , , , , number]) => [territory, number])).toEqual([
      ...[
        ['FR', 12],
        ['FR', 15],
        ['DE', 1234],
        ['DE', null],
        ['IT', 7],
        ['IT', 9],
      ],
    ])
    expect(report.issues).toMatchObject([{ level: 'note', reasonId: 'zero-decimals', value: '12.0' }])
  })

  const CELL_FORMS: Partial<MappingRecipe> = {
    period: byLabel('Year'),
    territory: inColumn('Country'),
    figures: [counted('Requests')],
  }

  test('forms of cells: each is read, or an error that is one answer away; never a number that isn’t there', async () => {
    const { said, report } = await read('cell-forms.csv', CELL_FORMS)
    expect(said.map(([territory, , , , , number]) => [territory, number])).toEqual([
      ...[
        ['FR', [0, 9]],
        ['DE', [0, 9]],
        ['IT', [0, 9]],
        ['PL', 1234],
        ['NO', 12],
        ['BE', null],
      ],
      ...[
        ['IE', [0, 9]],
        ['LV', [0, 10]],
        ['SI', [0, 9]],
        ['RO', [0, 499]],
        ['BG', null],
        ['CZ', null],
      ],
    ])
    expect(
      report.issues.flatMap(({ level, reasonId, value }) => (level === 'error' ? [[reasonId, value]] : [])),
    ).toEqual([
      ...[
        ['open-ended', '10+'],
        ['marked', '45*'],
        ['marked', '5 [1]'],
        ['no-number', '~50'],
      ],
      ...[
        ['no-number', 'None'],
        ['no-number', 'less than five'],
        ['no-number', '12 requests'],
      ],
      ...[
        ['no-number', '1 234'],
        ['marked', '6†'],
        ['no-number', '(7)'],
        ['no-number', '1.2k'],
      ],
      ...[
        ['no-number', '2e3'],
        ['no-number', 'nil'],
        ['no-number', '-5'],
      ],
    ])
  })

  test('forms of cells: words and marks that were answered hold for the whole column', async () => {
    const { said, report } = await read('cell-forms.csv', CELL_FORMS, {
      answers: {
        ...NO_CHOICES.answers,
        company: BASE.company,
        words: [
          { text: 'None', means: 'not-reported' },
          { text: 'less than five', means: 'suppressed' },
        ],
        marks: '*[',
      },
    })
    expect(said.map(([territory, , , , , number]) => [territory, number])).toEqual(
      expect.arrayContaining([
        ['SE', 45],
        ['DK', 5],
        ['AT', null],
        ['PT', null],
      ]),
    )
    expect(report.lines.errors).toBe(10)
    expect(report.issues).toContainEqual(expect.objectContaining({ level: 'note', reasonId: 'cell-marks' }))
  })

  test('the first day of a period; fractions are asked; a second table is none of the first', async () => {
    const mapping: Partial<MappingRecipe> = {
      headerRow: 2,
      period: { from: 'column', column: ['Time period start'], form: 'first-day' },
      territory: inColumn('Country'),
      figures: [
        counted('Combined requests'),
        counted('Combined compliance rate', { measure: 'share-disclosed', outcome: 'some-data' }),
        counted('Combined accounts specified', { measure: 'accounts' }),
      ],
    }
    const asked = await read('twitter-two-tables-fractions.csv', mapping)
    expect(asked.report.questions).toMatchObject([{ ask: 'share-unit' }])
    const { said, report } = await read('twitter-two-tables-fractions.csv', mapping, {
      answers: {
        ...NO_CHOICES.answers,
        company: BASE.company,
        shareUnits: [{ column: 'Combined compliance rate', unit: 'fraction' }],
      },
    })
    expect(report.lines.imported).toBe(4)
    expect(
      said
        .filter(([, , , measure]) => measure === 'share-disclosed')
        .map(([code, period, , , , share]) => [code, period, share]),
    ).toEqual([
      ['AR', '2020 H2', [550, 650]],
      ['FI', '2020 H2', [9950, 10_000]],
      ['CZ', '2020 H2', null],
      ['US', '2020 H2', [5950, 6050]],
    ])
  })

  test('two tables in one sheet: the first alone, and its fiscal year is refused in a sentence', async () => {
    const mapping: Partial<MappingRecipe> = {
      headerRow: 2,
      period: { from: 'typed', period: '2013 H1' },
      territory: inColumn('Country'),
      figures: [counted('Total User Data Requests')],
    }
    const refused = read('two-tables-in-one-sheet.xlsx', mapping, { period: '2013 H1' })
    await expect(refused).rejects.toMatchObject({
      code: 'import-period-refused',
      details: { said: 'July 2012 - June 2013' },
    })
  })

  test('the DSA’s template is known: orders to provide information, by Member State, totals alone', async () => {
    const { said, report } = await read('dsa-member-state-orders.csv', null, {
      answers: { ...NO_CHOICES.answers, company: { id: 'example-store', name: 'Example Store' } },
    })
    expect(said.map(([territory, period, kind, , , number]) => [territory, period, kind, number])).toEqual([
      ['AT', '2026 H1', 'undivided', 29],
      ['GR', '2026 H1', 'undivided', 4],
    ])
    expect(report.lines).toEqual({ read: 7, imported: 2, same: 0, skipped: 5, errors: 0 })
    expect(report.questions).toEqual([])
  })

  test('Google’s older diplomatic file is known', async () => {
    const { said, report } = await read('google-global-user-data-dlr-requests.csv', null)
    expect(report.layout?.id).toBe('google-diplomatic')
    expect(said).toEqual([
      ['AL', '2019 H1', 'criminal', 'requests', 'total', 1],
      ['AS', '2019 H1', 'criminal', 'requests', 'total', 1],
    ])
  })

  test('states are no countries', async () => {
    const mapping: Partial<MappingRecipe> = {
      period: byLabel('Year'),
      territory: inColumn('State', 'Code'),
      figures: [counted('Orders')],
    }
    const codes = await read('us-states-codes.csv', mapping)
    expect([codes.said, codes.report.lines.errors]).toEqual([[], 6])
    const names = await read('us-states-names.csv', { ...mapping, territory: inColumn('Jurisdiction') })
    expect(names.report.questions).toMatchObject([{ ask: 'countries', matched: 2, of: 5 }])
  })
})
