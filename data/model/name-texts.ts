import type { Catalogue } from './catalogue.ts'
import { listText, message, named, type Text } from './text.ts'
import type { Measure, OutcomeOrTotal, RequestKind } from './vocabulary.ts'
import { companyName, isLawEnforcement, territoryName } from './words/names.ts'

/** Names of what a dataset holds, as texts of a figure: those of the field are worded, those of the dataset stay. */

export function territoryText(catalogue: Catalogue, code: string): Text {
  return { is: 'territory', code, name: territoryName(catalogue, code) }
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
