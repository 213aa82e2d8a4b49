import { DATASET_LIMITS } from '../../model/dataset-limits.ts'
import { say } from '../../model/words/say.ts'
import { refused } from './open-package.ts'

const MAX_CELLS = 2_000_000
/** What a row takes beside its cells, in cells. */
const CELLS_OF_A_ROW = 6

/**
 * What a whole workbook may hold: cells, those that a row leaves out before its last one among them, and rows. Each takes its place in
 * memory.
 */
export interface CellBudget {
  /** @throws {DeskError} `workbook-refused` where nothing is left. */
  readonly spend: (cells: number) => void
  /** For a row with its cells. @throws {DeskError} `workbook-refused` where nothing is left. */
  readonly spendRow: (cells: number) => void
}

/**
 * No report has a cell with a text so long.
 *
 * @param row from 1; `null`: cells of any rows share the text.
 * @throws {DeskError} `workbook-refused`.
 */
export function refuseLongText(text: string, file: string, row: number | null): void {
  const limit = DATASET_LIMITS.reportCellCharacters
  if (text.length <= limit) return
  throw refused(
    file,
    row === null ? say('workbook.long-text', { limit }) : say('workbook.long-cell', { row, limit }),
  )
}

/** @param file named in the refusal. */
export function fullBudget(file: string): CellBudget {
  let left = MAX_CELLS
  const spend = (cells: number): void => {
    left -= cells
    if (left < 0) throw refused(file, say('workbook.many-cells', { limit: MAX_CELLS, ofRow: CELLS_OF_A_ROW }))
  }
  return {
    spend,
    spendRow: (cells) => {
      spend(CELLS_OF_A_ROW + cells)
    },
  }
}
