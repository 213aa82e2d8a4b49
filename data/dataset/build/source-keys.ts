import { periodFromLabel, type Period } from '../../model/period.ts'
import { KeyedIds } from './insert-rows.ts'
import type { Source } from './read-source.ts'

/** The dataset's integer ids for every key of the source. */
export interface SourceKeys {
  readonly periods: readonly Period[]
  readonly period: KeyedIds
  readonly territory: KeyedIds
  readonly company: KeyedIds
  readonly service: KeyedIds
  readonly legalProcess: KeyedIds
  readonly document: KeyedIds
  readonly edition: KeyedIds
  readonly event: KeyedIds
  readonly group: KeyedIds
}

const ids = (what: string, entries: readonly { readonly id: string }[]): KeyedIds =>
  new KeyedIds(
    what,
    entries.map((entry) => entry.id),
  )

export function sourceKeys(source: Source): SourceKeys {
  const { lawEnforcement, workbooks, nationalSecurity, publishedTotals, catalogue } = source
  const labels = [lawEnforcement, workbooks, nationalSecurity, publishedTotals]
    .flat()
    .map((record) => record.cell('period'))
    .concat(source.companyFiles.flatMap(({ editions }) => [...editions.values()].map(({ period }) => period)))
  const periods = [...new Set(labels)].sort().map(periodFromLabel)
  return {
    periods,
    period: new KeyedIds(
      'period',
      periods.map((period) => period.label),
    ),
    territory: new KeyedIds(
      'territory',
      source.territories.map((record) => record.cell('code')),
    ),
    company: ids('company', catalogue.companies),
    service: ids('service', catalogue.services),
    legalProcess: ids('legal process', catalogue.legalProcesses),
    document: new KeyedIds(
      'document',
      source.documents.map((record) => record.cell('id')),
    ),
    edition: new KeyedIds(
      'edition',
      source.editions.map((record) => record.cell('id')),
    ),
    event: ids('event', catalogue.events),
    group: new KeyedIds(
      'group',
      source.groups.map((record) => record.cell('key')),
    ),
  }
}
