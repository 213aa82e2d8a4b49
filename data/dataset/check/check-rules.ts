import Database from 'better-sqlite3'
import { cellsOf } from '../format/cells-of.ts'
import { valueFault } from '../format/dataset-fault.ts'
import { migrate } from '../format/migrate.ts'
import { say } from '../../model/words/say.ts'
import { UNHEARD } from '../file/open-progress.ts'

/**
 * Whether every row keeps the rules (`CHECK`) of its table. SQLite's integrity check doesn't look at them in this version, and a
 * file can be written without them.
 *
 * The rules are taken from our own schema of that version, never from the file.
 * @param isChecked Whether a table is looked at.
 * @param hear How far it is, 0 to 1, before each table.
 * @throws {DeskError} `dataset-value`.
 */
export function checkRules(
  database: Database.Database,
  file: string,
  version: number,
  isChecked: (table: string) => boolean = () => true,
  hear: (within: number) => void = UNHEARD,
): void {
  const all = rulesOf(version)
  for (const [place, { table, rules }] of all.entries()) {
    if (!isChecked(table)) continue
    hear(place / all.length)
    // As SQLite has it: a rule that is neither true nor false is kept.
    const isBroken = rules.map((rule) => `NOT coalesce((${rule}), 1)`)
    const [row, ...broken] = cellsOf(
      database
        .prepare(
          `SELECT CAST(${firstColumn(database, table)} AS TEXT), ${isBroken.join(', ')} FROM "${table}"
           WHERE ${isBroken.join(' OR ')} LIMIT 1`,
        )
        .raw()
        .get(),
    )
    if (typeof row !== 'string') continue
    const rule = rules[broken.findIndex((flag) => flag === 1)] ?? ''
    const column = /\b[a-z_0-9]+\b/.exec(rule.replace(/^(?:length|json_valid)\(/, ''))?.[0] ?? '–'
    throw valueFault(file, table, row.slice(0, 60), column, say('dataset.value-rule'))
  }
}

interface TableRules {
  readonly table: string
  readonly rules: readonly string[]
}

const known = new Map<number, readonly TableRules[]>()

function rulesOf(version: number): readonly TableRules[] {
  let rules = known.get(version)
  if (rules === undefined) {
    rules = readRules(version)
    known.set(version, rules)
  }
  return rules
}

function readRules(version: number): readonly TableRules[] {
  const fresh = new Database(':memory:')
  try {
    migrate(fresh, version)
    return fresh
      .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .raw()
      .all()
      .map((row) => {
        const [table, sql] = cellsOf(row).map(String)
        return { table: table ?? '', rules: parseRules(sql ?? '') }
      })
      .filter(({ rules }) => rules.length > 0)
  } finally {
    fresh.close()
  }
}

/** The expressions of a table's `CHECK (…)`, by their brackets; no rule of ours has a bracket in a text. */
function parseRules(sql: string): readonly string[] {
  return [...sql.matchAll(/\bCHECK \(/g)].map(({ index, 0: { length } }) => {
    const start = index + length
    let depth = 1
    let end = start
    for (; depth > 0 && end < sql.length; end += 1) {
      if (sql[end] === '(') depth += 1
      if (sql[end] === ')') depth -= 1
    }
    return sql.slice(start, end - 1)
  })
}

function firstColumn(database: Database.Database, table: string): string {
  return `"${String(database.prepare('SELECT name FROM pragma_table_info(?) WHERE cid = 0').pluck().get(table))}"`
}
