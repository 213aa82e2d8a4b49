import type { Catalogue } from '../model/catalogue.ts'
import type { Claim } from '../model/claim.ts'
import { formatCount, formatDecimal } from '../model/format.ts'
import type { UntestableReason, Verdict, VerdictWord } from '../model/verdict.ts'
import { kindsInText, listInText, upperFirst } from '../model/words/names.ts'
import { say } from '../model/words/say.ts'
import { arithmeticOf, intervalText, numberFormat, roundedTo } from './arithmetic-in-words.ts'
import { assessAssertion, termsOf, type Assessed, type UntestableAssertion } from './assess-assertion.ts'
import { heldFigures, type ClaimFigures, type HeldFigures } from './claim-figures.ts'
import { breaksBetween, scopeDifferences } from './comparability.ts'
import { settleClaim } from './settle-claim.ts'
import { maybeUnknown } from './unknown-scope.ts'

/** What came of a claim, and the figures that it rests on. */
export interface AssessedClaim {
  readonly verdict: Verdict
  /** The claim as the dataset's periods and territories take it. */
  readonly settled: Claim
  readonly figureIds: readonly number[]
}

/**
 * Holds a claim against a dataset's figures. Pure: the same claim and figures give the same verdict.
 *
 * Each assertion is certain, possible or impossible over the intervals of bands and blank cells, and has a verdict of its own; the
 * claim has the weakest of them.
 */
export function assessClaim(stated: Claim, catalogue: Catalogue, figures: ClaimFigures): AssessedClaim {
  const held = heldFigures(catalogue, figures.current, figures.printedTotals)
  const { claim, said } = settleClaim(stated, catalogue, held)
  const unknown = maybeUnknown(claim, catalogue)
  if (unknown !== null) {
    const each = claim.assertions.map((): Judged => untestable(unknown, []))
    return { verdict: verdictOf(claim, each, said, [], []), settled: claim, figureIds: [] }
  }
  const all = claim.assertions.map((assertion) => assessAssertion(claim.company, assertion, held))
  const assessed = all.filter(isAssessed)
  const figureIds = [...new Set(assessed.flatMap(termsOf).flatMap(({ sum }) => sum.figureIds))]
  const first = firstPublishedOf(catalogue, figures)
  const judged = all.map((each) => judge(claim, catalogue, each, first))
  const breaks = breaksBetween(claim, catalogue)
  return {
    verdict: {
      ...verdictOf(claim, judged, [...said, ...assessed.flatMap(notesOf)], breaks, [
        ...breaks.map((id) => breakSentence(id, catalogue)),
        ...scopeDifferences(claim, catalogue),
      ]),
      arithmetic: assessed.map((each) => arithmeticOf(each, catalogue)),
      figureCount: figureIds.length,
      coverage: coverageOf(assessed),
    },
    settled: claim,
    figureIds,
  }
}

/** What came of one assertion. */
interface Judged {
  readonly word: VerdictWord
  readonly sentence: string
  /** What was measured, short; where it is borne out. */
  readonly found: string
  readonly details: readonly string[]
}

/** From the strongest to the weakest: of several assertions the weakest verdict is the claim's. */
const STRENGTH = [
  'supported',
  'supported-truncated',
  'supported-not-comparable',
  'restated',
  'cannot-be-tested',
  'not-supported',
] as const satisfies readonly VerdictWord[]

