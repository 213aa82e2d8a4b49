import Database from 'better-sqlite3'
import { migrate } from '../data/dataset/format/migrate.ts'
import { DATASET_VERSION } from '../data/dataset/format/format-version.ts'

/** What no sentence for a reader may hold, by what it is. */
const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    'words of the library that checks values',
    /\b(?:invalid_\w+|unrecognized_keys|too_(?:big|small)|Invalid (?:input|option|string|key|element)|Too (?:small|big)|Unrecognized key|ZodError)/,
  ],
  ['a path of that library', /\[\d+\](?:\.|\b)|\b\w+\.\d+\b(?:\.\w+)/],
  ['a regular expression', /\/\^|\(\?[:=!]|\\[dwsb]\b|\[\^|\[[a-z]-[a-z]|\]\{\d/],
  [
    'a statement of SQL',
    /\b(?:SELECT|INSERT INTO|UPDATE \w+ SET|DELETE FROM|CREATE (?:TABLE|INDEX)|PRAGMA|CHECK \()|constraint failed|\bno such (?:table|column)|near "|SqliteError/,
  ],
  ['a stack', /\n\s+at |\bnode:internal|\.(?:ts|js|cjs|mjs):\d+/],
  ['a value that is none', /\[object \w+\]|\bundefined\b|\bNaN\b/],
]

let columns: RegExp | undefined

/** `table.column` of our own schema. */
function columnPattern(): RegExp {
  if (columns !== undefined) return columns
  const database = new Database(':memory:')
  migrate(database, DATASET_VERSION)
  const names = database
    .prepare(
      `SELECT m.name || '\\.' || c.name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table'`,
    )
    .pluck()
    .all()
  database.close()
  columns = new RegExp(`\\b(?:${names.map(String).join('|')})\\b`)
  return columns
}

/** A cell of another workbook, as a formula names it: `[1]LERR - Eagle!D43`. */
const CELL_ELSEWHERE = /\[\d+\][\w -]+!\$?[A-Z]+\$?\d+/g

/** What is wrong with a sentence that a reader is told; `null`: it is plain. What it quotes (“…”) is the reader's own and is not looked at. */
export function whyNotPlain(sentence: string): string | null {
  const own = sentence
    .replaceAll(/“[^”]*”/g, '“”')
    .replaceAll(/`[^`]*`/g, '``')
    .replaceAll(CELL_ELSEWHERE, 'A1')
  const found = FORBIDDEN.find(([, pattern]) => pattern.test(own))
  if (found !== undefined) return `it holds ${found[0]}: ${sentence}`
  return columnPattern().test(own) ? `it holds a column of a table: ${sentence}` : null
}
