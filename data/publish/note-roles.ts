import type { FigureMessageId } from '../model/words/figure-words.ts'

/** Messages that are notes under a figure, or stand inside one. */
export type NoteId = Extract<FigureMessageId, `figure.note.${string}`>

/**
 * What a note is to a figure whose notes have no room in full. `stands`: it says what a drawn mark is, or why one is missing (break, range, gap),
 * or names whose numbers these are: it stays, in short where it can be. `base`, then `definition`: they stay while there is room. `kept`: it is told
 * with the data alone. `counting`: how companies that stand side by side count; one sentence of it always stays. `inside`: a part of another note.
 */
export type NoteRole = 'stands' | 'base' | 'definition' | 'kept' | 'counting' | 'inside'

/** A new note doesn’t compile until it has its place here. */
export const NOTE_ROLES: Readonly<Record<NoteId, NoteRole>> = {
  'figure.note.as-published': 'stands',
  'figure.note.break': 'stands',
  'figure.note.break-of': 'stands',
  'figure.note.break-in-year': 'stands',
  'figure.note.sum-over-break': 'stands',
  'figure.note.slope-across-break': 'stands',
  'figure.note.slope-parted': 'stands',
  'figure.note.change-restarts': 'stands',
  'figure.note.change-across-break': 'stands',
  'figure.note.absent': 'stands',
  'figure.note.incomplete': 'stands',
  'figure.note.half-of-year': 'stands',
  'figure.note.half-of-territories': 'stands',
  'figure.note.sum-not-held': 'stands',
  'figure.note.no-population': 'stands',
  'figure.note.log-zeros': 'stands',
  'figure.note.bands': 'stands',
  'figure.note.log-open': 'stands',
  'figure.note.population-source': 'stands',
  'figure.note.group-no-change': 'stands',
  'figure.note.group-empty': 'stands',
  'figure.note.group-unknown': 'stands',

  'figure.note.small-bases': 'base',
  'figure.note.small-bases-many': 'base',
  'figure.note.small-changes': 'base',
  'figure.note.small-populations': 'base',
  'figure.note.min-base': 'base',
  'figure.note.whole-share': 'base',
  'figure.note.off-map': 'base',
  'figure.note.not-to-100': 'base',
  'figure.note.log-axis': 'base',
  'figure.note.population-estimates': 'base',
  'figure.note.population-projections': 'base',
  'figure.note.population-both': 'base',
  'figure.note.no-outcomes': 'base',
  'figure.note.no-outcomes-chosen': 'base',
  'figure.note.tied-at-cut': 'base',

  'figure.note.per-inhabitants': 'definition',
  'figure.note.combined-population': 'definition',
  'figure.note.years': 'definition',
  'figure.note.years-of-recurring': 'definition',
  'figure.note.sum-of-recurring': 'definition',
  'figure.note.territories': 'definition',
  'figure.note.group-steady': 'definition',
  'figure.note.group-changing': 'definition',
  'figure.note.group-today': 'definition',
  'figure.note.group-named': 'definition',
  'figure.note.group-own': 'definition',
  'figure.note.group-overlap': 'definition',
  'figure.note.group-holds': 'definition',
  'figure.note.group-on-map': 'definition',

  'figure.note.companies': 'counting',
  'figure.note.company-counts': 'counting',

  'figure.note.company-services': 'kept',
  'figure.note.overlapping-areas': 'kept',
  'figure.note.overlap': 'kept',
  'figure.note.bands-not-stacked': 'kept',
  'figure.note.no-bands': 'kept',
  'figure.note.change-not-stacked': 'kept',
  'figure.note.log-bars': 'kept',
  'figure.note.log-nothing-above-zero': 'kept',
  'figure.note.log-not-stacked': 'kept',
  'figure.note.cut-ranking': 'kept',
  'figure.note.cut': 'kept',
  'figure.note.contradiction': 'kept',
  'figure.note.known-parts': 'kept',
  'figure.note.known-blank': 'kept',
  'figure.note.known-rate': 'kept',
  'figure.note.known-zero': 'kept',
  'figure.note.formula-faults': 'kept',
  'figure.note.formula-faults-many': 'kept',
  'figure.note.doubled-by-halves': 'kept',
  'figure.note.doubled-by-year': 'kept',

  'figure.note.company-service': 'inside',
  'figure.note.incomplete-outcome': 'inside',
  'figure.note.incomplete-outcomes': 'inside',
  'figure.note.log-always-zero': 'inside',
  'figure.note.log-zero': 'inside',
  'figure.note.small-base-cell': 'inside',
  'figure.note.small-base-together': 'inside',
  'figure.note.group-joined': 'inside',
  'figure.note.group-left': 'inside',
  'figure.note.group-shared': 'inside',
  'figure.note.contradiction-row': 'inside',
  'figure.note.rows-many': 'inside',
  'figure.note.bar-ends': 'inside',
  'figure.note.break-from': 'inside',
  'figure.note.cell-of': 'inside',
  'figure.note.cell': 'inside',
  'figure.note.population-document': 'inside',
  'figure.note.half-of': 'inside',
  'figure.note.half-H1': 'inside',
  'figure.note.half-H2': 'inside',
}

/** The part that a text plays among the notes; what is no message of these, such as a sentence of the dataset, is told with the data. */
export function roleOfNote(id: string | null): NoteRole {
  return isNoteId(id) ? NOTE_ROLES[id] : 'kept'
}

function isNoteId(id: string | null): id is NoteId {
  return id !== null && id in NOTE_ROLES
}
