import { nameKey } from '../../../data/model/fold-name.ts'
import alpha3 from '../../../data/model/iso-alpha-3.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import {
  createTerritoryMatcher,
  WORLD_TERRITORIES,
} from '../../../data/import/territories/match-territory.ts'
import { TERRITORY_TYPES } from '../../../data/model/vocabulary.ts'
import { territoryCodeSchema } from '../../../data/model/identifiers.ts'

const matcher = createTerritoryMatcher([], [])
/** The territory's code; `null`: nothing matches; `code≠name`: the two disagree. */
const codeOf = (name: string, code = ''): string | null => {
  const match = matcher.match(name, code)
  if (match.is === 'matched') return match.territory.code
  return match.is === 'unknown' ? null : `${match.byCode.code}≠${match.byName?.code ?? ''}`
}

test('a column of other words is suggested for a while, and a long text never', () => {
  const own = createTerritoryMatcher([], [])
  const names = Array.from({ length: 2000 }, (_, place) => `Frence ${String(place)}`)
  expect(own.suggest('Grmany').map(({ code }) => code)).toContain('DE')
  const found = names.filter((name) => own.suggest(name).length > 0)
  expect(found.length).toBeLessThanOrEqual(500)
  expect(own.suggest('Grmany').map(({ code }) => code)).toContain('DE')
  expect(own.suggest('x'.repeat(1_000_000))).toEqual([])
})

test('a name with a sign between its letters that nobody sees is asked about, and one around it does no harm', () => {
  for (const hidden of ['\u200b', '\u200d', '\u00ad', '\u202e', '\ufeff'])
    expect([codeOf(`Fra${hidden}nce`), codeOf(`France${hidden}`)]).toEqual([null, 'FR'])
  expect(matcher.suggest('Fra\u200bnce').map(({ code }) => code)).toContain('FR')
})

describe('territories', () => {
  test('the built-in table has sound codes and types, and no name stands for two', () => {
    const owners = new Map<string, string>()
    for (const { code, name, type, otherNames } of WORLD_TERRITORIES) {
      expect(territoryCodeSchema.safeParse(code).success).toBe(true)
      expect(TERRITORY_TYPES).toContain(type)
      for (const each of [name, ...otherNames].map(nameKey)) {
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

  test('beside a code that nobody knows the name is followed, and it is said; a name that is none stays unknown', () => {
    expect(matcher.match('France', 'QQ')).toMatchObject({ territory: { code: 'FR' }, isCodeUnknown: true })
    expect(matcher.match('France', 'FR')).toMatchObject({ territory: { code: 'FR' }, isCodeUnknown: false })
    expect(codeOf('Texas', 'TX')).toBe(null)
  })

  test.each([
    ['Austria', 'AU', 'AU≠AT'],
    ['Georgia', 'GA', 'GA≠GE'],
    ['California', 'CA', 'CA≠'],
    ['Delaware', 'DE', 'DE≠'],
    ['Indiana', 'IN', 'IN≠'],
    ['Bavaria', 'BY', 'BY≠'],
    ['Newfoundland and Labrador', 'NL', 'NL≠'],
    ['Pará', 'PA', 'PA≠'],
    ['Northern District of Georgia', 'GA', 'GA≠'],
    ['Samoa', 'AS', 'AS≠WS'],
  ])('%s is not the country of its code %s: a code counts only if its name agrees', (name, code, match) => {
    expect(codeOf(name, code)).toBe(match)
  })

  test.each([
    ['Georgia', 'GE', 'GE'],
    ['Korea', 'KR', 'KR'],
    ['Taiwan, Province of China', 'TW', 'TW'],
    ['Türkiye', 'TUR', 'TR'],
    ['Germany', 'deu', 'DE'],
    ['Greece', 'EL', 'GR'],
    ['United Kingdom', 'UK', 'GB'],
    ['', 'FRA', 'FR'],
    ['', 'de', 'DE'],
  ])('%j with %s is %s: codes of two and three letters, of any case', (name, code, own) => {
    expect(codeOf(name, code)).toBe(own)
  })

  test('each territory with a code of ISO 3166-1 has one of three letters, and no two share one', () => {
    const apart = new Set(['AN', 'SO-SL', 'UN', 'EU', 'RS-XK', 'ZZ', 'ZZ-TBD', 'WORLD'])
    const own = WORLD_TERRITORIES.map(({ code }) => code).filter((code) => !apart.has(code))
    expect(Object.values(alpha3).toSorted()).toEqual(own.toSorted())
    expect(Object.keys(alpha3).every((code) => /^[A-Z]{3}$/.test(code))).toBe(true)
  })

  test('a near miss is suggested, and an answer is followed', () => {
    expect(matcher.suggest('Phillipines')[0]?.code).toBe('PH')
    const answered = createTerritoryMatcher([], [{ asPublished: 'Korea', code: 'KR' }])
    expect(answered.maybeByName('Korea')?.code).toBe('KR')
    expect(answered.match('Korea', 'KP')).toMatchObject({ territory: { code: 'KR' }, isAnswered: true })
  })
})
