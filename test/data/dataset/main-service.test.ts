import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fc } from '../../seeded-fast-check.ts'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { mainServicesOf } from '../../../data/dataset/read/main-services-of.ts'
import type { Catalogue } from '../../../data/model/catalogue.ts'
import { NO_CHOICES } from '../../../data/model/import-report.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import { mainServicesImported } from '../../../data/model/words/say-main-service.ts'
import { paintCsv } from '../../../data/publish/data-files/paint-csv.ts'
import { paintDataJson } from '../../../data/publish/data-files/paint-data-json.ts'
import { paintXlsx } from '../../../data/publish/data-files/paint-xlsx.ts'
import { smallDataset, type SmallFigure } from '../cube/small-dataset.ts'
import { REPORTS_FOLDER } from '../import/import-a-file.ts'
import { ORIGIN } from '../publish/published.ts'
import { readStrictCsv } from '../publish/strict-csv.ts'
import { openServices } from '../process/open-services.ts'
import { makeOlder } from './older-format.ts'

const SERVICES = [
  { id: 'b-part', name: 'Part', subsetOf: 'b-whole' },
  { id: 'b-whole', name: 'Whole', subsetOf: null },
  { id: 'c-large', name: 'Large', subsetOf: null },
  { id: 'c-small', name: 'Small', subsetOf: null },
  { id: 'c-tied', name: 'Tied', subsetOf: null },
] as const

const figures = (company: string, service: string, count: number): readonly SmallFigure[] =>
  Array.from({ length: count }, (_, place) => ({
    company,
    service,
    period: '2020 H1',
    territory: `T${String(place)}`,
    value: 1,
  }))

const HELD = [
  ...figures('only', 'c-small', 1),
  ...figures('whole', 'b-part', 5),
  ...figures('whole', 'b-whole', 1),
  ...figures('most', 'c-small', 1),
  ...figures('most', 'c-tied', 4),
  ...figures('most', 'c-large', 4),
  ...figures('part-and-other', 'b-part', 9),
  ...figures('part-and-other', 'b-whole', 1),
  ...figures('part-and-other', 'c-small', 2),
]

describe('the main service of a company', () => {
  test('is its only one, its whole, or the one with most figures; whatever came first', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(HELD, { minLength: HELD.length }), (order) => {
        const { catalogue, columns } = smallDataset(order)
        const companies = catalogue.companies.map(({ id }) => id)
        const services = catalogue.services.map(
          ({ id }) => SERVICES.find((each) => each.id === id) ?? { id, name: id, subsetOf: null },
        )
        const found = mainServicesOf(columns, { companies, services, named: new Map() })
        expect(found.map(({ company, service, by }) => [company, service, by])).toEqual([
          ['most', 'c-large', 'most-figures'],
          ['only', 'c-small', 'only'],
          ['part-and-other', 'c-small', 'most-figures'],
          ['whole', 'b-whole', 'whole'],
        ])
      }),
    )
  })

  test('is the one that the dataset names, where that has figures', () => {
    const { catalogue, columns } = smallDataset(HELD)
    const names = { companies: catalogue.companies.map(({ id }) => id), services: catalogue.services }
    const named = new Map([
      ['most', 'c-small'],
      ['only', 'b-whole'],
    ])
    const found = mainServicesOf(columns, { ...names, named })
    expect(found).toContainEqual({ company: 'most', service: 'c-small', by: 'dataset' })
    expect(found).toContainEqual({ company: 'only', service: 'c-small', by: 'only' })
  })
})

const mainOf = ({ mainServices }: Catalogue, company: string): unknown =>
  mainServices.find((main) => main.company === company)

test('a dataset names it; a dataset of each older format opens, and is shown by the rule', async () => {
  const { info } = await openServices()
  expect(info.catalogue.mainServices).toEqual([{ company: 'microsoft', service: 'all', by: 'dataset' }])
  for (const version of [1, 2, 3]) {
    const { info: older } = await openServices((file) => {
      makeOlder(file, version)
    })
    expect(older.catalogue.mainServices).toEqual([{ company: 'microsoft', service: 'all', by: 'whole' }])
    expect(older.defaultQuery).toEqual(info.defaultQuery)
  }
})

