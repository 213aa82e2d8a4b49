import type { Catalogue } from '../model/catalogue.ts'
import type { Claim } from '../model/claim.ts'
import { formatDecimal } from '../model/format.ts'
import type { UntestableReason, Verdict, VerdictWord } from '../model/verdict.ts'
import { upperFirst } from '../model/words/names.ts'
import { say } from '../model/words/say.ts'
import { arithmeticOf, intervalText, numberFormat, roundedTo } from './arithmetic-in-words.ts'
import { assessAssertion, termsOf, type Assessed, type UntestableAssertion } from './assess-assertion.ts'
import type { ClaimFigures } from './claim-figures.ts'
import { breaksBetween, scopeDifferences } from './comparability.ts'
import { maybeUnknown } from './unknown-scope.ts'

/** What came of a claim, and the figures that it rests on. */
export interface AssessedClaim {
  readonly verdict: Verdict
  readonly figureIds: readonly number[]
}

/**
 * Holds a claim against a dataset's figures. Pure: the same claim and figures give the same verdict.
 *
 * Each assertion is certain, possible or impossible over the intervals of bands and blank cells. A claim is supported where all of
 * its assertions are certain, and not supported where one is impossible; where one is only possible, it can't be tested.
 */
export function assessClaim(claim: Claim, catalogue: Catalogue, figures: ClaimFigures): AssessedClaim {
  const unknown = maybeUnknown(claim, catalogue)
  if (unknown !== null) return { verdict: untestable(claim, unknown, []), figureIds: [] }
  const all = claim.assertions.map((assertion) => assessAssertion(claim.company, assertion, figures.current))
  const assessed = all.filter(isAssessed)
  const figureIds = [...new Set(assessed.flatMap(termsOf).flatMap(({ sum }) => sum.figureIds))]
  const verdict = judge(claim, catalogue, figures, all)
  return {
    verdict: {
      ...verdict,
      arithmetic: assessed.map((each) => arithmeticOf(each, catalogue)),
      figureCount: figureIds.length,
      coverage: coverageOf(assessed),
    },
    figureIds,
  }
}

function judge(
  claim: Claim,
  catalogue: Catalogue,
  figures: ClaimFigures,
  all: readonly (Assessed | UntestableAssertion)[],
): Verdict {
  const stuck = all.find((each) => !isAssessed(each))
  const assessed = all.filter(isAssessed)
  const breaks = breaksBetween(claim, catalogue)
  if (stuck !== undefined && !isAssessed(stuck)) return untestable(claim, stuck.reason, breaks)
  const missed = assessed.filter(({ truth }) => truth === 'impossible')
  const [first] = missed
  if (first !== undefined) {
    const before = assessedBefore(claim, figures)
    if (before !== null) return restated(claim, before, first, breaks)
    if (missed.every(({ isTruncated }) => isTruncated) && assessed.every(({ truth }) => truth !== 'possible'))
      return finished(claim, 'supported-truncated', truncatedSentence(first), breaks, [])
    return finished(claim, 'not-supported', notSupportedSentence(first, catalogue), breaks, [])
  }
  const open = assessed.find(({ truth }) => truth === 'possible')
  if (open !== undefined)
    return untestable(claim, reasonOfDoubt(open), breaks, [
      say('verdict.possible', { arithmetic: arithmeticOf(open, catalogue) }),
    ])
  const differences = [
    ...breaks.map((id) => breakSentence(id, catalogue)),
    ...scopeDifferences(claim, catalogue),
  ]
  const found = assessed.map((each) => foundText(each, catalogue)).join('; ')
  return differences.length > 0
    ? finished(
        claim,
        'supported-not-comparable',
        say('verdict.says-not-comparable', { found }),
        breaks,
        differences,
      )
    : finished(claim, 'supported', say('verdict.says-supported', { found }), breaks, [])
}

function finished(
  claim: Claim,
  word: VerdictWord,
  sentence: string,
  breaks: readonly string[],
  reasons: readonly string[],
): Verdict {
  const reading = claim.reading === null ? [] : [say('verdict.reading', { reading: claim.reading })]
  return {
    word,
    sentence,
    reasons: [...reasons, ...reading],
    breaks: [...breaks],
    arithmetic: [],
    figureCount: 0,
    coverage: null,
  }
}

