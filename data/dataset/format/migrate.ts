import type Database from 'better-sqlite3'
import { APPLICATION_ID } from './format-version.ts'
import { MIGRATION_1 } from './migration-1.ts'
import { MIGRATION_2 } from './migration-2.ts'
import { MIGRATION_3 } from './migration-3.ts'
import { MIGRATION_4 } from './migration-4.ts'

/** One step of the file format: SQL statements that lead from version `to - 1` to version `to`. */
interface Migration {
  readonly to: number
  readonly statements: readonly string[]
}

/** Every step, from an empty file on; the last one's `to` is DATASET_VERSION. A step, once released, never changes. */
const MIGRATIONS: readonly Migration[] = [
  { to: 1, statements: MIGRATION_1 },
  { to: 2, statements: MIGRATION_2 },
  { to: 3, statements: MIGRATION_3 },
  { to: 4, statements: MIGRATION_4 },
]

/**
 * Bring a database from its `user_version` up to `target`, one transaction a step: after a failure the file stands at the
 * last whole step.
 *
 * @throws {RangeError} when a step between the two is missing from `migrations`.
 */
export function migrate(
  database: Database.Database,
  target: number,
  migrations: readonly Migration[] = MIGRATIONS,
): void {
  const found = Number(database.pragma('user_version', { simple: true }))
  for (let version = found + 1; version <= target; version += 1) {
    const step = migrations.find((migration) => migration.to === version)
    if (step === undefined) throw new RangeError(`No migration leads to version ${String(version)}`)
    database.transaction(() => {
      for (const statement of step.statements) database.exec(statement)
      database.pragma(`application_id = ${String(APPLICATION_ID)}`)
      database.pragma(`user_version = ${String(version)}`)
    })()
  }
}
