import type { Comparison } from '../claim.ts'
import type { UntestableReason, VerdictWord } from '../verdict.ts'

type ClaimWords = Readonly<
  Record<
    | `verdict.${VerdictWord}`
    | `verdict-meaning.${VerdictWord}`
    | `untestable.${UntestableReason}`
    | `comparison.${Comparison}`,
    string
  >
>

/** What claims and verdicts say. No sentence judges who spoke; each says what the figures give. */
export const CLAIM_WORDS = {
  'verdict.supported': 'Supported',
  'verdict.supported-truncated': 'Supported, truncated not rounded',
  'verdict.supported-not-comparable': 'Supported but not comparable',
  'verdict.not-supported': 'Not supported',
  'verdict.restated': 'Restated',
  'verdict.cannot-be-tested': 'Cannot be tested',
  'verdict-meaning.supported':
    'The figures give the stated number, to the precision that it was stated with.',
  'verdict-meaning.supported-truncated':
    'The figures give the stated number only when their further places are cut off instead of rounded.',
  'verdict-meaning.supported-not-comparable':
    'The numbers agree, but they were counted in different ways, and do not compare.',
  'verdict-meaning.not-supported': 'The figures give another number.',
  'verdict-meaning.restated':
    'An earlier edition of the figures gave the stated number; the current one gives another.',
  'verdict-meaning.cannot-be-tested': 'The figures at hand can neither bear it out nor refute it.',

  'verdict.says-supported': 'The figures bear it out: {found}.',
  'verdict.says-truncated':
    'The figures bear it out when the further places are cut off: {found}, which rounds to {rounded}.',
  'verdict.says-not-comparable': 'The numbers agree ({found}), but they do not compare.',
  'verdict.says-not-supported': 'The figures do not bear it out: {found}, {missed}.',
  'verdict.says-not-supported-order': 'The figures do not bear it out: {found}.',
  'verdict.says-restated':
    'The edition first published bears it out: {before}. The current edition gives {found}.',
  'verdict.says-untestable': '{reason}.',
  'verdict.below': '{amount} below what is stated',
  'verdict.above': '{amount} above what is stated',
  'verdict.points': '{amount} percentage points',
  'verdict.coverage': '{reporting} of {of, plural, one {# territory} other {# territories}} reporting',
  'verdict.break': '{label}: {reason}',
  'verdict.scope-kinds':
    'The two numbers count different kinds of request: {one} in {onePeriod}, {other} in {otherPeriod}.',
  'verdict.scope-services': 'The two numbers count different services: {one} and {other}.',
  'verdict.of-assertion': '{place}. {verdict}. {sentence}',
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

  'claims.parts': 'Parts of this screen',
  'claims.part-article': 'Article',
  'claims.part-statements': 'Statements',
  'claims.part-evidence': 'Evidence',
  'claims.lead':
    'Sentences published beside the reports, each held against the figures of this dataset. Verdicts are computed anew with every dataset.',
  'claims.none': 'This dataset holds no statements to compute.',
  'claims.changed': '{count, plural, one {# verdict is another} other {# verdicts are others}} than before',
  'claims.filter': 'Show one verdict',
  'claims.all': 'All {count}',
  'claims.about': 'about {period}',
  'claims.paraphrase': 'a paraphrase',
  'claims.read-as': 'Taken as',
  'claims.each': 'Each part',
  'claims.arithmetic': 'Arithmetic',
  'claims.mind': 'To mind',
  'claims.rests-on': 'Rests on',
  'claims.figures': '{count, plural, =0 {no figure} one {# figure} other {# figures}}',
  'claims.rows': 'Rows and sources',
  'claims.rows-of': 'Rows and sources of: {words}',
  'claims.bearing':
    '{count, plural, one {# published statement bears on this} other {# published statements bear on this}}',
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
  'claim.cells': '{subject} ({scope})',
  'claim.outcomes': '{measure} with the {count, plural, one {outcome} other {outcomes}} {outcomes}',
  'claim.worldwide': 'all territories',
  'claim.largest': '{count, plural, one {the largest territory} other {the # largest territories}}',
  'claim.times': '{number} times',
  'claim.points': '{number} percentage points',
  'claim.percent': '{number}%',

  'claim.rows-heading': '“{words}”: {count, plural, one {# row} other {# rows}}',

  'checklist.by-country': 'By country',
  'checklist.stored-or-real-time': 'Stored data apart from real-time',
  'checklist.accounts-affected': 'Accounts affected',
  'checklist.content-and-non-content': 'Content apart from non-content',
  'checklist.legal-authority': 'By legal authority',
  'checklist.court-orders': 'Court orders',
  'checklist.private-parties': 'Requests of private parties',
  'checklist.complied-by-category': 'What was complied with, by category',
  'checklist.not-disclosed': 'What may not be disclosed',
  'checklist.yearly': 'At least yearly',
  'checklist.structured-file': 'As a structured file',
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
  'checklist-answer.yes': 'Yes',
  'checklist-answer.partly': 'Partly',
  'checklist-answer.not-in-the-data': 'Not in the data',
  'checklist.title': 'What a good report contains: {company}',
  'checklist.lead':
    'Eleven points after The Digital Standard and New America’s Transparency Reporting Toolkit, answered from the figures of this dataset alone.',
  'checklist.point': 'Point',
  'checklist.answer': 'Answer',
  'checklist.rests-on': 'Rests on',
  'evidence.title': 'Evidence beside each commitment',
  'evidence.lead':
    'What one would need to see, and whether this dataset holds it. Evidence stands beside a commitment; it doesn’t judge it.',
  'evidence.none': 'This dataset names no evidence.',
  'evidence.commitment': 'Commitment',
  'evidence.column-held': 'In this dataset',
  'evidence.column-missing': 'Published, not here',
  'evidence.column-never': 'Never published',
  'evidence.published': 'In every half-year',
  'evidence.partly': 'In {periods} of {of} half-years',
  'evidence.missing': 'Not in this dataset',
  'evidence.never-published': 'Never published',

  'arithmetic.share': '{part} ÷ {whole} = {result}',
  'arithmetic.sum': '{terms} = {result}',
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
  'arithmetic.place': '{place}. {territory} {value}',
} as const satisfies ClaimWords & Readonly<Record<string, string>>
