import type { CheckedFigure } from '../../model/checked-figure.ts'
import { say } from '../../model/words/say.ts'
import { findingOf, type Finding } from './finding.ts'
import type { HearStillThere } from './group.ts'

/** Territories that bear one name: in a figure nobody could tell one from the other. Found once for each name. */
export function checkNames(figures: readonly CheckedFigure[], hear: HearStillThere): readonly Finding[] {
  const byName = new Map<string, Map<string, CheckedFigure>>()
  for (const figure of figures) {
    hear()
    const name = asItLooks(figure.territory)
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

/** Small letters of the Greek and Cyrillic alphabets that look like Latin ones. */
const LOOK_ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    с: 'c',
    е: 'e',
    һ: 'h',
    і: 'i',
    ј: 'j',
    ӏ: 'l',
    о: 'o',
    р: 'p',
    ѕ: 's',
    у: 'y',
    х: 'x',
    α: 'a',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    υ: 'u',
    χ: 'x',
  }),
)

/** Names that look alike are one, whatever signs nobody sees stand in them. */
function asItLooks(name: string): string {
  const visible = name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/\s+/gu, ' ')
    .toLowerCase()
  return visible.replace(/[\u0370-\u052f]/gu, (letter) => LOOK_ALIKE.get(letter) ?? letter)
}

/** Codes that are told of one name. */
const MOST_NAMED = 20
