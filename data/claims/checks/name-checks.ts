import type { CheckedFigure, CheckedNames } from '../../model/checked-figure.ts'
import { asItLooks } from '../../model/as-it-looks.ts'
import { say } from '../../model/words/say.ts'
import { findingOf, type Finding } from './finding.ts'
import type { HearStillThere } from './group.ts'

/** Codes that are told of one name. */
const MOST_NAMED = 20

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
