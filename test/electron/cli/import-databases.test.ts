import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { EXAMPLE_RECIPE } from '../../data/import/example-recipe.ts'
import { builtApp } from '../built-app.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { runDesk } from './run-desk.ts'

let folder = ''
let dataset = ''
beforeEach(async () => {
  folder = temporaryFolder()
  dataset = join(folder, 'own.sqlite')
  copyFileSync((await builtApp()).bundledDataset, dataset)
})

test('a dataset is imported by its editions, and the same one changes nothing', async () => {
  const other = join(folder, 'other.sqlite')
  copyFileSync(dataset, other)
  const changed = new Database(other)
  changed.exec("UPDATE companies SET key = 'other', name = 'Other Company' WHERE key = 'microsoft'")
  changed.close()
  const first = await runDesk('import', other, '--dataset', dataset)
  expect(first).toMatchObject({ exitCode: 0, complaints: [] })
  expect(first.output).toContain('added behind the edition that corrects it')
  expect(first.output).toContain('Imported and saved.')
  const saved = readFileSync(dataset)
  const second = await runDesk('import', other, '--dataset', dataset)
  expect(second.output).toContain('427 editions are held already, with the same content.')
  expect(second.output).toContain('No figure of the dataset was changed.')
  expect(readFileSync(dataset).equals(saved)).toBe(true)
})

test('a table of another program’s database is imported by name and mapping, never by itself', async () => {
  const foreign = join(folder, 'newsroom.sqlite')
  const made = new Database(foreign)
  made.exec(`CREATE TABLE requests (country TEXT, half TEXT, received);
    INSERT INTO requests VALUES ('Germany', '2020 H1', 12), ('Chad', '2020 H1', NULL)`)
  made.close()
  const mapping = join(folder, 'mapping.json')
  writeFileSync(mapping, JSON.stringify({ ...EXAMPLE_RECIPE, sheet: null }))
  const alone = await runDesk('import', foreign, '--recipe', mapping, '--dataset', dataset)
  expect(alone.exitCode).not.toBe(0)
  expect(alone.complaints.join()).toContain('Choose a table to import: requests.')
  const run = await runDesk(
    'import',
    foreign,
    '--table',
    'requests',
    '--recipe',
    mapping,
    '--company',
    'Example',
    '--dataset',
    dataset,
  )
  expect(run).toMatchObject({ exitCode: 0, complaints: [] })
  expect(run.output).toContain('rows: 2 read, 2 imported')
  writeFileSync(mapping, '{}')
  const bad = await runDesk(
    'import',
    foreign,
    '--table',
    'requests',
    '--recipe',
    mapping,
    '--dataset',
    dataset,
  )
  expect(bad.exitCode).not.toBe(0)
  expect(bad.complaints.join()).toContain('mapping.json is no mapping of this version.')
})
