import type Database from 'better-sqlite3'
import { MEASURES, OUTCOMES_AND_TOTAL, REQUEST_KINDS, SUBJECTS } from '../../model/vocabulary.ts'
import { createIds } from './ids.ts'
import type { ImportPlan } from './import-plan.ts'

/** The columns of a figure that its kind fills. */
export const KIND_COLUMNS = [
  'service_id',
  'request_kind_id',
  'legal_process_id',
  'subject_id',
  'measure_id',
  'outcome_id',
  'is_disclosure_request',
] as const

/** The dataset's ids for what the lines of a plan name by its place; each is asked for once. */
export interface PlanIds {
  /** By the place of the period; `undefined`: its lines are held already, and not written. */
  readonly maybeEdition: (period: number) => number | undefined
  readonly period: (period: number) => number
  /** By the place of its name. Each of its spellings is asked for, so that the dataset keeps them all. */
  readonly territory: (name: number) => number
  /** In the order of KIND_COLUMNS. */
  readonly kindCells: (kind: number) => readonly number[]
}

/** `editions`: ids of the planned editions by period. */
export function createPlanIds(
  { lines, cells, reader }: ImportPlan,
  editions: ReadonlyMap<string, number>,
  database: Database.Database,
): PlanIds {
  const ids = createIds(database)
  const editionIds = cells.periods.words.map((period) => editions.get(period))
  const periodIds: number[] = []
  const territoryIds: number[] = []
  const kinds: (readonly number[])[] = []

  function kindCellsOf(place: number): readonly number[] {
    const kind = lines.kinds.words[place]
    if (kind === undefined) throw new RangeError('A figure is of a kind that no line has')
    return [
      ids.service(kind.service),
      REQUEST_KINDS.indexOf(kind.requestKind),
      ids.legalProcess(kind.legalProcess),
      SUBJECTS.indexOf(kind.subject),
      MEASURES.indexOf(kind.measure),
      OUTCOMES_AND_TOTAL.indexOf(kind.outcome),
      kind.isDisclosureRequest ? 1 : 0,
    ]
  }

  function territoryIdOf(name: number): number {
    const { territory, spelling } = lines.nameAt(name)
    return ids.territory(cells.territories.words[territory] ?? '', spelling, reader.matcher)
  }

  return {
    maybeEdition: (period) => editionIds[period],
    period: (period) => (periodIds[period] ??= ids.period(cells.periods.words[period] ?? '')),
    territory: (name) => (territoryIds[name] ??= territoryIdOf(name)),
    kindCells: (kind) => (kinds[kind] ??= kindCellsOf(kind)),
  }
}
