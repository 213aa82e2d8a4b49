import type { FoundTable, ImportQuestion } from '../model/import-question.ts'
import type { MappingRecipe } from '../model/mapping-recipe.ts'
import type { DraftSink } from './draft.ts'
import type { ReportFile } from './read-in-chunks.ts'
import type { TerritoryMatcher } from './territories/match-territory.ts'

/** What a report's figures are named with, besides territories and periods. */
export type ReportNames = Pick<
  MappingRecipe,
  | 'company'
  | 'publisher'
  | 'title'
  | 'address'
  | 'services'
  | 'legalProcesses'
  | 'listsZerosFrom'
  | 'outcomeRules'
  | 'notes'
  | 'methodBreaks'
>

/** What a reading found besides rows. */
export interface ReportFindings {
  /** Open ones: an answer to them changes what the rows are read as. */
  readonly questions: readonly ImportQuestion[]
  /** Tables of the text or the sheet, in its order; none: the layout doesn't look for them. */
  readonly tables: readonly FoundTable[]
}

export const NO_FINDINGS: ReportFindings = { questions: [], tables: [] }

/** A report file that can be read, as often as wanted, with the same result each time. */
export interface ReportReader {
  readonly kind: 'report'
  readonly file: ReportFile
  readonly layout: { readonly id: string; readonly name: string }
  readonly names: ReportNames
  readonly matcher: TerritoryMatcher
  /** What is open before a row is read. */
  readonly questions: readonly ImportQuestion[]
  /** The file says nothing of the services and kinds that it has no row of: what is held of them in its periods stays. */
  readonly keepsAbsentKinds?: boolean
  /** @throws {DeskError} when the file turns out to be unreadable further on. */
  read(sink: DraftSink): ReportFindings
  /** Removes what reading needed. */
  readonly close?: () => void
}
