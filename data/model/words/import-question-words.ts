/** What an import asks, with its evidence, and how a file's content is said before it counts. */
export const IMPORT_QUESTION_WORDS = {
  'ask.company': 'Whose figures are these?',
  'ask.company-evidence': 'Nothing known names the company. This dataset holds figures of {companies}.',
  'ask.company-evidence-none': 'Nothing known names the company, and this dataset holds figures of none.',
  'ask.mapping': 'Is this {company}’s, as last time?',
  'ask.mapping-chosen': 'Is this file {company}’s?',
  'ask.company-denied': 'The mapping “{mapping}” is {company}’s, and the file’s name names {named}.',
  'ask.mapping-evidence':
    '{isChosen, select, yes {It is read by the mapping “{mapping}”} other {Its columns are those of the kept mapping “{mapping}”}}; {saidBy, select, name {the file’s name names {company}, too.} reader {you said that it is {company}’s.} other {nothing else says whose they are.}} {last, select, none {No period of {company} is held.} other {The newest period held of {company} is {last}.}}',
  'ask.period': 'Which reporting period is it?',
  'ask.period-evidence':
    '{suggested, select, none {No column says it, and no period was said for this file.} other {No column says it, and no period was said for this file. By the file’s name, or after the newest period held, it would be {suggested}.}}',
  'ask.sections':
    'Do the rows below “{title}”{more, plural, =0 {} one { and another heading} other { and # other headings}} belong to this table?',
  'ask.sections-evidence':
    'Behind a blank row, and without a header of their own: {sections}. They may count something else.',
  'ask.section': 'rows {from} to {to} below “{title}”',
  'ask.option-sections': '--sections yes or no',
  'ask.share-unit': 'Are the numbers of “{column}” fractions or percents?',
  'ask.column-of-table': '{column} (header in row {row})',
  'ask.share-unit-evidence':
    'Of its {cells} numbers {above, plural, =0 {all} other {all but #}} lie from 0 to 1, {withDecimals} of them with decimals. Row {row}: “{text}” is either {fraction} or {percent}.',
  'ask.countries': 'Are these countries?',
  'ask.countries-evidence': 'Only {matched} of {of} names are those of countries. {examples}',
  'ask.example': 'Row {row}: “{text}” would be read as {readAs}.',
  'ask.example-none': 'Row {row}: “{text}” is no country.',
  'ask.option-company': '--company "NAME"',
  'ask.option-mapping':
    '--layout {mapping} and --company "{company}", or with another mapping by --recipe FILE',
  'ask.option-mapping-chosen': '--company "{company}"',
  'ask.option-period': '--period PERIOD, such as {example}',
  'ask.option-share-unit': '--share-unit "{column}=fraction" or "{column}=percent"',
  'ask.option-countries': '--countries yes or no',
  'taken.company-asked': 'whose?',
  'taken.period-asked': 'which period?',
  'taken.periods': '{from} to {to} ({count, plural, one {# period} other {# periods}})',
  'taken.periods-none': 'no period',
  'taken.territories': '{count, plural, =0 {no territory} one {# territory} other {# territories}}',
  'taken.parts': '{number} {measure}: {parts}.',
  'taken.one': '{number} {measure}, {kind}.',
  'taken.of-which': '{number} {measure}, of which {parts}.',
  'taken.part': '{kind} {number}',
  'taken.part-of-service': '{kind} ({service}) {number}',
  'taken.not-added': '{measure}, not added up: {parts}.',
  'taken.shares':
    '{count, plural, one {One share} other {# shares}} of requests with data, from {low} to {high} %.',
  'taken.apart': 'Kept apart: {parts}.',
  'taken.apart-part': '{kind}, {number} {measure}',
  'taken.not-reported':
    '{count, plural, one {One cell is blank or withheld in the report.} other {# cells are blank or withheld in the report.}}',
  'taken.nothing': 'No number was read yet.',
  'cli.taken':
    '    taken for: {company}; {services}; {periods}; {territories}\n    kinds: {kinds}; counted in: {units}',
  'cli.taken-sum':
    '    {period}, {service}, {kind}: {number} {measure} ({cells} cells, {notReported} blank or withheld)',
  'cli.taken-share':
    '    {period}, {service}, {kind}: shares from {low} to {high} % ({cells} cells, {notReported} blank or withheld)',
  'cli.taken-more': '    {count, plural, one {one sum more} other {# sums more}}: see --report or --json',
  'cli.left-out': '    left out, {level}: {count, plural, one {# row} other {# rows}}: {reason} {example}',
  'cli.left-out-example': 'Such as row {row}: “{value}”.',
  'cli.left-out-row': 'Such as row {row}.',
  'cli.change': '    {change}, {what}: {old} → {new}',
  'cli.change-none': 'no longer there',
  'cli.changes-more':
    '    {count, plural, one {one change more} other {# changes more}}: see --report or --json',
  'cli.question': '    asks: {title} {evidence} Answer with {option}.',
  'cli.no-company-name': '“{name}” is no name of a company.',
} as const
