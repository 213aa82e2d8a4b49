import type { SourceDocument } from '../model/catalogue.ts'
import type { ViewAnswer } from '../model/view-answer.ts'
import { say } from '../model/words/say.ts'
import type { PublishedFigure } from './publish-figure.ts'
import type { NamedFile } from './data-files/zip-files.ts'

/** The texts of a pack, each as a plain text file that an editor can paste from. */
export function packTexts(
  { texts, alt, worded: spec, recipe }: PublishedFigure,
  answer: ViewAnswer,
  documents: readonly SourceDocument[],
): readonly NamedFile[] {
  const caption = [texts.title, texts.subtitle, ...texts.notes, texts.source, texts.credit]
  const breaks = spec.breaks.map(({ label, reason }) => `${label}. ${reason}`)
  const method = [
    answer.sentence,
    `${spec.coverage.sentence}.`,
    ...(spec.coverage.notListed.length === 0
      ? []
      : [say('pack.not-listed', { names: spec.coverage.notListed.join(', ') })]),
    ...breaks,
    ...texts.notes,
    say('pack.origin', {
      dataset: recipe.dataset.code,
      sha256: recipe.dataset.fingerprint,
      code: recipe.code,
      version: recipe.appVersion,
    }),
  ]
  return [
    textFile('alt-text-short.txt', [alt.short]),
    textFile('alt-text-long.txt', [alt.long]),
    textFile('caption.txt', caption),
    textFile('method-note.txt', [...new Set(method)]),
    textFile('sources.txt', [spec.source, '', ...documents.map(documentLine)]),
  ]
}

function documentLine(document: SourceDocument): string {
  return say('pack.document', {
    publisher: document.publisher,
    title: document.title,
    address: document.address ?? say('pack.no-address'),
    published: document.publishedOn ?? say('pack.no-date'),
    retrieved: document.retrievedOn ?? say('pack.no-date'),
    sha256: document.sha256 ?? say('pack.no-sum'),
  })
}

function textFile(name: string, lines: readonly string[]): NamedFile {
  return {
    name,
    bytes: Buffer.from(`${lines.filter((line, index) => line !== '' || index > 0).join('\n')}\n`),
  }
}
