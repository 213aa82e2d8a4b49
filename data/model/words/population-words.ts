/** A population file of the person's own: why it is refused, what would come of it, and what is held. */
export const POPULATION_WORDS = {
  // Why a place of it can't be taken
  'population.empty': 'there is nothing in it',
  'population.no-column': 'the header names no column {names}',
  'population.two-columns': 'the header names several columns that could be {column}: {both}',
  'population.no-lines': 'it has a header and nothing below it',
  'population.not-text': 'it is no text: save it as CSV in UTF-8',
  'population.broken': 'a quotation mark is opened and not closed, or followed by more text',
  'population.more-cells':
    'it has {cells} cells and the header {columns}: numbers of people are wanted without separators, such as 83166711',
  'population.many-cells': 'it has more than {limit, number} cells',
  'population.unknown-code':
    '“{code}” is no code of a territory: ISO 3166-1 (DE or DEU) or the dataset’s own is wanted',
  'population.twice': '{territory} {year} stands in row {first} already',
  'population.gap':
    '{territory} has {before} and {after} and nothing for {missing}: add it, since no number is made up',
  'population.bad-year': '“{year}” is no year from 1900 to 2200',
  'population.bad-people': '“{people}” is no whole number of people',
  'population.bad-kind': '“{kind}” is neither estimate nor projection',
  'population.not-listed': 'no report of this dataset lists any of its territories',
  'population.at-row': ', row {row}',
  'population.at-cell': ', row {row}, column {column}',
  'population.not-held': 'no file of inhabitants of your own with that name is held here',
  'edit.import-population': 'Take inhabitants from {file}',
  'edit.remove-population': 'Take back the inhabitants of {title}',

  // The screen
  'people.lead':
    'Numbers per 100,000 inhabitants are divided by these: people on 1 July of each year. Each territory has one document; a year that it lacks stays without a number.',
  'people.none':
    'This dataset holds no inhabitants of any territory, so nothing is given per 100,000 of them.',
  'people.add': 'Take in a file of inhabitants…',
  'people.format':
    'A CSV with a header: territory (ISO code), year, people; and kind (estimate or projection), if you have it. It stands in place of what is held of the same territories.',
  'people.document': 'Document',
  'people.territories': 'Territories',
  'people.years': 'Years',
  'people.projected': 'Projected from',
  'people.licence': 'Licence',
  'people.origin': 'Origin',
  'people.origin-dataset': 'the dataset',
  'people.no-projection': 'none',
  'people.range': '{from} to {to}',
  'people.take-back': 'Take back',
  'people.take-back-of': 'Take back {title}',
  'people.taken-back': '{title} was taken back.',
  'people.restored':
    'What the bundled dataset has of {count, plural, one {# territory} other {# territories}} stands again.',
  'people.without':
    '{count, plural, one {# territory is} other {# territories are}} without inhabitants now.',
  'people.working': 'Reading {file} …',
  'people.holding': 'Taking it in …',
  'people.removing': 'Taking it back …',
  'people.read-title': '{file}, before anything is changed',
  'people.read-holds':
    '{figures, plural, one {# number of inhabitants} other {# numbers of inhabitants}} of {territories, plural, one {# territory} other {# territories}}, {years}.',
  'people.read-nothing':
    'None of its territories is in a report of this dataset: there is nothing to take in.',
  'people.read-estimates': 'All are estimates.',
  'people.read-projected': 'Projections from {year} on.',
  'people.read-replaces':
    'In place of {document}: {territories, plural, one {# territory} other {# territories}}.',
  'people.read-replaces-none': 'No inhabitants of these territories are held yet.',
  'people.read-lost': 'Held now and missing in the file, so without a number afterwards: {names}.',
  'people.read-lost-one': '{name} ({years})',
  'people.read-left-out': 'Left out, being in no report of this dataset: {names}.',
  'people.faults':
    '{count, plural, one {One place can’t be taken as it is, so nothing is.} other {# places can’t be taken as they are, so nothing is.}} Mend the file and choose it again.',
  'people.faults-shown': 'The first {shown} of {count}.',
  'people.fault-row': 'Row',
  'people.fault-column': 'Column',
  'people.fault-reason': 'What is wrong',
  'people.whole-file': 'whole file',
  'people.whole-row': 'whole row',
  'people.publisher': 'Whose numbers they are (publisher)',
  'people.title': 'Title of the publication',
  'people.licence-field': 'Licence (empty: none is known)',
  'people.words-hint': 'These words stand under every figure per 100,000 inhabitants, and in its files.',
  'people.hold': 'Take in',
  'people.cancel': 'Cancel',
  'people.problems': 'Before it can be taken in',
  'people.held': '{file} is in: {territories, plural, one {# territory} other {# territories}}, {years}.',

  // The command line
  'cli.usage-people':
    '  people    FILE --publisher NAME [--title TEXT] [--licence TEXT] [--dry-run]: inhabitants from a CSV\n            (territory,year,people[,kind]), in place of those held of the same territories\n            --take-back TITLE: takes a file of your own out again; nothing given: what is held',
  'cli.people-needs':
    'people needs one file and --publisher, whose numbers they are: people population.csv --publisher NAME --dataset FILE',
  'cli.people-held':
    '{held, plural, one {# figure} other {# figures}} of inhabitants of {territories, plural, one {# territory} other {# territories}} taken in.',
  'cli.people-dry-run':
    '{held, plural, one {# figure} other {# figures}} of inhabitants of {territories, plural, one {# territory} other {# territories}} would be taken in. Nothing has changed.',
  'cli.people-left-out': 'Left out, being in no report of this dataset: {codes} ({count} in all).',
  'cli.people-lost':
    'Held now and missing in the file, so without a number afterwards: {names} ({count} in all).',
  'cli.people-document':
    '{title}, {publisher}: {territories, plural, one {# territory} other {# territories}}, {from} to {to}',
  'cli.people-own-document':
    '{title}, {publisher}: {territories, plural, one {# territory} other {# territories}}, {from} to {to}; your file',
  'cli.people-words':
    'The publisher (200 characters at most), the title (300) and the licence (200) are one line each, with something in it.',
  'cli.people-several': 'Several files have that title. Say which by its id: --take-back ID ({ids}).',
} as const
