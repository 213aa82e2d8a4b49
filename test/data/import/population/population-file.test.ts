import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readPopulationFile } from '../../../../data/import/population/read-population-file.ts'
import { DeskError } from '../../../../data/model/error-codes.ts'
import { errorSentence } from '../../../../data/model/words/error-sentence.ts'
import { createServices, type Services } from '../../../../data/process/services.ts'
import type { Verb, Verbs } from '../../../../data/process/verbs.ts'
import { smallBase } from '../../../hostile/small-base.ts'
import { builtDataset } from '../../source/bundled.ts'

const HEAD = 'territory,year,people,kind'
const KNOWN = new Set(['DE', 'RS-XK'])
const CODE = 'is no code of a territory: ISO 3166-1 (DE or DEU) or the dataset’s own is wanted'

/** What is wrong with a file: row, column and reason of each of its faults, as they are to be said. */
const FAULTY: Readonly<Record<string, readonly [string | Buffer, ...(readonly unknown[])[]]>> = {
  'a gap of a year': [
    `${HEAD}\nDE,2019,83,\nDE,2021,84,`,
    [3, null, 'DE has 2019 and 2021 and nothing for 2020: add it, since no number is made up'],
  ],
  'a gap of years, out of order': [
    `${HEAD}\nDE,2021,83,\nDE,2017,84,`,
    [2, null, 'DE has 2017 and 2021 and nothing for 2018 to 2020: add it, since no number is made up'],
  ],
  'a doubled row': [
    `${HEAD}\nDE,2019,83,\nFR,2019,67,\nDE,2019,84,`,
    [4, null, 'DE 2019 stands in row 2 already'],
  ],
  'one territory by two codes': [
    `iso3,year,people\nDEU,2019,83\nDE,2019,83`,
    [3, null, 'DE 2019 stands in row 2 already'],
  ],
  'an unknown code': [`${HEAD}\nDE,2019,83,\nQQ,2019,67,`, [3, 'territory', `“QQ” ${CODE}`]],
  'several faults in a row': [
    `CODE,Year,Population\nEurope,2O19,1e6`,
    [2, 'CODE', `“Europe” ${CODE}`],
    [2, 'Year', '“2O19” is no year from 1900 to 2200'],
    [2, 'Population', '“1e6” is no whole number of people'],
  ],
  'no people': [`${HEAD}\nDE,2019,,`, [2, 'people', '“” is no whole number of people']],
  'a decimal': [`${HEAD}\nDE,2019,83.5,`, [2, 'people', '“83.5” is no whole number of people']],
  'another kind': [`${HEAD}\nDE,2019,83,guess`, [2, 'kind', '“guess” is neither estimate nor projection']],
  'separators inside a number': [
    'territory,year,people\nDE,2019,83,166,711',
    [
      2,
      null,
      'it has 5 cells and the header 3: numbers of people are wanted without separators, such as 83166711',
    ],
  ],
  'an open quotation mark': [
    'territory,year,people\n"DE,2019,83',
    [2, null, 'a quotation mark is opened and not closed, or followed by more text'],
  ],
  'no columns': [
    'a,b\n1,2',
    [1, null, 'the header names no column territory / iso2 / iso3 / code'],
    [1, null, 'the header names no column year'],
    [1, null, 'the header names no column people / population / inhabitants'],
  ],
  'two columns of people': [
    'territory,year,people,population\nDE,2019,83,84',
    [1, null, 'the header names several columns that could be people: people, population'],
  ],
  'nothing below its header': [HEAD, [1, null, 'it has a header and nothing below it']],
  'nothing in it': ['\n\n', [null, null, 'there is nothing in it']],
  'bytes that are no text': [
    Buffer.from([0x50, 0x4b, 3, 4, 0, 0]),
    [null, null, 'it is no text: save it as CSV in UTF-8'],
  ],
}

test.each(Object.entries(FAULTY))(
  '%s is a fault with its place, and nothing is taken',
  (_, [text, ...faults]) => {
    const read = readPopulationFile(Buffer.from(text), KNOWN)
    expect(read.faults.map(({ row, column, reason }) => [row, column, reason])).toEqual(faults)
    expect(read.faultCount).toBe(faults.length)
  },
)

test('a file is read with any delimiter, blank lines, either kind of code and a byte order mark, each line in its row', () => {
  const texts = [
    'iso2,year,population\n\nDE,2019,83166711\nXK,2019,1788878\n',
    'sep=;\r\niso3;year;population\r\nDEU;2019;83166711\r\nXK;2019;1788878\r\n',
    '\uFEFFTerritory\tYear\tPeople\tKind\nDE\t2019\t83166711\testimate\nXK\t2019\t1788878\tprojection\n',
  ]
  expect(texts.map((text) => readPopulationFile(Buffer.from(text), KNOWN)).map(({ lines }) => lines)).toEqual(
    [
      [line('DE', 83_166_711, 3), line('XK', 1_788_878, 4)],
      [line('DE', 83_166_711, 3), line('XK', 1_788_878, 4)],
      [line('DE', 83_166_711, 2), { ...line('XK', 1_788_878, 3), isProjection: true }],
    ],
  )
})

function line(territory: string, people: number, row: number) {
  return { territory, year: 2019, people, isProjection: false, row }
}

const folder = mkdtempSync(join(tmpdir(), 'population-'))
const words = { publisher: 'Destatis', title: 'Population on 1 July', licence: 'dl-de/by-2-0' }
const retrievedOn = '2026-11-30'
let services: Services

