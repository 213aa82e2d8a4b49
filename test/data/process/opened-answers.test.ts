import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { fc } from '../../seeded-fast-check.ts'
import { expect, onTestFinished, test } from 'vitest'
import type { Edit } from '../../../data/model/edits/edit.ts'
import { DeskError } from '../../../data/model/error-codes.ts'
import { createServices } from '../../../data/process/services.ts'
import { VERB_VALUES, type Verb } from '../../../data/process/verbs.ts'
import type { DatasetInfo } from '../../../data/model/dataset-info.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { builtDataset } from '../source/bundled.ts'

/** COUNT=20000 in the environment tries nearly every place with every value. */
const COUNT = Number(process.env['COUNT'] ?? 25)

/** The data process's own services; each answer is held against the schema that the shell holds it against. */
function startServices() {
  const services = createServices()
  onTestFinished(() => {
    services.close()
  })
  const copies = temporaryFolder()
  let id = 0
  const ask = (verb: Verb, request: object): unknown => {
    id += 1
    // Each verb answers with its own value, which its schema checks here.
    const given = { id, verb, request } as Parameters<typeof services.answer>[0]
    return VERB_VALUES[verb].parse(
      services.answer(
        given,
        () => undefined,
        () => undefined,
      ),
    )
  }
  return {
    ask,
    // The schema has just checked it.
    open: (path: string) =>
      ask('open', { path, copiesFolder: join(copies, String(id)), isBundled: false }) as DatasetInfo,
  }
}

const FACTS = { title: 'An article', author: null, publisher: null, publishedOn: null, address: null }

/** A dataset with something in every table that a person can fill, and few figures, so that it opens at once. */
function fullDataset(): string {
  const file = join(temporaryFolder(), 'full.sqlite')
  const { ask, open } = startServices()
  const { defaultQuery } = open(builtDataset('microsoft'))
  const edits: readonly Edit[] = [
    { kind: 'save-view', name: 'A view', query: defaultQuery },
    { kind: 'add-own-article', facts: FACTS, text: 'Some text of an article.' },
    {
      kind: 'put-own-commitment',
      key: null,
      facts: {
        passage: { article: 'own-article-1', start: 0, end: 4 },
        speaker: 'Somebody',
        quotation: 'Some',
        note: null,
      },
    },
  ]
  for (const edit of edits) ask('document-apply', { edit })
  ask('document-pack', { path: file })
  const database = new Database(file)
  database.pragma('foreign_keys = OFF')
  database.exec(
    'DELETE FROM figures WHERE id % 25 <> 0; DELETE FROM figure_cells WHERE figure_id % 25 <> 0; VACUUM',
  )
  database.close()
  return file
}

interface Place {
  readonly table: string
  readonly column: string
}

/** Every column of every table, as the file itself lists them. */
function placesOf(file: string): readonly Place[] {
  const database = new Database(file, { readonly: true })
  try {
    return database
      .prepare(
        `SELECT s.name, c.name FROM sqlite_schema s, pragma_table_info(s.name) c
         WHERE s.type = 'table' AND s.name NOT GLOB 'sqlite_*' ORDER BY 1, 2`,
      )
      .raw()
      .all()
      .map((row) => {
        const [table, column] = row as [string, string]
        return { table, column }
      })
  } finally {
    database.close()
  }
}

const VALUES: readonly (string | number | null)[] = [
  'Meta Inc',
  '',
  ' ',
  'é',
  '-',
  'x'.repeat(65),
  'x'.repeat(400),
  'y'.repeat(5000),
  '<b>',
  '2013-13-40',
  '1800 H1',
  '2013 H1',
  '[]',
  '{"version":1}',
  'DD-0000-0000',
  'A',
  'all',
  -1,
  0,
  1,
  7,
  99,
  2 ** 31,
  2 ** 53 + 2,
  1.5,
  null,
]

/** Puts the value in the first, or all, rows of the place, past every rule that a file need not keep; `false` where SQLite won’t. */
function tamper(
  file: string,
  { table, column }: Place,
  value: string | number | null,
  isAll: boolean,
): boolean {
  const database = new Database(file)
  try {
    database.pragma('foreign_keys = OFF')
    database.pragma('ignore_check_constraints = ON')
    const where = isAll ? '' : `WHERE rowid = (SELECT min(rowid) FROM "${table}")`
    return database.prepare(`UPDATE "${table}" SET "${column}" = ? ${where}`).run(value).changes > 0
  } catch {
    return false
  } finally {
    database.close()
  }
}

/** Everything that a screen asks of a dataset without choosing anything. */
function askAll(ask: (verb: Verb, request: object) => unknown, info: DatasetInfo): void {
  const query = info.defaultQuery
  for (const verb of [
    'info',
    'claims',
    'check',
    'document-state',
    'saved-views',
    'recipes',
    'publish-presets',
    'import-layouts',
    'source-overview',
  ] as const)
    ask(verb, {})
  ask('answer', { query })
  ask('coverage', { query })
  ask('restatements', { limit: 100 })
  const [mark] = (ask('answer', { query }) as { figure: { series: { key: string }[] } }).figure.series
  expect(mark).toBeDefined()
  ask('publish-draft', { query, preset: 'nature-double' })
}

test('a dataset that any screen’s answer would fail on is refused when it is opened, and what was open answers as before', () => {
  const full = fullDataset()
  const places = placesOf(full)
  const { ask, open } = startServices()
  const good = open(full)
  askAll(ask, good)
  const file = join(temporaryFolder(), 'tampered.sqlite')
  const refused: string[] = []
  fc.assert(
    fc.property(
      fc.constantFrom(...places),
      fc.constantFrom(...VALUES),
      fc.boolean(),
      (place, value, isAll) => {
        copyFileSync(full, file)
        if (!tamper(file, place, value, isAll)) return
        let opened: DatasetInfo
        try {
          opened = open(file)
        } catch (error) {
          expect(error).toBeInstanceOf(DeskError)
          refused.push(place.table)
          // Refused: what was open is what answers.
          expect((ask('info', {}) as DatasetInfo).fingerprint).toBe(good.fingerprint)
          return
        }
        askAll(ask, opened)
        open(full)
      },
    ),
    {
      numRuns: COUNT,
      seed: 11,
      // The keys that every view names, with what no view may name.
      examples: (['companies', 'services'] as const).flatMap((table) =>
        ['Meta Inc', '', 'x'.repeat(65)].map((value): [Place, string, boolean] => [
          { table, column: 'key' },
          value,
          false,
        ]),
      ),
    },
  )
  expect(refused.length).toBeGreaterThan(0)
})
