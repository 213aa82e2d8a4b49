import type { ErrorCode } from '../error-codes.ts'

/** One sentence per error code: what happened, where, what to do next. `{file}` is a file's name without its folder. */
export const ERROR_WORDS = {
  'error.file-missing': 'There is no file {file}. Check the name, or choose another dataset.',
  'error.file-not-regular': '{file} is not a regular file. Choose a file.',
  'error.file-empty': '{file} is empty (0 bytes). Choose another copy of the dataset.',
  'error.file-too-large':
    '{file} is {size}, more than the {limit} that can be opened. Choose a smaller dataset.',
  'error.file-unreadable': '{file} can’t be read: {reason}. Check that you may read the file and try again.',
  'error.file-not-sqlite': '{file} is not a SQLite database. Choose a Disclosure Desk dataset.',
  'error.file-truncated':
    '{file} is {actual} long where its header promises {expected}. It was cut or is still being copied: fetch it again.',
  'error.file-damaged': '{file} is damaged ({reason}). Choose another copy of the dataset.',
  'error.file-deadline':
    '{file} was still being worked on after {seconds} seconds and was given up. Nothing was changed. Try a part of it.',
  'error.dataset-foreign':
    '{file} is a SQLite database, but not a Disclosure Desk dataset. Open another file, or import a table of it.',
  'error.dataset-newer':
    '{file} was made by a newer version of Disclosure Desk (format {found}; this version reads up to {known}). Update Disclosure Desk to open it.',
  'error.dataset-schema':
    '{file} does not have the tables of a Disclosure Desk dataset ({reason}). Choose another copy.',
  'error.dataset-value':
    '{file} holds a value that can’t be right: table {table}, row {row}, column {column}: {reason}.',
  'error.dataset-locked':
    '{file} is being written by another program. Close it there, then open the file again.',
  'error.dataset-cancelled': 'The opening of {file} was stopped. What was open is still open.',
  'error.dataset-changed-elsewhere':
    'The dataset was changed or replaced from another window, so nothing was done. This window now shows it as it is: look, and try again.',
  'error.dataset-deadline':
    '{file} took longer than {seconds} seconds to open and was given up. The last dataset stays open.',
  'error.query-invalid': 'The view can’t be read: {reason}.',
  'error.query-unknown-company': 'This dataset holds no figures of “{company}”. It holds: {known}.',
  'error.query-unknown-territory':
    'This dataset has no territory with the code “{territory}”. Use a code such as {known}; `info` lists all.',
  'error.query-unknown-period':
    'This dataset has no reporting period “{period}”. It reaches from {from} to {to}.',
  'error.leads-cancelled': 'The search for leads was stopped.',
  'error.view-text-invalid':
    'The text of a view can’t be read: {reason}. Copy it again from the view it describes.',
  'error.view-partly-lost': '{sentence}',
  'error.edit-refused': 'That can’t be done: {reason}. Nothing was changed.',
  'error.edit-disk-full':
    'The change was not kept: the disk is full (about {size} needed). Free some space and try again; all that was kept before is there.',
  'error.document-needs-name':
    '{file} can’t be replaced from here. Choose Save As and give the dataset a name of its own.',
  'error.document-changed-outside':
    '{file} was changed by another program since it was opened, so it was not replaced. Save under another name, or replace it all the same.',
  'error.document-linked':
    '{file} has {count, plural, one {another name} other {# other names}} on the disk (hard links){known, plural, =0 {} other {: {names}}}, and only this one would get the new dataset. Save under another name, or replace it all the same.',
  'error.document-held':
    '{file} is in use by {holder}. Close it there, then save again; or save under another name.',
  'error.document-sealed':
    '{file} is sealed by {checksumFile}: a changed file would be taken for a damaged one. Save under another name.',
  'error.recovery-missing': 'Those edits are no longer there: they were restored or discarded before.',
  'error.import-encoding':
    '{file} is not written in {encoding}: a byte after position {position} does not fit. Choose the encoding it is written in.',
  'error.import-not-text':
    '{file} is neither text nor a workbook. Choose the published CSV, XLSX, ODS or JSON file.',
  'error.import-choose-table':
    '{count, plural, =0 {{file} is a SQLite database of another program, and has no table.} other {{file} is a SQLite database of another program. Choose a table to import: {tables}{more, plural, =0 {} one { and one more} other { and # more}}.}}',
  'error.import-choose-file':
    '{count, plural, =0 {{file} is a zip archive without a file that can be read.} other {{file} is a zip archive of # files. Choose one to import: {files}{more, plural, =0 {} one { and one more} other { and # more}}.}}',
  'error.import-file-kind': '{file} is {what} Nothing was imported.',
  'error.table-unreadable': 'The table “{table}” of {file} can’t be read: {reason}. Choose another table.',
  'error.table-too-long':
    'The table “{table}” of {file} has more than {limit} rows, or never ends. Import a part of it, as a table of its own.',
  'error.import-layout-unknown':
    'The columns of {file} are those of no known report. Map them once, and the next file is known.',
  'error.import-layout-several': '{file} can be read as: {layouts}. Choose which it is.',
  'error.import-table-unfit':
    'Row {row} of {file} is not the header of a table that “{layout}” reads. Choose another row, or map that table by itself.',
  'error.import-questions':
    '{count, plural, one {{file} leaves a question open} other {{file} leaves # questions open}}: {question} Answer with {option}. Nothing was imported.',
  'error.import-period-differs':
    '{where, select, column {The rows of {file} say their period in the column “{said}”: {given} can’t be said of all of them.} header {The columns of {file} say their periods: {given} can’t be said of all of them.} heading {The sheets of {file} are headed {said}, not {given}.} dataset {{file} is a dataset, whose figures say their periods: {given} can’t be said of all of them.} other {The name of {file} says {said}, not {given}.}} Leave the period out, or correct the file. Nothing was imported.',
  'error.import-period-refused': 'The table in {file} is headed “{said}”. {why} Nothing was imported.',
  'error.import-company-differs':
    '{where, select, layout {{file} is {said}’s by its columns, not {given}’s.} column {{file} names {said} in a column, not {given}.} dataset {{file} is a dataset, whose figures say whose they are: {given} can’t be said of all of them.} other {The name of {file} names {said}, not {given}.}} Leave the company out, or correct the file. Nothing was imported.',
  'error.import-overlap':
    '{file} repeats figures of “{edition}”, which also holds other periods than the file. It can’t replace that edition in part.',
  'error.import-not-as-seen':
    '{file} is not as it was shown: the file has changed, or what it is held against. Nothing was imported. Look at its sums again, then import.',
  'error.import-changed': '{file} was changed while it was imported. Nothing was imported: try again.',
  'error.import-errors':
    '{count, plural, one {# row} other {# rows}} can’t be imported, and nothing was. Correct the file, or import without these rows.',
  'error.import-cancelled': 'The import was stopped, and nothing was imported.',
  'error.import-no-report': 'There is no report yet. Try or import a file first.',
  'error.workbook-damaged': '{file} is damaged: {reason}. Fetch it again.',
  'error.workbook-refused': '{file} is refused: {reason}.',
  'error.publish-unknown-preset': 'There is no preset “{preset}”. There are: {known}.',
  'error.publish-reds':
    'The preflight has {count, plural, one {one red} other {# reds}}: {first} Mend it, or save anyway.',
  'error.recipe-no-figure': '{file} is no published figure: neither a PNG, an SVG or a PDF nor a recipe.',
  'error.recipe-none':
    '{file} carries no recipe of Disclosure Desk. A picture that was saved without one, or again by another program, has lost it.',
  'error.recipe-damaged': 'The recipe in {file} can’t be read ({reason}). Ask for the original file.',
  'error.recipe-newer':
    'The recipe in {file} was made by a newer version of Disclosure Desk. Update Disclosure Desk to open it.',
  'error.batch-busy': 'A batch is being made, or none was. Wait for it, cancel it, or start one.',
  'error.batch-file-exists':
    'The folder has another {file} already; it was left as it is. Choose another folder, or say that it may be replaced.',
  'error.batch-too-large':
    'This batch would make {count} files; {limit} are the most. Choose fewer territories, presets or languages.',
  'error.preset-damaged': '{file} is no preset: {reason}. Correct it, or export one to see its form.',
  'error.figures-too-large':
    'The figures of {company} as CSV come to more than {limit}, the most that can be read back. Shorten the names that stand in every row.',
  'error.publish-too-large':
    'A picture of {width} × {height} pixels is more than can be painted. Choose a smaller size or resolution.',
  'error.article-unreadable':
    '{file} can’t be read as an article: {reason}. Choose a plain text or Markdown file.',
  'error.own-file-invalid':
    '{file} holds no articles and claims of Disclosure Desk: {reason}. Nothing was imported.',
  'error.statement-unknown':
    'This dataset has no statement “{statement}”. `claims` lists all, with their ids in its JSON.',
  'error.population-file':
    '{file}{at}: {reason}. {others, plural, =0 {Nothing was taken in.} one {One more place can’t be taken either, and nothing was.} other {# more places can’t be taken either, and nothing was.}}',
  'error.save-read-only': '{file} can’t be written: the folder or file is read-only. Choose another folder.',
  'error.save-disk-full':
    '{file} was not saved: the disk is full ({size} needed). Free some space and save again.',
  'error.save-failed':
    '{file} was not saved: {reason}.{changed, select, nothing { Nothing on the disk has changed.} other {}}',
  'error.target-in-use':
    '{file} can’t be written there: {role, select, dataset {it is the dataset itself} beside {that name belongs to the dataset} input {it is a file that is read} other {it is written as something else, too}}. Choose another name.',
  'error.print-failed': 'Nothing was printed: {reason}. Save a PDF, and print that.',
  'error.licences-missing':
    'The texts of the licences are not here. `npm run build` writes them; they are part of every package.',
  'error.output-failed': 'What the command answers can’t be written: {reason}.',
  'error.save-unsound':
    '{file} was not saved, for what would be written could not be opened again: {reason} Take back the last edits, and save again.',
  'error.deadline-passed':
    'The request took longer than {seconds} seconds and was stopped. The last view stays.',
  'error.process-stopped':
    'The data process stopped and was started again. The last view stays; try once more.',
  'error.native-missing':
    'The part that reads SQLite can’t be loaded on this machine ({reason}). Run `npm ci` here again, with Node 22.18 or newer.',
  'error.disk-full':
    'The disk is full where the working files are kept, so the request was given up. Free some space and try again.',
  'error.no-dataset': 'No dataset is open. Open one, or the bundled dataset.',
  'error.handle-unknown': 'That file is no longer at hand. Choose it again.',
  'error.request-refused': 'The request was refused: {reason}.',
  'error.internal':
    'Something went wrong in Disclosure Desk itself. The last view stays; the details are in the log.',
} as const satisfies Readonly<Record<`error.${ErrorCode}`, string>>
