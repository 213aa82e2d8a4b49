import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openReport } from '../../../data/import/open-report.ts'
import { planImport } from '../../../data/import/plan/plan-import.ts'
import { NO_CHOICES } from '../../../data/model/import-report.ts'
import { NOTHING_AROUND, readAll, REPORTS_FOLDER, type WholeFigure } from './import-a-file.ts'
import { emptyDataset } from './empty-dataset.ts'

const isThere = existsSync(REPORTS_FOLDER)
const where = isThere ? '' : ' (skipped: ../shared/reports is not there)'
const files = isThere
  ? ['google', 'apple', 'meta'].flatMap((company) =>
      readdirSync(join(REPORTS_FOLDER, company)).map((name) => [company, name] as const),
    )
  : []

const read = async (company: string, name: string) =>
  readAll(await openReport(join(REPORTS_FOLDER, company, name), NO_CHOICES, NOTHING_AROUND))

const meta = (period: string) => read('meta', `PRPL-Facebook-Government-Report-${period}.csv`)

/** Requests of the totals that are printed for each territory; a band counts with both bounds. */
function sumOfTotals(figures: readonly WholeFigure[]): readonly [low: number, high: number] {
  const totals = figures.filter(
    ({ requestKind, measure, outcome }) =>
      requestKind === 'undivided' && measure === 'requests' && outcome === 'total',
  )
  const sum = (numbers: readonly (number | null)[]): number =>
    numbers.reduce<number>((all, each) => all + (each ?? 0), 0)
  return [sum(totals.map(({ low }) => low)), sum(totals.map(({ high }) => high))]
}

describe.skipIf(!isThere)(`files as Google, Apple and Meta published them${where}`, () => {
  test.each(files)('%s, %s is recognised and read without an error or a warning', async (company, name) => {
    const path = join(REPORTS_FOLDER, company, name)
    const { report } = planImport(await openReport(path, NO_CHOICES, NOTHING_AROUND), emptyDataset())
    expect(report.issues.filter(({ level }) => level === 'error' || level === 'warning')).toEqual([])
    // None of these files has a line end inside a cell.
    const lines = readFileSync(path, 'utf8')
      .split(/\r\n|\r|\n/)
      .filter((line, place, all) => place < all.length - 1 || line !== '')
    expect(report.lines.read).toBe(lines.length - 1)
    expect(report.lines.imported + report.lines.skipped).toBe(report.lines.read)
  })

  test('Meta’s sums are those of the files: 2013 H2, 2019 H1 and, with lines that end with CR, 2019 H2', async () => {
    expect(sumOfTotals((await meta('2013_H2')).figures)).toEqual([28_147, 28_147])
    expect(sumOfTotals((await meta('2019_H1')).figures)).toEqual([128_617, 128_617])
    const { lines, figures } = await meta('2019_H2')
    expect(lines.length).toBe(251)
    expect(sumOfTotals(figures)).toEqual([140_875, 140_875])
  })

  test('Meta’s United States of 2013 H1 stay a band: 14,607 without them, 25,607 to 26,607 with them', async () => {
    expect(sumOfTotals((await meta('2013_H1')).figures)).toEqual([14_607 + 11_000, 14_607 + 12_000])
  })

  test('in Meta’s files legal process and emergency make the total, where all three are printed', async () => {
    for (const period of ['2016_H1', '2019_H1', '2022_H1']) {
      const { lines } = await meta(period)
      for (const { figures } of lines) {
        const total = (requestKind: string): number | null | undefined =>
          figures.find(
            (figure) =>
              figure.requestKind === requestKind &&
              figure.legalProcess === 'not-split' &&
              figure.measure === 'requests' &&
              figure.outcome === 'total',
          )?.low
        expect((total('criminal') ?? 0) + (total('emergency') ?? 0)).toBe(total('undivided'))
      }
    }
  })

  test('Google’s zeros of 2009 and 2010 for accounts and shares are not reported', async () => {
    const { figures } = await read('google', 'google-global-user-data-requests.csv')
    const early = figures.filter(({ period, measure }) => period <= '2010 H2' && measure !== 'requests')
    const zeros = early.filter(({ asPublished }) => asPublished === '0')
    // 67 rows have no accounts; 23 of 2010 H2 have a share.
    expect([early.length, zeros.length]).toEqual([2 * 67, 2 * 67 - 23])
    expect(new Set(zeros.map(({ status, low }) => [status, low].join()))).toEqual(new Set(['not-reported,']))
    const china = figures.filter(
      ({ legalProcess, period }) => legalProcess === 'local-subsidiary' && period === '2021 H1',
    )
    expect(china.map(({ measure, status }) => [measure, status])).toContainEqual(['requests', 'not-reported'])
  })

  test('preservation asks for no disclosure', async () => {
    const { figures } = await read('google', 'google-global-user-data-requests.csv')
    for (const figure of figures)
      expect(figure.isDisclosureRequest).toBe(figure.requestKind !== 'preservation')
  })

  test('Apple’s dash is not reported: 180 cells of the emergency requests', async () => {
    const { figures } = await read('apple', 'emergency_requests.csv')
    expect(figures.filter(({ status }) => status === 'not-reported').length).toBe(180)
  })

  test('the released letters become no figures', async () => {
    const { lines, issues } = await read('google', 'google-usnationalsecurity-nsl-requests-released.csv')
    expect(lines).toEqual([])
    expect(new Set(issues.map(({ reasonId }) => reasonId))).toEqual(new Set(['no-count']))
  })
})
