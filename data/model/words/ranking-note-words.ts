/** What is said of who is drawn, of how many, and in which order, in English: a part of FIGURE_WORDS. */
export const RANKING_NOTE_WORDS = {
  'figure.note.beyond-axis':
    'A bar that ends in an arrow goes on beyond the axis: its number stands beside it.',
  'figure.note.cut-ranking':
    '{count, plural, one {# territory is} other {# territories are}} ranked; {drawn, plural, one {# of them is drawn} other {# of them are drawn}}.',
  'figure.note.cut':
    '{count, plural, one {# territory has} other {# territories have}} a place here; of those with the most {measure}, {drawn, plural, one {# is drawn} other {# are drawn}}.',
  'figure.note.min-base':
    '{count, plural, one {# territory stands} other {# territories stand}} after all others without a rank, with fewer than {least} {measure} to measure by.',
  'figure.note.min-base-all': 'No territory has {least} {measure} to measure by, so none has a rank.',
  'figure.note.tied-at-cut':
    '{count, plural, one {# more territory has} other {# more territories have}} the same number as the last one drawn.',
} as const
