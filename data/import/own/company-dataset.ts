import type Database from 'better-sqlite3'
import { createEmpty } from '../../dataset/format/create-empty.ts'
import { OWN_LAYOUT } from './own-columns.ts'
import { planDataset } from '../dataset/plan-dataset.ts'
import { writeDataset } from '../dataset/write-dataset.ts'

/**
 * One company's editions in a dataset of their own, in memory, with all that an import of them brings over: documents, names, rules, notes,
 * breaks, discrepancies, people, groups. What it holds doesn't depend on the ids of the dataset that it is taken from. `hearStillThere`
 * hears often that it goes on.
 */
export function companyDataset(
  source: Database.Database,
  company: string,
  hearStillThere: () => void,
): Database.Database {
  const target = createEmpty(':memory:', company)
  const name = `${company}.csv`
  const file = { path: name, name, bytes: 1, sha256: '0'.repeat(64), head: Buffer.alloc(0) }
  const reader = {
    kind: 'dataset' as const,
    file,
    layout: OWN_LAYOUT,
    database: source,
    close: () => undefined,
  }
  const plan = planDataset(reader, target, hearStillThere)
  const own = plan.fates.filter(({ edition }) => edition.company === company)
  target.transaction(() => {
    target.pragma('defer_foreign_keys = ON')
    writeDataset({ ...plan, fates: own }, target, hearStillThere)
  })()
  return target
}
