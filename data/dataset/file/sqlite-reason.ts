import type Database from 'better-sqlite3'
import { say } from '../../model/words/say.ts'

/** Why SQLite can't read a file, said of the file: SQLite's own texts hold pieces of statements and of whatever the file holds. */
export function sqliteReason({ code }: InstanceType<typeof Database.SqliteError>): string {
  const kind = code.split('_').slice(0, 2).join('_')
  switch (kind) {
    case 'SQLITE_CORRUPT':
      return say('dataset.pages')
    case 'SQLITE_NOTADB':
      return say('dataset.no-database')
    case 'SQLITE_IOERR':
    case 'SQLITE_CANTOPEN':
      return say('dataset.disk-error')
    case 'SQLITE_TOOBIG':
    case 'SQLITE_NOMEM':
      return say('dataset.too-big')
    case 'SQLITE_ERROR':
    case 'SQLITE_AUTH':
    case 'SQLITE_CONSTRAINT':
    case 'SQLITE_MISMATCH':
      return say('dataset.description')
    default:
      return say('dataset.sqlite-code', { code: kind })
  }
}

/** A complaint of SQLite's integrity check about anything but a value, in words. */
export function integrityReason(complaint: string): string {
  const index = /\bindex (\w{1,60})/.exec(complaint)?.[1]
  return index === undefined ? say('dataset.pages') : say('dataset.index', { index })
}
