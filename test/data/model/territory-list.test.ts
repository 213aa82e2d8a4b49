import Database from 'better-sqlite3'
import { beforeAll, expect, test } from 'vitest'
import { readCatalogue } from '../../../data/dataset/read/read-catalogue.ts'
import { createTerritoryMatcher } from '../../../data/import/territories/match-territory.ts'
import type { Catalogue } from '../../../data/model/catalogue.ts'
import { nameKey } from '../../../data/model/fold-name.ts'
import { EXPORT_LOCALES } from '../../../data/model/publication.ts'
import { parseTerritoryList } from '../../../data/model/territory-list.ts'
import { GROUP_NAMES } from '../../../data/model/words/group-names.ts'
import { searchTerritories } from '../../../renderer/state/search-territories.ts'
import { builtDataset } from '../source/bundled.ts'

let catalogue: Catalogue
beforeAll(() => {
  const database = new Database(builtDataset(), { readonly: true })
  catalogue = readCatalogue(database, 'bundled.sqlite').catalogue
  database.close()
})

const chosen = () => catalogue.territories.filter(({ type }) => type !== 'world')

test('no two territories have one name, whatever its case, marks and punctuation', () => {
  const owners = new Map<string, Set<string>>()
  for (const { code, name, otherNames } of chosen())
    for (const each of [name, ...otherNames])
      owners.set(nameKey(each), (owners.get(nameKey(each)) ?? new Set()).add(code))
  expect([...owners].filter(([, codes]) => codes.size > 1)).toEqual([])
})

test('every code, name and other name is its territory in a list, in the search and in an import', () => {
  const matcher = createTerritoryMatcher(chosen(), [])
  for (const { code, name, otherNames } of chosen())
    for (const each of [name, ...otherNames]) {
      const plain = each.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
      expect([each, parseTerritoryList(each, catalogue)]).toEqual([each, { entries: [code], unknown: [] }])
      expect([plain, parseTerritoryList(plain, catalogue).entries]).toEqual([plain, [code]])
      expect([each, matcher.maybeByName(each)?.code]).toEqual([each, code])
      expect(searchTerritories(chosen(), plain).map((found) => found.code)).toContain(code)
    }
  for (const { code } of chosen())
    expect([code, parseTerritoryList(code.toLowerCase(), catalogue).entries]).toEqual([code, [code]])
})

test('groups stand as a person expects them, and each is found by its name in every language', () => {
  expect(catalogue.groups.slice(0, 5).map(({ id }) => id)).toEqual([
    'eu',
    'g7',
    'five-eyes',
    'africa',
    'northern-africa',
  ])
  const owners = new Set(chosen().flatMap(({ name, otherNames }) => [name, ...otherNames].map(nameKey)))
  for (const group of catalogue.groups)
    for (const name of [
      ...EXPORT_LOCALES.map((locale) => GROUP_NAMES[`group.${group.id}`]?.[locale] ?? ''),
    ]) {
      // A territory of that name is meant first.
      if (owners.has(nameKey(name))) continue
      const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
      expect([plain, parseTerritoryList(plain, catalogue)]).toEqual([
        plain,
        { entries: [group.id], unknown: [] },
      ])
    }
  expect(parseTerritoryList('UE; eu-27; FVEY', catalogue).entries).toEqual(['eu', 'five-eyes'])
})

test.each([
  ['DE, FR, IT', ['DE', 'FR', 'IT']],
  ['DEU;FRA\nITA\tGBR|USA', ['DE', 'FR', 'IT', 'GB', 'US']],
  ['de，fr、it；at', ['DE', 'FR', 'IT', 'AT']],
  ['Germany, France and Italy', ['DE', 'FR', 'IT']],
  ['Turkiye; Cote d’Ivoire; Czech Republic', ['TR', 'CI', 'CZ']],
  ['Korea, Republic of, Bosnia and Herzegovina, Trinidad & Tobago', ['KR', 'BA', 'TT']],
  ['UK, EL, U.S.A.', ['GB', 'GR', 'US']],
  ['EU, European Union, five eyes, eu:today', ['eu', 'five-eyes', 'eu:today']],
  ['G7 members', ['CA', 'FR', 'DE', 'IT', 'JP', 'GB', 'US']],
  ['EU today', ['eu:today']],
  ['DE, DE, Germany', ['DE']],
  [' , ;; \n', []],
])('%j is read whole', (text, entries) => {
  expect(parseTerritoryList(text, catalogue)).toEqual({ entries, unknown: [] })
})

test('“EU members” are those of today, one by one', () => {
  const { entries } = parseTerritoryList('all EU members', catalogue)
  expect(entries).toHaveLength(27)
  expect(entries).not.toContain('GB')
})

test('what names nothing is listed with the nearest name, and nothing else is lost', () => {
  expect(parseTerritoryList('DE, Germny, Atlantis, FR, QQ', catalogue)).toEqual({
    entries: ['DE', 'FR'],
    unknown: [
      { text: 'Germny', nearest: 'DE' },
      { text: 'Atlantis', nearest: null },
      { text: 'QQ', nearest: null },
    ],
  })
})
