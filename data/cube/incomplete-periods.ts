import type { MissingParts, ViewRows } from '../model/view-rows.ts'
import { OUTCOMES, type Outcome } from '../model/vocabulary.ts'
import type { Context } from './context.ts'
import { missingParts } from './missing-parts.ts'
import { shownOutcomes } from './over-time.ts'
import { outcomeMask, withPeriods } from './selection.ts'

/** The periods `inView` in which any sum of the view lacks a part, with all that is lacking there. */
export function incompletePeriods(
  context: Context,
  inView: readonly number[],
  outcomes: readonly Outcome[],
): ViewRows['incomplete'] {
  const { catalogue, records, query } = context
  const selection = withPeriods(context.selection, inView)
  const isByOutcome = query.by === 'outcome' || query.figure === 'outcome-mix' || query.panelsBy === 'outcome'
  const shown =
    isByOutcome && query.mode !== 'disclosure-rate'
      ? OUTCOMES.filter((outcome) => shownOutcomes(context, outcomes).includes(outcome))
      : []
  const lacks = (mask: number) =>
    missingParts(catalogue, records, selection, { territory: 'chosen', requestKind: null, mask })
  const ofHead = lacks(selection.headMask)
  const ofEach = shown.map((outcome) => ({ outcome, lacking: lacks(outcomeMask(outcome)) }))
  return selection.periods.flatMap((code, place) => {
    const period = catalogue.periods[code]?.label ?? ''
    const head = ofHead[place] ?? null
    const each = ofEach.flatMap(({ outcome, lacking }) => {
      const lack = lacking[place] ?? null
      return lack === null || isSame(lack, head) ? [] : [{ period, outcome, ...partsOf(lack) }]
    })
    const [first] = each
    // What every outcome lacks is said once.
    const isOfAll =
      first !== undefined && each.length === shown.length && each.every((of) => isSame(of, first))
    return [
      ...(head === null ? [] : [{ period, outcome: null, ...partsOf(head) }]),
      ...(isOfAll ? [{ ...first, outcome: 'each' as const }] : each),
    ]
  })
}

function partsOf({ kinds, outcomes, halves }: MissingParts): MissingParts {
  return { kinds, outcomes, ...(halves === undefined ? {} : { halves }) }
}

function isSame(one: MissingParts, other: MissingParts | null): boolean {
  const key = (of: MissingParts | null): string =>
    [...(of?.kinds ?? []), ...(of?.outcomes ?? []), ...(of?.halves ?? [])].join(' ')
  return key(one) === key(other)
}
