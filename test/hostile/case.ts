import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'

/** A file that somebody might send, and what the product must say to it. */
export interface HostileCase {
  readonly name: string
  /** `opens`, or the error codes that are right. */
  readonly expected: readonly string[]
  /** Of the whole bundled dataset, where the case takes its size or the rows that the small one has not. */
  readonly isOfBundled?: boolean
  /** Makes it in an empty folder and gives its path. `base` is a sound dataset. */
  readonly make: (folder: string, base: string) => string
}

/** One seed in so many is of the whole bundled dataset, the others of the small one. */
const ONE_OF_BUNDLED = 100

export const isOfBundled = (seed: number): boolean => seed % ONE_OF_BUNDLED === 0

export const FILE = 'sent.sqlite'

/** The sound dataset with its bytes changed. */
export function bytes(
  name: string,
  expected: readonly string[],
  change: (whole: Buffer) => Buffer,
): HostileCase {
  return {
    name,
    expected,
    make: (folder, base) => {
      const path = join(folder, FILE)
      writeFileSync(path, change(readFileSync(base)))
      return path
    },
  }
}

/** The sound dataset after SQL that no constraint stopped. */
export function sql(
  name: string,
  expected: readonly string[],
  run: string | ((database: Database.Database) => void),
): HostileCase {
  return {
    name,
    expected,
    make: (folder, base) => {
      const path = join(folder, FILE)
      copyFileSync(base, path)
      const database = new Database(path)
      database.unsafeMode(true)
      database.pragma('foreign_keys = OFF')
      database.pragma('ignore_check_constraints = ON')
      if (typeof run === 'string') database.exec(run)
      else run(database)
      database.close()
      return path
    },
  }
}

/** What the schema's own table says is overwritten, as no honest tool does. */
export function schema(name: string, expected: readonly string[], run: string): HostileCase {
  return sql(name, expected, (database) => {
    database.pragma('writable_schema = ON')
    database.exec(run)
  })
}

/** Something beside the sound dataset, or in its place. */
export function placed(
  name: string,
  expected: readonly string[],
  make: (folder: string, base: string) => string,
): HostileCase {
  return { name, expected, make }
}
