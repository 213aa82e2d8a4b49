import type { VerdictWord } from '../verdicts.ts'

/** What the screens of claims say; verdicts themselves are in `verdict-words.ts`. */
export const CLAIM_WORDS = {
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
  'claims.show-part': 'Show the figures of part {place}',
  'claims.show-part-of': 'Show the figures of part {place}: {words}',
  'claims.rows': 'Rows and sources',
  'claims.rows-of': 'Rows and sources of: {words}',
  'claims.bearing':
    '{count, plural, one {# published statement bears on this} other {# published statements bear on this}}',

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
} as const satisfies Readonly<Record<`verdict-meaning.${VerdictWord}`, string>> &
  Readonly<Record<string, string>>
