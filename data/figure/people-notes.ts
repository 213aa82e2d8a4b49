import type { Catalogue } from '../model/catalogue.ts'
import { capital, joinedText, listText, message, named, type Text } from '../model/text.ts'
import type { ViewRows } from '../model/view-rows.ts'
import { measureText, territoryText } from '../model/name-texts.ts'
import { publisherText, titleText } from './document-text.ts'

const NAMES_IN_A_NOTE = 12

/** What stands under numbers per inhabitants: what they are and can't say, whose inhabitants, which are projected, and who is left out. */
export function peopleNotes(catalogue: Catalogue, { query, population }: ViewRows): readonly Text[] {
  if (population === undefined) return []
  const measure = measureText(query.measure)
  const namesOf = (codes: readonly string[]): Text =>
    listText(
      codes.map((code) => territoryText(catalogue, code)),
      NAMES_IN_A_NOTE,
    )
  const { without, small, combined } = population
  return [
    capital(message('figure.note.per-inhabitants', { measure })),
    ...sourceNote(catalogue, population.documents),
    ...projectionNote(population),
    ...(without.length === 0
      ? []
      : [message('figure.note.no-population', { names: namesOf(without), measure })]),
    // A change moves by chance where its counts are few, whoever lives there.
    ...(small.length === 0 || query.change !== 'none'
      ? []
      : [message('figure.note.small-populations', { names: namesOf(small), measure })]),
    ...combined.map((area) => {
      const covered = catalogue.territories.find(({ code }) => code === area)?.covers ?? []
      const told = { area: territoryText(catalogue, area), covered: namesOf(covered) }
      return message('figure.note.combined-population', told, `combined-population.${area}`)
    }),
  ]
}

/** With the licence, under which the inhabitants may be shown where it is named. */
function sourceNote({ documents }: Catalogue, ids: readonly string[]): readonly Text[] {
  const texts = documents
    .filter(({ id }) => ids.includes(id))
    .map(({ publisher, title, licence }) =>
      licence === null
        ? message('figure.source.one', { publisher: publisherText(publisher), title: titleText(title) })
        : message('figure.note.population-document', {
            publisher: publisherText(publisher),
            title: titleText(title),
            licence: named(licence),
          }),
    )
  return texts.length === 0
    ? []
    : [message('figure.note.population-source', { documents: joinedText(texts, '; ') })]
}

function projectionNote({ projected, estimated }: NonNullable<ViewRows['population']>): readonly Text[] {
  if (projected.length === 0)
    return estimated.length === 0 ? [] : [message('figure.note.population-estimates')]
  const told = { projected: yearsText(projected) }
  return [
    estimated.length === 0
      ? message('figure.note.population-projections', told)
      : message('figure.note.population-both', { ...told, estimated: yearsText(estimated) }),
  ]
}

/** `2009 to 2023, 2025`. */
function yearsText(years: readonly number[]): Text {
  const runs: { from: number; to: number }[] = []
  for (const year of years) {
    const run = runs.at(-1)
    if (run?.to === year - 1) run.to = year
    else runs.push({ from: year, to: year })
  }
  return listText(
    runs.map(({ from, to }) =>
      from === to
        ? named(String(from))
        : message('figure.range', { from: named(String(from)), to: named(String(to)) }),
    ),
  )
}
