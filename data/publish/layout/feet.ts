import type { FigureSpec } from '../../model/figure-spec.ts'
import { joinedText, listText, message, named, type Text, type TextValue } from '../../model/text.ts'
import type { NotesForm } from '../../model/preset.ts'
import type { WordedFigure } from '../../model/worded-figure.ts'
import { plainLine } from '../../drawing/plain-line.ts'
import { firstClause } from '../words/first-clause.ts'
import { roleOfNote } from '../../model/note-roles.ts'
import type { Foot, PublishedTexts } from '../words/published-texts.ts'

/** Characters of what stays in short while there is room: two lines of 110. Source: design, “Notes, short form”. */
const ROOM_FOR_OTHERS = 220
/** A longer source line names the publishers alone where notes are short. */
const LONGEST_SOURCE = 160
/** Entries of a list in a note in short. */
const LISTED = 1

interface Choice {
  /** The reader’s, or the preset’s. */
  readonly form: NotesForm
  /** Chosen by the reader: then there is no other. */
  readonly isChosen: boolean
  readonly rewordings: ReadonlyMap<string, string>
  readonly ownNotes: readonly string[]
  readonly hasOwnSource: boolean
  /** By which the figure’s data are found. */
  readonly code: string
}

/**
 * What may stand under a figure, the fullest first: notes and source in full, then in short forms. What says why a mark is as it is, or lacks,
 * stays in each, and so does that compared companies count in ways of their own; each short form says how many notes stand elsewhere, and where.
 */
export function feetOf(
  spec: FigureSpec,
  figure: WordedFigure,
  texts: PublishedTexts,
  choice: Choice,
): readonly Foot[] {
  const full: Foot = { form: 'full', notes: texts.notes, source: texts.source }
  if (choice.isChosen && choice.form === 'full') return [full]
  const notes = notesInRoles(spec, figure, choice.rewordings)
  const source = briefSource(spec, figure, texts.source, choice)
  const inShort = (
    others: readonly Note[],
    counting: readonly string[],
    breaks: BreaksForm = 'whose',
  ): Foot => ({
    form: 'short',
    notes: linesOf(notes, { others, counting, breaks }, figure, choice),
    source,
  })
  const others = thoseWithRoom(notes)
  const inFull = countingInFull(notes)
  const feet = [
    ...(inFull.length === 0
      ? []
      : [inShort(others, inFull), inShort(others, countingInShort(spec, figure, choice))]),
    inShort(others, []),
    inShort([], []),
    ...(inFull.length === 0 ? [] : [{ ...inShort([], [], 'when'), isLastResort: true }]),
  ]
  const isShorter = (foot: Foot): boolean => lengthOf(foot) < lengthOf(full)
  const shorter = feet.filter(isShorter)
  return choice.form === 'full' || shorter.length === 0 ? [full, ...shorter] : shorter
}

/** Breaks of several companies: each with whose it is, or, where even that has no room, when they are. */
type BreaksForm = 'whose' | 'when'

interface Note {
  readonly role: ReturnType<typeof roleOfNote> | 'coverage'
  readonly text: Text | null
  /** As it would stand in full. */
  readonly words: string
  readonly isReworded: boolean
}

function notesInRoles(
  spec: FigureSpec,
  { notes, coverage, word }: WordedFigure,
  rewordings: ReadonlyMap<string, string>,
): readonly Note[] {
  const told = message('figure.file.coverage', { sentence: named(coverage.sentence) })
  const each = spec.notes.map((text, index): Note => {
    const { key = '', text: words = '' } = notes[index] ?? {}
    const id = text.is === 'message' ? text.id : null
    return { role: roleOfNote(id), text, words, isReworded: rewordings.has(key) }
  })
  return [
    { role: 'coverage' as const, text: null, words: word(told), isReworded: false },
    ...each.filter(({ words }) => words !== ''),
  ]
}

/** The lines of a short form: what counts, what stands, what has room, the reader’s own, and where the rest is. */
function linesOf(
  notes: readonly Note[],
  {
    others,
    counting,
    breaks,
  }: {
    readonly others: readonly Note[]
    readonly counting: readonly string[]
    readonly breaks: BreaksForm
  },
  { word }: WordedFigure,
  { ownNotes, code }: Choice,
): readonly string[] {
  const standing = notes.filter(({ role }) => role === 'stands')
  const areCompared = notes.some(({ role }) => role === 'counting')
  const told = standing.length + others.length + notes.filter(({ role }) => role === 'counting').length
  const count = notes.length - told
  const lines = [
    ...(areCompared ? [word(message('figure.brief.companies', { count, code: named(code) }))] : []),
    ...counting,
    ...standingInShort(standing, breaks, word),
    ...others.map(({ words }) => words),
    ...ownNotes,
    ...(areCompared || count === 0 ? [] : [word(message('figure.brief.more', { count, code: named(code) }))]),
  ]
  return lines.map(plainLine).filter((line) => line !== '')
}

