/** The dataset as a document: what was done to it (for undo), and what became of it. */
export const DOCUMENT_WORDS = {
  'edit.save-view': 'Save view “{name}”',
  'edit.rename-view': 'Rename view “{from}” to “{name}”',
  'edit.delete-view': 'Delete view “{name}”',
  'edit.view-name-taken': 'there is a view “{name}” already',
  'edit.view-missing': 'the view is no longer there',
  'edit.too-many-views': 'a dataset holds up to {limit} views',
  'document.holder-left': 'another program, which left changes beside it ({ending})',
  'document.holder-process': 'another program (process {pid})',
  'document.holder-program': 'the program {name} (process {pid})',
  'document.holder-desk': 'another Disclosure Desk (process {pid})',
} as const
