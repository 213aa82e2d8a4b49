import { expect, test } from 'vitest'
import { createIssueList } from '../../../../data/import/plan/issue-list.ts'
import { leftOut, rowsNotListed } from '../../../../data/model/left-out.ts'
import { DATASET_LIMITS } from '../../../../data/model/dataset-limits.ts'
import { marksOf } from '../../../../renderer/import/word-remedies.tsx'

const issue = (row: number, value: string | null, reasonId = 'no-number') =>
  ({
    level: 'error',
    reasonId,
    sheet: null,
    row,
    rows: 1,
    column: 'Requests',
    value,
    reason: 'It is no number.',
    fix: null,
  }) as const

test('all rows with one fault are one group with their words, also beyond those that are listed', () => {
  const rows = DATASET_LIMITS.listedIssues + 11
  const list = createIssueList('a.csv')
  for (let row = 1; row <= rows; row += 1) list.add(issue(row, row % 4 === 0 ? 'nil ' : 'None'))
  list.add(issue(rows + 1, '5 or so', 'marked'))
  const none = rows - Math.floor(rows / 4)
  expect(list.groups()).toEqual([
    {
      level: 'error',
      reasonId: 'no-number',
      rows,
      values: [
        { text: 'None', rows: none },
        { text: 'nil', rows: rows - none },
      ],
    },
    { level: 'error', reasonId: 'marked', rows: 1, values: [{ text: '5 or so', rows: 1 }] },
  ])
  const issues = [...list.listed()]
  const groups = leftOut({ issues, groups: [...list.groups()] })
  expect(groups.map(({ reasonId, rows: counted }) => [reasonId, counted])).toEqual([['no-number', rows]])
  const lines = { read: rows + 1, imported: 0, same: 0, skipped: 0, errors: rows + 1 }
  expect(rowsNotListed({ issues, lines })).toBe(12)
})

test('the marks behind numbers are offered, and nothing of the numbers', () => {
  expect(marksOf(['45*', '6†', '5 [1]', '7**', '54%§'])).toBe('*†[§')
})
