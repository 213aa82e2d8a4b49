import type Database from 'better-sqlite3'
import { cellsOf } from '../../dataset/format/cells-of.ts'
import { asItLooks } from '../../model/as-it-looks.ts'
import { TERRITORY_TYPES } from '../../model/vocabulary.ts'
import { say } from '../../model/words/say.ts'
import type { EditionFate } from './edition-fate.ts'
import type { NameConflict } from './name-conflicts.ts'

/** Keys that are told of one name, as the check tells them. */
const MOST_NAMED = 20

/**
 * What the check will find once the editions are imported, in its own sentences, each with the editions that bring it: periods that only
 * earlier editions of the file have, and names that two of a kind then share. All of it is imported.
 */
export function leftUntold(
  source: Database.Database,
  target: Database.Database,
  fates: readonly EditionFate[],
): ReadonlyMap<NameConflict, readonly EditionFate[]> {
  const added = fates.filter(({ state }) => state === 'added')
  const replaced = added.flatMap(({ compared }) => [...(compared?.overlaps.keys() ?? [])])
  const current = { theirs: added.map(({ edition }) => edition.id), ours: currentEditions(target, replaced) }
  return new Map([
    ...lostPeriods(source, target, fates, current),
    ...sharedNames(source, target, added, current),
  ])
}

/** Ids of the editions that views will count: those of the file, and those held that stay. */
interface Current {
  readonly theirs: readonly number[]
  readonly ours: readonly number[]
}

function currentEditions(target: Database.Database, replaced: readonly number[]): readonly number[] {
  return target
    .prepare(
      'SELECT id FROM editions WHERE superseded_by_id IS NULL AND id NOT IN (SELECT value FROM json_each(?))',
    )
    .pluck()
    .all(JSON.stringify(replaced))
    .map(Number)
}

const PERIODS = `WITH held AS (SELECT edition_id, period_id, count(*) AS figures FROM figures
    WHERE edition_id IN (SELECT value FROM json_each(?)) GROUP BY edition_id, period_id)
  SELECT h.edition_id, c.key, p.label, h.figures FROM held h JOIN periods p ON p.id = h.period_id
  JOIN editions e ON e.id = h.edition_id JOIN companies c ON c.id = e.company_id ORDER BY p.label`

function lostPeriods(
  source: Database.Database,
  target: Database.Database,
  fates: readonly EditionFate[],
  { theirs, ours }: Current,
): readonly (readonly [NameConflict, readonly EditionFate[]])[] {
  const earlier = fates.filter(({ state }) => state === 'earlier')
  const placesIn = (database: Database.Database, ids: readonly number[]): readonly string[] =>
    textsOf(database, PERIODS, ids).map(([, company, period]) => `${company} ${period}`)
  const held = new Set([...placesIn(source, theirs), ...placesIn(target, ours)])
  const ids = earlier.map(({ edition }) => edition.id)
  return textsOf(source, PERIODS, ids).flatMap(([id, company, period, count]) => {
    const fate = earlier.find(({ edition }) => String(edition.id) === id)
    if (fate === undefined || held.has(`${company} ${period}`)) return []
    const reason = say('check.period-lost', { period, edition: fate.edition.title, count: Number(count) })
    return [[warning('period-lost', say('import.names.period'), period, reason), [fate]] as const]
  })
}

/** A kind of thing that has a name, and where a combination of figures says which: of all companies together, or of each by itself. */
const NAMED = [
  { place: 1, of: 'all', sentence: 'check.names-shared', column: 'import.names.territory' },
  { place: 2, of: 'all', sentence: 'check.company-names', column: 'import.names.company' },
  { place: 3, of: 'company', sentence: 'check.service-names', column: 'import.names.service' },
  { place: 4, of: 'company', sentence: 'check.process-names', column: 'import.names.process' },
] as const

/** What figures are of, once for each edition: read from the index of their places alone. */
const COMBINATIONS = `WITH used AS (SELECT DISTINCT edition_id, territory_id, service_id, legal_process_id FROM figures
    WHERE edition_id IN (SELECT value FROM json_each(?)))
  SELECT u.edition_id, t.code, c.key, s.key, l.key, t.name, c.name, s.name, l.name
  FROM used u JOIN editions e ON e.id = u.edition_id JOIN companies c ON c.id = e.company_id
  JOIN territories t ON t.id = u.territory_id JOIN services s ON s.id = u.service_id JOIN legal_processes l ON l.id = u.legal_process_id
  WHERE t.type_id <> ${String(TERRITORY_TYPES.indexOf('world'))}`

/** By kind and `COMPANY KEY`, or ` KEY` of what all companies share: its name, and the editions that have it. */
type Names = ReadonlyMap<Kind, Map<string, { readonly name: string; readonly editions: Set<number> }>>
type Kind = (typeof NAMED)[number]

function namesIn(database: Database.Database, editions: readonly number[]): Names {
  const names: Names = new Map(NAMED.map((kind) => [kind, new Map()]))
  for (const row of database.prepare(COMBINATIONS).raw().iterate(JSON.stringify(editions))) {
    const cells = cellsOf(row)
    for (const [kind, found] of names) {
      const key = `${kind.of === 'company' ? String(cells[2]) : ''}\n${String(cells[kind.place])}`
      const known = found.get(key)
      if (known !== undefined) known.editions.add(Number(cells[0]))
      else
        found.set(key, {
          name: String(cells[kind.place + 4]).slice(0, 200),
          editions: new Set([Number(cells[0])]),
        })
    }
  }
  return names
}

/** What is held keeps its name. A name that only held things share is no news. */
function sharedNames(
  source: Database.Database,
  target: Database.Database,
  added: readonly EditionFate[],
  { theirs, ours }: Current,
): readonly (readonly [NameConflict, readonly EditionFate[]])[] {
  const [held, brought] = [namesIn(target, ours), namesIn(source, theirs)]
  return NAMED.flatMap((kind) => {
    const here = held.get(kind) ?? new Map<string, never>()
    const sharing = new Map<string, string[]>()
    const all = new Map([...(brought.get(kind) ?? []), ...here])
    for (const [key, { name }] of all) {
      const looks = `${key.slice(0, key.indexOf('\n'))}\n${asItLooks(name)}`
      sharing.set(looks, [...(sharing.get(looks) ?? []), key])
    }
    return [...sharing.values()].flatMap((keys) => {
      const news = keys.filter((key) => !here.has(key))
      if (keys.length < 2 || news.length === 0) return []
      const editions = new Set(news.flatMap((key) => [...(all.get(key)?.editions ?? [])]))
      const codes = keys.map((key) => key.slice(key.indexOf('\n') + 1)).sort()
      const name = (all.get(keys[0] ?? '')?.name ?? '').slice(0, 100)
      const reason = say(kind.sentence, {
        name,
        count: codes.length,
        codes: codes.slice(0, MOST_NAMED).join(', '),
      })
      const by = added.filter(({ edition }) => editions.has(edition.id))
      return [[warning('names-shared', say(kind.column), name, reason), by] as const]
    })
  })
}

function textsOf(
  database: Database.Database,
  sql: string,
  editions: readonly number[],
): readonly (readonly [string, string, string, string])[] {
  if (editions.length === 0) return []
  return database
    .prepare(sql)
    .raw()
    .all(JSON.stringify(editions))
    .map((row) => {
      const [one, two, three, four] = cellsOf(row).map(String)
      return [one ?? '', two ?? '', three ?? '', four ?? ''] as const
    })
}

const warning = (reasonId: string, column: string, value: string, reason: string): NameConflict => ({
  level: 'warning',
  reasonId,
  column,
  value,
  reason,
})
