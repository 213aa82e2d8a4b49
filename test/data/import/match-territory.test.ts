import { describe, expect, test } from 'vitest'
import {
  createTerritoryMatcher,
  plainName,
  WORLD_TERRITORIES,
} from '../../../data/import/territories/match-territory.ts'
import { TERRITORY_TYPES } from '../../../data/model/vocabulary.ts'
import { territoryCodeSchema } from '../../../data/model/view-query.ts'

const matcher = createTerritoryMatcher([], [])
const codeOf = (name: string, code: string | null = null) =>
  matcher.maybeMatch(name, code)?.territory.code ?? null

describe('territories', () => {
  test('the built-in table has sound codes and types, and no name stands for two', () => {
    const owners = new Map<string, string>()
    for (const { code, name, type, otherNames } of WORLD_TERRITORIES) {
      expect(territoryCodeSchema.safeParse(code).success).toBe(true)
      expect(TERRITORY_TYPES).toContain(type)
      for (const each of [name, ...otherNames].map(plainName)) {
        expect(owners.get(each) ?? code).toBe(code)
        owners.set(each, code)
      }
    }
  })

  test.each([
    ['Ivory Coast', 'CI'],
    ['Côte d’Ivoire', 'CI'],
    ["Cote d'Ivoire", 'CI'],
    ['Swaziland', 'SZ'],
    ['Netherlands Antilles', 'AN'],
    ['Somaliland', 'SO-SL'],
    ['Antigua', 'AG'],
    ['Macedonia', 'MK'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['Czech Republic', 'CZ'],
    ['St. Lucia', 'LC'],
    ['Saint Martin', 'MF'],
    ['Sint Maarten', 'SX'],
    ['China mainland', 'CN'],
    ['The Bahamas', 'BS'],
    ['Marshall Islands', 'MH'],
    ['United States Minor Outlying Islands', 'UM'],
    ['United States', 'US'],
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
    ['Republic of the Congo', 'CG'],
    ['Democratic Republic of the Congo', 'CD'],
    ['North Korea', 'KP'],
    ['United Nations', 'UN'],
  ])('%s is %s', (name, code) => {
    expect(codeOf(name)).toBe(code)
  })

  test('the code NA is Namibia', () => {
    expect(codeOf('Namibia', 'NA')).toBe('NA')
    expect(codeOf('', 'NA')).toBe('NA')
  })

  test.each(['Korea', 'Congo', 'Guinea B', 'Atlantis', 'Islands', 'al', 'United', ''])(
    '%j is asked, not guessed',
    (name) => {
      expect(codeOf(name)).toBe(null)
    },
  )

  test('a code that nobody knows is asked, whatever the name', () => {
    expect(codeOf('France', 'QQ')).toBe(null)
  })

  test('where code and name disagree the code holds, and it is said', () => {
    const match = matcher.maybeMatch('Austria', 'AU')
    expect([match?.territory.code, match?.nameSaysOther?.code]).toEqual(['AU', 'AT'])
  })

  test('a near miss is suggested, and an answer is followed', () => {
    expect(matcher.suggest('Phillipines')[0]?.code).toBe('PH')
    const answered = createTerritoryMatcher([], [{ asPublished: 'Korea', code: 'KR' }])
    expect(answered.maybeMatch('Korea', null)?.territory.code).toBe('KR')
  })
})
