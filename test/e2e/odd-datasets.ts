import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { builtDataset } from '../data/source/bundled.ts'
import { writeNamesAtLimit } from '../hostile/long-names.ts'

/** Which figures of Microsoft's an odd dataset keeps. */
const KEPT = {
  'one half-year': "period_id IN (SELECT id FROM periods WHERE label = '2025 H1')",
  'one territory': "territory_id IN (SELECT id FROM territories WHERE code = 'DE')",
  'ranges only':
    "request_kind_id IN (SELECT id FROM request_kinds WHERE word IN ('nsl', 'fisa-content', 'fisa-non-content'))",
} as const
export type OddDataset = keyof typeof KEPT

/** A dataset with hardly anything in it: the file's path. */
export function oddDataset(which: OddDataset): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'disclosure-desk-odd-'))
  const file = path.join(folder, `${which.replaceAll(' ', '-')}.sqlite`)
  copyFileSync(builtDataset('microsoft'), file)
  const database = new Database(file)
  database.pragma('foreign_keys = off')
  database.exec(`DELETE FROM figures WHERE NOT (${KEPT[which]});
    DELETE FROM figure_cells WHERE figure_id NOT IN (SELECT id FROM figures);
    DELETE FROM figure_discrepancies WHERE figure_id NOT IN (SELECT id FROM figures)`)
  database.close()
  return file
}

/** Microsoft's dataset with every name as long as it may be: the file's path. */
export function longNamed(): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'disclosure-desk-odd-')), 'long-names.sqlite')
  writeNamesAtLimit(builtDataset('microsoft'), file)
  return file
}
