import { strToU8 } from 'fflate'
import { fc } from '../../seeded-fast-check.ts'
import type { MappingRecipe } from '../../../data/model/mapping-recipe.ts'
import { buildWorkbook } from '../import/build-workbook.ts'
import { EXAMPLE_RECIPE } from '../import/example-recipe.ts'
import { awkwardText } from './awkward-texts.ts'

/** A file to import and the mapping to read it by. */
export interface AwkwardImport {
  readonly name: string
  readonly content: Uint8Array
  readonly recipe: MappingRecipe
}

/** Cells of a report: sound ones, wrong ones, and ones longer than a dataset's cell may be. */
const cell = (sound: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: sound },
    { weight: 2, arbitrary: awkwardText(600) },
    { weight: 1, arbitrary: fc.constantFrom('1'.padEnd(1_200_000), 'あ'.repeat(400_000)) },
  )
const row = fc.tuple(
  cell(fc.constantFrom('Germany', 'France', 'Chad', ' Japan ')),
  fc.constantFrom('2013 H1', '2013 H2', '2014', '2013 H3'),
  cell(fc.constantFrom('0', '7', '12', '10-19', '', '9007199254740991', '9007199254740992')),
)
const HEADER = ['country', 'half', 'received']

/** Up to a dozen different rows, some of them very many times over: more issues than a report lists. */
const table = fc
  .tuple(fc.array(row, { maxLength: 6 }), fc.constantFrom(1, 1, 2, 1_100))
  .map(([rows, times]) => {
    const isShort = rows.every((cells) => cells.join('').length < 2_000)
    const all = Array.from({ length: isShort ? times : 1 }, () => rows).flat()
    return [HEADER, ...all.map(([...cells]) => cells)]
  })

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
/** What no XML may hold. */
// eslint-disable-next-line no-control-regex -- control characters are what is taken out
const printable = (text: string): string => text.replaceAll(/[\u0000-\u001f\ud800-\udfff\ufeff]/g, '?')

const text = table.map((rows) => ({
  ending: '.csv',
  content: bytesOf(rows),
}))
const workbook = table.map((rows) => ({
  ending: '.xlsx',
  content: buildWorkbook([{ name: 'requests', rows: rows.map((cells) => cells.map(printable)) }]),
}))

const recipe = fc
  .record({
    name: awkwardText(500),
    title: awkwardText(500),
    note: awkwardText(2000),
    count: fc.constantFrom(0, 1, 100),
  })
  .map(({ name, title, note, count }) => ({
    ...EXAMPLE_RECIPE,
    name,
    title,
    publisher: name,
    company: { id: 'example', name },
    notes: Array.from({ length: count }, (_, place) => ({
      id: `note-${String(place)}`,
      text: note,
      requestKinds: [],
      services: [],
      from: null,
      to: null,
    })),
  }))

const bytesOf = (rows: readonly (readonly string[])[]) =>
  strToU8(rows.map((cells) => cells.map(quoted).join(',')).join('\n'))

/** More issues than a report lists, each with as much text as it quotes; and a cell that no dataset holds. */
export const MANY_ISSUES: AwkwardImport = {
  name: `${'あ'.repeat(80)}.csv`,
  content: bytesOf([
    HEADER,
    ['Germany', '2013 H1', '1'],
    ...Array.from({ length: 1_100 }, (_, row) => [`${String(row)}${'あ'.repeat(400)}`, '2013 H1', '1']),
  ]),
  recipe: EXAMPLE_RECIPE,
}
/** Small tables below the first, with very many and very long labels. */
export const MANY_TABLES: AwkwardImport = {
  name: 'tables.csv',
  content: strToU8(
    [
      'country,half,received\nGermany,2013 H1,1\n',
      ...Array.from(
        { length: 110 },
        (_, table) =>
          `\nTable ${String(table)}\ncountry,half,${Array.from({ length: 58 }, (_, place) => `${String(place)}${'label '.repeat(33)}`).join(',')}\nFrance,2013 H1,1\n`,
      ),
    ].join(''),
  ),
  recipe: EXAMPLE_RECIPE,
}
export const LONG_CELL: AwkwardImport = {
  name: 'long.xlsx',
  content: buildWorkbook([
    {
      name: 'requests',
      rows: [HEADER, ['Germany', '2013 H1', '5'.padEnd(1_200_000)], ['France', '2013 H1', '5']],
    },
  ]),
  recipe: EXAMPLE_RECIPE,
}

/** No longer than a name may be where the tests run: 255 bytes. */
const baseName = fc.constantFrom('report', 'あ'.repeat(80), 'a\\b', '報告\u0001"')

/** Any file, read by any mapping that its schema may let through. */
export const awkwardImport: fc.Arbitrary<AwkwardImport> = fc
  .tuple(baseName, fc.oneof(text, workbook), recipe)
  .map(([name, { ending, content }, own]) => ({ name: name + ending, content, recipe: own }))
