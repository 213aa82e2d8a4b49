import type { Catalogue } from '../../model/catalogue.ts'
import type { FigureColumns } from '../../model/figure-columns.ts'
import { MEASURES, REQUEST_KINDS } from '../../model/vocabulary.ts'

type Extent = Catalogue['extents'][number]

/** What the codes of the columns stand for, each list in its order. */
interface ExtentNames {
  /** By key. */
  readonly companies: readonly string[]
  readonly services: readonly string[]
  readonly periods: readonly { readonly label: string; readonly length: string }[]
}

/**
 * First and last period with figures, and the measures, for each company, service, kind and length of period that has any: in the
 * order of these, half-years before years.
 */
export function extentsOf(columns: FigureColumns, names: ExtentNames): readonly Extent[] {
  const extents = new Map<string, Extent>()
  for (const { company, service, kind, period, measures } of combinationsOf(columns, names)) {
    const { label = '', length = '' } = names.periods[period] ?? {}
    const key = [company, service, kind, length].map((part) => String(part).padStart(3, '0')).join(' ')
    const known = extents.get(key)
    extents.set(key, {
      company: names.companies[company] ?? '',
      service: names.services[service] ?? '',
      requestKind: REQUEST_KINDS[kind] ?? 'undivided',
      from: known === undefined || label < known.from ? label : known.from,
      to: known === undefined || label > known.to ? label : known.to,
      measures: MEASURES.filter(
        (measure, place) => known?.measures.includes(measure) === true || (measures & (1 << place)) !== 0,
      ),
    })
  }
  return [...extents].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, extent]) => extent)
}

/** Every company, service, kind and period that stand together, with the measures that they have as bits. One pass. */
function combinationsOf(columns: FigureColumns, names: ExtentNames) {
  const services = names.services.length
  const periods = names.periods.length
  const measuresOf = new Map<number, number>()
  for (let row = 0; row < columns.length; row += 1) {
    const group = (columns.company[row] ?? 0) * services + (columns.service[row] ?? 0)
    const kind = group * REQUEST_KINDS.length + (columns.requestKind[row] ?? 0)
    const key = kind * periods + (columns.period[row] ?? 0)
    const known = measuresOf.get(key) ?? 0
    const measures = known | (1 << (columns.measure[row] ?? 0))
    if (measures !== known) measuresOf.set(key, measures)
  }
  return [...measuresOf].map(([key, measures]) => {
    const kind = Math.floor(key / periods)
    const group = Math.floor(kind / REQUEST_KINDS.length)
    return {
      company: Math.floor(group / services),
      service: group % services,
      kind: kind % REQUEST_KINDS.length,
      period: key % periods,
      measures,
    }
  })
}
