import type { QuestionId } from '../question-ids.ts'

/** What is asked of the figures on the first screen. */
const QUESTIONS: Readonly<Record<`overview.ask-${QuestionId}`, string>> = {
  'overview.ask-who': 'Who asks?',
  'overview.ask-outcomes': 'What comes of it?',
  'overview.ask-content': 'Who gets content?',
  'overview.ask-rejected': 'Whose requests are rejected?',
  'overview.ask-change': 'Who asks more, who less?',
  'overview.ask-emergency': 'How often an emergency?',
  'overview.ask-national-security': 'What on national security?',
  'overview.ask-per-head': 'Who asks most per head?',
}

/** The first screen: what the figures say, and where to go from there. */
export const OVERVIEW_WORDS = {
  'screen.overview': 'Overview',
  'overview.company': 'Company',
  'overview.company-in': '{company}, {territory}',
  'overview.open-figure': 'Open in Explore',
  'overview.leads': 'What stands out',
  'overview.leads-in': 'New in {period}',
  'overview.leads-all': 'All {n, plural, one {# lead} other {# leads}}',
  'overview.leads-reading': 'Looking for what stands out …',
  'overview.leads-none': 'Nothing stands out in {period}.',
  'overview.leads-none-at-all': 'No half-year is held in which something could stand out.',
  'overview.leads-weak': 'Nothing of {period} stands out far enough for this screen.',
  'overview.open-lead': 'Open in Explore: {headline}',
  'overview.open': 'Open in Explore',
  'overview.questions': 'Ask the figures',
  'overview.chosen': 'How these are chosen',
  'overview.by-rule': 'Written by rule from this dataset; each sentence opens the view that it comes from.',
  'overview.stated': 'What {speaker} stated',
  'overview.stated-in': 'in “{title}”',
  'overview.stated-by': 'in “{title}”, by {author}',
  'overview.bearing':
    '{count, plural, one {Figures give context to one; it isn’t judged} other {Figures give context to #; none is judged}}',
  'overview.not-bearing':
    '{count, plural, one {No published figure bears on one} other {No published figure bears on #}}',
  'overview.number': '{label} {number}',
  'overview.newest': '{period}: {numbers}',
  'overview.number-of': '{labels} ({unit}, {period})',
  'overview.number-in': '{labels} ({unit}, {place}, {period})',
  'overview.show': 'Show',
  'overview.show-figures-of': 'Show the figures for “{quotation}”',
  'overview.no-figure': 'This dataset holds no figure for it.',
  'overview.nothing': 'There is nothing to show of this dataset yet.',
  'overview.import': 'Import a report…',
  ...QUESTIONS,
} as const
