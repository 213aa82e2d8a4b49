import type Database from 'better-sqlite3'
import worldTerritories from '../../source/world-territories.json' with { type: 'json' }
import { nameKey } from '../../model/fold-name.ts'
import { periodFromLabel, periodLabelSchema } from '../../model/period.ts'
import { say } from '../../model/words/say.ts'
import { cellsOf } from '../format/cells-of.ts'
import { valueFault } from '../format/dataset-fault.ts'
import { VOCABULARY_TABLES } from '../format/vocabulary-tables.ts'

/**
 * What single values can’t show: whether a dataset says with each of them what it seems to say. Words under another word’s label, a period
 * whose dates are not its label’s (so that none overlaps another of its length), areas that are parts of each other, and countries
 * under another country’s name.
 *
 * @throws {DeskError} `dataset-value`.
 */
export function checkMeaning(database: Database.Database, file: string): void {
  checkLabels(database, file)
  checkPeriods(database, file)
  checkParts(database, file)
  checkTerritoryNames(database, file)
  checkSums(database, file)
}

/** Codes of countries and regions, by the name that each has in every dataset of ours. */
const CODE_OF_NAME: ReadonlyMap<string, string> = new Map(
  worldTerritories.map(({ code, name }) => [nameKey(name), code]),
)

/** A country under the name of another: each number would be told of the wrong one. */
function checkTerritoryNames(database: Database.Database, file: string): void {
  for (const row of database.prepare('SELECT id, code, name FROM territories').raw().all()) {
    const [id, code, name] = cellsOf(row)
    const named = CODE_OF_NAME.get(nameKey(String(name)))
    if (named !== undefined && named !== code && WORLD_CODES.has(String(code)))
      throw valueFault(
        file,
        'territories',
        Number(id),
        'name',
        say('dataset.name-of-another', { code: named }),
      )
  }
}

const WORLD_CODES: ReadonlySet<string> = new Set(CODE_OF_NAME.values())

/** A label may be worded anew by another version, but it is never the label of another word. */
function checkLabels(database: Database.Database, file: string): void {
  for (const [table, rows] of VOCABULARY_TABLES) {
    const wordOf = new Map(rows.map(({ word, label }) => [label.toLowerCase(), word]))
    for (const row of database.prepare(`SELECT id, word, label FROM ${table}`).raw().all()) {
      const [id, word, label] = cellsOf(row)
      const other = wordOf.get(String(label).toLowerCase())
      if (other !== undefined && other !== word)
        throw valueFault(file, table, Number(id), 'label', say('dataset.label-of-another', { other }))
    }
  }
}

function checkPeriods(database: Database.Database, file: string): void {
  const rows = database.prepare('SELECT id, label, starts_on, ends_on, length FROM periods').raw().all()
  for (const row of rows) {
    const [id, label, startsOn, endsOn, length] = cellsOf(row).map(String)
    // A label of another form is refused when the catalogue is read.
    if (label === undefined || !periodLabelSchema.safeParse(label).success) continue
    const meant = periodFromLabel(label)
    const column =
      startsOn !== meant.startsOn
        ? 'starts_on'
        : endsOn !== meant.endsOn
          ? 'ends_on'
          : length === meant.length
            ? null
            : 'length'
    if (column !== null)
      throw valueFault(file, 'periods', Number(id), column, say('dataset.not-the-label', { label }))
  }
}

/** An area that is a part of one of its own parts, however far down. */
function checkParts(database: Database.Database, file: string): void {
  const found: unknown = database
    .prepare(
      `WITH RECURSIVE inside (combined_id, part_id) AS (
         SELECT combined_id, part_id FROM territory_parts
         UNION SELECT i.combined_id, p.part_id FROM inside i JOIN territory_parts p ON p.combined_id = i.part_id
       ) SELECT combined_id FROM inside WHERE combined_id = part_id LIMIT 1`,
    )
    .pluck()
    .get()
  if (found !== undefined)
    throw valueFault(file, 'territory_parts', Number(found), 'part_id', say('dataset.circle'))
}

/**
 * Whether every sum of figures is a whole number that JavaScript holds exactly: none is more than that of all of them. A figure alone
 * may be as large as that.
 *
 * @throws {DeskError} `dataset-value`.
 */
export function checkSums(database: Database.Database, file: string): void {
  const [sum, row] = cellsOf(
    database
      .prepare('SELECT total(high), (SELECT id FROM figures ORDER BY high DESC LIMIT 1) FROM figures')
      .raw()
      .get(),
  )
  if (Number(sum) > Number.MAX_SAFE_INTEGER)
    throw valueFault(
      file,
      'figures',
      Number(row),
      'high',
      say('dataset.sum-inexact', { limit: Number.MAX_SAFE_INTEGER.toLocaleString('en') }),
    )
}
