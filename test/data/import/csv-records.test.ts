import { fc } from '../../seeded-fast-check.ts'
import { describe, expect, test } from 'vitest'
import { createCsvParser, type CsvRecord } from '../../../data/import/text/csv-records.ts'

function parse(
  pieces: readonly string[],
  delimiter = ',',
  isOne?: (cells: readonly string[]) => boolean,
): readonly CsvRecord[] {
  const records: CsvRecord[] = []
  const parser = createCsvParser(delimiter, (record) => records.push(record), isOne)
  for (const piece of pieces) parser.push(piece)
  parser.end()
  return records
}

const cellsOf = (text: string): readonly (readonly string[])[] => parse([text]).map(({ cells }) => cells)

describe('records of a text file', () => {
  test.each([
    ['LF', 'a,b\n1,2\n'],
    ['CRLF', 'a,b\r\n1,2\r\n'],
    ['CR alone', 'a,b\r1,2\r'],
    ['no last line end', 'a,b\n1,2'],
  ])('lines may end with %s', (_, text) => {
    expect(cellsOf(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  test('a line end inside a quoted cell is counted, so that later rows keep their line', () => {
    expect(parse(['a,"b\nc\r\nd"\n1,2\n']).map(({ line }) => line)).toEqual([1, 4])
  })

  test('a trailing delimiter is an empty cell, with and without a last line end', () => {
    expect(cellsOf('a,\n')).toEqual([['a', '']])
    expect(cellsOf('a,')).toEqual([['a', '']])
  })

  test('a quotation mark inside a plain cell is a letter', () => {
    expect(cellsOf('5" disk,x\n')).toEqual([['5" disk', 'x']])
  })

  test('text after a closing quotation mark breaks its own line only', () => {
    const records = parse(['"a"b,1\nc,2\n'])
    expect(records.map(({ fault }) => fault)).toEqual(['quote-stray', null])
    expect(records[1]).toEqual({ cells: ['c', '2'], line: 2, fault: null })
  })

  test('a quotation that never ends breaks its own line only', () => {
    const records = parse(['a,1\n"b,2\nc,3\n'])
    expect(records.map(({ fault, line }) => [fault, line])).toEqual([
      [null, 1],
      ['quote-open', 2],
      [null, 3],
    ])
  })

  test('a row of 5,000 cells and a cell of 2 MB are faults, not memory', () => {
    expect(parse([`${'x,'.repeat(4999)}x\n`])[0]?.fault).toBe('cells-many')
    const long = parse([`a,${'x'.repeat(2_000_000)}\nb,1\n`])
    expect(long[0]?.fault).toBe('cell-long')
    expect(long.at(-1)).toEqual({ cells: ['b', '1'], line: 2, fault: null })
  })

  test('four million quoted cells in one line are one fault, in a time that grows with their length', () => {
    // Read anew from the line's beginning with each piece, this took 35 seconds: far beyond a test's time.
    const piece = '"1",'.repeat(16_384)
    const pieces = [...Array.from({ length: 244 }, () => piece), '"1"\nb,1\n']
    const [first, second, ...others] = parse(pieces)
    expect([first?.fault, first?.cells.length, second, others]).toEqual([
      'cells-many',
      1000,
      { cells: ['b', '1'], line: 2, fault: null },
      [],
    ])
  })

  test.each([
    [
      'a quotation that is open for a whole file',
      ['"x', ...Array.from({ length: 300 }, () => 'y'.repeat(65_536))],
    ],
    [
      'lines that each seem to be the beginning of all the others',
      Array.from({ length: 4_000 }, () => 'x",",\n'.repeat(50)),
    ],
  ])('%s is read in a time that grows with its length', (_, pieces) => {
    expect(parse(pieces).every(({ fault }) => fault !== null)).toBe(true)
  })

  test('however the text is cut into pieces, the records are the same, also where marks break them', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[ab,"\n\r]{0,40}$/),
        fc.array(fc.nat(40), { maxLength: 8 }),
        fc.nat(4),
        (text, cuts, columns) => {
          const places = [0, ...cuts.map((cut) => cut % (text.length + 1)), text.length].sort((a, b) => a - b)
          const pieces = places.slice(1).map((place, index) => text.slice(places[index], place))
          const isOne = (cells: readonly string[]): boolean => cells.length === columns
          expect(parse(pieces, ',', isOne)).toEqual(parse([text], ',', isOne))
        },
      ),
      { numRuns: 2_000, seed: 1 },
    )
  })

  test('however the text is cut into pieces, the records are the same', () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'a', '1,975', 'say "x"', 'two\nlines', 'cr\rin', 'Türkiye'),
      fc.string(),
    )
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(fc.nat(60), { maxLength: 5 }),
        (rows, end, cuts) => {
          const text = rows.map((row) => row.map(quoted).join(',') + end).join('')
          const places = [0, ...cuts.map((cut) => cut % (text.length + 1)), text.length].sort((a, b) => a - b)
          const pieces = places.slice(1).map((place, index) => text.slice(places[index], place))
          expect(parse(pieces).map(({ cells }) => cells)).toEqual(rows)
        },
      ),
    )
  })
})
