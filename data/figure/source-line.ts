import type { Catalogue, SourceDocument } from '../model/catalogue.ts'
import { periodLabelSchema } from '../model/period.ts'
import { countText, joinedText, listText, message, named, periodText, type Text } from '../model/text.ts'
import type { ViewRows } from '../model/view-rows.ts'

/** Titles of one publisher up to this many are listed, more are named by the first and the last. */
const TITLES_IN_A_LINE = 2

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
export function documentsInView(catalogue: Catalogue, rows: ViewRows): readonly SourceDocument[] {
  return catalogue.documents.filter(({ id }) => rows.documents.includes(id))
}

/** Their publishers, each once; `null` where there are none. */
export function publishersInView(catalogue: Catalogue, rows: ViewRows): Text | null {
  const publishers = new Set(documentsInView(catalogue, rows).map(({ publisher }) => publisher))
  return publishers.size === 0 ? null : listText([...publishers].map(named))
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
    return message('figure.source.one', { publisher: named(publisher), title: listText(titles.map(named)) })
  }
  const shared = sharedWords(titles)
  const title = shared.join(' ').replace(/^[\s,:]+|[\s,:]+$/g, '')
  const own = (text: string): string => text.split(' ').slice(shared.length).join(' ')
  const count = titles.length
  return title === '' || own(first) === '' || own(last) === ''
    ? message('figure.source.several-titles', {
        publisher: named(publisher),
        first: named(first),
        count: count - 1,
      })
    : message('figure.source.several', {
        publisher: named(publisher),
        title: named(title),
        count: countText(count),
        first: periodOrName(own(first)),
        last: periodOrName(own(last)),
      })
}

/** What tells the titles of a series apart is often their period. */
function periodOrName(own: string): Text {
  return periodLabelSchema.safeParse(own).success ? periodText(own) : named(own)
}

/** The words with which all titles begin. */
function sharedWords(titles: readonly string[]): readonly string[] {
  const [words = [], ...others] = titles.map((title) => title.split(' '))
  const end = words.findIndex((word, index) => others.some((other) => other[index] !== word))
  return end < 0 ? words : words.slice(0, end)
}
