import type { Comparison } from '../claim.ts'
import type { UntestableReason, VerdictWord } from '../verdicts.ts'

type RequiredWords = Readonly<
  Record<`verdict.${VerdictWord}` | `untestable.${UntestableReason}` | `comparison.${Comparison}`, string>
>

/** Signs around arguments: the same in every language. */
export const CALCULATION_SIGNS = {
  'verdict.says-untestable': '{reason}.',
  'verdict.of-assertion': '{place}. {verdict}. {sentence}',
  'claim.cells': '{subject} ({scope})',
  'claim.sentence': '{claim}.',
  'arithmetic.share': '{part} ÷ {whole} = {result}',
  'arithmetic.sum': '{terms} = {result}',
  'arithmetic.place': '{place}. {territory} {value}',
  'arithmetic.share-of-terms': '({part}) ÷ {whole} = {result}',
  'arithmetic.term': '{name} {value}',
  'arithmetic.side': '{value} ({periods})',
  'arithmetic.compared': '{one} {sign} {other}',
} as const

/**
 * What claims, verdicts and the checklist say, in English; every other language has the same messages (`verdict-words-de.ts` …), or it doesn’t
 * compile. No sentence judges who spoke; each says what the figures give. A `count` beside a `number` is its value, for the grammar.
 */