function verdictOf(
  claim: Claim,
  judged: readonly Judged[],
  notes: readonly string[],
  breaks: readonly string[],
  differences: readonly string[],
): Verdict {
  const weakest = judged.reduce((one, other) =>
    STRENGTH.indexOf(other.word) > STRENGTH.indexOf(one.word) ? other : one,
  )
  const { word } = weakest
  const found = judged.map((each) => each.found).join('; ')
  const reading = claim.reading === null ? [] : [say('verdict.reading', { reading: claim.reading })]
  const reasons = [...judged.flatMap(({ details }) => details), ...differences, ...notes, ...reading]
  return {
    word,
    sentence:
      word === 'supported'
        ? say('verdict.says-supported', { found })
        : word === 'supported-not-comparable'
          ? say('verdict.says-not-comparable', { found })
          : weakest.sentence,
    assertions: judged.map((each) => ({ word: each.word, sentence: each.sentence })),
    reasons: [...new Set(reasons)],
    breaks: [...breaks],
    arithmetic: [],
    figureCount: 0,
    coverage: null,
  }
}

/** The assertion by itself: whatever it crosses or compares is told by the claim's reasons, whichever way it falls. */
function judge(
  claim: Claim,
  catalogue: Catalogue,
  each: Assessed | UntestableAssertion,
  first: HeldFigures | null,
): Judged {
  if (!isAssessed(each)) return untestable(each.reason, [])
  const { assertion, truth } = each
  const found = foundText(each, catalogue)
  const judged = (word: VerdictWord, sentence: string): Judged => ({ word, sentence, found, details: [] })
  if (truth === 'impossible') {
    const before = first === null ? null : assessAssertion(claim.company, assertion, first)
    if (before !== null && isAssessed(before) && before.truth === 'certain')
      return judged('restated', restatedSentence(before, each))
    return each.isTruncated
      ? judged('supported-truncated', truncatedSentence(each))
      : judged('not-supported', notSupportedSentence(each, catalogue))
  }
  if (truth === 'possible')
    return untestable(reasonOfDoubt(each), [
      say('verdict.possible', { arithmetic: arithmeticOf(each, catalogue) }),
    ])
  const alone = { ...claim, assertions: [assertion] }
  const isCompared =
    breaksBetween(alone, catalogue).length === 0 && scopeDifferences(alone, catalogue).length === 0
  return isCompared
    ? judged('supported', say('verdict.says-supported', { found }))
    : judged('supported-not-comparable', say('verdict.says-not-comparable', { found }))
}

function untestable(reason: UntestableReason, details: readonly string[]): Judged {
  const sentence = say('verdict.says-untestable', { reason: upperFirst(say(`untestable.${reason}`)) })
  return { word: 'cannot-be-tested', sentence, found: '', details }
}

/** `null` where no edition was replaced. */
function firstPublishedOf(catalogue: Catalogue, figures: ClaimFigures): HeldFigures | null {
  const first = figures.firstPublished()
  return first === null ? null : heldFigures(catalogue, first, figures.printedTotals)
}

function restatedSentence(before: Assessed, now: Assessed): string {
  const text = (each: Assessed): string => intervalText(each.measured[0]?.value, numberFormat(each.assertion))
  return say('verdict.says-restated', { before: text(before), found: text(now) })
}

/** What a reader must know of a calculation beside its numbers. */
function notesOf(assessed: Assessed): readonly string[] {
  const printed = new Set(termsOf(assessed).flatMap(({ sum }) => sum.printedPeriods))
  const leftOut = assessed.measured.flatMap((each) => each.leftOut)
  const contradicted = assessed.measured.filter(({ isContradicted }) => isContradicted)
  return [
    ...(printed.size === 0 ? [] : [say('verdict.printed-total', { periods: listInText([...printed]) })]),
    ...leftOut.map(({ kind, period, total }) =>
      say('verdict.left-out', { kind: kindsInText([kind]), period, total: intervalText(total, formatCount) }),
    ),
    ...contradicted.map(({ terms: [part, whole] }) =>
      say('verdict.contradiction', {
        part: intervalText(part?.sum, formatCount),
        whole: intervalText(whole?.sum, formatCount),
      }),
    ),
  ]
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
  if (assessed.measured.some(({ isContradicted }) => isContradicted)) return 'source-contradicts'
  if (sums.some(({ notHeld }) => notHeld.length > 0)) return 'not-held'
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
