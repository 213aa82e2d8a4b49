import type { CheckedFigure, CheckedNames } from '../../model/checked-figure.ts'
import { say } from '../../model/words/say.ts'
import { findingOf, type Finding } from './finding.ts'
import type { HearStillThere } from './group.ts'

/** What has a name in figures. */
interface Named {
  readonly sentence:
    'check.names-shared' | 'check.company-names' | 'check.service-names' | 'check.process-names'
  readonly keyOf: (figure: CheckedFigure) => string
  readonly nameOf: (figure: CheckedFigure, names: CheckedNames) => string
  /** One company's names alone stand beside each other. */
  readonly isWithinCompany: boolean
}

const NAMED: readonly Named[] = [
  {
    sentence: 'check.names-shared',
    keyOf: ({ territoryCode }) => territoryCode,
    nameOf: ({ territory }) => territory,
    isWithinCompany: false,
  },
  {
    sentence: 'check.company-names',
    keyOf: ({ company }) => company,
    nameOf: ({ company }, { companies }) => companies.get(company) ?? company,
    isWithinCompany: false,
  },
  {
    sentence: 'check.service-names',
    keyOf: ({ service }) => service,
    nameOf: ({ service }, { services }) => services.get(service) ?? service,
    isWithinCompany: true,
  },
  {
    sentence: 'check.process-names',
    keyOf: ({ legalProcess }) => legalProcess,
    nameOf: ({ legalProcess }, { legalProcesses }) => legalProcesses.get(legalProcess) ?? legalProcess,
    isWithinCompany: true,
  },
]

/**
 * Territories, companies, services or legal processes that bear one name: in a figure nobody could tell one from the other. Found once
 * for each name.
 */
export function checkNames(
  figures: readonly CheckedFigure[],
  names: CheckedNames,
  hear: HearStillThere,
): readonly Finding[] {
  return NAMED.flatMap((named) => sharedNames(figures, names, named, hear))
}

function sharedNames(
  figures: readonly CheckedFigure[],
  names: CheckedNames,
  { sentence, keyOf, nameOf, isWithinCompany }: Named,
  hear: HearStillThere,
): readonly Finding[] {
  const byKey = new Map<string, CheckedFigure>()
  for (const figure of figures) {
    hear()
    const key = isWithinCompany ? `${figure.company}\n${keyOf(figure)}` : keyOf(figure)
    if (!byKey.has(key)) byKey.set(key, figure)
  }
  const byName = new Map<string, CheckedFigure[]>()
  for (const figure of byKey.values()) {
    const name = `${isWithinCompany ? figure.company : ''}\n${asItLooks(nameOf(figure, names))}`
    byName.set(name, [...(byName.get(name) ?? []), figure])
  }
  return [...byName.values()].flatMap((sharing) => {
    const [first] = sharing
    if (first === undefined || sharing.length < 2) return []
    const keys = sharing.map(keyOf).sort()
    return [
      findingOf('names-shared', first, {
        figures: sharing.slice(0, MOST_NAMED),
        numbers: keys.slice(0, MOST_NAMED),
        sentence: say(sentence, {
          name: nameOf(first, names).slice(0, 100),
          count: sharing.length,
          codes: keys.slice(0, MOST_NAMED).join(', '),
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