export const VERDICT_WORDS = {
  ...CALCULATION_SIGNS,
  'verdict.supported': 'Supported',
  'verdict.supported-truncated': 'Supported, truncated not rounded',
  'verdict.supported-not-comparable': 'Supported but not comparable',
  'verdict.not-supported': 'Not supported',
  'verdict.restated': 'Restated',
  'verdict.cannot-be-tested': 'Cannot be tested',
  'verdict.says-supported': 'The figures bear it out: {found}.',
  'verdict.says-truncated':
    'The figures bear it out when the further places are cut off: {found}, which rounds to {rounded}.',
  'verdict.says-not-comparable': 'The numbers agree ({found}), but they do not compare.',
  'verdict.says-not-supported': 'The figures do not bear it out: {found}, {missed}.',
  'verdict.says-not-supported-order': 'The figures do not bear it out: {found}.',
  'verdict.says-restated':
    'The edition first published bears it out: {before}. The current edition gives {found}.',
  'verdict.below': '{amount} below what is stated',
  'verdict.above': '{amount} above what is stated',
  'verdict.coverage': '{reporting} of {of, plural, one {# territory} other {# territories}} reporting',
  'verdict.break': '{label}: {reason}',
  'verdict.scope-kinds':
    'The two numbers count different kinds of request: {one} in {onePeriod}, {other} in {otherPeriod}.',
  'verdict.scope-services': 'The two numbers count different services: {one} and {other}.',
  'verdict.year-as-halves': 'The dataset has no figures of {year} by itself; {halves} are taken together.',
  'verdict.printed-total':
    'For {periods} the dataset has no figures by territory; the worldwide total that the report prints is taken.',
  'verdict.left-out':
    'Left out of what is divided: {kind} of {period} ({total}), of which the report counts no such outcomes in this unit.',
  'verdict.contradiction':
    'The source contradicts itself here: it prints {part} for what is part of {whole}.',
  'verdict.possible': 'What is reported leaves it possible: {arithmetic}.',
  'verdict.reading': 'Read as: {reading}',

  'untestable.unknown-company': 'the dataset holds no figures of this company',
  'untestable.unknown-service': 'the dataset has no such service',
  'untestable.unknown-period': 'the dataset has no figures for the period',
  'untestable.unknown-territory': 'the dataset has no figures for the territory',
  'untestable.no-figures': 'the dataset has no figures of this kind for the period',
  'untestable.not-listed': 'a territory that it names is not listed in the reports, which is not zero',
  'untestable.not-reported': 'cells that it needs are blank in the source',
  'untestable.not-held': 'the dataset doesn’t hold all the kinds of request and periods that it needs',
  'untestable.source-contradicts': 'the source contradicts itself here',
  'untestable.band-too-wide': 'the figures are published as bands that are too wide for it',
  'untestable.order-uncertain':
    'bands, blank cells or equal numbers leave it open which territories are the largest',
  'untestable.part-not-inside': 'its part is not inside its whole',
  'untestable.zero-whole': 'what it would be divided by is zero',

  'comparison.equals': 'equals {stated}',
  'comparison.about': 'is about {stated}',
  'comparison.nearly': 'is nearly {stated}',
  'comparison.just-over': 'is just over {stated}',
  'comparison.more-than': 'is more than {stated}',
  'comparison.at-least': 'is at least {stated}',
  'comparison.less-than': 'is less than {stated}',
  'comparison.at-most': 'is at most {stated}',

  'claims.figures': '{count, plural, =0 {no figure} one {# figure} other {# figures}}',

  'claims.summary':
    '{count, plural, =0 {The dataset holds no statements.} one {# statement.} other {# statements.}} {verdicts}',

  'claim.value': '{quantity} {comparison}',
  'claim.majority': '{quantity} is more than half',
  'claim.increase': '{quantity} is more than {other}',
  'claim.decrease': '{quantity} is less than {other}',
  'claim.change-by': '{change}, and the change {comparison}',
  'claim.band': '{quantity} lies in the published range {band}',
  'claim.order': '{quantity} is highest, in this order, for {territories}',
  'claim.rank': '{quantity} puts {territory} at place {rank}',
  'claim.rank-within': '{quantity} puts {territory} among the first {rank}',
  'claim.share': '{part} as a share of {whole}',
  'claim.of-territories': '{subject} of {territories}',
  'claim.outcomes': '{measure} with the {count, plural, one {outcome} other {outcomes}} {outcomes}',
  'claim.worldwide': 'all territories',
  'claim.largest': '{count, plural, one {the largest territory} other {the # largest territories}}',
  'claim.times': '{number}{count, plural, one { time} other { times}}',
  'claim.part': '{part}/{whole} ({percent})',
  'claim.points': '{number} {count, plural, one {percentage point} other {percentage points}}',
  'claim.share-in': '{subject} ({scope})',

  'arithmetic.accepts': '{line}; accepted: {range}',
  'arithmetic.stated': '{line}; stated: {stated}',
  'arithmetic.stated-band': '{found} published; stated: {stated}',
  'arithmetic.from-to': '{low} to {high}',
  'arithmetic.above': 'more than {low}',
  'arithmetic.from': '{low} or more',
  'arithmetic.below': 'less than {high}',
  'arithmetic.up-to': '{high} or less',
  'arithmetic.above-to': 'more than {low}, to {high}',
  'arithmetic.at-least': 'at least {low}',
  'arithmetic.at-most': 'at most {high}',
  'arithmetic.unbounded': 'any number',
  'arithmetic.change': '{sides}: {change}',

  // The checklist of what a report should have
  'checklist.absent': 'Nothing in the dataset shows it.',
  'checklist.has-countries': 'Figures for {count} countries.',
  'checklist.has-figures': '{count, plural, one {# figure} other {# figures}}.',
  'checklist.has-content': '{content, number} figures of content disclosed, {other, number} of non-content.',
  'checklist.has-kinds':
    '{kinds} kinds of request; {count, plural, =0 {no figure} one {# figure} other {# figures}} by legal process.',
  'checklist.has-processes': '{count} figures by legal process.',
  'checklist.has-outcomes': 'Outcomes for {kinds} kinds of request.',
  'checklist.has-bands': '{count} figures are published as bands, as the law allows.',
  'checklist.has-gap': 'Some years have no figures.',
  'checklist.has-periods': 'Figures for {count} periods, without a gap of a year.',
} as const satisfies RequiredWords & Readonly<Record<string, string>>

export type VerdictMessageId = keyof typeof VERDICT_WORDS
