/** What an import says of files, rows and cells. */
export const IMPORT_WORDS = {
  'import.evidence.byte-order-mark': 'Its byte order mark says {encoding}.',
  'import.evidence.encoding': 'Without a byte order mark; read as {encoding}.',
  'import.evidence.line-ends': 'Lines end with {ends}.',
  'import.evidence.delimiter':
    'Cells are separated by {delimiter}: {agreeing, plural, one {# row has} other {# rows have}} {columns} cells, of {rows} looked at.',
  'import.evidence.delimiter-said': 'Its first line says how cells are separated, and is no row.',
  'import.evidence.thousands':
    'Thousands are separated by “{sign}” in {count, plural, one {# cell} other {# cells}}.',
  'import.evidence.no-thousands': 'No separator of thousands was seen.',
  'import.delimiter.comma': 'a comma',
  'import.delimiter.semicolon': 'a semicolon',
  'import.delimiter.tab': 'a tab',
  'import.delimiter.bar': 'a vertical bar',
  'import.drift.renamed': 'The column “{known}” is called “{found}” here.',
  'import.drift.absent': 'The column “{known}” isn’t there: its rows are not split by it.',
  'import.drift.added': 'The column “{found}” is not known to the layout and is not imported.',
  'import.skip.blank-row': 'The row is blank.',
  'import.skip.above-header': 'The row stands above the header.',
  'import.skip.header-again': 'The row says the header once more.',
  'import.skip.section-title': 'The row heads the rows below it, and has no figure.',
  'import.skip.table-header': 'The row is the header of a further table that is read.',
  'import.skip.other-table': 'Rows {from} to {to} are another table, and are left out.',
  'import.skip.total-row': 'A row of totals (“{name}”): sums are computed from the rows.',
  'import.skip.word-left-out': '“{word}” in the column “{column}” is left out by the mapping.',
  'import.skip.other-company': 'The row is of “{word}”, another company.',
  'import.skip.no-count': 'The row lists a document and counts nothing: no figure is made of it.',
  'import.fault.cell-count': 'The row has {found} cells where the header has {expected}.',
  'import.fault.period': 'This is no reporting period.',
  'import.fault.period-quarter':
    'This is a quarter. Half-years and years are read; a quarter is none of them.',
  'import.fault.period-month': 'This is a month. Half-years and years are read; a month is none of them.',
  'import.fault.period-fiscal-year':
    'This is a year that doesn’t begin in January. Half-years and years of the calendar are read; its figures fit none of them.',
  'import.fault.period-other-span': 'This is neither one half-year nor one year of the calendar.',
  'import.fault.territory': 'No territory has this name, or more than one has.',
  'import.fault.territory-code': 'The code {code} is {territory}’s, and “{name}” is no name of it.',
  'import.fault.no-country':
    'The list is said to hold no countries, and nobody said what this name stands for.',
  'import.fault.split-word': 'The layout does not know this word.',
  'import.fault.no-number': 'This is neither a count, a band nor a word for a blank cell.',
  'import.fault.not-whole': 'A count has to be a whole number.',
  'import.fault.too-large': 'The number is too large to be kept exactly.',
  'import.fault.band-backwards': 'The band ends below its beginning.',
  'import.fault.share-above-100': 'A share can’t be above 100 %.',
  'import.fault.duplicate': 'A figure of this row already stands in a row above.',
  'import.fault.marked': 'A mark stands behind the number. What it means is known to the report alone.',
  'import.fault.open-ended': 'The number has no upper end, and can’t be kept as a figure.',
  'import.fault.quote-open': 'A quotation mark is opened and never closed.',
  'import.fault.quote-stray': 'Text follows a closing quotation mark.',
  'import.fault.quote-swallows': 'A quotation mark opens a cell that would swallow the lines below.',
  'import.fault.cell-long': 'A cell is too long to be a figure or a name.',
  'import.fault.cells-many': 'The row has more cells than a report can have.',
  'import.fix.cell-count': 'Correct the row in the file, or import without it.',
  'import.fix.period': 'Correct the period, or import without the row.',
  'import.fix.period-span': 'Import without the row: nothing is made of such a period by itself.',
  'import.fix.territory': 'Choose the territory, or import without the row.',
  'import.fix.territory-similar': 'Choose the territory ({names}?), or import without the row.',
  'import.fix.split-word': 'Map the word, or import without the row.',
  'import.fix.other-table': 'To read it, choose the table whose header is row {row}.',
  'import.fix.value': 'Correct the cell, say what it means, or import without the row.',
  'import.fix.duplicate': 'Remove one of the two rows, or import without this one.',
  'import.fix.broken-record': 'Correct the line in the file, or import without it.',
  'import.warning.territory-code': 'No territory has this code: the name beside it was followed.',
  'import.note.answer-unused': 'Its unit was given, but no column of shares that is read has this name.',
  'import.note.zero-decimals':
    '{count, plural, one {One count has} other {# counts have}} decimals that are all zero ({count, plural, one {in} other {first in}} row {row}), and {count, plural, one {is read as a whole number} other {are read as whole numbers}}.',
  'import.note.cell-marks':
    'Behind {count, plural, one {one number stands a mark} other {# numbers stand marks}} that the mapping knows ({count, plural, one {in} other {first in}} row {row}): {count, plural, one {it is read without it} other {they are read without them}}.',
  'import.warning.territory-dropped':
    'The file has no row of {names} in {period}, of which {figures, plural, one {a figure is} other {# figures are}} held. As the later edition it takes {count, plural, one {that territory} other {those territories}} from what is shown; what was published before stays under Sources, Restatements.',
  'import.warning.company-alike':
    '{name} isn’t held, and comes in as a company of its own beside {names}: nothing is joined. If it is {count, plural, one {that one} other {one of them}}, say so before the import.',
  'import.note.partial-period':
    '{period} has {rows, plural, one {# row} other {# rows}} where {before} has {rowsBefore}: the newest period is only begun.',
  'edit.save-mapping-recipe': 'Save mapping “{name}”',
  'edit.delete-mapping-recipe': 'Delete mapping “{name}”',
  'edit.too-many-mappings': 'a dataset holds up to {limit} mappings',
  'edit.mapping-missing': 'the mapping is no longer there',
  'edit.import': 'Import {file}{others, plural, =0 {} one { and # other file} other { and # other files}}',
  'dialog.import-title': 'Import reports',
  'dialog.reports': 'Published reports',
  'cli.usage-import':
    '  import    published report files into --dataset, in one step; --dry-run changes nothing\n    FILE…            CSV files and workbooks as published, datasets, or a SQLite file with --table\n    --dry-run        say what would be imported and what would change\n    --skip-errors    import without the rows that can’t be; else nothing is imported where there are any\n    --skip-files     import the files that are ready without those that can’t be read, leave a question open or have errors; these are listed, and the exit code is 2\n    --report FILE    every count and every row with an issue, as JSON\n    --layout ID      the layout, where a file fits several, or a kept mapping, which is never taken unasked\n    --recipe FILE    a mapping (JSON) that says what the columns mean\n    --table NAME     the table or view of a SQLite file that is no dataset\n    --company NAME   whose the figures are, by id or name, where the file doesn’t say; a new company where none has it\n    --period PERIOD  the half-year, where neither column nor file name says it; a mapping’s typed period counts for no other file\n    --share-unit "COLUMN=UNIT"  whether a column of shares from 0 to 1 holds fractions (0.72 is 72 %) or percents: fraction, percent; again for each column\n    --countries yes|no  whether the territories’ column lists countries, where most of its names are none’s\n    --sections yes|no  whether rows below headings, without a header of their own, belong to the table above\n    --table-at ROW   the row of the header of the table to read, where a file has several below each other; again for each\n    --word "WORD=MEANING"  what a word in a figure’s cell means: not-reported, withheld; again for each word\n    --marks MARKS    marks behind numbers that point to a footnote, such as "*†"; [ stands for [1]\n    --encoding NAME  how a text file without a byte order mark is written, where it isn’t UTF-8\n    --published-on DATE  when the files were published; an older edition never replaces a newer one',
  'cli.usage-figures':
    '  figures   every figure of a company as CSV, which import reads back\n    --company ID     the company; otherwise the default view’s\n    --out FILE       where to write',
  'cli.usage-package':
    '  package   the whole dataset for R, Python and Datasette: a Frictionless Data Package of CSVs, the SQLite file, Datasette’s metadata\n    --out DIR        the folder to write into; made where it is missing\n    --replace        files of other contents that the folder has under the same names',
  'cli.no-package-out': 'The command package needs --out DIR, the folder to write into.',
  'cli.package-saved':
    '{folder}: {tables, plural, one {# table} other {# tables}} as CSV, datapackage.json, {dataset} and metadata.json, {size}. What you added of your own is not in it.',
  'cli.no-figures-out': 'The command figures needs --out FILE, a name that ends in .csv.',
  'cli.figures-saved': '{file}: {figures, plural, one {# figure} other {# figures}}, {size}.',
  'import.fault.own-row': 'The row is not as the product writes it.',
  'cli.bad-share-unit':
    '“{given}” is no answer for --share-unit. Use "COLUMN=fraction" or "COLUMN=percent", with the column’s header.',
  'cli.bad-sections': '“{given}” is no answer for --sections. Use yes or no.',
  'cli.bad-countries': '“{given}” is no answer for --countries. Use yes or no.',
  'cli.bad-table-at': '“{given}” is no row for --table-at. Use the number of a header’s row, such as 8.',
  'cli.bad-word': '“{given}” is no answer for --word. Use "WORD=not-reported" or "WORD=withheld".',
  'cli.bad-marks': '“{given}” has more than 20 signs for --marks.',
  'cli.bad-encoding': '“{given}” is no encoding that is read. These are: {known}.',
  'cli.no-import-files': 'The command import needs the names of report files.',
  'cli.bad-period': '“{period}” is no reporting period. Use one such as 2013 H1.',
  'cli.bad-date': '“{date}” is no date. Use one such as 2013-06-30.',
  'cli.import-needs-dataset':
    'The bundled dataset is never written. Name a dataset with --dataset FILE, or try with --dry-run.',
  'cli.import-done': 'Imported and saved.',
  'cli.import-not-done': 'No figure of the dataset was changed.',
  'cli.import-file':
    '{file}: {layout}\n    rows: {read} read, {imported} imported, {same} already held, {skipped} skipped, {errors} with errors; {warnings} warnings\n    figures: {new} new, {restated} restated, {gone} gone',
  'cli.import-row': 'row {row}:',
  'cli.import-rows': 'rows {from} to {to}:',
  'view.chip.as-published': 'As published on {day}',
  'import.skip.sheet-unknown': 'The sheet has no table of the report.',
  'import.skip.total-held':
    'A row of totals (“{name}”): its {columns} numbers are the sums of the {rows, plural, one {# row} other {# rows}}.',
  'import.total-other': '{column} {total}, and the rows come to {sum}',
  'import.total-none': '{column} has no number, and the rows come to {sum}',
  'import.warning.total-differs': 'The row “{name}” isn’t the sum of its rows: {numbers}.',
  'import.warning.total-missing':
    'The sheet has no row TOTAL: its rows were read, and nothing holds their sums.',
  'import.warning.sheet-of-other-period':
    'The sheet is headed {period}, in the workbook of {workbook}: its rows are read as of {period}, and none as of {workbook}.',
  'import.warning.footnote-missing': '“{name}” points to a footnote that the sheet doesn’t have.',
  'import.warning.fraction-shown':
    'Cell {cell} keeps {kept} and shows {shown}, which is imported; its formula is {formula}.',
  'import.warning.fraction-shared':
    'Cell {cell} keeps {kept} and shows {shown}, which is imported; its formula is that of another cell, moved here: {formula}.',
  'import.warning.fraction-typed':
    'Cell {cell} keeps {kept}, without a formula, and shows {shown}, which is imported.',
  'import.warning.beside-unread':
    '{cells, plural, one {A cell right of the table is not read} other {# cells right of the table are not read}}: {first}.',
  'import.warning.beside-not-read':
    'Below this header beside the table there has to be one count, in the row of the United States; {count, plural, =0 {there is none} one {this one isn’t} other {there are #}}, and nothing of it is read.',
  'import.warning.formula-column':
    'Cell {cell} ({name}) adds column {column} of “{sheet}”, where the others of its column add {expected}. The number is imported as published.',
  'import.warning.formula-twice':
    'Cells {first} ({firstName}) and {second} ({secondName}) both add {added}: one of them counts what isn’t its own. The numbers are imported as published.',
  'import.note.sheet-missing':
    'The workbook has no sheet for “{kind}” of {period}: that is not zero, and what is held of it stays.',
  'import.note.kinds-kept':
    '{figures, plural, one {# held figure stays} other {# held figures stay}} as of {period} ({kinds}): the file has no row of that kind.',
  'import.fault.columns-missing':
    'The header has no label for: {columns}. Labels that say nothing here: {unknown}.',
  'import.fault.columns-twice': 'More than one label of the header stands for: {columns}.',
  'import.fault.column-empty': 'No row has a number in the column “{column}”.',
  'import.fault.sheet-name':
    'The sheet has the report’s table, and its name doesn’t say whether the requests are criminal, emergency or civil ones.',
  'import.fault.sheet-header':
    'The sheet’s name is one of the report’s, and it has no header with the report’s columns.',
  'import.fault.sheet-twice':
    'The sheet counts what sheet “{other}” counts: which of the two holds can’t be told.',
  'import.fault.sheet-period': 'The sheet is headed {period}, and the file’s name says {workbook}.',
  'import.fault.total-missing':
    'The sheet has no row TOTAL, and which column holds the territories can’t be told without it.',
  'import.fault.total-columns':
    'TOTAL stands in several columns ({cells}): which one holds the territories can’t be told.',
  'import.fault.total-twice':
    'TOTAL stands in rows {rows}, and not each is the sum of the others: which rows are one table can’t be told.',
  'import.fix.sheet': 'Correct the sheet in the file, or import without it.',
  'import.skip.no-counts': 'The row has no counts: a heading, a footnote or a blank row.',
  'import.note.hidden-rows':
    '{count, plural, one {# row of the sheet is hidden and was read.} other {# rows of the sheet are hidden and were read.}}',
  'import.note.hidden-sheet': 'The sheet is hidden and was read.',
  'workbook.package-broken': 'its parts can’t be unpacked',
  'workbook.part-missing': 'its part {part} is missing',
  'workbook.part-broken': 'its part {part} is broken',
  'workbook.no-sheets': 'it has no worksheet',
  'workbook.many-parts': 'it has more than {limit, number} parts',
  'workbook.part-twice': 'it has two parts named {part}',
  'import.kind.xls':
    'an old Excel workbook (.xls). Open it in a spreadsheet program and save it as .xlsx, .ods or .csv.',
  'import.kind.encrypted-workbook': 'a workbook with a password. Save it without one.',
  'import.kind.old-office': 'a document of an old office program. Save its table as .xlsx, .ods or .csv.',
  'import.kind.word': 'a Word document. Save its table as .xlsx, .ods or .csv.',
  'import.kind.other-office':
    'an office document that is no workbook. Save its table as .xlsx, .ods or .csv.',
  'import.kind.pdf':
    'a PDF document: its tables can’t be read without guessing. Look for the published CSV or workbook, or type the table into one.',
  'import.kind.parquet': 'a Parquet file. Save it as CSV.',
  'import.kind.sign-in':
    'a web page that asks to sign in, and not the report: it was saved in the report’s place. Sign in, and fetch the report again.',
  'import.kind.html':
    'a web page. Fetch the CSV or the workbook that it links to, or copy its table into a spreadsheet and save that as .xlsx, .ods or .csv.',
  'import.kind.gzip': 'packed with gzip twice. Unpack it, and import what is in it.',
  'import.kind.archive': 'an archive of a kind that isn’t opened. Unpack it, and import what is in it.',
  'import.kind.picture': 'a picture. Look for the published CSV or workbook.',
  'workbook.json-broken': 'it begins as JSON and is none',
  'workbook.json-no-table': 'it is JSON without a table: no list of objects or of lists',
  'import.many-lines': 'it has more than {limit, number} lines',
  'workbook.json-many-keys': 'it has more than {limit, number} different keys',
  'workbook.encrypted': 'it is encrypted',
  'workbook.unpacks-to-much':
    'it would unpack to more than {limit}, or is packed more densely than any workbook',
  'workbook.parts-overlap': 'its parts overlap',
  'workbook.doctype': 'its part {part} has a document type, which no workbook has',
  'workbook.many-texts': 'it has more than {limit, number} texts',
  'workbook.many-sheets': 'it has more than {limit, number} worksheets',
  'workbook.many-columns': 'a sheet has more than {limit, number} columns',
  'workbook.many-cells':
    'it has more than {limit, number} cells, those left out within rows among them, and {ofRow, number} for each row',
  'workbook.long-piece': 'its part {part} has one text or element of more than {limit, number} characters',
  'workbook.long-cell': 'a cell in row {row} has more than {limit, number} characters',
  'workbook.long-text': 'a text that its cells share has more than {limit, number} characters',
  'workbook.part-of-several': 'several sheets are one part of it ({part})',
  'workbook.rows-disordered': 'its rows or cells are out of order',
  'import.document-note': 'Imported from {file}, read as: {layout}.',
} as const
