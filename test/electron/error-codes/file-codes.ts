import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import { command, contract, put, putDataset, type Place, type Reached } from './reached.ts'

const info = (path: string): readonly string[] => ['info', '--dataset', path]

/** The person's dataset with its bytes or its tables changed. */
function changed(place: Place, name: string, change: (path: string) => void): readonly string[] {
  const path = putDataset(place, name)
  change(path)
  return info(path)
}

const withSql =
  (sql: string) =>
  (path: string): void => {
    const database = new Database(path)
    database.pragma('foreign_keys = OFF')
    database.exec(sql)
    database.close()
  }

/** Errors of a file that is given as a dataset. */
export const FILE_CODES = {
  'file-missing': command(({ folder }) => info(join(folder, 'missing.sqlite'))),
  'file-not-regular': command(({ folder }) => {
    mkdirSync(join(folder, 'a-folder.sqlite'))
    return info(join(folder, 'a-folder.sqlite'))
  }),
  'file-empty': command((place) => info(put(place, 'empty.sqlite', ''))),
  'file-too-large': command((place) =>
    changed(place, 'large.sqlite', (path) => truncateSync(path, 1_073_741_825)),
  ),
  'file-unreadable': command(({ folder }) => info(join(folder, `${'n'.repeat(300)}.sqlite`))),
  'file-not-sqlite': command((place) => info(put(place, 'notes.sqlite', 'Dear diary,'.repeat(100)))),
  'file-truncated': command((place) => changed(place, 'cut.sqlite', (path) => truncateSync(path, 8192))),
  'file-damaged': command((place) =>
    changed(place, 'sealed.sqlite', (path) =>
      writeFileSync(`${path}.sha256`, `${'0'.repeat(64)}  ${basename(path)}\n`),
    ),
  ),
  'dataset-foreign': command((place) =>
    info(put(place, 'foreign.sqlite', foreignDatabase('CREATE TABLE notes (text)'))),
  ),
  'dataset-newer': command((place) => changed(place, 'newer.sqlite', withSql('PRAGMA user_version = 99'))),
  'dataset-schema': command((place) => changed(place, 'less.sqlite', withSql('DROP TABLE formula_faults'))),
  'dataset-value': command((place) =>
    changed(
      place,
      'value.sqlite',
      withSql("UPDATE companies SET key = 'Meta Inc' WHERE id = (SELECT min(id) FROM companies)"),
    ),
  ),
  'dataset-locked': command((place) =>
    changed(place, 'written.sqlite', (path) => put(place, `${basename(path)}-journal`, 'x'.repeat(512))),
  ),
  'dataset-cancelled': contract(async (place) => {
    const desk = await place.desk()
    await desk.query()
    const opening = desk.ask('dataset.open', { handle: desk.handleOf(place.own) })
    while ((await desk.started.desk.answer('dataset.progress', {})).ok) {
      if (desk.started.data.progress() !== null) break
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    await desk.ask('dataset.cancel', {})
    return await opening
  }),
  'dataset-changed-elsewhere': contract(async (place) => {
    const desk = await place.desk()
    const shown = { fingerprint: '0'.repeat(64), revision: 1 }
    const reply = await desk.started.desk.answerPage('view.answer', { query: await desk.query() }, shown)
    return reply.ok ? null : reply
  }),
  'no-dataset': contract(async (place) => {
    const bundledDataset = join(place.folder, 'not-there.sqlite')
    const desk = await place.deskWith({ places: { ...place.places, bundledDataset } })
    const state = await desk.started.desk.answer('app.state', {})
    if (!state.ok) return state
    return await desk
      .ask('publish.presets', {})
      .then(async (first) => first ?? (await desk.ask('views.saved', {})))
  }),
} satisfies Readonly<Record<string, Reached>>

/** The bytes of another program's database. */
export function foreignDatabase(sql: string): Buffer {
  const database = new Database(':memory:')
  database.exec(sql)
  const bytes = database.serialize()
  database.close()
  return bytes
}
