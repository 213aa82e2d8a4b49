import type { Text } from './text.ts'
import type { FigureMessageId } from './words/figure-words.ts'

/** Messages that are notes under a figure, or stand inside one. */
type NoteId = Extract<FigureMessageId, `figure.note.${string}`>

/**
 * What a note is to a figure whose notes have no room in full. `stands`: it says what a drawn mark is, or why one is missing (break, range, gap),
 * or names whose numbers these are: it stays, in short where it can be. `base`, then `definition`: they stay while there is room. `kept`: it is told
 * with the data alone. `counting`: how companies that stand side by side count; one sentence of it always stays. `inside`: a part of another note.
 */
type NoteRole = 'stands' | 'base' | 'definition' | 'kept' | 'counting' | 'inside'

/**
 * What a note speaks of. `view`: it is true under a figure without any number too. `numbers`: how numbers are drawn, so that under such a figure it
 * would say what isn’t so. An id: how sums that lack a part are drawn; where none is, the note of that id stands instead, told the same.
 */
type NoteSubject = 'view' | 'numbers' | NoteId

/** A new note doesn’t compile until it has its place here. */
const NOTES: Readonly<Record<NoteId, readonly [NoteRole, NoteSubject]>> = {
  'figure.note.as-published': ['stands', 'view'],
  'figure.note.break': ['stands', 'view'],
  'figure.note.break-of': ['stands', 'view'],
  'figure.note.break-in-year': ['stands', 'view'],
  'figure.note.sum-over-break': ['stands', 'numbers'],
  'figure.note.slope-across-break': ['stands', 'numbers'],
  'figure.note.slope-parted': ['stands', 'numbers'],
  'figure.note.change-restarts': ['stands', 'numbers'],
  'figure.note.change-across-break': ['stands', 'numbers'],
  'figure.note.absent': ['stands', 'view'],
  'figure.note.incomplete': ['stands', 'figure.note.not-held'],
  'figure.note.not-held': ['stands', 'view'],
  'figure.note.half-of-year': ['stands', 'numbers'],
  'figure.note.half-of-territories': ['stands', 'numbers'],
  'figure.note.sum-not-held': ['stands', 'numbers'],
  'figure.note.no-population': ['stands', 'view'],
  'figure.note.beyond-axis': ['stands', 'numbers'],
  'figure.note.log-zeros': ['stands', 'numbers'],
  'figure.note.bands': ['stands', 'numbers'],
  'figure.note.log-open': ['stands', 'numbers'],
  'figure.note.population-source': ['stands', 'view'],
  'figure.note.group-no-change': ['stands', 'numbers'],
  'figure.note.group-empty': ['stands', 'view'],
  'figure.note.group-unknown': ['stands', 'view'],

  'figure.note.small-bases': ['base', 'numbers'],
  'figure.note.small-bases-many': ['base', 'numbers'],
  'figure.note.small-changes': ['base', 'numbers'],
  'figure.note.small-populations': ['base', 'numbers'],
  'figure.note.min-base': ['base', 'numbers'],
  'figure.note.min-base-all': ['base', 'numbers'],
  'figure.note.whole-share': ['base', 'numbers'],
  'figure.note.off-map': ['base', 'numbers'],
  'figure.note.not-to-100': ['base', 'numbers'],
  'figure.note.log-axis': ['base', 'numbers'],
  'figure.note.population-estimates': ['base', 'numbers'],
  'figure.note.population-projections': ['base', 'numbers'],
  'figure.note.population-both': ['base', 'numbers'],
  'figure.note.no-outcomes': ['base', 'numbers'],
  'figure.note.no-outcomes-chosen': ['base', 'numbers'],
  'figure.note.tied-at-cut': ['base', 'numbers'],

  'figure.note.per-inhabitants': ['definition', 'view'],
  'figure.note.combined-population': ['definition', 'numbers'],
  'figure.note.years': ['definition', 'view'],
  'figure.note.years-of-recurring': ['definition', 'view'],
  'figure.note.sum-of-recurring': ['definition', 'numbers'],
  'figure.note.territories': ['definition', 'view'],
  'figure.note.group-steady': ['definition', 'view'],
  'figure.note.group-changing': ['definition', 'view'],
  'figure.note.group-today': ['definition', 'view'],
  'figure.note.group-named': ['definition', 'view'],
  'figure.note.group-own': ['definition', 'view'],
  'figure.note.group-overlap': ['definition', 'view'],
  'figure.note.group-holds': ['definition', 'view'],
  'figure.note.group-on-map': ['definition', 'view'],

  'figure.note.companies': ['counting', 'view'],
  'figure.note.company-counts': ['counting', 'view'],

  'figure.note.company-services': ['kept', 'view'],
  'figure.note.overlapping-areas': ['kept', 'view'],
  'figure.note.overlap': ['kept', 'numbers'],
  'figure.note.bands-not-stacked': ['kept', 'numbers'],
  'figure.note.no-bands': ['kept', 'numbers'],
  'figure.note.change-not-stacked': ['kept', 'numbers'],
  'figure.note.log-bars': ['kept', 'numbers'],
  'figure.note.log-nothing-above-zero': ['kept', 'numbers'],
  'figure.note.log-not-stacked': ['kept', 'numbers'],
  'figure.note.cut-ranking': ['kept', 'numbers'],
  'figure.note.cut': ['kept', 'numbers'],
  'figure.note.contradiction': ['kept', 'numbers'],
  'figure.note.known-parts': ['kept', 'numbers'],
  'figure.note.known-blank': ['kept', 'view'],
  'figure.note.known-rate': ['kept', 'numbers'],
  'figure.note.known-zero': ['kept', 'view'],
  'figure.note.formula-faults': ['kept', 'view'],
  'figure.note.formula-faults-many': ['kept', 'view'],
  'figure.note.doubled-by-halves': ['kept', 'numbers'],
  'figure.note.doubled-by-year': ['kept', 'numbers'],

  'figure.note.company-service': ['inside', 'view'],
  'figure.note.incomplete-gap': ['inside', 'view'],
  'figure.note.incomplete-outcome': ['inside', 'view'],
  'figure.note.incomplete-outcomes': ['inside', 'view'],
  'figure.note.log-always-zero': ['inside', 'view'],
  'figure.note.log-zero': ['inside', 'view'],
  'figure.note.small-base-cell': ['inside', 'view'],
  'figure.note.small-base-together': ['inside', 'view'],
  'figure.note.group-joined': ['inside', 'view'],
  'figure.note.group-left': ['inside', 'view'],
  'figure.note.group-shared': ['inside', 'view'],
  'figure.note.contradiction-row': ['inside', 'view'],
  'figure.note.rows-many': ['inside', 'view'],
  'figure.note.bar-ends': ['inside', 'view'],
  'figure.note.break-from': ['inside', 'view'],
  'figure.note.cell-of': ['inside', 'view'],
  'figure.note.cell': ['inside', 'view'],
  'figure.note.population-document': ['inside', 'view'],
  'figure.note.half-of': ['inside', 'view'],
  'figure.note.half-H1': ['inside', 'view'],
  'figure.note.half-H2': ['inside', 'view'],
}

/** The part that a text plays among the notes; what is no message of these, such as a sentence of the dataset, is told with the data. */
export function roleOfNote(id: string | null): NoteRole {
  return isNoteId(id) ? NOTES[id][0] : 'kept'
}

/** The notes of a view as they stand under a figure that draws any numbers, and among them any sum that lacks a part, or not. */
export function notesAsDrawn(
  notes: readonly Text[],
  { hasNumbers, hasGaps }: { readonly hasNumbers: boolean; readonly hasGaps: boolean },
): readonly Text[] {
  return notes.flatMap((note) => {
    if (note.is !== 'message' || !isNoteId(note.id)) return [note]
    const subject = NOTES[note.id][1]
    if (subject === 'view') return [note]
    if (subject === 'numbers') return hasNumbers ? [note] : []
    return [hasGaps ? note : { ...note, id: subject }]
  })
}

function isNoteId(id: string | null): id is NoteId {
  return id !== null && Object.hasOwn(NOTES, id)
}
