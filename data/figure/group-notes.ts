import type { Catalogue } from '../model/catalogue.ts'
import { listText, message, named, periodText, type Text } from '../model/text.ts'
import {
  isDated,
  maybeGroup,
  membersIn,
  membersToday,
  territoriesBehind,
  type ChosenGroup,
} from '../model/territory-group.ts'
import type { ViewRows } from '../model/view-rows.ts'
import { groupText, territoryText } from '../model/name-texts.ts'
import { publisherText, titleText } from './document-text.ts'

const NAMES_IN_A_NOTE = 12

/** What must be told of each group in a view: who belongs to it, since and to when, who says so, and what it shares with others. */
export function groupNotes(catalogue: Catalogue, rows: ViewRows): readonly Text[] {
  const { territories: entries, figure } = rows.query
  return entries.flatMap((entry, place) => {
    const chosen = maybeGroup(catalogue, entry)
    if (chosen === undefined) return []
    const group = groupText(chosen.group)
    const { unknown } = chosen.group
    return [
      ...memberNotes(catalogue, rows, chosen, entry),
      ...(unknown.length === 0
        ? []
        : [
            message(
              'figure.note.group-unknown',
              {
                group,
                codes: listText(unknown.map(named), NAMES_IN_A_NOTE),
              },
              `group-unknown.${entry}`,
            ),
          ]),
      ...overlapNotes(catalogue, rows, place),
      ...(figure === 'map' ? [message('figure.note.group-on-map', { group }, `group-on-map.${entry}`)] : []),
    ]
  })
}

function memberNotes(
  catalogue: Catalogue,
  { query, periods }: ViewRows,
  chosen: ChosenGroup,
  entry: string,
): readonly Text[] {
  const { group: of, isToday } = chosen
  const group = groupText(of)
  const codes = territoriesBehind(catalogue, [entry], periods)
  const names = listText(
    codes.map((code) => territoryText(catalogue, code)),
    NAMES_IN_A_NOTE,
  )
  if (codes.length === 0) return [message('figure.note.group-empty', { group }, `group-empty.${entry}`)]
  if (of.documentId === null)
    return [message('figure.note.group-own', { group, names }, `group-own.${entry}`)]
  const source = documentText(catalogue, of.documentId)
  if (!isDated(of))
    return [message('figure.note.group-named', { group, names, source }, `group-named.${entry}`)]
  const count = isToday ? membersToday(of).length : codes.length
  if (isToday) return [message('figure.note.group-today', { group, count, source }, `group-today.${entry}`)]
  const changes = changesOf(catalogue, chosen, codes, periods)
  if (changes.length === 0)
    return [message('figure.note.group-steady', { group, count, source }, `group-steady.${entry}`)]
  const isChange = query.change !== 'none' || query.compareWith !== null
  return [
    message(
      'figure.note.group-changing',
      { group, changes: listText(changes), source },
      `group-changing.${entry}`,
    ),
    ...(isChange ? [message('figure.note.group-no-change', { group }, `group-no-change.${entry}`)] : []),
  ]
}

/** Who came or went within the periods shown: the first and last period that counts them. */
function changesOf(
  catalogue: Catalogue,
  chosen: ChosenGroup,
  codes: readonly string[],
  periods: readonly string[],
): readonly Text[] {
  const counted = periods.map((period) => new Set(membersIn(chosen, period)))
  return codes.flatMap((code) => {
    const first = counted.findIndex((members) => members.has(code))
    const last = counted.findLastIndex((members) => members.has(code))
    const territory = territoryText(catalogue, code)
    return [
      ...(first > 0
        ? [message('figure.note.group-joined', { territory, period: periodText(periods[first] ?? '') })]
        : []),
      ...(last < periods.length - 1
        ? [message('figure.note.group-left', { territory, period: periodText(periods[last] ?? '') })]
        : []),
    ]
  })
}

/** What a group shares with single territories, and with the groups behind it in the choice. */
function overlapNotes(catalogue: Catalogue, { query, periods }: ViewRows, place: number): readonly Text[] {
  const entry = query.territories[place] ?? ''
  const own = new Set(territoriesBehind(catalogue, [entry], periods))
  const group = territoryText(catalogue, entry)
  const single = query.territories.filter((other) => own.has(other))
  const others = query.territories.slice(place + 1).flatMap((other) => {
    if (maybeGroup(catalogue, other) === undefined) return []
    const shared = territoriesBehind(catalogue, [other], periods).filter((code) => own.has(code))
    if (shared.length === 0) return []
    return [
      message(
        'figure.note.group-overlap',
        {
          group,
          other: territoryText(catalogue, other),
          shared: message('figure.note.group-shared', { count: shared.length }),
        },
        `group-overlap.${entry}.${other}`,
      ),
    ]
  })
  if (single.length === 0) return others
  const names = listText(
    single.map((code) => territoryText(catalogue, code)),
    NAMES_IN_A_NOTE,
  )
  return [message('figure.note.group-holds', { group, names }, `group-holds.${entry}`), ...others]
}

function documentText({ documents }: Catalogue, id: string): Text {
  const document = documents.find((known) => known.id === id)
  const one = message('figure.source.one', {
    publisher: publisherText(document?.publisher ?? ''),
    title: titleText(document?.title ?? id),
  })
  const copy = documents.find((known) => known.id === document?.readThrough)
  if (copy === undefined) return one
  const copies = message('figure.source.one', {
    publisher: publisherText(copy.publisher),
    title: titleText(copy.title),
  })
  return message('figure.source.read-through', { documents: one, copies })
}
