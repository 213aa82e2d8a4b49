import type { Catalogue, SourceDocument } from '../model/catalogue.ts'
import type { ViewRows } from '../model/view-rows.ts'
import { say } from '../model/words/say.ts'
import { listInText } from '../model/words/names.ts'

/** Titles of one publisher up to this many are listed, more are named by the first and the last. */
const TITLES_IN_A_LINE = 2

/** `Source: Microsoft, Law Enforcement Requests Report (25 documents, 2013 H1 to 2025 H1); read through …` */
export function sourceLine(catalogue: Catalogue, rows: ViewRows): string {
  const documents = documentsInView(catalogue, rows)
  if (documents.length === 0) return say('figure.source.none')
  const published = listPerPublisher(documents).join('; ')
  const copies = new Set(documents.flatMap(({ readThrough }) => readThrough ?? []))
  const copyDocuments = catalogue.documents.filter(({ id }) => copies.has(id))
  return say('figure.source', {
    documents:
      copyDocuments.length === 0
        ? published
        : say('figure.source.read-through', {
            documents: published,
            copies: listPerPublisher(copyDocuments).join('; '),
          }),
  })
}

/** The documents behind the view, in the catalogue's order. */
export function documentsInView(catalogue: Catalogue, rows: ViewRows): readonly SourceDocument[] {
  return catalogue.documents.filter(({ id }) => rows.documents.includes(id))
}

/** Their publishers, each once. */
export function publishersInView(catalogue: Catalogue, rows: ViewRows): string {
  return listInText([...new Set(documentsInView(catalogue, rows).map(({ publisher }) => publisher))])
}

function listPerPublisher(documents: readonly SourceDocument[]): readonly string[] {
  return [...new Set(documents.map(({ publisher }) => publisher))].map((publisher) =>
    titlesInText(
      publisher,
      documents.filter((document) => document.publisher === publisher).map(({ title }) => title),
    ),
  )
}

function titlesInText(publisher: string, titles: readonly string[]): string {
  const first = titles[0] ?? ''
  const last = titles.at(-1) ?? ''
  if (titles.length <= TITLES_IN_A_LINE) {
    return say('figure.source.one', { publisher, title: listInText(titles) })
  }
  const shared = sharedWords(titles)
  const title = shared.join(' ').replace(/^[\s,:]+|[\s,:]+$/g, '')
  const own = (text: string): string => text.split(' ').slice(shared.length).join(' ')
  const count = titles.length
  return title === '' || own(first) === '' || own(last) === ''
    ? say('figure.source.several-titles', { publisher, first, count: count - 1 })
    : say('figure.source.several', { publisher, title, count, first: own(first), last: own(last) })
}

/** The words with which all titles begin. */
function sharedWords(titles: readonly string[]): readonly string[] {
  const [words = [], ...others] = titles.map((title) => title.split(' '))
  const end = words.findIndex((word, index) => others.some((other) => other[index] !== word))
  return end < 0 ? words : words.slice(0, end)
}
