import type { Catalogue } from '../model/catalogue.ts'
import { formatCount, formatInterval, formatShare } from '../model/format.ts'
import type { ViewAnswer } from '../model/view-answer.ts'
import type { FacetValue, ViewRows } from '../model/view-rows.ts'
import type { Measure } from '../model/vocabulary.ts'
import { absenceText } from './cell.ts'
import { companyName, serviceName, territoryName } from '../model/words/names.ts'

/** The numbers beside the filters' choices: counts over the range, also where the figure shows shares. */
export function facetsOf(catalogue: Catalogue, rows: ViewRows): ViewAnswer['facets'] {
  const valueOf = (value: FacetValue) => valueIn(rows.query.measure, value)
  return {
    territories: rows.facets.territories.map((facet) => ({
      code: facet.code,
      name: territoryName(catalogue, facet.code),
      ...valueOf(facet),
    })),
    requestKinds: rows.facets.requestKinds.map((facet) => ({ kind: facet.kind, ...valueOf(facet) })),
    outcomes: rows.facets.outcomes.map((facet) => ({ outcome: facet.outcome, ...valueOf(facet) })),
    regions: regionFacets(catalogue, rows.facets.territories).map(({ region, territories, ...value }) => ({
      region,
      territories: [...territories],
      ...valueOf(value),
    })),
    services: rows.facets.services.map((facet) => ({
      service: facet.service,
      name: serviceName(catalogue, facet.service),
      ...valueOf(facet),
    })),
    measures: rows.facets.measures.map(({ measure, ...value }) => ({
      measure,
      ...valueIn(measure, value),
    })),
    companies: rows.facets.companies.map((facet) => ({
      company: facet.company,
      name: companyName(catalogue, facet.company),
      ...valueOf(facet),
    })),
  }
}

/** Published shares come in hundredths of a percent. */
const HUNDREDTHS_OF_A_PERCENT_IN_ONE = 10_000

function valueIn(
  measure: Measure,
  { low, high, absence }: FacetValue,
): { value: number | null; text: string } {
  if (low === null || high === null) return { value: null, text: absenceText(absence ?? 'not-held') }
  const isShare = measure === 'share-disclosed'
  const divisor = isShare ? HUNDREDTHS_OF_A_PERCENT_IN_ONE : 1
  const format = isShare ? formatShare : formatCount
  return { value: low / divisor, text: formatInterval(low / divisor, high / divisor, format) }
}

type RegionFacet = FacetValue & { readonly region: string; readonly territories: readonly string[] }

/** The listed territories by UN M49 sub-region, A to Z; each the sum of those with a number. */
function regionFacets(
  catalogue: Catalogue,
  territories: ViewRows['facets']['territories'],
): readonly RegionFacet[] {
  const regionOf = new Map(catalogue.territories.map(({ code, region }) => [code, region]))
  const regions = new Map<string, RegionFacet>()
  for (const { code, low, high, absence } of territories) {
    const region = regionOf.get(code) ?? null
    if (region === null) continue
    const before = regions.get(region) ?? { region, territories: [], low: null, high: null, absence }
    const isNumber = low !== null && high !== null
    regions.set(region, {
      region,
      territories: [...before.territories, code],
      low: isNumber ? (before.low ?? 0) + low : before.low,
      high: isNumber ? (before.high ?? 0) + high : before.high,
      absence: isNumber ? null : before.absence,
    })
  }
  return [...regions.values()].sort((left, right) => (left.region < right.region ? -1 : 1))
}