function standingInShort(
  notes: readonly Note[],
  form: BreaksForm,
  word: WordedFigure['word'],
): readonly string[] {
  const isBreak = ({ text, isReworded }: Note): boolean => !isReworded && breakOf(text) !== null
  // What says that sums run over the breaks names each of them as well.
  const areNamed = notes.some(
    ({ text }) => text?.is === 'message' && text.id === 'figure.note.sum-over-break',
  )
  const found = notes.filter(isBreak).flatMap(({ text }) => breakOf(text) ?? [])
  const breaks = breaksTogether(form === 'whose' ? found : found.map((each) => ({ ...each, company: null })))
  const rest = notes
    .filter((note) => !isBreak(note))
    .map(({ text, words, isReworded }) => {
      const brief = isReworded || text === null ? null : briefNote(text)
      return brief === null ? words : word(brief)
    })
  return [...(breaks === null || areNamed ? [] : [word(breaks)]), ...new Set(rest)]
}

interface Break {
  readonly company: Text | null
  readonly after: Text
}

function breakOf(text: Text | null): Break | null {
  if (text?.is !== 'message') return null
  if (text.id !== 'figure.note.break' && text.id !== 'figure.note.break-of') return null
  const { company, after } = text.with
  if (typeof after !== 'object') return null
  return { company: typeof company === 'object' ? company : null, after }
}

/** All breaks in one sentence; of several companies each with its own. */
function breaksTogether(breaks: readonly Break[]): Text | null {
  if (breaks.length === 0) return null
  const byCompany = new Map<string, { readonly company: Text | null; readonly periods: Text[] }>()
  for (const { company, after } of breaks) {
    const key = JSON.stringify(company)
    const known = byCompany.get(key) ?? { company, periods: [] }
    if (!known.periods.some((period) => JSON.stringify(period) === JSON.stringify(after)))
      known.periods.push(after)
    byCompany.set(key, known)
  }
  const each = [...byCompany.values()].map(({ company, periods }) =>
    company === null
      ? listText(periods)
      : message('figure.note.break-from', { label: company, period: listText(periods) }),
  )
  return message('figure.brief.breaks', { breaks: joinedText(each, '; ') })
}

/** A standing note in short; `null`: it has no shorter form. */
function briefNote(text: Text): Text | null {
  if (text.is !== 'message') return null
  const { id, with: told } = text
  const { gaps, cells } = told
  switch (id) {
    case 'figure.note.bands':
      return message('figure.brief.bands')
    case 'figure.note.incomplete':
      return gaps === undefined ? null : message('figure.brief.incomplete', { gaps: cutList(gaps) })
    case 'figure.note.half-of-year':
      return cells === undefined ? null : message('figure.brief.half-of-year', { cells })
    case 'figure.note.population-source':
      return message(id, { documents: briefDocuments(told['documents']) })
    case 'figure.note.absent':
    case 'figure.note.log-zeros':
    case 'figure.note.half-of-territories':
      return cells === undefined ? null : { ...text, with: { ...told, cells: cutList(cells) } }
    default:
      return null
  }
}

/** A list of more than one or two counts the rest. */
function cutList(told: TextValue): TextValue {
  const isLong = typeof told === 'object' && told.is === 'list' && told.texts.length > LISTED + 1
  return isLong ? { ...told, most: LISTED } : told
}

/** Who holds the inhabitants, and under which licence: the least that it asks for. */
function briefDocuments(documents: TextValue | undefined): Text {
  if (typeof documents !== 'object' || documents.is !== 'joined') return named('')
  const texts = documents.texts.map((document) => {
    const { publisher, licence } = document.is === 'message' ? document.with : {}
    return publisher === undefined || licence === undefined
      ? document
      : message('figure.note.break-from', { label: publisher, period: licence })
  })
  return { ...documents, texts }
}

/** Of the notes that may go, those for which there is room, in the order of their worth. */
function thoseWithRoom(notes: readonly Note[]): readonly Note[] {
  let room = ROOM_FOR_OTHERS
  const wanted = (['base', 'definition', 'coverage'] as const).flatMap((role) =>
    notes.filter((note) => note.role === role),
  )
  return wanted.filter(({ words }) => {
    if (words.length > room) return false
    room -= words.length
    return true
  })
}

/** How each company counts, in the dataset’s own sentences. */
function countingInFull(notes: readonly Note[]): readonly string[] {
  return notes.flatMap(({ text, words }) =>
    text?.is === 'message' && text.id === 'figure.note.company-counts' ? [words] : [],
  )
}

/** The beginning of each, up to the end of a clause; a sign says that it goes on. */
function countingInShort(
  { notes }: FigureSpec,
  { word }: WordedFigure,
  { rewordings }: Choice,
): readonly string[] {
  const each = notes.flatMap((text): readonly string[] => {
    if (text.is !== 'message' || text.id !== 'figure.note.company-counts') return []
    const { company, definition } = text.with
    if (typeof company !== 'object' || typeof definition !== 'object') return []
    const reworded = rewordings.get(text.key ?? text.id)
    const clause = firstClause(word(definition))
    if (reworded !== undefined || clause === null) return [reworded ?? word(text)]
    return [word(message('figure.coverage.company', { company, sentence: named(clause) }))]
  })
  return [each.join(' ')]
}

function briefSource(
  { alt }: FigureSpec,
  { word }: WordedFigure,
  source: string,
  { hasOwnSource }: Choice,
): string {
  if (hasOwnSource || source.length <= LONGEST_SOURCE || alt.publishers === null) return source
  return plainLine(word(message('figure.alt.source', { publishers: alt.publishers })))
}

function lengthOf({ notes, source }: Foot): number {
  return notes.reduce((sum, note) => sum + note.length, source.length)
}
