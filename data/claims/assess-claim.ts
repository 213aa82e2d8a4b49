import type { Catalogue } from '../model/catalogue.ts'
import { unitOfAssertion, type Claim } from '../model/claim.ts'
import { joinedText, message, type Text } from '../model/text.ts'
import type { FoundNumber, Verdict } from '../model/verdict.ts'
import type { UntestableReason, VerdictWord } from '../model/verdicts.ts'
import { arithmeticOf } from './arithmetic-text.ts'
import { assessAssertion, termsOf, type Assessed, type UntestableAssertion } from './assess-assertion.ts'
import { heldFigures, type ClaimFigures, type HeldFigures } from './claim-figures.ts'
import { breaksBetween, scopeDifferences } from './comparability.ts'
import { settleClaim } from './settle-claim.ts'
import { maybeUnknown } from './unknown-scope.ts'
import {
  breakText,
  coverageText,
  foundText,
  noteTexts,
  notSupportedText,
  restatedText,
  truncatedText,
  untestableText,
} from './verdict-text.ts'

/** What came of a claim, and the figures that it rests on. */
interface AssessedClaim {
  readonly verdict: Verdict
  /** The claim as the dataset's periods and territories take it. */
  readonly settled: Claim
  /** By assertion: it rests on rows by territory, which views show, and on no printed worldwide total. */
  readonly isInViews: readonly boolean[]
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
    const each = claim.assertions.map((): Judged => untestable(unknown))
    return {
      verdict: verdictOf(claim, each, said, [], []),
      settled: claim,
      isInViews: claim.assertions.map(() => true),
      figureIds: [],
    }
  }
  const all = claim.assertions.map((assertion) => assessAssertion(claim.company, assertion, held))
  const assessed = all.filter(isAssessed)
  const figureIds = [...new Set(assessed.flatMap(termsOf).flatMap(({ sum }) => sum.figureIds))]
  const first = firstPublishedOf(catalogue, figures)
  const judged = all.map((each) => judge(claim, catalogue, each, first))
  const breaks = breaksBetween(claim, catalogue)
  return {
    verdict: {
      ...verdictOf(claim, judged, [...said, ...assessed.flatMap(noteTexts)], breaks, [
        ...breaks.map((id) => breakText(id, catalogue)),
        ...scopeDifferences(claim, catalogue),
      ]),
      figureCount: figureIds.length,
      coverage: coverageText(assessed),
    },
    settled: claim,
    isInViews: all.map(
      (each) => !isAssessed(each) || termsOf(each).every(({ sum }) => sum.printedPeriods.length === 0),
    ),
    figureIds,
  }
}

/** What came of one assertion. */
interface Judged {
  readonly word: VerdictWord
  readonly sentence: Text
  /** What was measured, short; `null` where it could not be. */
  readonly found: Text | null
  readonly number: FoundNumber | null
  readonly arithmetic: Text | null
  readonly details: readonly Text[]
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
  notes: readonly Text[],
  breaks: readonly string[],
  differences: readonly Text[],
): Verdict {
  const weakest = judged.reduce((one, other) =>
    STRENGTH.indexOf(other.word) > STRENGTH.indexOf(one.word) ? other : one,
  )
  const { word } = weakest
  const found = joinedText(
    judged.flatMap((each) => each.found ?? []),
    '; ',
  )
  const { reading } = claim
  const read: readonly Text[] =
    reading === null
      ? []
      : [message('verdict.reading', { reading: { is: 'source', id: `reading.${reading}`, text: reading } })]
  const reasons = [...judged.flatMap(({ details }) => details), ...differences, ...notes, ...read]
  return {
    word,
    sentence:
      word === 'supported'
        ? message('verdict.says-supported', { found })
        : word === 'supported-not-comparable'
          ? message('verdict.says-not-comparable', { found })
          : weakest.sentence,
    assertions: judged.map(({ word: own, sentence, number, arithmetic }) => ({
      word: own,
      sentence,
      found: number,
      arithmetic,
    })),
    reasons: [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()],
    breaks: [...breaks],
    arithmetic: judged.flatMap(({ arithmetic }) => arithmetic ?? []),
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
  if (!isAssessed(each)) return untestable(each.reason)
  const { assertion, truth } = each
  const found = foundText(each, catalogue)
  const arithmetic = arithmeticOf(each, catalogue)
  const judged = (word: VerdictWord, sentence: Text, details: readonly Text[] = []): Judged => {
    return { word, sentence, found, number: foundNumber(each), arithmetic, details }
  }
  if (truth === 'impossible') {
    const before = first === null ? null : assessAssertion(claim.company, assertion, first)
    if (before !== null && isAssessed(before) && before.truth === 'certain')
      return judged('restated', restatedText(before, each))
    return each.isTruncated
      ? judged('supported-truncated', truncatedText(each))
      : judged('not-supported', notSupportedText(each, catalogue))
  }
  if (truth === 'possible')
    return judged('cannot-be-tested', untestableText(reasonOfDoubt(each)), [
      message('verdict.possible', { arithmetic }),
    ])
  const alone = { ...claim, assertions: [assertion] }
  const isCompared =
    breaksBetween(alone, catalogue).length === 0 && scopeDifferences(alone, catalogue).length === 0
  return isCompared
    ? judged('supported', message('verdict.says-supported', { found }))
    : judged('supported-not-comparable', message('verdict.says-not-comparable', { found }))
}

function untestable(reason: UntestableReason): Judged {
  const sentence = untestableText(reason)
  return { word: 'cannot-be-tested', sentence, found: null, number: null, arithmetic: null, details: [] }
}

/** `null` where no edition was replaced. */
function firstPublishedOf(catalogue: Catalogue, figures: ClaimFigures): HeldFigures | null {
  const first = figures.firstPublished()
  return first === null ? null : heldFigures(catalogue, first, figures.printedTotals)
}

function foundNumber({ assertion, found }: Assessed): FoundNumber | null {
  if (found === null) return null
  const bound = (value: number): number | null => (Number.isFinite(value) ? value : null)
  const unit = assertion.assert === 'majority' ? 'percent' : unitOfAssertion(assertion)
  return { low: bound(found.low), high: bound(found.high), unit }
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

function isAssessed(each: Assessed | UntestableAssertion): each is Assessed {
  return 'truth' in each
}
