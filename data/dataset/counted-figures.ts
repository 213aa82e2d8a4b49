import { REQUEST_KINDS } from '../model/vocabulary.ts'

/** Figures of some editions, but worldwide totals. Joins `e` and `t` to `f`. */
const figuresOf = (editions: string): string => `figures f
  JOIN editions e ON e.id = f.edition_id AND ${editions}
  JOIN territories t ON t.id = f.territory_id
  JOIN territory_types tt ON tt.id = t.type_id AND tt.word <> 'world'`

/** Current figures: of editions that no other replaces, and of no worldwide total. Joins `e` and `t` to `f`. */
export const CURRENT_FIGURES = figuresOf('e.superseded_by_id IS NULL')

const PRESERVATION = String(REQUEST_KINDS.indexOf('preservation'))
const UNDIVIDED = String(REQUEST_KINDS.indexOf('undivided'))
const SAME_CELL = `edition_id = f.edition_id AND period_id = f.period_id AND territory_id = f.territory_id
  AND service_id = f.service_id AND subject_id = f.subject_id AND measure_id = f.measure_id AND outcome_id = f.outcome_id`
const WHOLE_PROCESS = "(SELECT id FROM legal_processes WHERE key = 'not-split')"
const hasKind = (kind: 'criminal' | 'emergency'): string =>
  `EXISTS (SELECT 1 FROM figures WHERE ${SAME_CELL} AND request_kind_id = ${String(REQUEST_KINDS.indexOf(kind))})`

/**
 * Current figures that are summed, so that nothing is counted twice: where an edition prints a number for all legal processes, its
 * splits are detail; where it prints criminal and emergency requests and also their sum, the sum is detail. What asks for no
 * disclosure is left out, but preservation requests, which are a kind of their own.
 */
export const COUNTED_FIGURES = counted(CURRENT_FIGURES)

/** The same of the given editions, whatever has replaced them since. */
export function countedFiguresOf(editionIds: readonly number[]): string {
  return counted(figuresOf(`e.id IN (${editionIds.join()})`))
}

function counted(figures: string): string {
  return `${figures}
  AND (f.is_disclosure_request = 1 OR f.request_kind_id = ${PRESERVATION})
  AND (f.legal_process_id = ${WHOLE_PROCESS} OR NOT EXISTS (SELECT 1 FROM figures WHERE ${SAME_CELL}
    AND request_kind_id = f.request_kind_id AND legal_process_id = ${WHOLE_PROCESS}))
  AND (f.request_kind_id <> ${UNDIVIDED} OR NOT (${hasKind('criminal')} AND ${hasKind('emergency')}))`
}
