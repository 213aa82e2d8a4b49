import type { Catalogue, SourceDocument } from '../model/catalogue.ts'
import { periodLabelSchema } from '../model/period.ts'
import { countText, joinedText, listText, message, type Text } from '../model/text.ts'
import type { ViewRows } from '../model/view-rows.ts'
import { publisherText, titlePartText, titleText } from './document-text.ts'

/** Titles of one publisher up to this many are listed, more are named by the first and the last. */
const TITLES_IN_A_LINE = 2
/** Copies of one file up to this many are each told. */
const COPIES_IN_A_LINE = 4

/** `Source: Microsoft, Law Enforcement Requests Report (25 documents, 2013 H1 to 2025 H1); read through …` */
export function sourceLine(catalogue: Catalogue, rows: ViewRows): Text {
  const documents = documentsInView(catalogue, rows)
  if (documents.length === 0) return message('figure.source.none')
  const published = joinedText(listPerPublisher(documents), '; ')
  const copies = new Set(documents.flatMap(({ readThrough }) => readThrough ?? []))
  const copyDocuments = catalogue.documents.filter(({ id }) => copies.has(id))
  return message('figure.source', {
    documents:
      copyDocuments.length === 0
        ? published
        : message('figure.source.read-through', {
            documents: published,
            copies: joinedText(listPerPublisher(copyDocuments), '; '),
          }),
  })
}

/** The documents behind the view, in the catalogue's order. */
function documentsInView(catalogue: Catalogue, rows: ViewRows): readonly SourceDocument[] {
  return catalogue.documents.filter(({ id }) => rows.documents.includes(id))
}

/** Their publishers, each once; `null` where there are none. */
export function publishersInView(catalogue: Catalogue, rows: ViewRows): Text | null {
  const publishers = new Set(documentsInView(catalogue, rows).map(({ publisher }) => publisher))
  return publishers.size === 0 ? null : listText([...publishers].map(publisherText))
}

function listPerPublisher(documents: readonly SourceDocument[]): readonly Text[] {
  return [...new Set(documents.map(({ publisher }) => publisher))].map((publisher) =>
    titlesInText(
      publisher,
      documents.filter((document) => document.publisher === publisher).map(({ title }) => title),
    ),
  )
}

function titlesInText(publisher: string, titles: readonly string[]): Text {
  const first = titles[0] ?? ''
  const last = titles.at(-1) ?? ''
  if (titles.length <= TITLES_IN_A_LINE) {
    return message('figure.source.one', {
      publisher: publisherText(publisher),
      title: listText(titles.map(titleText)),
    })
  }
  const shared = sharedWords(titles)
  const title = shared.join(' ').replace(/^[\s,:]+|[\s,:]+$/g, '')
  const own = (text: string): string => text.split(' ').slice(shared.length).join(' ')
  const count = titles.length
  if (title === '' || own(first) === '' || own(last) === '')
    return message('figure.source.several-titles', {
      publisher: publisherText(publisher),
      first: titleText(first),
      count: count - 1,
    })
  const series = { publisher: publisherText(publisher), title: titleText(title) }
  // Copies of one file have no range between them.
  if (!isPeriod(own(first)) && count <= COPIES_IN_A_LINE)
    return message('figure.source.editions', {
      ...series,
      parts: listText(titles.map((each) => titlePartText(own(each)))),
    })
  return message('figure.source.several', {
    ...series,
    count: countText(count),
    first: titlePartText(own(first)),
    last: titlePartText(own(last)),
  })
}

function isPeriod(text: string): boolean {
  return periodLabelSchema.safeParse(text).success
}

/** The words with which all titles begin. */
function sharedWords(titles: readonly string[]): readonly string[] {
  const [words = [], ...others] = titles.map((title) => title.split(' '))
  const end = words.findIndex((word, index) => others.some((other) => other[index] !== word))
  return end < 0 ? words : words.slice(0, end)
}
