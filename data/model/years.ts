import type { Catalogue } from './catalogue.ts'
import { periodFromLabel, periodLength, type Period } from './period.ts'
import type { ViewQuery } from './view-query.ts'

/** Whether a view is one of whole years: those published as such, and those whose half-years are added. */
export function isByYear({ periods }: Pick<ViewQuery, 'periods'>): boolean {
  return periodLength(periods.from) === 'year'
}

/** The catalogue that a view is settled, counted and told by: that of whole years for a view of years. */
export function catalogueFor(query: Pick<ViewQuery, 'periods'>, catalogue: Catalogue): Catalogue {
  return isByYear(query) ? inYears(catalogue) : catalogue
}

const known = new WeakMap<Catalogue, Catalogue>()

/** A dataset in whole years: a year for each of its half-years and years, and nothing shorter. All else as it is. */
export function inYears(catalogue: Catalogue): Catalogue {
  const found = known.get(catalogue)
  if (found !== undefined) return found
  const years = [...new Set(catalogue.periods.map(({ label }) => yearOf(label)))].sort()
  const made: Catalogue = {
    ...catalogue,
    periods: years.map(periodFromLabel),
    extents: extentsInYears(catalogue.extents),
  }
  known.set(catalogue, made)
  // What is in years already is not taken apart again.
  known.set(made, made)
  return made
}

/** `2013 H1` → `2013`. */
export function yearOf(label: string): string {
  return label.slice(0, 4)
}

/** Which half of its year a period is; `null`: the whole year. */
export function halfOf(label: string): 'H1' | 'H2' | null {
  return label.endsWith('H1') ? 'H1' : label.endsWith('H2') ? 'H2' : null
}

/** The same view over half-years or years, as far as the dataset reaches; no half is chosen of years. */
export function withLength(query: ViewQuery, length: Period['length'], catalogue: Catalogue): ViewQuery {
  if (periodLength(query.periods.from) === length) return query
  const labels =
    length === 'year'
      ? inYears(catalogue).periods.map(({ label }) => label)
      : catalogue.periods.flatMap((period) => (period.length === length ? [period.label] : []))
  const [from, to] = [yearOf(query.periods.from), yearOf(query.periods.to)]
  const inside = labels.filter((label) => yearOf(label) >= from && yearOf(label) <= to)
  const all = inside.length > 0 ? inside : labels
  const compared = query.compareWith
  const sameYear = compared === null ? undefined : labels.find((label) => yearOf(label) === yearOf(compared))
  return {
    ...query,
    half: 'all',
    periods: { from: all[0] ?? query.periods.from, to: all.at(-1) ?? query.periods.to },
    compareWith: sameYear ?? null,
  }
}

/** One extent for each company, service and kind, whatever its lengths of period were. */
function extentsInYears(extents: Catalogue['extents']): Catalogue['extents'] {
  const byKey = new Map<string, Catalogue['extents'][number]>()
  for (const extent of extents) {
    const key = `${extent.company} ${extent.service} ${extent.requestKind}`
    const [from, to] = [yearOf(extent.from), yearOf(extent.to)]
    const before = byKey.get(key)
    byKey.set(key, {
      ...extent,
      from: before === undefined || from < before.from ? from : before.from,
      to: before === undefined || to > before.to ? to : before.to,
      measures: [...new Set([...(before?.measures ?? []), ...extent.measures])],
    })
  }
  return [...byKey.values()]
}
