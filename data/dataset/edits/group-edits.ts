import type Database from 'better-sqlite3'
import { DATASET_LIMITS } from '../../model/dataset-limits.ts'
import type { GroupEdit } from '../../model/edits/group-edits.ts'
import { nameKey } from '../../model/fold-name.ts'
import { keyOfName } from '../../model/key-of-name.ts'
import { say } from '../../model/words/say.ts'
import { cellsOf } from '../format/cells-of.ts'
import type { Performers } from './performer.ts'
import { editRefusal } from './refuse-edit.ts'

/** The reader's own groups of territories. */
export const GROUP_PERFORMERS: Performers<GroupEdit> = {
  'put-territory-group': {
    describe: ({ key, name }, database) => {
      if (key === null) return say('edit.make-group', { name })
      const from = nameOf(database, key)
      return from === name ? say('edit.change-group', { name }) : say('edit.rename-group', { from, name })
    },
    perform: ({ key, name, territories }, database) => {
      refuseTaken(database, name, key)
      refuseUnknown(database, territories)
      const codes = JSON.stringify([...new Set(territories)])
      if (key !== null) {
        database
          .prepare('UPDATE own_territory_groups SET name = ?, territories = ? WHERE key = ?')
          .run(name, codes, key)
        return
      }
      const count = Number(database.prepare('SELECT count(*) FROM own_territory_groups').pluck().get())
      const limit = DATASET_LIMITS.ownGroups
      if (count >= limit) throw editRefusal(say('edit.too-many-groups', { limit }))
      database
        .prepare('INSERT INTO own_territory_groups (key, name, territories) VALUES (?, ?, ?)')
        .run(freeGroupKey(database, name), name, codes)
    },
  },
  'delete-territory-group': {
    describe: ({ key }, database) => say('edit.delete-group', { name: nameOf(database, key) }),
    perform: ({ key }, database) => {
      database.prepare('DELETE FROM own_territory_groups WHERE key = ?').run(key)
    },
  },
}

function nameOf(database: Database.Database, key: string): string {
  const name = database.prepare('SELECT name FROM own_territory_groups WHERE key = ?').pluck().get(key)
  if (typeof name !== 'string') throw editRefusal(say('edit.group-missing'))
  return name
}

/** No two groups, nor a group and a territory, have one name: a typed list would not know which is meant. */
function refuseTaken(database: Database.Database, name: string, but: string | null): void {
  const rows = database
    .prepare(
      `SELECT name FROM own_territory_groups WHERE key IS NOT ? UNION ALL SELECT name FROM territory_groups
       UNION ALL SELECT key FROM territory_groups UNION ALL SELECT name FROM territories
       UNION ALL SELECT name FROM territory_names`,
    )
    .raw()
    .all(but)
  const taken = rows.map((row) => String(cellsOf(row)[0])).find((other) => nameKey(other) === nameKey(name))
  if (taken !== undefined) throw editRefusal(say('edit.group-name-taken', { name: taken }))
}

function refuseUnknown(database: Database.Database, codes: readonly string[]): void {
  const known = new Set(database.prepare('SELECT code FROM territories').pluck().all().map(String))
  const unknown = codes.filter((code) => !known.has(code))
  if (unknown.length > 0)
    throw editRefusal(say('edit.group-unknown-code', { codes: unknown.join(', '), count: unknown.length }))
}

function freeGroupKey(database: Database.Database, name: string): string {
  const isTaken = database.prepare('SELECT 1 FROM own_territory_groups WHERE key = ?').pluck()
  const wanted = keyOfName(name) || 'group'
  let key = wanted
  for (let count = 2; isTaken.get(key) !== undefined; count += 1) key = `${wanted}-${String(count)}`
  return key
}
