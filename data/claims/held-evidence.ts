import type { Catalogue } from '../model/catalogue.ts'
import type { Evidence, HeldEvidence } from '../model/evidence.ts'
import { periodLength } from '../model/period.ts'
import type { ClaimFigure, ClaimFigures } from './claim-figures.ts'

/** For each piece of evidence how much of it the dataset holds. */
export function heldEvidence(
  evidence: readonly Evidence[],
  catalogue: Catalogue,
  figures: ClaimFigures,
): readonly HeldEvidence[] {
  return evidence.map(({ figures: wanted, ...said }) => {
    if (wanted === null) return { ...said, state: 'never-published', periods: 0, of: 0 }
    const span = halfYearsOf(wanted.company, catalogue, figures)
    const found = new Set(
      [...figures.current.values(), figures.printedTotals]
        .flat()
        .filter((figure) => isWanted(figure, wanted) && span.has(figure.period))
        .map(({ period }) => period),
    )
    const state = found.size === 0 ? 'missing' : found.size < span.size ? 'partly' : 'published'
    return { ...said, state, periods: found.size, of: span.size }
  })
}

function isWanted(figure: ClaimFigure, wanted: NonNullable<Evidence['figures']>): boolean {
  const { outcome } = figure
  return (
    figure.low !== null &&
    figure.company === wanted.company &&
    figure.service === wanted.service &&
    figure.measure === wanted.measure &&
    wanted.requestKinds.includes(figure.requestKind) &&
    (wanted.territory === null || figure.territoryCode === wanted.territory) &&
    (wanted.outcomes.length === 0
      ? outcome === 'total'
      : outcome !== 'total' && wanted.outcomes.includes(outcome))
  )
}

/** From the first to the last half-year of the company's law-enforcement and other figures by territory. */
function halfYearsOf(
  company: string,
  { periods }: Catalogue,
  { current }: ClaimFigures,
): ReadonlySet<string> {
  const labels = periods.filter(({ length }) => length === 'half-year').map(({ label }) => label)
  const filled = labels.filter((label) =>
    (current.get(label) ?? []).some(
      (figure) =>
        figure.company === company && figure.status === 'exact' && periodLength(label) === 'half-year',
    ),
  )
  const [first, last] = [filled[0], filled.at(-1)]
  return new Set(
    labels.filter((label) => first !== undefined && last !== undefined && label >= first && label <= last),
  )
}
