import type Database from 'better-sqlite3'
import { cellsOf } from '../../dataset/format/cells-of.ts'
import { REQUEST_KINDS, TERRITORY_TYPES } from '../../model/vocabulary.ts'
import { say } from '../../model/words/say.ts'
import { nameKey } from '../../model/fold-name.ts'
import { WORLD_TERRITORIES } from '../territories/match-territory.ts'
import type { DatasetNames } from './dataset-names.ts'
import type { SourceEdition } from './source-editions.ts'

/** A name that means one thing in the file and another here. */
export interface NameConflict {
  /** `error`: what is named so can't be joined; `warning`: it is the same thing under another name, and keeps the name it has here. */
  readonly level: 'error' | 'warning'
  readonly reasonId: string
  /** What is named: `company`, `territory` … */
  readonly column: string
  readonly value: string
  readonly reason: string
}

type Check = (name: string) => NameConflict | null

/** What an edition's names mean here and in the file; each name is looked at once, and a conflict is the same object each time. */
export function createConflictFinder(
  source: Database.Database,
  theirs: DatasetNames,
  ours: DatasetNames,
): (edition: SourceEdition) => readonly NameConflict[] {
  const company = once((key) => companyConflict(key, theirs, ours))
  const territory = once((code) => territoryConflict(code, theirs, ours))
  const service = once((key) => serviceConflict(key, theirs, ours))
  const rule = once((place) => ruleConflict(place, theirs, ours))
  const namesIn = (sql: string, edition: number): readonly string[] =>
    source
      .prepare(sql)
      .raw()
      .all(edition)
      .map((row) => String(cellsOf(row)[0]))
  return ({ id, company: key }) =>
    [
      company(key),
      ...namesIn(TERRITORIES, id).map(territory),
      ...namesIn(SERVICES, id).map(service),
      ...namesIn(KINDS, id).map((kind) => rule(`${key} ${kind}`)),
    ].filter((conflict) => conflict !== null)
}

// A combined area brings the areas that it covers.
const TERRITORIES = `SELECT DISTINCT t.code FROM figures f JOIN territories u ON u.id = f.territory_id
  LEFT JOIN territory_parts p ON p.combined_id = u.id JOIN territories t ON t.id IN (u.id, p.part_id) WHERE f.edition_id = ?`
const SERVICES =
  'SELECT DISTINCT s.key FROM figures f JOIN services s ON s.id = f.service_id WHERE f.edition_id = ?'
const KINDS = 'SELECT DISTINCT request_kind_id FROM figures WHERE edition_id = ?'

function once(check: Check): Check {
  const found = new Map<string, NameConflict | null>()
  return (name) => {
    let conflict = found.get(name)
    if (conflict === undefined) {
      conflict = check(name)
      found.set(name, conflict)
    }
    return conflict
  }
}

function companyConflict(key: string, theirs: DatasetNames, ours: DatasetNames): NameConflict | null {
  const name = theirs.companies.get(key) ?? key
  const held = ours.companies.get(key)
  const error = (reason: string): NameConflict => ({
    level: 'error',
    reasonId: 'company-conflict',
    column: say('import.names.company'),
    value: name,
    reason,
  })
  if (held !== undefined)
    return held === name ? null : error(say('import.conflict.company-name', { id: key, held, name }))
  const twin = [...ours.companies].find(([, other]) => nameKey(other) === nameKey(name))
  return twin === undefined
    ? null
    : error(say('import.conflict.company-id', { id: key, held: twin[0], name }))
}

const ISO_CODES = new Set(WORLD_TERRITORIES.flatMap(({ code, type }) => (type === 'country' ? [code] : [])))

function territoryConflict(code: string, theirs: DatasetNames, ours: DatasetNames): NameConflict | null {
  const area = theirs.territories.get(code)
  if (area === undefined) return null
  const { name } = area
  const conflict = (level: NameConflict['level'], reason: string): NameConflict => ({
    level,
    reasonId: 'territory-conflict',
    column: say('import.names.territory'),
    value: name,
    reason,
  })
  const held = ours.territories.get(code)
  if (held === undefined) {
    const twin = [...ours.territories].find(([, other]) =>
      [other.name, ...other.otherNames].some((each) => nameKey(each) === nameKey(name)),
    )
    return twin === undefined
      ? null
      : conflict('error', say('import.conflict.territory-code', { code, held: twin[0], name }))
  }
  if (held.typeId !== area.typeId)
    return conflict(
      'error',
      say('import.conflict.territory-type', {
        name,
        held: TERRITORY_TYPES[held.typeId] ?? '',
        type: TERRITORY_TYPES[area.typeId] ?? '',
      }),
    )
  if (held.covers.join() !== area.covers.join())
    return conflict('error', say('import.conflict.territory-parts', { name }))
  if (held.name === name) return null
  // An ISO code is a country by itself, whatever it is called; any other code means what its dataset says.
  return conflict(
    ISO_CODES.has(code) ? 'warning' : 'error',
    say(ISO_CODES.has(code) ? 'import.conflict.territory-spelling' : 'import.conflict.territory-name', {
      code,
      held: held.name,
      name,
    }),
  )
}

function serviceConflict(key: string, theirs: DatasetNames, ours: DatasetNames): NameConflict | null {
  const service = theirs.services.get(key)
  const held = ours.services.get(key)
  if (service === undefined || held === undefined) return null
  const { name } = service
  const conflict = (level: NameConflict['level'], reason: string): NameConflict => ({
    level,
    reasonId: 'service-conflict',
    column: say('import.names.service'),
    value: name,
    reason,
  })
  if (held.subsetOf !== service.subsetOf)
    return conflict('error', say('import.conflict.service-whole', { name }))
  return held.name === name
    ? null
    : conflict('warning', say('import.conflict.service-name', { held: held.name, name }))
}

/** `place`: `COMPANY KIND`. */
function ruleConflict(place: string, theirs: DatasetNames, ours: DatasetNames): NameConflict | null {
  const held = ours.semantics.get(place)
  const rule = theirs.semantics.get(place)
  if (held === undefined || rule === undefined || held === rule) return null
  const kind = REQUEST_KINDS[Number(place.slice(place.lastIndexOf(' ') + 1))] ?? 'undivided'
  return {
    level: 'error',
    reasonId: 'rule-conflict',
    column: say('import.names.kind'),
    value: say(`kind.${kind}`),
    reason: say('import.conflict.rule', { held, rule }),
  }
}
