/**
 * What one dataset may hold, for all that write it and all that read it: imports, edits, the journal, the bundled build and saving
 * may write nothing beyond this; opening and the contract refuse what is beyond it. So what is saved can be opened.
 *
 * Bytes are of UTF-8: a letter of Japanese is one character and three bytes, a control character in JSON six.
 */
export const DATASET_LIMITS = {
  /** A whole file (1 GiB). */
  fileBytes: 1_073_741_824,
  /** A working copy with its journal of edits (4 GiB): larger than any file that can be saved, for undo keeps rows twice. */
  workingCopyBytes: 4_294_967_296,
  /** Rows of a table that `rowsOf` doesn't name. */
  rows: 20_000,
  rowsOf: {
    figures: 5_000_000,
    source_rows: 2_000_000,
    figure_cells: 5_000_000,
    companies: 255,
    services: 255,
    /** The rows of imports that were undone: all of both tables. */
    edit_undone_rows: 7_000_000,
    /** One edit may change every row of every small table. */
    edit_steps: 2_000_000,
  },
  /** Text of a column that `cellBytesOf` doesn't name. */
  cellBytes: 1_000_000,
  cellBytesOf: {
    'own_articles.text': 20_000_000,
    // The journal's pictures of rows, such as of an article.
    'edit_steps.row_before': 40_000_000,
    'edit_steps.row_after': 40_000_000,
    'edit_undone_rows.row': 40_000_000,
    // What a report's cells say: they stand in every row behind a figure.
    'source_rows.sheet': 6_000,
    'source_rows.territory_as_published': 6_000,
    'territory_names.name': 6_000,
    // A hundred letters of Japanese. They stand beside every figure, in memory, in keys and in each row that is written out: with longer
    // ones the verbs take more than 500 MB. The longest that was ever published has 58 bytes.
    'companies.name': 300,
    'services.name': 300,
    'legal_processes.name': 300,
    'territories.name': 300,
    'territories.region': 300,
    'figures.as_published': 6_000,
    'figures.note': 6_000,
    'figure_cells.cell': 6_000,
    'documents.address': 6_000,
    // They are printed under every figure that they touch.
    'notes.text': 6_000,
    'method_breaks.reason': 6_000,
    'events.description': 6_000,
    'documents.note': 6_000,
    'known_discrepancies.note': 6_000,
    'figure_discrepancies.note': 6_000,
  },
  /** A name, in whatever table: it stands in lists, legends, keys and in every row of what is written out. */
  nameBytes: 1_500,
  /** A cell of a report, in characters: a longer one is an error of its row, read or not. */
  reportCellCharacters: 100_000,
  /** What is kept of a row beside its numbers, in characters: its area, cells, note and sheet. A longer one is an error of its row. */
  rowTextCharacters: 2_000,
  /** Entries of a report's lists of issues and of changes. */
  listedIssues: 1_000,
  listedChanges: 1_000,
  /** Any text inside a report, in characters; the rest is cut. */
  listedTextCharacters: 500,
  /** Edits that undo reaches, and the rows of their steps. */
  journalEdits: 200,
  journalSteps: 1_000_000,
  /** What a person keeps. */
  savedViews: 1_000,
  mappingRecipes: 500,
  recipes: 2_000,
  presets: 200,
  ownGroups: 500,
  /** An article of one's own, and a quotation of it, in characters. */
  articleCharacters: 5_000_000,
  quotationCharacters: 5_000,
  /** The name of the file that a working copy is a copy of, in characters. */
  recordNameCharacters: 255,
} as const

const ROWS_OF: ReadonlyMap<string, number> = new Map(Object.entries(DATASET_LIMITS.rowsOf))
const CELL_BYTES_OF: ReadonlyMap<string, number> = new Map(Object.entries(DATASET_LIMITS.cellBytesOf))

/** Rows that a table of a dataset may have. */
export function mostRowsOf(table: string): number {
  return ROWS_OF.get(table) ?? DATASET_LIMITS.rows
}

/** Columns that hold names, in every table that has them. */
const NAME_COLUMNS: ReadonlySet<string> = new Set([
  'name',
  'title',
  'label',
  'publisher',
  'author',
  'speaker',
  'holder',
  'region',
  'key',
])

/** Bytes that a text in a column may have. */
export function mostBytesOf(table: string, column: string): number {
  const most = NAME_COLUMNS.has(column) ? DATASET_LIMITS.nameBytes : DATASET_LIMITS.cellBytes
  return CELL_BYTES_OF.get(`${table}.${column}`) ?? most
}
