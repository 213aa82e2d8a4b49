import type { CheckedFigure } from '../../model/checked-figure.ts'
import { say } from '../../model/words/say.ts'
import { findingOf, type Finding } from './finding.ts'
import type { HearStillThere } from './group.ts'

/** Territories that bear one name: in a figure nobody could tell one from the other. Found once for each name. */
export function checkNames(figures: readonly CheckedFigure[], hear: HearStillThere): readonly Finding[] {
  const byName = new Map<string, Map<string, CheckedFigure>>()
  for (const figure of figures) {
    hear()
    const name = figure.territory.normalize('NFKC').trim().toLowerCase()
    const codes = byName.get(name) ?? new Map<string, CheckedFigure>()
    if (!codes.has(figure.territoryCode)) codes.set(figure.territoryCode, figure)
    byName.set(name, codes)
  }
  return [...byName.values()].flatMap((codes) => {
    const [first] = codes.values()
    if (first === undefined || codes.size < 2) return []
    const named = [...codes.keys()].sort()
    return [
      findingOf('names-shared', first, {
        figures: [...codes.values()].slice(0, MOST_NAMED),
        numbers: named.slice(0, MOST_NAMED),
        sentence: say('check.names-shared', {
          name: first.territory.slice(0, 100),
          count: codes.size,
          codes: named.slice(0, MOST_NAMED).join(', '),
        }),
      }),
    ]
  })
}

/** Codes that are told of one name. */
const MOST_NAMED = 20
