import { fc } from '../../seeded-fast-check.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EXAMPLE_RECIPE } from './example-recipe.ts'
import { openText, readAll, REPORTS_FOLDER } from './import-a-file.ts'

const recipe = { ...EXAMPLE_RECIPE, sheet: null, thousands: ',' } as const
const HEADER = 'country,half,received,note'
const COUNTRIES = [
  'France',
  'Germany',
  'Italy',
  'Japan',
  'Chad',
  'Mali',
  'Norway',
  'Kenya',
  'Peru',
  'Cuba',
  'Iran',
  'Iraq',
]

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** What a row is read as: its territory and its figures, wherever it stands. */
const saysOf = (content: Awaited<ReturnType<typeof readAll>>): readonly string[] =>
  content.lines.map(({ territory, figures }) =>
    JSON.stringify([
      territory,
      figures.map(({ period, low, high, status, measure, outcome, legalProcess, requestKind }) => [
        period,
        low,
        high,
        status,
        measure,
        outcome,
        legalProcess,
        requestKind,
      ]),
    ]),
  )

/** Rows that the source has by what was said of them. */
const ends = ({ lines, issues }: Awaited<ReturnType<typeof readAll>>): number =>
  issues.reduce(
    (sum, { level, rows }) => sum + (level === 'error' || level === 'skipped' ? rows : 0),
    lines.length,
  )

/** All of `before` but at most one, in its order. */
function isBeforeButOne(after: readonly string[], before: readonly string[]): boolean {
  const first = before.findIndex((each, place) => each !== after[place])
  if (first < 0) return after.length === before.length
  return (
    after.length === before.length - 1 &&
    after.slice(first).every((each, place) => each === before[first + 1 + place])
  )
}

