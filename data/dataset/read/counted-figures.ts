import { REQUEST_KINDS } from '../../model/vocabulary.ts'

/**
 * Figures of some editions, but worldwide totals. Joins `e` and `t` to `f`. The figures are gone through by their ids: from another
 * table on, or by an index of editions, which `+` forbids, they would come in another order.
 */
const figuresOf = (editions: string): string => `figures f
  CROSS JOIN editions e ON e.id = +f.edition_id AND ${editions}
  JOIN territories t ON t.id = f.territory_id
  JOIN territory_types tt ON tt.id = t.type_id AND tt.word <> 'world'`

/** Current figures: of editions that no other replaces, and of no worldwide total. Joins `e` and `t` to `f`. */
export const CURRENT_FIGURES = figuresOf('e.superseded_by_id IS NULL')

const PRESERVATION = String(REQUEST_KINDS.indexOf('preservation'))

/** Those that a view may sum: what asks for no disclosure is left out, but preservation requests, which are a kind of their own. */
const summed = (figures: string): string => `${figures}
  AND (f.is_disclosure_request = 1 OR f.request_kind_id = ${PRESERVATION})
  JOIN source_rows r ON r.id = f.source_row_id`

/** Current figures that a view may sum, each by itself: what of them is a total of others is settled where they are read. */
export const CURRENT_SUMMED_FIGURES = summed(CURRENT_FIGURES)

/** The same of the given editions, whatever has replaced them since. Joins `e`, `t` and `r` to `f`. */
export function summedFiguresOf(editionIds: readonly number[]): string {
  return summed(figuresOf(`e.id IN (${editionIds.join()})`))
}