test('another is chosen as an edit: the opening view follows, undo takes it back, and what has no figures is refused', async () => {
  const { ask, info } = await openServices()
  const choose = (service: string | null) =>
    ask('document-apply', { edit: { kind: 'choose-main-service', company: 'microsoft', service } })
  const chosen = await choose('skype')
  expect(chosen.journal.undoLabel).toBe('Show Microsoft by Skype')
  expect(chosen.dataset?.defaultQuery.service).toBe('skype')
  expect(chosen.dataset?.fingerprint).not.toBe(info.fingerprint)
  const undone = await ask('document-undo', {})
  expect(undone.dataset?.fingerprint).toBe(info.fingerprint)
  const byRule = await choose(null)
  expect(mainOf(byRule.dataset?.catalogue ?? info.catalogue, 'microsoft')).toMatchObject({ by: 'whole' })
  await expect(choose('overseas-content-of-none')).rejects.toThrow('edit-refused')
})

const isThere = existsSync(REPORTS_FOLDER)
const where = isThere ? '' : ' (skipped: ../shared/reports is not there)'

describe.skipIf(!isThere)(`companies as they publish${where}`, () => {
  const filesOf = (folder: string) =>
    readdirSync(join(REPORTS_FOLDER, folder))
      .filter((name) => name.endsWith('.csv') && (folder !== 'meta' || name.includes('2023_H1')))
      .sort()
      .map((name) => ({ path: join(REPORTS_FOLDER, folder, name), choices: NO_CHOICES }))
  // Google's files of May 2024 are the first with 2023 H1.
  const files = ['apple', 'google-2024-05', 'meta'].flatMap(filesOf)

  test.each([
    ['in alphabetical order', files],
    ['from the last to the first', files.toReversed()],
  ])('Germany 2023 H1: Google is its 34,941 requests for user data, imported %s', async (_, given) => {
    const { ask } = await openServices()
    const { change, report } = await ask('import-commit', { files: given, skipErrors: false })
    const imported = change?.dataset
    if (imported === null || imported === undefined) throw new Error('nothing was imported')
    const { catalogue } = imported
    expect(mainOf(catalogue, 'google')).toMatchObject({ service: 'google-all', by: 'most-figures' })
    expect(mainOf(catalogue, 'meta')).toMatchObject({ by: 'only' })
    const query: ViewQuery = {
      ...imported.defaultQuery,
      figure: 'small-multiples',
      panelsBy: 'company',
      territories: ['DE'],
      periods: { from: '2023 H1', to: '2023 H1' },
    }
    const answer = await ask('answer', { query })
    const { figure: spec, facets } = answer
    const worded = englishFigure(spec)
    const google = worded.panels.find(({ id }) => id === 'google')
    expect(google?.series.map(({ cells }) => cells[0]?.low)).toEqual([34_941])
    expect(google?.title).toBe('Google, user data')
    expect(facets.companies.find(({ company }) => company === 'google')?.text).toBe('34,941')
    expect(worded.coverage.sentence).toContain('Google: reporting in 1 of 1 half-year')
    const companies = ['Apple', 'Google', 'Meta', 'Microsoft']
    const [head = [], ...rows] = readStrictCsv(paintCsv(answer, spec, ORIGIN))
    const column = (name: string, row: readonly string[]): string => row[head.indexOf(name)] ?? ''
    expect([...new Set(rows.map((row) => column('company', row)))].sort()).toEqual(companies)
    const ofGoogle = rows.filter((row) => column('company', row) === 'Google')
    expect(ofGoogle.map((row) => column('low', row))).toEqual(['34941'])
    const json = JSON.parse(paintDataJson(answer, spec, ORIGIN)) as { rows: { company: string }[] }
    expect([...new Set(json.rows.map(({ company }) => company))].sort()).toEqual(companies)
    const sheet = Buffer.from(
      unzipSync(paintXlsx(answer, spec, ORIGIN))['xl/worksheets/sheet1.xml'] ?? [],
    ).toString()
    for (const company of companies) expect(sheet).toContain(`>${company}</t>`)
    expect(mainServicesImported(catalogue, report)).toContainEqual(
      expect.stringContaining('shown by Google, user data, which has the most figures here'),
    )
  })
})
