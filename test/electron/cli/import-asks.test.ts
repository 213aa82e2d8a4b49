import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { MappingRecipe } from '../../../data/model/mapping-recipe.ts'
import { EXAMPLE_RECIPE } from '../../data/import/example-recipe.ts'
import { builtApp } from '../built-app.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { runDesk } from './run-desk.ts'

const TYPED: MappingRecipe = {
  ...EXAMPLE_RECIPE,
  sheet: null,
  period: { from: 'typed', period: '2021 H1' },
  territory: { from: 'column', name: ['Country'] },
  figures: [
    { column: ['Total Requests'], measure: 'requests', outcome: 'total', blank: 'not-reported' },
    { column: ['Total Accounts Specified'], measure: 'accounts', outcome: 'total', blank: 'not-reported' },
  ],
  recognise: { columns: [['Country'], ['Total Requests']], fileName: null },
}
const HEADER = 'Country,Total Requests,Total Accounts Specified'

let folder = ''
let dataset = ''
let mapping = ''
let file = ''
beforeEach(async () => {
  folder = temporaryFolder()
  dataset = join(folder, 'own.sqlite')
  copyFileSync((await builtApp()).bundledDataset, dataset)
  mapping = join(folder, 'mapping.json')
  writeFileSync(mapping, JSON.stringify(TYPED))
  file = join(folder, 'next.csv')
  writeFileSync(file, `${HEADER}\nChad,9,11\nMali,20,\nTotal,29,11\n`)
})

test('a typed period is asked of each file: the import is refused with the option that answers it, and nothing changes', async () => {
  const before = readFileSync(dataset)
  const importing = [
    'import',
    file,
    '--recipe',
    mapping,
    '--dataset',
    dataset,
    '--company',
    'Example',
  ] as const
  const refused = await runDesk(...importing)
  expect(refused.exitCode).toBe(2)
  expect(refused.complaints.join()).toContain(
    'next.csv leaves a question open: Which reporting period is it? Answer with --period PERIOD',
  )
  expect(readFileSync(dataset).equals(before)).toBe(true)
  const dry = await runDesk(...importing, '--dry-run')
  expect(dry.output).toContain('taken for: Example; Example, all; which period?; 2 territories')
  expect(dry.output).toContain('asks: Which reporting period is it?')
  expect(readFileSync(dataset).equals(before)).toBe(true)
})

test('a period and a company that are said win over the mapping’s, and what was taken is said with its sums and what is left out', async () => {
  const run = await runDesk(
    ...['import', file, '--recipe', mapping, '--dataset', dataset],
    ...['--period', '2021 H2', '--company', 'Other Company'],
  )
  expect(run).toMatchObject({ exitCode: 0, complaints: [] })
  expect(run.output).toContain(
    'taken for: Other Company; Other Company, all services; 2021 H2; 2 territories',
  )
  expect(run.output).toMatch(/2021 H2, .*: 29 requests \(2 cells, 0 blank or withheld\)/)
  expect(run.output).toMatch(/2021 H2, .*: 11 accounts \(1 cells, 1 blank or withheld\)/)
  expect(run.output).toContain('left out, Skipped: 1 row: A row of totals')
  expect(run.output).toContain('Imported and saved.')
})

test('a company or a period that the file denies is refused in a sentence, with exit code 2', async () => {
  const google = join(folder, 'google.csv')
  const header =
    'Period Ending,Country/Region,CLDR Territory Code,Legal Process,User Data Requests,Percentage disclosed,Accounts'
  writeFileSync(google, `${header}\n2020-12-31,Namibia,NA,Other Legal Requests,10,50,12\n`)
  const before = readFileSync(dataset)
  const other = await runDesk('import', google, '--dataset', dataset, '--company', 'Microsoft')
  expect(other.exitCode).toBe(2)
  expect(other.complaints.join()).toContain('google.csv is Google’s by its columns, not Microsoft’s.')
  const period = await runDesk('import', google, '--dataset', dataset, '--period', '2020 H2')
  expect(period.exitCode).toBe(2)
  expect(period.complaints.join()).toContain(
    'The rows of google.csv say their period in the column “Period Ending”',
  )
  const unknown = join(folder, 'unknown.csv')
  writeFileSync(unknown, 'Nothing,Known\n1,2\n')
  // A trial says the same of each file, beside what can be read, and ends as the import would.
  for (const given of [
    [google, '--company', 'Microsoft'],
    [google, '--table-at', '40'],
    [google, unknown],
    [join(folder, 'is-not-there.csv')],
  ]) {
    const imported = await runDesk('import', ...given, '--dataset', dataset)
    const tried = await runDesk('import', ...given, '--dataset', dataset, '--dry-run')
    expect([imported.exitCode, tried.exitCode]).toEqual([2, 2])
    expect(tried.output + tried.complaints.join()).toContain(imported.complaints.join())
  }
  const nameless = await runDesk('import', google, '--dataset', dataset, '--company', ' ')
  expect(nameless.exitCode).toBe(2)
  expect(readFileSync(dataset).equals(before)).toBe(true)
})