const count = fc.oneof(
  fc.nat(999).map(String),
  fc.integer({ min: 1000, max: 99_999 }).map((number) => quoted(number.toLocaleString('en'))),
  fc.constantFrom('', '""', '"0"'),
)
/** The cells that are hardest to tell from the end of a swallowed row begin with a delimiter or a line end, or hold pairs of marks. */
const note = fc.oneof(
  fc.constantFrom(
    '',
    '""',
    'plain',
    '"two words"',
    '", begins so"',
    '","',
    '"a ""word"" b"',
    '""""',
    '"ends so,"',
    '"x"',
  ),
  fc.stringMatching(/^[a-z0-9 ,"]{0,8}$/).map(quoted),
)
const linesNote = fc.constantFrom('"two\nlines"', '"\nbegins"', '"ends\n"', '"a,b\nc"', '"see\n\nbelow, too"')

const tableOf = (notes: fc.Arbitrary<string>) =>
  fc
    .array(fc.tuple(count, notes), { minLength: 2, maxLength: COUNTRIES.length })
    .map((rows) =>
      rows.map(([received, said], place) => `${COUNTRIES[place] ?? ''},2020 H1,${received},${said}`),
    )

async function read(text: string) {
  return readAll(await openText('counts.csv', text, { recipe }))
}

describe('one quotation mark too many', () => {
  test('loses at most the row that it stands in, and every line still ends once', async () => {
    await fc.assert(
      fc.asyncProperty(
        tableOf(note),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.nat(),
        async (rows, end, at) => {
          const body = rows.map((row) => row + end).join('')
          const place = at % (body.length + 1)
          fc.pre(!(body[place - 1] === '\r' && body[place] === '\n'))
          const before = saysOf(await read(`${HEADER}${end}${body}`))
          const after = await read(`${HEADER}${end}${body.slice(0, place)}"${body.slice(place)}`)
          expect(before.length).toBe(rows.length)
          expect(isBeforeButOne(saysOf(after), before)).toBe(true)
          // A mark behind the last line end is a line of its own.
          expect(ends(after)).toBe(rows.length + (place === body.length ? 1 : 0))
        },
      ),
      { numRuns: 120, seed: 1 },
    )
  })

  test('loses no other row where cells go over several lines either', async () => {
    await fc.assert(
      fc.asyncProperty(tableOf(fc.oneof(note, linesNote)), fc.nat(), async (rows, at) => {
        const body = rows.map((row) => `${row}\n`).join('')
        const place = at % (body.length + 1)
        const before = await read(`${HEADER}\n${body}`)
        expect([before.lines.length, before.issues]).toEqual([rows.length, []])
        const after = await read(`${HEADER}\n${body.slice(0, place)}"${body.slice(place)}`)
        expect(isBeforeButOne(saysOf(after), saysOf(before))).toBe(true)
      }),
      { numRuns: 120, seed: 2 },
    )
  })

  test.each([
    [
      'the record has another number of cells',
      'France,2020 H1,1,"a\nItaly,2020 H1,2,", b"\nChad,2020 H1,3,c\n',
      'quote-swallows',
    ],
    [
      'the record ends inside a column that is read',
      '"France,2020 H1,1,a\nItaly",2020 H1,2,b\nChad,2020 H1,3,c\n',
      'quote-swallows',
    ],
    [
      'the record has as many cells as the header',
      'France,2020 H1,1,"a\nItaly,2020 H1,2,"\nChad,2020 H1,3,c\n',
      'quote-swallows',
    ],
    [
      'whole rows were swallowed',
      'France,2020 H1,1,"a\nMali,2020 H1,7,\nItaly,2020 H1,2,"\nChad,2020 H1,3,c\n',
      'quote-swallows',
    ],
    [
      'text follows the closing mark',
      'France,2020 H1,1,"a\nItaly,2020 H1,2,"b"\nChad,2020 H1,3,c\n',
      'quote-stray',
    ],
    ['the cell never ends', 'France,2020 H1,1,"a\nItaly,2020 H1,2,b\nChad,2020 H1,3,c\n', 'quote-open'],
  ])('the line that it stands in is the error where %s', async (_, body, reasonId) => {
    const { lines, issues } = await read(`${HEADER}\n${body}`)
    expect(issues[0]).toMatchObject({ level: 'error', reasonId, row: 2, rows: 1 })
    expect(lines.map(({ territory }) => territory)).toContain('TD')
    expect(lines.map(({ territory }) => territory)).not.toContain('FR')
    expect(ends({ lines, figures: [], issues })).toBe(body.split('\n').length - 1)
  })

  test('a cell over more than a hundred lines is a mark too many; up to there it is a cell', async () => {
    const long = (lines: number): string => `France,2020 H1,1,"${'text\n'.repeat(lines)}"\nChad,2020 H1,3,c\n`
    expect((await read(`${HEADER}\n${long(100)}`)).issues).toEqual([])
    const { lines, issues } = await read(`${HEADER}\n${long(101)}`)
    expect([lines.length, issues[0]?.reasonId, issues[0]?.row]).toEqual([1, 'quote-swallows', 2])
  })
})

const isThere = existsSync(REPORTS_FOLDER)
const FILES = [
  'meta/PRPL-Facebook-Government-Report-2019_H2.csv',
  'meta/PRPL-Facebook-Government-Report-2023_H1.csv',
  'apple/device_requests.csv',
  'google/google-global-user-data-requests.csv',
]

describe.skipIf(!isThere)(
  `one quotation mark too many in a published file${isThere ? '' : ' (skipped: ../shared/reports is not there)'}`,
  () => {
    test.each(FILES)('%s loses at most the row that it stands in', async (file) => {
      const text = readFileSync(join(REPORTS_FOLDER, file), 'utf8')
      const name = file.split('/').at(-1) ?? ''
      const read = async (content: string) => readAll(await openText(name, content))
      const clean = await read(text)
      const before = saysOf(clean)
      const start = text.search(/[\r\n]/) + 2
      await fc.assert(
        fc.asyncProperty(fc.nat(), async (at) => {
          const place = start + (at % (text.length - start))
          fc.pre(!(text[place - 1] === '\r' && text[place] === '\n'))
          const after = await read(`${text.slice(0, place)}"${text.slice(place)}`)
          expect(isBeforeButOne(saysOf(after), before)).toBe(true)
          expect(ends(after)).toBe(ends(clean))
        }),
        { numRuns: file.startsWith('google') ? 4 : 12, seed: 3 },
      )
    })
  },
)
