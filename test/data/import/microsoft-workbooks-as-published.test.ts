import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { DraftIssue, DraftLine } from '../../../data/import/draft.ts'
import { openReport } from '../../../data/import/open-report.ts'
import { columnLetters } from '../../../data/import/workbook/read-sheet.ts'
import { NO_CHOICES } from '../../../data/model/import-report.ts'
import { NOTHING_AROUND } from './import-a-file.ts'
import {
  COLUMNS,
  hasWorkbooks,
  whyNoWorkbooks,
  periodOf,
  rightAnswers,
  shown,
  WORKBOOKS_FOLDER,
} from './microsoft-published.ts'

/** Everything that the reader says of a workbook, by its file. */
const READ = new Map<
  string,
  { readonly lines: readonly DraftLine[]; readonly issues: readonly DraftIssue[] }
>()
for (const file of hasWorkbooks
  ? readdirSync(WORKBOOKS_FOLDER).filter((name) => name.endsWith('.xlsx'))
  : []) {
  const reader = await openReport(join(WORKBOOKS_FOLDER, file), NO_CHOICES, NOTHING_AROUND)
  const lines: DraftLine[] = []
  const issues: DraftIssue[] = []
  reader.read({
    line: (line) => lines.push(line),
    issue: (issue) => issues.push(issue),
    advance: () => undefined,
  })
  READ.set(file, { lines, issues })
}
const LINES = [...READ.values()].flatMap(({ lines }) => lines)

const tableOf = ({ figures }: DraftLine) => figures.filter(({ kind }) => kind.legalProcess === 'not-split')

