/** A population file of the person's own: why it is refused, and what came of it. */
export const POPULATION_WORDS = {
  'population.no-column': 'the header names no column {column}',
  'population.no-lines': 'it has a header and nothing below it',
  'population.not-csv': 'it is no CSV with commas',
  'population.many-cells': 'it has more than {limit} cells',
  'population.unknown-code':
    '“{code}” is no code of a territory: ISO 3166-1 alpha-2, such as DE, or the dataset’s own is wanted',
  'population.twice': '{territory} {year} stands in row {first} already',
  'population.gap':
    '{territory} has {before} and {after} and nothing for {year}: add the year, since none is made up',
  'population.bad-year': '“{year}” is no year',
  'population.bad-people': '“{people}” is no whole number of people',
  'population.bad-kind': '“{kind}” is neither estimate nor projection',
  'edit.import-population': 'Take inhabitants from {file}',
  'cli.usage-people':
    '  people    FILE --publisher NAME [--title TEXT] [--licence TEXT] [--dry-run]: inhabitants from a CSV\n            (territory,year,people[,kind]), in place of those held of the same territories',
  'cli.people-needs':
    'people needs one file and --publisher, whose numbers they are: people population.csv --publisher NAME --dataset FILE',
  'cli.people-held':
    '{held, plural, one {# figure} other {# figures}} of inhabitants of {territories, plural, one {# territory} other {# territories}} taken in.',
  'cli.people-dry-run':
    '{held, plural, one {# figure} other {# figures}} of inhabitants of {territories, plural, one {# territory} other {# territories}} would be taken in. Nothing has changed.',
  'cli.people-left-out': 'Left out, since no report of this dataset lists them: {codes} ({count} in all).',
} as const
