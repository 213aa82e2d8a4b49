import type { Catalogue } from '../model/catalogue.ts'
import type { ViewQuery } from '../model/view-query.ts'
import type { ChangeBases } from './change-bases.ts'
import type { PeopleTable } from './people-table.ts'
import type { Published } from './published.ts'
import type { Records } from './records.ts'
import type { BreakSpan } from './touching.ts'
import type { Aggregates, Sums } from './scan.ts'
import type { Selection } from './selection.ts'

/** The parts of an answer that its sections share. */
export interface Context {
  readonly catalogue: Catalogue
  readonly query: ViewQuery
  readonly selection: Selection
  /** What the kinds in view are added up from. */
  readonly records: Records
  /** All figures of each kind, for what shows one kind by itself. */
  readonly recordsOfKinds: Records
  readonly published: Published
  readonly isExclusive: Uint8Array
  readonly aggregates: Aggregates
  /** The m of "n of m", where no group is chosen. */
  readonly of: number
  readonly isPercentage: boolean
  /** Every method break that is about the view. */
  readonly breaks: readonly BreakSpan[]
  /** Where changes are measured from; `null`: the view shows no changes. */
  readonly bases: ChangeBases | null
  /** Who lives where. */
  readonly people: PeopleTable
  /** Sums over all territories that shares were already taken of, by what they sum. */
  readonly wholes: Map<string, Sums>
}
