import type { Catalogue } from '../model/catalogue.ts'
import { formatCount, formatInterval, formatShare } from '../model/format.ts'
import type { ViewAnswer } from '../model/view-answer.ts'
import type { FacetValue, ViewRows } from '../model/view-rows.ts'
import { absenceText } from './cell.ts'
import { territoryName } from '../model/words/names.ts'
import { valueFormat } from './value-format.ts'

/** The numbers beside the filters' choices: counts over the range, also where the figure shows shares. */
export function facetsOf(catalogue: Catalogue, rows: ViewRows): ViewAnswer['facets'] {
  const { divisor } = valueFormat(rows.query)
  const format = rows.query.measure === 'share-disclosed' ? formatShare : formatCount
  const valueOf = ({ low, high, absence }: FacetValue): { value: number | null; text: string } =>
    low === null || high === null
      ? { value: null, text: absenceText(absence ?? 'not-reported') }
      : { value: low / divisor, text: formatInterval(low / divisor, high / divisor, format) }
  return {
    territories: rows.facets.territories.map((facet) => ({
      code: facet.code,
      name: territoryName(catalogue, facet.code),
      ...valueOf(facet),
    })),
    requestKinds: rows.facets.requestKinds.map((facet) => ({ kind: facet.kind, ...valueOf(facet) })),
    outcomes: rows.facets.outcomes.map((facet) => ({ outcome: facet.outcome, ...valueOf(facet) })),
  }
}
