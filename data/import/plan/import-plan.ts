import type { FoundTable } from '../../model/import-question.ts'
import type { FileReport } from '../../model/import-report.ts'
import type { ReportReader } from '../report-reader.ts'
import type { CellNumbers } from './cell-numbers.ts'
import type { LineColumns } from './line-columns.ts'

/** What an import of one file would do to the dataset as it is. */
export interface ImportPlan {
  readonly reader: ReportReader
  /** Editions to write: the period of each, and the ids of held editions with some of the same figures. */
  readonly editions: ReadonlyMap<string, ReadonlySet<number>>
  /** Ids of held figures that stay, by the period whose new edition takes them over: the file says nothing of their kinds. */
  readonly kept: ReadonlyMap<string, readonly number[]>
  /** All that could be read; those whose period is no edition to write are held already. */
  readonly lines: LineColumns
  readonly cells: CellNumbers
  /** Of the text or the sheet that is read, in its order. */
  readonly tables: readonly FoundTable[]
  readonly report: FileReport
}
