import { describe, expect, test } from 'vitest'
import { arrangeRows, nextSorting } from '../../../renderer/table/arrange-rows.ts'
import { rowsAsText } from '../../../renderer/table/rows-as-text.ts'
import type { TableColumn } from '../../../renderer/table/table-column.ts'

interface Row {
  readonly name: string
  readonly count: number | null
}
const ROWS: readonly Row[] = [
  { name: 'Türkiye', count: 80 },
  { name: 'Germany', count: 4462 },
  { name: 'Bahrain', count: null },
  { name: 'United States', count: 80 },
]
const COLUMNS: readonly TableColumn<Row>[] = [
  {
    id: 'name',
    head: 'Territory',
    unit: null,
    isNumber: false,
    textOf: ({ name }) => name,
    sortOf: ({ name }) => name,
    cell: ({ name }) => name,
  },
  {
    id: 'count',
    head: 'Total',
    unit: 'requests',
    isNumber: true,
    textOf: ({ count }) => (count === null ? 'not reported' : count.toLocaleString('en')),
    plainOf: ({ count }) => (count === null ? 'not reported' : String(count)),
    sortOf: ({ count }) => count,
    cell: ({ count }) => count,
  },
]
const names = (rows: readonly Row[]): readonly string[] => rows.map(({ name }) => name)

describe('the rows of a table', () => {
  test('stay as given until they are sorted; equal rows keep their order', () => {
    expect(arrangeRows(ROWS, COLUMNS, null, '')).toBe(ROWS)
    const sorted = arrangeRows(ROWS, COLUMNS, { column: 'count', direction: 'descending' }, '')
    expect(names(sorted)).toEqual(['Germany', 'Türkiye', 'United States', 'Bahrain'])
  })

  test('what is not reported comes last in both directions', () => {
    const up = arrangeRows(ROWS, COLUMNS, { column: 'count', direction: 'ascending' }, '')
    expect(names(up)).toEqual(['Türkiye', 'United States', 'Germany', 'Bahrain'])
  })

  test('are found by any part of any cell, without accents', () => {
    expect(names(arrangeRows(ROWS, COLUMNS, null, 'turk'))).toEqual(['Türkiye'])
    expect(names(arrangeRows(ROWS, COLUMNS, null, 'united 80'))).toEqual(['United States'])
    expect(arrangeRows(ROWS, COLUMNS, null, 'nowhere')).toEqual([])
  })

  test('a head that is pressed again sorts the other way, then not at all', () => {
    const first = nextSorting(null, 'count', true)
    expect(first).toEqual({ column: 'count', direction: 'descending' })
    const second = nextSorting(first, 'count', true)
    expect(second).toEqual({ column: 'count', direction: 'ascending' })
    expect(nextSorting(second, 'count', true)).toBeNull()
    expect(nextSorting(second, 'name', false)).toEqual({ column: 'name', direction: 'ascending' })
  })

  test('are copied with units in the heads, exact numbers, and no formula', () => {
    const rows = [...ROWS, { name: '=1+1', count: -3 }]
    expect(rowsAsText(rows, COLUMNS)).toBe(
      [
        'Territory\tTotal (requests)',
        'Türkiye\t80',
        'Germany\t4462',
        'Bahrain\tnot reported',
        'United States\t80',
        "'=1+1\t-3",
      ].join('\n'),
    )
  })
})
