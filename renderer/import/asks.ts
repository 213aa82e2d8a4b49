import type { ImportQuestion } from '../../data/model/import-question.ts'
import { shareColumnName } from '../../data/model/words/say-question.ts'
import { leftOut } from '../../data/model/left-out.ts'
import { failureOf, type ReportFile } from './report-file.ts'
import { namesAsked } from './territory-answers.ts'

/** What keeps a file from being imported until the reader has said it; one at a time, in this order. */
export type Ask =
  | { readonly kind: 'table' }
  | { readonly kind: 'encoding' }
  | { readonly kind: 'layout' }
  | { readonly kind: 'question'; readonly question: ImportQuestion }
  | { readonly kind: 'columns' }
  | { readonly kind: 'territory'; readonly name: string }
  /** Rows with errors that no answer mends: they are corrected in the file, or left out. */
  | { readonly kind: 'rows'; readonly count: number }
  /** Something that the file says itself, looked at again: another reading is a new mapping. */
  | { readonly kind: 'said'; readonly what: 'company' | 'period' }

/** A name for an ask, the same after the file was read again. */
export function askKey(ask: Ask): string {
  if (ask.kind === 'question')
    return ask.question.ask === 'share-unit'
      ? `share-unit ${shareColumnName(ask.question.column, ask.question.table)}`
      : ask.question.ask
  if (ask.kind === 'territory') return `territory ${ask.name}`
  return ask.kind === 'said' ? `said ${ask.what}` : ask.kind
}

/** Everything that is open of a file, in the order in which it is asked; none: it can be imported, or can't be read at all. */
export function openAsks(file: ReportFile): readonly Ask[] {
  const { report, inspection } = file
  if (inspection === null) return []
  const questions = (report?.questions ?? []).map((question) => ({ kind: 'question', question }) as const)
  return [...asksOfFailure(file), ...questions, ...asksOfColumns(file), ...asksOfRows(file)]
}

function asksOfFailure(file: ReportFile): readonly Ask[] {
  const code = failureOf(file)?.code
  const candidates = file.inspection?.candidates.length ?? 0
  if (
    (code === 'import-choose-table' || code === 'import-choose-file') &&
    (file.inspection?.tables?.length ?? 0) > 0
  )
    return [{ kind: 'table' }]
  if (code === 'import-encoding') return [{ kind: 'encoding' }]
  return code === 'import-layout-several' || candidates > 0 ? [{ kind: 'layout' }] : []
}

function asksOfColumns(file: ReportFile): readonly Ask[] {
  const isUnknown = failureOf(file)?.code === 'import-layout-unknown'
  return isUnknown && (file.inspection?.preview.length ?? 0) > 0 ? [{ kind: 'columns' }] : []
}

function asksOfRows(file: ReportFile): readonly Ask[] {
  const { report, leavesErrorsOut } = file
  if (report === null || leavesErrorsOut || report.lines.errors === 0) return []
  const names = namesAsked(file).map((name) => ({ kind: 'territory', name }) as const)
  const mended = leftOut(report).filter(
    ({ reasonId, level }) => level === 'error' && reasonId === 'territory',
  )
  const others = report.lines.errors - mended.reduce((sum, { rows }) => sum + rows, 0)
  return [
    ...names,
    ...(others > 0 || names.length === 0 ? [{ kind: 'rows', count: report.lines.errors } as const] : []),
  ]
}

/** What stands of a file in a list of several. */
export type FileState = 'reading' | 'asks' | 'failed' | 'nothing-new' | 'ready'

export function stateOf(file: ReportFile): FileState {
  const { report, inspection } = file
  if (report === null || inspection === null) return 'reading'
  if (openAsks(file).length > 0) return 'asks'
  if (failureOf(file) !== null) return 'failed'
  const { lines, figures, editions } = report
  const isDocument = lines.imported + lines.same === 0 && lines.skipped > 0
  return lines.imported > 0 || figures.gone > 0 || editions.length > 0 || isDocument ? 'ready' : 'nothing-new'
}
