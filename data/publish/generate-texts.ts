import type { FigureSpec } from '../model/figure-spec.ts'
import type { GeneratedTexts } from '../model/publish-preview.ts'
import type { Publication } from '../model/publication.ts'
import { say } from '../model/words/say.ts'
import { draftLongAlt, draftShortAlt } from './draft-alt-text.ts'
import { plainLine } from './plain-line.ts'
import { dataHashOf } from './plotted-rows.ts'
import type { PublishedTexts } from './published-texts.ts'

/** Every text that the program writes for a figure: coverage is the first of the notes. */
export function generateTexts(spec: FigureSpec, datasetCode: string): GeneratedTexts {
  return {
    title: spec.title,
    subtitle: spec.subtitle,
    notes: [say('figure.file.coverage', { sentence: spec.coverage.sentence }), ...spec.notes],
    source: spec.source,
    credit: say('figure.file.credit', { code: datasetCode }),
    altShort: draftShortAlt(spec),
    altLong: draftLongAlt(spec),
    dataHash: dataHashOf(spec),
  }
}

/** The texts that are printed: the reader’s where there are some. Every generated note is there, reworded or not. */
export function publishedTexts(
  generated: GeneratedTexts,
  { texts, panelLetter, showsCode }: Publication,
  code: string,
): PublishedTexts {
  const rewordings = new Map(texts.rewordings.map(({ of, as }) => [of, as]))
  const credit = texts.credit ?? generated.credit
  return {
    panelLetter: plainLine(panelLetter),
    title: plainLine(texts.title ?? generated.title),
    subtitle: plainLine(texts.subtitle ?? generated.subtitle),
    notes: [...generated.notes.map((note) => rewordings.get(note) ?? note), ...texts.ownNotes]
      .map(plainLine)
      .filter((note) => note !== ''),
    source: plainLine(texts.source ?? generated.source),
    credit: plainLine(showsCode ? say('publish.credit-code', { credit, code }) : credit),
  }
}

/** The alt text of the files: the reader’s words, else the drafts. */
export function publishedAlt(
  generated: GeneratedTexts,
  { altText }: Publication,
): { readonly short: string; readonly long: string; readonly isStale: boolean } {
  const isWritten = altText.short !== null || altText.long !== null
  return {
    short: plainLine(altText.short ?? generated.altShort),
    long: plainLine(altText.long ?? generated.altLong),
    isStale: isWritten && altText.writtenFor !== generated.dataHash,
  }
}
