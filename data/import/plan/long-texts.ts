import { DATASET_LIMITS } from '../../model/dataset-limits.ts'
import { say } from '../../model/words/say.ts'
import type { DraftIssue, DraftLine } from '../draft.ts'

const isLong = (text: string | null): boolean =>
  text !== null && text.length > DATASET_LIMITS.rowTextCharacters

/** Whether a row says something that is longer than a dataset keeps of a row, whatever kind of file it stands in. */
export function hasLongText({ sheet, territoryAsPublished, figures }: DraftLine): boolean {
  return (
    isLong(sheet) ||
    isLong(territoryAsPublished) ||
    figures.some(({ asPublished, note }) => isLong(asPublished) || isLong(note))
  )
}

/** Its row can't be imported. */
export function longTextIssue({ sheet, row, territoryAsPublished, figures }: DraftLine): DraftIssue {
  const texts = [
    territoryAsPublished,
    ...figures.flatMap(({ asPublished, note }) => [asPublished, note]),
    sheet,
  ]
  return {
    level: 'error',
    reasonId: 'cell-long',
    sheet,
    row,
    rows: 1,
    column: null,
    value: texts.find(isLong)?.slice(0, 200) ?? null,
    reason: say('import.fault.cell-long'),
    fix: say('import.fix.broken-record'),
  }
}
