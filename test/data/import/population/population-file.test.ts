import Database from 'better-sqlite3'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPopulations } from '../../../../data/dataset/read-populations.ts'
import { DeskError } from '../../../../data/model/error-codes.ts'
import { errorSentence } from '../../../../data/model/words/error-sentence.ts'
import { readPopulationFile } from '../../../../data/import/population/read-population-file.ts'
import { createServices } from '../../../../data/process/services.ts'
import { temporaryFolder } from '../../../electron/temporary-folder.ts'
import { builtDataset } from '../../source/bundled.ts'

const HEAD = 'territory,year,people,kind'
const KNOWN = new Set(['DE', 'RS-XK'])

/** What is wrong with a file, and the one sentence that is said of it. */
const REFUSED: Readonly<Record<string, readonly [string, string]>> = {
  'a gap': [
    `${HEAD}\nDE,2019,83,\nDE,2021,84,`,
    'p.csv, row 3: DE has 2019 and 2021 and nothing for 2020: add the year, since none is made up. Nothing was taken in.',
  ],
  'a doubled row': [
    `${HEAD}\nDE,2019,83,\nFR,2019,67,\nDE,2019,84,`,
    'p.csv, row 4: DE 2019 stands in row 2 already. Nothing was taken in.',
  ],
  'an unknown code': [
    `${HEAD}\nDE,2019,83,\nQQ,2019,67,`,
    'p.csv, row 3: “QQ” is no code of a territory: ISO 3166-1 alpha-2, such as DE, or the dataset’s own is wanted. Nothing was taken in.',
  ],
  'no people': [`${HEAD}\nDE,2019,,`, 'p.csv, row 2: “” is no whole number of people. Nothing was taken in.'],
  'a decimal': [
    `${HEAD}\nDE,2019,83.5,`,
    'p.csv, row 2: “83.5” is no whole number of people. Nothing was taken in.',
  ],
  'no year': [`${HEAD}\nDE,MMXIX,83,`, 'p.csv, row 2: “MMXIX” is no year. Nothing was taken in.'],
  'another kind': [
    `${HEAD}\nDE,2019,83,guess`,
    'p.csv, row 2: “guess” is neither estimate nor projection. Nothing was taken in.',
  ],
  'no column': ['a,b\n1,2', 'p.csv, row 1: the header names no column territory. Nothing was taken in.'],
  'nothing below': [HEAD, 'p.csv, row 1: it has a header and nothing below it. Nothing was taken in.'],
}

test.each(Object.entries(REFUSED))(
  'a population file with %s is refused in one sentence',
  (_, [text, sentence]) => {
    const refused = (): unknown => readPopulationFile(text, 'p.csv', KNOWN)
    expect(refused).toThrow(DeskError)
    try {
      refused()
    } catch (error) {
      const { code, details } = error as DeskError
      expect(errorSentence(code, details)).toBe(sentence)
    }
  },
)

test('inhabitants of an own file stand in place of those of the same territory, with document and row, and go with undo', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'own.csv')
  writeFileSync(path, 'iso2,year,population\nDE,2019,83166711\nEU,2019,447512041\n')
  const services = createServices()
  const ask = (verb: string, request: object): unknown =>
    // The verb and its request are of each other.
    services.answer(
      { verb, request } as never,
      () => undefined,
      () => undefined,
    )
  ask('open', { path: builtDataset(), copiesFolder: join(folder, 'copies'), isBundled: false })
  const taken = ask('import-population', {
    path,
    publisher: 'Destatis',
    title: null,
    licence: null,
    retrievedOn: '2026-11-30',
    isDryRun: false,
  })
  expect(taken).toMatchObject({ held: 1, territories: 1, leftOut: ['EU'] })
  let packs = 0
  const german = (): readonly unknown[] => {
    const packed = join(folder, `packed-${String(packs++)}.sqlite`)
    ask('document-pack', { path: packed })
    const database = new Database(packed, { readonly: true })
    const found = readPopulations(database).filter(({ territory }) => territory === 'DE')
    database.close()
    return found
  }
  expect(german()).toEqual([
    {
      territory: 'DE',
      year: 2019,
      people: 83_166_711,
      isProjection: false,
      document: expect.stringMatching(/^population-[0-9a-f]{12}$/) as string,
      row: 2,
    },
  ])
  ask('document-undo', {})
  expect(german()).toHaveLength(18)
  services.close()
})
