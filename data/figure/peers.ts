import type { Catalogue } from '../model/catalogue.ts'
import type { Peers } from '../model/view-details.ts'
import type { ViewRows } from '../model/view-rows.ts'
import { territoryName } from '../model/words/names.ts'
import { say } from '../model/words/say.ts'

/**
 * The peers of a territory: those of its UN M49 region with the nearest count in the view, `count` of them at most; a tie goes to
 * the larger. Whatever territories are chosen, all are candidates.
 */
export function peersOf(catalogue: Catalogue, rows: ViewRows, code: string, count: number): Peers {
  const territory = territoryName(catalogue, code)
  const regionOf = (of: string): string | null =>
    catalogue.territories.find((entry) => entry.code === of)?.region ?? null
  const region = regionOf(code)
  if (region === null) return { territories: [], rule: say('view.peers.no-region', { territory }) }
  const own = rows.facets.territories.find((facet) => facet.code === code)
  const middle = (own?.low ?? 0) + (own?.high ?? 0)
  const nearest = rows.facets.territories
    .filter((facet) => facet.code !== code && facet.low !== null && regionOf(facet.code) === region)
    .map((facet) => ({
      code: facet.code,
      distance: Math.abs((facet.low ?? 0) + (facet.high ?? 0) - middle),
    }))
    // The facets come largest first, and a sort keeps the order of equals.
    .sort((left, right) => left.distance - right.distance)
    .slice(0, count)
  if (nearest.length === 0) return { territories: [], rule: say('view.peers.none', { territory }) }
  const measure = say(`measure.${rows.query.measure}`)
  return {
    territories: nearest.map((peer) => ({ code: peer.code, name: territoryName(catalogue, peer.code) })),
    rule: say('view.peers.rule', { count: nearest.length, region, measure, territory }),
  }
}