beforeAll(() => {
  services = createServices()
  ask('open', { path: builtDataset('microsoft'), copiesFolder: join(folder, 'copies'), isBundled: false })
})
afterAll(() => {
  services.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => {
  while (ask('document-state', {}).journal.canUndo) ask('document-undo', {})
})

function ask<V extends Verb>(verb: V, request: Verbs[V]['request']): Verbs[V]['value'] {
  const quiet = (): void => undefined
  // The verb and its request, and its answer, are of each other.
  return services.answer({ verb, request } as never, quiet, quiet) as Verbs[V]['value']
}

function fileOf(text: string, name = 'own.csv'): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

let packs = 0
/** Inhabitants as a saved file has them, read by SQL: years, and document and row of the first. */
function saved(code: string): unknown {
  const path = join(folder, `packed-${String(packs++)}.sqlite`)
  ask('document-pack', { path })
  const database = new Database(path, { readonly: true })
  const rows = database
    .prepare(
      `SELECT p.year, p.people, d.title, d.licence, p.row FROM populations p JOIN territories t ON t.id = p.territory_id
       JOIN documents d ON d.id = p.document_id WHERE t.code = ? ORDER BY p.year`,
    )
    .raw()
    .all(code)
  database.close()
  return rows
}

const TWO_YEARS = 'iso2,year,population\nDE,2019,83166711\nDE,2020,83155031\nEU,2019,447512041\n'

test('a file is shown before anything changes: what it holds, replaces, lacks and leaves out', () => {
  const before = ask('document-state', {})
  const reading = ask('read-population', { path: fileOf(TWO_YEARS) })
  const un = [2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018]
  expect(reading).toEqual({
    file: 'own.csv',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    held: 2,
    territories: 1,
    years: { from: 2019, to: 2020 },
    projectedFrom: null,
    leftOut: ['EU'],
    replaces: [{ document: 'un-wpp-2024', territories: 1 }],
    lost: [{ territory: 'DE', years: [...un, 2021, 2022, 2023, 2024, 2025, 2026] }],
    faults: [],
    faultCount: 0,
  })
  expect(ask('document-state', {})).toEqual(before)
})

test('what is taken in stands with its words and row in place of what was held, is listed as own, and goes with undo', () => {
  const UN = saved('DE')
  const path = fileOf(TWO_YEARS)
  ask('hold-population', { path, words, retrievedOn, seen: ask('read-population', { path }).sha256 })
  const own = [
    [2019, 83_166_711, words.title, words.licence, 2],
    [2020, 83_155_031, words.title, words.licence, 3],
  ]
  expect(saved('DE')).toEqual(own)
  expect(ask('source-overview', {}).populations[0]).toMatchObject({ territories: 1, from: 2019, isOwn: true })
  // The very same file with other words: one document, as it is said now.
  ask('hold-population', { path, words: { ...words, licence: null }, retrievedOn, seen: null })
  expect(saved('DE')).toEqual(own.map(([year, people, title, , row]) => [year, people, title, null, row]))
  // Another file of the same territory: nothing is left of the first, nor its document.
  const next = fileOf('iso2,year,population\nDE,2021,83237124\n', 'next.csv')
  ask('hold-population', { path: next, words, retrievedOn, seen: null })
  const { populations } = ask('source-overview', {})
  expect(populations.filter(({ isOwn }) => isOwn)).toHaveLength(1)
  for (let count = 0; count < 3; count += 1) ask('document-undo', {})
  expect(saved('DE')).toEqual(UN)
})

test('an own file that is taken back leaves the bundled numbers where the dataset names their document, also after it was saved', () => {
  const UN = saved('DE')
  ask('hold-population', { path: fileOf(TWO_YEARS), words, retrievedOn, seen: null })
  const [own] = ask('source-overview', {}).populations
  const removed = ask('remove-population', {
    document: own?.document ?? '',
    bundledPath: builtDataset('microsoft'),
  })
  expect(removed).toMatchObject({ restored: 1, without: 0 })
  expect(saved('DE')).toEqual(UN)
  ask('document-undo', {})
  // A bundled file without these people (of the small one a 64th is there): nothing is made up.
  const bundledPath = smallBase(builtDataset())
  expect(ask('remove-population', { document: own?.document ?? '', bundledPath })).toMatchObject({
    restored: 0,
    without: 1,
  })
  expect(saved('DE')).toEqual([])
})

test('a fault, a file that changed since it was shown, one of no listed territory and an unknown document are refused in a sentence', () => {
  const sentenceOf = (act: () => unknown): string => {
    try {
      act()
    } catch (error) {
      if (error instanceof DeskError) return errorSentence(error.code, error.details)
      throw error
    }
    return 'done'
  }
  const hold = (text: string, seen: string | null = null): string =>
    sentenceOf(() => ask('hold-population', { path: fileOf(text), words, retrievedOn, seen }))
  expect(hold(`${HEAD}\nDE,2019,x,\nDE,2020,y,\n`)).toBe(
    'own.csv, row 2, column people: “x” is no whole number of people. One more place can’t be taken either, and nothing was.',
  )
  expect(hold(TWO_YEARS, 'a'.repeat(64))).toContain('own.csv is not as it was shown')
  expect(hold('iso2,year,population\nEU,2019,447512041\n')).toBe(
    'own.csv: no report of this dataset lists any of its territories. Nothing was taken in.',
  )
  const document = 'population-000000000000'
  expect(
    sentenceOf(() => ask('remove-population', { document, bundledPath: builtDataset('microsoft') })),
  ).toBe(
    'That can’t be done: no file of inhabitants of your own with that name is held here. Nothing was changed.',
  )
  const un = 'un-wpp-2024'
  expect(
    sentenceOf(() => ask('remove-population', { document: un, bundledPath: builtDataset('microsoft') })),
  ).toContain('no file of inhabitants of your own')
  expect(ask('document-state', {}).journal.canUndo).toBe(false)
})
