import type { FigureSpec } from '../../model/figure-spec.ts'
import { message, named } from '../../model/text.ts'
import type { GeneratedTexts } from '../../model/publish-preview.ts'
import type { Publication } from '../../model/publication.ts'
import type { WordedFigure, WordedNote } from '../../model/worded-figure.ts'
import { draftLongAlt, draftShortAlt } from './draft-alt-text.ts'
import { phrasesOf } from './phrases-of.ts'
import { plainLine } from '../../drawing/plain-line.ts'
import { dataHashOf } from '../data-files/plotted-rows.ts'
import type { PublishedTexts } from './published-texts.ts'

/** Every text that the program writes for a figure: coverage is the first of the notes. */
export function generateTexts(spec: FigureSpec, figure: WordedFigure, datasetCode: string): GeneratedTexts {
  return {
    title: figure.title,
    subtitle: figure.subtitle,
    notes: [...notesOf(figure)],
    phrases: [...phrasesOf(spec, figure.word)],
    source: figure.source,
    credit: figure.word(message('figure.file.credit', { code: named(datasetCode) })),
    altShort: draftShortAlt(figure),
    altLong: draftLongAlt(figure),
    dataHash: dataHashOf(spec),
  }
}

/** What a reader must be told under the figure, coverage first. */
export function notesOf({ coverage, notes, word }: WordedFigure): readonly WordedNote[] {
  const sentence = word(message('figure.file.coverage', { sentence: named(coverage.sentence) }))
  return [{ key: 'figure.file.coverage', text: sentence }, ...notes.filter(({ text }) => text !== '')]
}

/** The texts that are printed: the reader’s where there are some. Every generated note is there, reworded or not. */
export function publishedTexts(
  figure: WordedFigure,
  { texts, panelLetter, showsCode }: Publication,
  { datasetCode, code }: { readonly datasetCode: string; readonly code: string },
): PublishedTexts {
  const { word } = figure
  const credit = texts.credit ?? word(message('figure.file.credit', { code: named(datasetCode) }))
  const told = { credit: named(credit), code: named(code) }
  return {
    panelLetter: plainLine(panelLetter),
    title: plainLine(texts.title ?? figure.title),
    subtitle: plainLine(texts.subtitle ?? figure.subtitle),
    notes: [...notesOf(figure).map(({ text }) => text), ...texts.ownNotes]
      .map(plainLine)
      .filter((note) => note !== ''),
    source: plainLine(texts.source ?? figure.source),
    credit: plainLine(showsCode ? word(message('figure.file.credit-code', told)) : credit),
  }
}

/** The alt text of the files: the reader’s words, else the drafts; the long one with the notes that the figure itself has no room for. */
export function publishedAlt(
  generated: GeneratedTexts,
  { altText }: Publication,
  notes: readonly string[],
): { readonly short: string; readonly long: string; readonly isStale: boolean } {
  const isWritten = altText.short !== null || altText.long !== null
  return {
    short: plainLine(altText.short ?? generated.altShort),
    long: plainLine(
      altText.long ??
        [generated.altLong, ...notes.filter((note) => !generated.altLong.includes(note))].join(' '),
    ),
    isStale: isWritten && altText.writtenFor !== generated.dataHash,
  }
}
