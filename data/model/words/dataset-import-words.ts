/** What an import of datasets and of tables says. */
export const DATASET_IMPORT_WORDS = {
  'import.names.company': 'company',
  'import.names.territory': 'territory',
  'import.names.service': 'service',
  'import.names.kind': 'request kind',
  'import.names.process': 'legal process',
  'import.names.period': 'period',
  'import.conflict.company-name':
    'The company “{id}” is named {held} here and {name} in the file: they are not joined.',
  'import.conflict.company-id':
    'The company {name} has the id “{held}” here and “{id}” in the file: they are not joined.',
  'import.conflict.territory-code':
    'The territory {name} has the code {held} here and {code} in the file: they are not joined.',
  'import.conflict.territory-name':
    'The code {code} stands for {held} here and for {name} in the file: they are not joined.',
  'import.conflict.territory-type': '{name} is of the type “{held}” here and “{type}” in the file.',
  'import.conflict.territory-parts': '{name} covers other territories here than in the file.',
  'import.conflict.territory-spelling':
    'The code {code} is named {held} here and {name} in the file: it is one country, and keeps its name.',
  'import.conflict.service-whole': 'The service {name} is a part of another service here than in the file.',
  'import.conflict.service-name':
    'The service is named {held} here and {name} in the file: it keeps its name.',
  'import.conflict.rule': 'Its outcomes are read as “{held}” here and as “{rule}” in the file.',
  'import.fix.conflict': 'Import without the editions that it touches, or into another dataset.',
  'importing.editions-of': 'Editions in {file}',
  'importing.editions-held':
    '{count, plural, one {One edition is held already, with the same content.} other {# editions are held already, with the same content.}}',
  'importing.editions-more':
    '{count, plural, one {One more edition} other {# more editions}}: all are in the saved report.',
  'importing.edition': 'Edition',
  'importing.edition-state': 'What becomes of it',
  'importing.edition-figures': 'Figures',
  'importing.edition-new': 'New',
  'importing.edition-same': 'Held already',
  'importing.edition-restated': 'Restated',
  'importing.edition-is-added': 'added',
  'importing.edition-is-earlier': 'added behind the edition that corrects it',
  'importing.edition-is-held': 'held already, with the same content',
  'importing.edition-is-same': 'left out: every figure is held in another edition',
  'importing.edition-is-conflict': 'not imported: a name means something else here',
  'cli.import-edition':
    '    {title}: {state} ({figures} figures: {new} new, {same} held already, {restated} restated)',
  'cli.import-edition-apart': '    {title}: {state} ({figures} figures)',
  'cli.import-editions-held':
    '    {count, plural, one {One edition is held already, with the same content.} other {# editions are held already, with the same content.}}',
  'import.table-no-columns': 'it has no columns that can be read',
  'import.table-bytes': '({count, plural, one {one byte} other {# bytes}})',
  'importing.database': 'SQLite database of another program',
  'importing.question-table': 'Which table is to be imported?',
  'importing.table': 'Table',
  'importing.table-kind': 'Kind',
  'importing.table-is-table': 'table',
  'importing.table-is-view': 'view',
  'importing.table-is-file': 'file',
  'importing.table-is-virtual': 'virtual table, never read',
  'importing.table-rows': 'Rows',
  'importing.table-rows-uncounted': 'not counted',
  'importing.table-rows-many': 'more than {limit}',
  'importing.table-columns': 'Columns',
  'importing.table-columns-none': 'can’t be read',
  'importing.table-choose': 'Choose',
  'importing.table-choose-named': 'Choose the table {name}',
  'importing.table-chosen': 'Chosen',
  'importing.tables-left-out':
    '{count, plural, one {One more table is} other {# more tables are}} not listed.',
  'importing.choose-table': 'Choose a table to import',
} as const
