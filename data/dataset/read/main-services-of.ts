import type { MainService, Service } from '../../model/catalogue.ts'
import type { FigureColumns } from '../../model/figure-columns.ts'

/** Companies and services in the order of the columns' codes; `named`: the service that the dataset names, by company. */
interface MainServiceNames {
  readonly companies: readonly string[]
  readonly services: readonly Service[]
  readonly named: ReadonlyMap<string, string>
}

/**
 * The main service of each company with figures, whatever the order in which they came: the one that the dataset names; else its only
 * one; else the whole that its other services are parts of; else, of those that are no part of another, the one with the most figures
 * (a tie goes by key).
 */
export function mainServicesOf(columns: FigureColumns, names: MainServiceNames): readonly MainService[] {
  const counts = new Float64Array(names.companies.length * names.services.length)
  for (let row = 0; row < columns.length; row += 1) {
    const place = (columns.company[row] ?? 0) * names.services.length + (columns.service[row] ?? 0)
    counts[place] = (counts[place] ?? 0) + 1
  }
  return names.companies.flatMap((company, code) => {
    const held = names.services.flatMap((service, place) => {
      const figures = counts[code * names.services.length + place] ?? 0
      return figures === 0 ? [] : [{ ...service, figures }]
    })
    const named = names.named.get(company)
    if (named !== undefined && held.some(({ id }) => id === named))
      return [{ company, service: named, by: 'dataset' }]
    const found = byRule(held)
    return found === null ? [] : [{ company, ...found }]
  })
}

type HeldService = Service & { readonly figures: number }

function byRule(held: readonly HeldService[]): Pick<MainService, 'service' | 'by'> | null {
  const [first, ...others] = held
  if (first === undefined) return null
  if (others.length === 0) return { service: first.id, by: 'only' }
  const whole = held.find(({ id }) => held.every((each) => each.id === id || each.subsetOf === id))
  if (whole !== undefined) return { service: whole.id, by: 'whole' }
  const isPart = ({ subsetOf }: HeldService): boolean => held.some(({ id }) => id === subsetOf)
  const [most = first] = held
    .filter((service) => !isPart(service))
    .toSorted((one, other) => other.figures - one.figures || (one.id < other.id ? -1 : 1))
  return { service: most.id, by: 'most-figures' }
}
