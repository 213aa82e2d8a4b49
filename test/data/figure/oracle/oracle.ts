import type { Catalogue } from '../../../../data/model/catalogue.ts'
import type { FigureColumns } from '../../../../data/model/figure-columns.ts'
import type { ViewQuery } from '../../../../data/model/view-query.ts'
import { loaded } from './figures-table.ts'
import { createGround } from './ground.ts'
import { numbersOf } from './numbers.ts'
import type { Right } from './right.ts'

/** A territory of a ranking as it must stand. */
interface RightRank {
  readonly territory: string
  readonly right: Right
  /** `null`: it has no number, or less below the line than the view asks for (`isBelow`). */
  readonly rank: number | null
  readonly isBelow: boolean
}

/**
 * What every number of a view must be, by SQL over the figures and arithmetic over its rows: no line of the cube or of the figures is
 * used.
 */
export function oracleOf(catalogue: Catalogue, columns: FigureColumns) {
  const groundOf = createGround(catalogue, loaded(catalogue, columns))
  const known = new Map<string, ReturnType<typeof oracleFor>>()
  // A few views are asked of each answer, again and again.
  return (query: ViewQuery) => {
    const key = JSON.stringify(query)
    const found = known.get(key) ?? oracleFor(query)
    if (!known.has(key) && known.size > 20) known.clear()
    known.set(key, found)
    return found
  }

  function oracleFor(query: ViewQuery) {
    const ground = groundOf(query)
    const { number, compared } = numbersOf(ground)
    const { members, inRange, labels } = ground

    let ranked: readonly RightRank[] | null = null

    /** The ranking's order, with ranks. */
    function ranking(): readonly RightRank[] {
      ranked ??= rankedNow()
      return ranked
    }

    function rankedNow(): readonly RightRank[] {
      const period = query.change === 'none' ? null : (inRange.at(-1) ?? null)
      const rows = members.map((territory) => {
        const right = number({ period, territory, outcome: null, kind: null }, true, true)
        const change = query.sort === 'value' ? null : (compared(territory)?.change ?? null)
        const key = change ?? right
        const size = key.low === null || key.high === null ? null : key.low + key.high
        const sign = change !== null && query.sort === 'fall' ? -1 : 1
        const group = size === null ? 2 : key.base !== null && key.base < query.minBase ? 1 : 0
        return { territory, right, size: (size ?? 0) * sign, group }
      })
      const order = new Map(catalogue.territories.map(({ code }, place) => [code, place]))
      const sorted = rows.toSorted(
        (a, b) =>
          a.group - b.group ||
          b.size - a.size ||
          (order.get(a.territory) ?? 0) - (order.get(b.territory) ?? 0),
      )
      return sorted.map(({ territory, right, size, group }) => ({
        territory,
        right,
        rank: group === 0 ? 1 + sorted.filter((each) => each.group === 0 && each.size > size).length : null,
        isBelow: group === 1,
      }))
    }

    /** Whether the range has any outcome of what the view asks for. */
    const isDivided = (): boolean =>
      ground
        .rowsIn({ period: null, territory: null, outcome: null, kind: null })
        .some(({ cells }) => [...cells.keys()].some((outcome) => outcome !== 'total'))
    return { number, compared, ranking, members, inRange, labels, isDivided }
  }
}
