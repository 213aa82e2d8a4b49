import type Database from 'better-sqlite3'
import { cellsOf } from '../../dataset/format/cells-of.ts'
import { foldText } from '../../model/fold-name.ts'
import { nearestNames } from '../../model/nearest-names.ts'
import { listInText } from '../../model/words/names.ts'
import { say } from '../../model/words/say.ts'
import type { DraftIssue } from '../draft.ts'

/**
 * A warning where a company that isn't held has a name like one that is: another spelling, a few letters, or the same words with more
 * behind them (`Google LLC`). Nothing is joined.
 */
export function alikeCompany(
  { id, name }: { readonly id: string; readonly name: string },
  database: Database.Database,
): readonly DraftIssue[] {
  const held = database
    .prepare('SELECT key, name FROM companies')
    .raw()
    .all()
    .map(cellsOf)
    .map(([key, of]) => ({ key: String(key), name: String(of) }))
  if (held.some(({ key }) => key === id)) return []
  const folded = foldText(name)
  const near = nearestNames(
    folded,
    held.map((of) => ({ of, names: [foldText(of.name)] })),
    () => 0,
  )
  const alike = held.filter(
    (each) =>
      near.includes(each) ||
      beginsWith(folded, foldText(each.name)) ||
      beginsWith(foldText(each.name), folded),
  )
  if (alike.length === 0) return []
  const names = listInText(alike.map((each) => each.name))
  return [
    {
      level: 'warning',
      reasonId: 'company-alike',
      sheet: null,
      row: null,
      rows: 1,
      column: null,
      value: name.slice(0, 200),
      reason: say('import.warning.company-alike', { name, names, count: alike.length }),
      fix: null,
    },
  ]
}

/** Whole words. */
function beginsWith(text: string, beginning: string): boolean {
  return beginning !== '' && text.startsWith(`${beginning} `)
}