function untestable(
  claim: Claim,
  reason: UntestableReason,
  breaks: readonly string[],
  details: readonly string[] = [],
): Verdict {
  const sentence = say('verdict.says-untestable', {
    reason: upperFirst(say(`untestable.${reason}`)),
  })
  return finished(claim, 'cannot-be-tested', sentence, breaks, details)
}

/** The claim against the figures as they first were; `null` where no edition was replaced, or they don't bear it out either. */
function assessedBefore(claim: Claim, figures: ClaimFigures): readonly Assessed[] | null {
  const first = figures.firstPublished()
  if (first === null) return null
  const all = claim.assertions.map((assertion) => assessAssertion(claim.company, assertion, first))
  const assessed = all.filter(isAssessed)
  return assessed.length === all.length && assessed.every(({ truth }) => truth === 'certain')
    ? assessed
    : null
}

function restated(
  claim: Claim,
  before: readonly Assessed[],
  now: Assessed,
  breaks: readonly string[],
): Verdict {
  const text = (each: Assessed | undefined): string =>
    each === undefined ? '' : intervalText(each.measured[0]?.value, numberFormat(each.assertion))
  const same = before.find(({ assertion }) => assertion === now.assertion)
  const sentence = say('verdict.says-restated', { before: text(same), found: text(now) })
  return finished(claim, 'restated', sentence, breaks, [])
}

function truncatedSentence(assessed: Assessed): string {
  const { assertion, found } = assessed
  const stated = assertion.assert === 'value' ? assertion.stated : { text: '0' }
  const format = numberFormat(assertion)
  return say('verdict.says-truncated', {
    found: intervalText(found ?? undefined, format),
    rounded: `${roundedTo(found?.low ?? 0, stated, formatDecimal)}${format(0).replace(/^[\d.,]+/, '')}`,
  })
}

function notSupportedSentence(assessed: Assessed, catalogue: Catalogue): string {
  const { assertion } = assessed
  const found = foundText(assessed, catalogue)
  if (assertion.assert === 'order' || assertion.assert === 'rank' || assessed.missedBy === 0)
    return say('verdict.says-not-supported-order', { found })
  const format = numberFormat(assertion)
  const distance = Math.abs(assessed.missedBy)
  const isShare = format(1).endsWith('%')
  const amount = isShare ? say('verdict.points', { amount: formatDecimal(distance, 2) }) : format(distance)
  const missed = say(assessed.missedBy < 0 ? 'verdict.below' : 'verdict.above', { amount })
  return say('verdict.says-not-supported', { found, missed })
}

/** What was measured, short: the number that is held against the stated one, or the whole comparison. */
function foundText(assessed: Assessed, catalogue: Catalogue): string {
  const { assertion, found } = assessed
  if (found !== null && assertion.assert !== 'change') return intervalText(found, numberFormat(assertion))
  return arithmeticOf(assessed, catalogue).split(';')[0] ?? ''
}

function reasonOfDoubt(assessed: Assessed): UntestableReason {
  const sums = termsOf(assessed).map(({ sum }) => sum)
  if (sums.some(({ notListed }) => notListed.length > 0)) return 'not-listed'
  if (sums.some(({ blankCells }) => blankCells > 0)) return 'not-reported'
  if (assessed.assertion.assert === 'order' || assessed.assertion.assert === 'rank') return 'order-uncertain'
  return 'band-too-wide'
}

function breakSentence(id: string, catalogue: Catalogue): string {
  const found = catalogue.methodBreaks.find((each) => each.id === id)
  return found === undefined ? id : say('verdict.break', { label: found.label, reason: found.reason })
}

function coverageOf(assessed: readonly Assessed[]): string | null {
  const sums = assessed.flatMap(termsOf).map(({ sum }) => sum)
  if (sums.length === 0) return null
  const territories = new Set(sums.flatMap((sum) => sum.territories))
  // A territory reports where it does so in each sum that it is in.
  const lacking = new Set(
    sums.flatMap((sum) => sum.territories.filter((code) => !sum.reporting.includes(code))),
  )
  return say('verdict.coverage', { reporting: territories.size - lacking.size, of: territories.size })
}

function isAssessed(each: Assessed | UntestableAssertion): each is Assessed {
  return 'truth' in each
}
