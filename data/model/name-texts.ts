import type { Catalogue } from './catalogue.ts'
import { listText, message, named, type Text } from './text.ts'
import { maybeGroup, type TerritoryGroup } from './territory-group.ts'
import type { Measure, OutcomeOrTotal, RequestKind } from './vocabulary.ts'
import { companyName, isLawEnforcement, territoryName } from './words/names.ts'

/** Names of what a dataset holds, as texts of a figure: those of the field are worded, those of the dataset stay. */

/** Of a group as a view names it, too. */
export function territoryText(catalogue: Catalogue, code: string): Text {
  const chosen = maybeGroup(catalogue, code)
  if (chosen !== undefined) {
    const name = groupText(chosen.group)
    return chosen.isToday ? message('figure.group.today', { name }) : name
  }
  return { is: 'territory', code, name: territoryName(catalogue, code) }
}

export function groupText({ id, name, documentId }: TerritoryGroup): Text {
  return documentId === null ? named(name) : { is: 'source', id: `group.${id}`, text: name }
}

export function companyText(catalogue: Catalogue, id: string): Text {
  return named(companyName(catalogue, id))
}

export function serviceText({ services }: Catalogue, id: string): Text {
  return {
    is: 'source',
    id: `service.${id}`,
    text: services.find((service) => service.id === id)?.name ?? id,
  }
}

export function measureText(measure: Measure): Text {
  return message(`figure.measure.${measure}`)
}

export function outcomeText(outcome: OutcomeOrTotal): Text {
  return message(`figure.outcome.${outcome}`)
}

/** `law enforcement` for all three of its kinds, else their names. */
export function kindsText(kinds: readonly RequestKind[]): Text {
  if (isLawEnforcement(kinds)) return message('figure.kinds.law-enforcement')
  return listText(kinds.map((kind) => message(`figure.kind.${kind}`)))
}
