/** What figures say of numbers per inhabitants and of whole years, in English: a part of FIGURE_WORDS. */
export const PEOPLE_AND_YEAR_WORDS = {
  // Per inhabitants
  'figure.rate-with-count': '{rate} ({count})',
  'figure.subject.per-100k': '{measure} per 100,000 inhabitants',
  'figure.unit.per-100k-half-year': '{measure} per 100,000 inhabitants and half-year',
  'figure.unit.per-100k-year': '{measure} per 100,000 inhabitants and year',
  'figure.subtitle.average': '{company}, {unit}, average of {range}',
  'figure.finding.few-people': '{finding}; of those with at least 1 million inhabitants, {other}',
  'figure.absence.no-population': 'no inhabitants held in this dataset',
  'figure.note.per-inhabitants':
    '{measure} ÷ the inhabitants of the same territories on 1 July of the year, with two significant digits. Inhabitants are not users: how many of them use the services is not in this dataset.',
  'figure.note.population-source': 'Inhabitants: {documents}.',
  'figure.note.population-document': '{publisher}, {title}, {licence}',
  'figure.note.population-estimates': 'The inhabitants are estimates.',
  'figure.note.population-projections': 'The inhabitants of {projected} are projections.',
  'figure.note.population-both':
    'The inhabitants of {projected} are projections, those of {estimated} estimates.',
  'figure.note.no-population':
    'No inhabitants are held for {names}: their {measure} are in none of these numbers.',
  'figure.empty.no-population':
    'This dataset holds no inhabitants of {names}, so nothing is given per 100,000 of them. Show numbers instead.',
  'figure.note.small-populations':
    'Fewer than 1 million inhabitants, where few {measure} make a high number: {names}. Their bars and points are hollow, and a ranking by these numbers gives them no rank.',
  'figure.note.combined-population': '{area} stands with the inhabitants of {covered} together.',

  // Whole years
  'figure.part.H1': 'the first half of the year',
  'figure.part.H2': 'the second half of the year',
  'figure.note.years': 'A year is the sum of its two half-years, unless it was published as a year.',
  'figure.note.half-of-year':
    'Only one half of these years has a number, and they hold that half alone: {cells}. They are drawn hollow, and no change leads to or from them.',
  'figure.note.half-of-territories':
    'Some territories have a number of one half alone, which then is their year: {cells}.',
  'figure.note.half-of': '{territory} {half}',
  'figure.note.half-H1': '{year} (first half)',
  'figure.note.half-H2': '{year} (second half)',
  'figure.note.years-of-recurring':
    'Who is named in both halves of a year is counted in each of them: a year’s sum is no number of different {measure}.',
  'figure.note.break-in-year':
    'The counting changes within {years}: there the two halves are not added over time. What is summed over the whole range runs across it.',
  'figure.note.doubled-by-halves':
    'For {years} a number of the whole year was published as well: the two half-years are drawn, not that.',
  'figure.note.doubled-by-year':
    'For {years} the number of the whole year is drawn, not the one half-year that is held beside it.',
} as const
