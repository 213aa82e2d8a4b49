import type { Ground } from './ground.ts'

/** The half-years of a period as numbers that count on: a year is two of them. */
function halvesOf(label: string): readonly [first: number, last: number] {
  const first = Number(label.slice(0, 4)) * 2
  if (!label.includes('H')) return [first, first + 1]
  const half = first + (label.endsWith('H2') ? 1 : 0)
  return [half, half]
}

/** Where changes are measured from, and between which periods there is none. */
export function basesOf({ catalogue, query, labels, inRange, together }: Ground) {
  const isOutcomeView =
    query.outcomes.length > 0 ||
    query.mode === 'disclosure-rate' ||
    query.figure === 'outcome-mix' ||
    (query.by === 'outcome' &&
      query.figure !== 'territories-ranked' &&
      query.figure !== 'map' &&
      inRange.some((label) =>
        (together.get(label) ?? []).some(
          ({ kind, cells }) =>
            query.requestKinds.some((each) => each === kind) &&
            [...cells.keys()].some((outcome) => outcome !== 'total'),
        ),
      ))
  const breaks = catalogue.methodBreaks.filter(
    (of) =>
      of.company === query.company &&
      (of.requestKinds.length === 0 || of.requestKinds.some((kind) => query.requestKinds.includes(kind))) &&
      (of.measures.length === 0 || of.measures.includes(query.measure)) &&
      (isOutcomeView || !of.outcomesOnly),
  )
  const isAcross = (one: string, other: string): boolean => {
    if (one === other) return false
    const [early, late] = one < other ? [one, other] : [other, one]
    return breaks.some(
      ({ lastBefore, firstAfter }) =>
        halvesOf(early)[0] <= halvesOf(lastBefore)[0] && halvesOf(late)[1] >= halvesOf(firstAfter)[1],
    )
  }
  const baseOf = (period: string): string | null => {
    if (query.change === 'since-first' || query.change === 'index')
      return inRange.find((label) => !isAcross(label, period)) ?? null
    const year = Number(period.slice(0, 4))
    const half = period.slice(5)
    const isYear = query.change === 'since-same-half' || query.half !== 'all'
    const base =
      half === ''
        ? String(year - 1)
        : isYear
          ? `${year - 1} ${half}`
          : half === 'H2'
            ? `${year} H1`
            : `${year - 1} H2`
    return labels.includes(base) && !isAcross(base, period) ? base : null
  }
  return { isAcross, baseOf }
}