describe.skipIf(!hasWorkbooks)(`Microsoft’s own workbooks${whyNoWorkbooks}`, () => {
  test('each of the 1,166 rows is read as it stands, number by number, in its cell', () => {
    const read = LINES.map((line) => [
      line.period,
      line.sheet,
      line.territoryAsPublished,
      line.row,
      ...tableOf(line).map(({ low }) => low),
    ])
    const right = rightAnswers('expected.csv').map((row) => [
      periodOf(row.cell('period')),
      row.cell('sheet'),
      row.cell('territory_as_published'),
      Number(/\d+$/.exec(row.cell('cell_of_territory'))?.[0]),
      ...COLUMNS.map((column) => shown(row.cell(column))),
    ])
    expect(right).toHaveLength(1166)
    expect(read).toEqual(right)
  })

  test.each(rightAnswers('checks.csv').map((row) => [row.cell('file'), row.cell('sheet'), row] as const))(
    '%s, sheet “%s”: rows, sums, columns and the row TOTAL are the right ones',
    (file, sheet, right) => {
      const { lines, issues } = READ.get(file) ?? { lines: [], issues: [] }
      const own = lines.filter((line) => line.sheet === sheet)
      const kind = { combined: 'undivided' }[right.cell('section')] ?? right.cell('section')
      expect(new Set(own.map(({ period }) => period))).toEqual(new Set([periodOf(right.cell('period'))]))
      expect(new Set(own.flatMap((line) => tableOf(line).map((figure) => figure.kind.requestKind)))).toEqual(
        new Set([kind]),
      )
      expect([own.length, own[0]?.row, own.at(-1)?.row]).toEqual(
        ['rows', 'first_row', 'last_row'].map((name) => Number(right.cell(name))),
      )
      for (const [place, column] of COLUMNS.entries()) {
        const figures = own.map((line) => tableOf(line)[place])
        const sum = figures.reduce((before, figure) => before + (figure?.low ?? 0), 0)
        expect([column, sum]).toEqual([column, Math.round(Number(right.cell(`sum_${column}`)))])
        expect(new Set(figures.map((figure) => columnLetters(figure?.column ?? -1)))).toEqual(
          new Set([right.cell(`column_${column}`)]),
        )
      }
      // The row of totals is listed, and says the sums.
      const totals = issues.filter((issue) => issue.sheet === sheet && issue.reasonId === 'total-row')
      expect(
        totals.map(({ row, reason }) => [`${right.cell('territory_column')}${String(row)}`, reason]),
      ).toEqual([
        [
          right.cell('total_cell'),
          expect.stringContaining(`its 6 numbers are the sums of the ${String(own.length)} rows`),
        ],
      ])
      expect(issues.filter((issue) => issue.sheet === sheet && issue.reasonId === 'no-counts')).toHaveLength(
        Number(right.cell('names_or_notes_without_counts')),
      )
    },
  )

  test('nothing is an error, and nothing is asked', () => {
    const errors = [...READ.values()].flatMap(({ issues }) => issues.filter(({ level }) => level === 'error'))
    expect(errors).toEqual([])
  })

  test.each(
    rightAnswers('flags.csv').map(
      (row) => [row.cell('kind'), row.cell('file'), row.cell('territory'), row] as const,
    ),
  )('flagged: %s, %s, %s', (kind, file, territory, flag) => {
    const { lines, issues } = READ.get(file) ?? { lines: [], issues: [] }
    const sheet = flag.cell('sheet')
    const cells = flag.cell('cells').split(' ')
    const line = lines.find((each) => each.sheet === sheet && each.territoryAsPublished === territory)
    const said = (reasonId: string) =>
      issues.filter((issue) => issue.reasonId === reasonId && issue.sheet === sheet)
    const [requests, accounts] = line === undefined ? [] : tableOf(line)
    const about: Readonly<Record<string, () => void>> = {
      'fraction as a count': () => {
        const kept = flag.cell('seen').split(' / ')
        for (const [place, cell] of cells.entries()) {
          const [issue] = said('fraction-shown').filter(({ reason }) => reason.startsWith(`Cell ${cell} `))
          expect(issue?.reason).toContain(Number(kept[place]).toPrecision(15).replace(/0+$/, '').slice(0, 15))
          expect(issue?.reason).toMatch(/formula is .*(SUM|SKYPE)/)
        }
        expect(requests?.note).toContain(`Cell ${cells[0] ?? ''} keeps`)
        expect(Number.isInteger(requests?.low)).toBe(true)
      },
      'formula adds another column': () => {
        expect(said('formula-unlike').map(({ reason }) => reason)).toContainEqual(
          expect.stringContaining(`Cell ${cells[0] ?? ''} (${territory})`),
        )
      },
      "formula adds the Netherlands' row of the second source": () => {
        expect(said('formula-unlike').map(({ reason }) => reason)).toContainEqual(
          expect.stringContaining('Cells D46 (Netherlands) and D47 (New Zealand) both add'),
        )
        expect([requests?.low, accounts?.low]).toEqual([46, 63])
      },
      footnote: () => {
        expect(line?.territory).toBe('TR')
        expect(
          line?.figures.every(({ note }) => note?.startsWith('In early 2014, Turkey modified its laws')),
        ).toBe(true)
      },
      spelling: () => {
        const codes: Readonly<Record<string, string>> = {
          Urugay: 'UY',
          'South  Korea': 'KR',
          Beligum: 'BE',
          Swizerland: 'CH',
        }
        expect(line?.territory).toBe(codes[territory])
      },
      blank: () => {
        expect(accounts).toMatchObject({ status: 'not-reported', low: null, asPublished: '' })
      },
      'other half-year': () => {
        expect(lines.filter((each) => each.sheet === sheet).map(({ period }) => period)).toEqual(
          Array(4).fill('2017 H1'),
        )
        expect(said('sheet-of-other-period')).toHaveLength(1)
      },
      'outcome base': () => {
        expect(
          tableOf(line ?? FIRST)
            .slice(2)
            .map((figure) => figure.kind.measure),
        ).toEqual(Array(4).fill('requests'))
      },
      'outcomes do not add up': () => {
        const outcomes = tableOf(line ?? FIRST).slice(2)
        const whole = outcomes[0]?.kind.measure === 'accounts' ? accounts : requests
        expect(outcomes.reduce((sum, { low }) => sum + (low ?? 0), 0)).not.toBe(whole?.low)
      },
      'names without counts': () => {
        const names =
          flag.cell('right_answer') === '' ? [] : flag.cell('seen').matchAll(/(\D+?) (\d+)(?:, |$)/g)
        expect(said('no-counts').map(({ value, row }) => [value, row])).toEqual(
          [...names].map(([, name, row]) => [name, Number(row)]),
        )
      },
      'no heading': () => {
        expect(new Set(lines.filter((each) => each.sheet === sheet).map(({ period }) => period))).toEqual(
          new Set(['2017 H1']),
        )
      },
      'sheet missing': () => {
        expect(
          issues.filter(({ reasonId }) => reasonId === 'sheet-missing').map(({ reason }) => reason),
        ).toEqual([
          'The workbook has no sheet for “Civil” of 2017 H1: that is not zero, and what is held of it stays.',
        ])
      },
      'implausible (my judgment)': () => {
        expect([requests?.low, accounts?.low]).toEqual([824, 162])
      },
      '0 accounts': () => {
        expect(accounts).toMatchObject({ status: 'exact', low: 0 })
      },
      'other table beside the rows': () => {
        const warrants = (line ?? FIRST).figures.filter(({ kind: each }) => each.legalProcess === 'warrant')
        const read = warrants.map(({ low, column }) => [
          `${columnLetters(column ?? -1)}${String(line?.row)}`,
          low,
        ])
        const numbers = /^(\d+) \/ (\d+);/.exec(flag.cell('seen'))?.slice(1).map(Number)
        expect(read).toEqual(cells.map((cell, place) => [cell, numbers?.[place]]))
        expect(
          warrants.map(({ kind: { service, measure, outcome } }) => [service, measure, outcome]),
        ).toEqual([
          ['overseas-content', 'requests', 'total'],
          ['overseas-enterprise-content', 'requests', 'content'],
        ])
      },
    }
    const check = about[kind]
    expect(check).toBeDefined()
    check?.()
  })

  test('nothing of the table beside is read elsewhere', () => {
    const warrants = LINES.flatMap((line) =>
      line.figures.filter(({ kind }) => kind.legalProcess === 'warrant'),
    )
    expect(warrants).toHaveLength(14)
  })
})

const FIRST: DraftLine = {
  sheet: null,
  row: 0,
  period: '',
  territory: '',
  territoryAsPublished: '',
  figures: [],
  blankCells: 0,
}
