import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { maybeColumnMeaning, TABLE_TITLES } from '../../../data/dataset/package/describe-columns.ts'
import { makePackage } from '../../../data/dataset/package/package-files.ts'
import { selectPackageTables } from '../../../data/dataset/package/package-tables.ts'
import { parseCsv } from '../../../data/dataset/build/parse-csv.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { copyOfBuilt } from '../source/copy-of-built.ts'

const ORIGIN = { title: 'Bundled', fingerprint: 'f', appVersion: '0' }

test('every table of published data is in the package, cell for cell, and each column says what it holds', () => {
  const file = copyOfBuilt()
  const source = new Database(file, { readonly: true })
  const copy = join(temporaryFolder(), 'copy.sqlite')
  copyFileSync(file, copy)
  const texts = new Map(makePackage(copy, ORIGIN).map(({ name, text }) => [name, text]))
  const { resources } = JSON.parse(texts.get('datapackage.json') ?? '') as {
    readonly resources: readonly { readonly dialect?: unknown }[]
  }
  // A reader that has to find it takes prose for another delimiter.
  for (const { dialect } of resources) expect(dialect).toMatchObject({ delimiter: ',', doubleQuote: true })
  const tables = selectPackageTables(source)
  expect(resources).toHaveLength(tables.length)
  expect(tables.length).toBeGreaterThan(40)
  for (const { name, columns, key } of tables) {
    expect([name, TABLE_TITLES[name] !== undefined]).toEqual([name, true])
    for (const column of columns)
      expect([
        `${name}.${column.name}`,
        maybeColumnMeaning(name, column.name, column.refersTo?.table ?? null) !== undefined,
      ]).toEqual([`${name}.${column.name}`, true])
    const rows = source
      .prepare(`SELECT * FROM "${name}" ORDER BY ${key.map((column) => `"${column}"`).join()}`)
      .raw()
      .all() as (string | number | null)[][]
    const cells = rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
    expect([name, parseCsv(texts.get(`${name}.csv`) ?? '').slice(1)]).toEqual([name, cells])
  }
  source.close()
})

test('what a person added of their own is in no file of a package', () => {
  const file = copyOfBuilt()
  const database = new Database(file)
  database.prepare("INSERT INTO saved_views (name, query) VALUES ('My secret view', '{}')").run()
  database
    .prepare(
      "INSERT INTO own_territory_groups (key, name, territories) VALUES ('x', 'My secret group', '[]')",
    )
    .run()
  database.close()
  const texts = makePackage(file, ORIGIN)
  expect(texts.filter(({ text }) => text.includes('My secret'))).toEqual([])
  const packed = new Database(file, { readonly: true })
  expect(packed.prepare('SELECT count(*) FROM saved_views').pluck().get()).toBe(0)
  expect(packed.prepare('SELECT count(*) FROM own_territory_groups').pluck().get()).toBe(0)
  packed.close()
})
