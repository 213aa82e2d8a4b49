import type { Catalogue } from './catalogue.ts'
import { foldName, nameKey } from './fold-name.ts'
import { nearestNames, type Spelling } from './nearest-names.ts'
import { PUBLISHED_CODES } from './published-codes.ts'
import { entryOfToday, maybeGroup, membersToday, type TerritoryGroup } from './territory-group.ts'
import { otherNamesOfGroup } from './words/group-names.ts'
import { territoryName } from './words/names.ts'

/** A word of a list that names no territory and no group, or several. */
interface UnknownWord {
  readonly text: string
  /** The entry that it may mean: the nearest name; `null`: none is near. */
  readonly nearest: string | null
}

/** What a list of territories says. */
export interface TerritoryList {
  /** As a view names them, each once, in the order of the list. */
  readonly entries: readonly string[]
  readonly unknown: readonly UnknownWord[]
}

type Named = Pick<Catalogue, 'territories' | 'groups'>

/** What parts the entries of a list, whatever the language it was written in; a comma may stand inside a name, too. */
const HARD_BREAKS = /[;\n\r\t|；]+/
const COMMAS = /[,،，、]/
/** `Germany, France and Italy`. */
const LAST_AND = /\s+(?:and|&|und|et|y|e|en|i)\s+/
/** A name with commas in it has so many parts at most: `Bonaire, Sint Eustatius, Saba`. */
const MOST_PARTS = 4

/**
 * Reads a typed or pasted list of territories and groups: codes of two or three letters, names, other and former names, with or without
 * marks and case; groups by name in any language of figures or by id, and `EU members` for those that belong to it today, one by one. Nothing is left out: what
 * names nothing is listed.
 */
export function parseTerritoryList(text: string, catalogue: Named): TerritoryList {
  const read = reader(catalogue)
  const entries: string[] = []
  const unknown: UnknownWord[] = []
  for (const part of text.split(HARD_BREAKS)) {
    const words = part.split(COMMAS).map((word) => word.trim())
    for (let at = 0; at < words.length;) {
      const found = longest(words, at, read.maybe)
      if (found !== null) entries.push(...found.entries)
      else if (words[at] !== '')
        unknown.push({ text: words[at] ?? '', nearest: read.nearest(words[at] ?? '') })
      at += found?.parts ?? 1
    }
  }
  return {
    entries: [...new Set(entries)],
    unknown: unknown.filter((word, place) => isFirst(unknown, word, place)),
  }
}

function isFirst(all: readonly UnknownWord[], { text }: UnknownWord, place: number): boolean {
  return all.findIndex((other) => other.text === text) === place
}

type Maybe = (name: string) => readonly string[] | null

/** The longest run of words from a place on that is one name: `Korea, Republic of`. */
function longest(
  words: readonly string[],
  at: number,
  maybe: Maybe,
): { readonly entries: readonly string[]; readonly parts: number } | null {
  for (let parts = Math.min(MOST_PARTS, words.length - at); parts > 0; parts -= 1) {
    const run = words.slice(at, at + parts)
    if (run.some((word) => word === '')) continue
    const entries = maybe(run.join(', '))
    if (entries !== null) return { entries, parts }
  }
  const several = (words[at] ?? '').split(LAST_AND).map(maybe)
  if (several.length < 2 || several.some((entries) => entries === null)) return null
  return { entries: several.flatMap((entries) => entries ?? []), parts: 1 }
}

interface Reader {
  readonly maybe: Maybe
  readonly nearest: (text: string) => string | null
}

const readers = new WeakMap<Named, Reader>()

/** Kept for each catalogue: a list is read again with each letter that is typed. */
function reader(catalogue: Named): Reader {
  let known = readers.get(catalogue)
  if (known === undefined) {
    known = createReader(catalogue)
    readers.set(catalogue, known)
  }
  return known
}

function createReader(catalogue: Named): Reader {
  const territories = catalogue.territories.filter(({ type }) => type !== 'world')
  const codes = new Set(territories.map(({ code }) => code))
  const codesByName = new Map<string, Set<string>>()
  for (const { code, name, otherNames } of territories)
    for (const each of [name, ...otherNames]) {
      const key = nameKey(each)
      codesByName.set(key, (codesByName.get(key) ?? new Set()).add(code))
    }
  const groupsByName = new Map(
    catalogue.groups.flatMap((group) =>
      [...otherNamesOfGroup(group), group.id, group.name].map((each) => [nameKey(each), group] as const),
    ),
  )
  const spellings: readonly Spelling<string>[] = [
    ...territories.map(({ code, name, otherNames }) => ({
      of: code,
      names: [name, ...otherNames].map(foldName),
    })),
    ...catalogue.groups.map((group) => ({
      of: group.id,
      names: [group.name, ...otherNamesOfGroup(group)].map(foldName),
    })),
  ]

  function maybeTerritory(text: string): string | null {
    const code = text.toUpperCase()
    const published = PUBLISHED_CODES.get(code) ?? ''
    if (codes.has(code)) return code
    if (codes.has(published)) return published
    const [named, ...others] = codesByName.get(nameKey(text)) ?? []
    return named === undefined || others.length > 0 ? null : named
  }

  const maybeGroupNamed = (text: string): TerritoryGroup | undefined => groupsByName.get(nameKey(text))

  function maybe(text: string): readonly string[] | null {
    if (maybeGroup(catalogue, text) !== undefined) return [text]
    const territory = maybeTerritory(text)
    if (territory !== null) return [territory]
    const group = maybeGroupNamed(text)
    if (group !== undefined) return [group.id]
    const today = /^(.*?)[\s:(]+today(?:[’']s members)?\)?$/i.exec(text)?.[1]
    const todays = today === undefined ? undefined : maybeGroupNamed(today)
    if (todays !== undefined) return [entryOfToday(todays)]
    const members = /^(?:all\s+)?(?:members of\s+(.+)|(.+?)[\s:]+members)$/i.exec(text)
    const of = maybeGroupNamed(members?.[1] ?? members?.[2] ?? '')
    return of === undefined ? null : membersToday(of)
  }

  return {
    maybe,
    nearest: (text) =>
      nearestNames(foldName(text), spellings, (one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))[0] ??
      null,
  }

  function nameOf(entry: string): string {
    return territoryName(catalogue, entry)
  }
}
