/** The journal of edits, what points first: in working copies only. A saved file holds no row of these. */
export const JOURNAL_TABLES = ['edit_undone_rows', 'edit_steps', 'edits', 'edit_journal'] as const

/** What the person says of the figures, computed against them. */
export const OWN_TABLES = [
  'own_articles',
  'own_commitments',
  'own_positions',
  'own_statements',
  'finding_notes',
  'own_territory_groups',
] as const

/** What the person keeps to work with, and where imported figures came from: no figure, name or verdict depends on it. */
export const KEPT_TABLES = [
  'saved_views',
  'recipes',
  'presets',
  'mapping_recipes',
  'import_batches',
  'import_batch_editions',
] as const

/** Tables that hold no published data: the fingerprint leaves them out. */
export const READER_TABLES: ReadonlySet<string> = new Set([...JOURNAL_TABLES, ...OWN_TABLES, ...KEPT_TABLES])
