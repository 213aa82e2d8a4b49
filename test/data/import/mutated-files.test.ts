import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openReport } from '../../../data/import/open-report.ts'
import { NO_CHOICES } from '../../../data/model/import-report.ts'
import { NOTHING_AROUND, readAll, REPORTS_FOLDER, temporaryFile } from './import-a-file.ts'

const FILE = join(REPORTS_FOLDER, 'google/google-global-user-data-requests.csv')
/** Places of the requests and the accounts in Google's header. */
const COUNTS = [4, 6] as const
const REQUESTS = 4

/** What a slip of a hand or a program makes of a number. */
const SLIPS: readonly ((cell: string) => string)[] = [
  (cell) => `${cell}*`,
  (cell) => `${cell}.0`,
  (cell) => `${cell}.5`,
  (cell) => `${cell}.000`,
  (cell) => `-${cell}`,
  (cell) => `<${cell}`,
  (cell) => `${cell}+`,
  (cell) => `${cell}%`,
  (cell) => `${cell}²`,
  (cell) => `${cell}e3`,
  (cell) => ` ${cell} `,
  (cell) => `0${cell}`,
  (cell) => `${cell}x`,
  (cell) => `${cell} ${cell}`,
  (cell) => `~${cell}`,
  (cell) => `(${cell})`,
  () => 'NULL',
  () => 'None',
  () => '',
  () => '—',
  (cell) => `${cell}7`,
]

/**
 * The number that a cell says, by another reading than the importer's: digits alone, with zero decimals at most. `null`: none, or none
 * that is known; `undefined`: the row must not come in.
 */
function saidBy(cell: string): number | null | undefined {
  const text = cell.trim()
  if (/^[0-9]+(\.0)?$/.test(text)) return Number.parseInt(text, 10)
  if (['', 'NULL', '—'].includes(text)) return null
  return /^<[0-9]+$/.test(text) && Number(text.slice(1)) > 1 ? Number.NaN : undefined
}

test.skipIf(!existsSync(FILE))(
  'of 10,000 slips in a real file’s numbers none swallows a row, and none changes a number without a word (skipped where ../shared/reports is not there)',
  async () => {
    const [header = '', ...all] = readFileSync(FILE, 'utf8').trimEnd().split('\n')
    const rows = all.map((line) => line.split(',')).filter((cells) => cells.length === 7)
    let slips = 0
    const wrong: string[] = []
    for (let round = 0; slips < 10_000; round += 1) {
      const slipped = rows.map((cells, place) => {
        const column = COUNTS[(place + round) % COUNTS.length] ?? REQUESTS
        const slip = SLIPS[(place * 7 + round) % SLIPS.length]
        slips += 1
        return cells.map((cell, own) => (own === column ? (slip?.(cell) ?? cell) : cell))
      })
      const text = [header, ...slipped.map((cells) => cells.join(','))].join('\n')
      const reader = await openReport(temporaryFile('a.csv', text), NO_CHOICES, NOTHING_AROUND)
      const { lines, issues } = readAll(reader)
      const ended = new Map(lines.map((line) => [line.row, line]))
      const faulty = new Set(issues.flatMap(({ level, row }) => (level === 'error' ? [row] : [])))
      expect(ended.size + faulty.size).toBe(rows.length)
      for (const [place, cells] of slipped.entries()) {
        const row = place + 2
        const said = COUNTS.map((column) => saidBy(cells[column] ?? ''))
        const line = ended.get(row)
        if ((line === undefined) !== said.includes(undefined)) wrong.push(cells.join(','))
        const [requests, accounts] = said
        for (const { measure, low, high, period } of line?.figures ?? []) {
          if (measure === 'share-disclosed') continue
          const expected = measure === 'requests' ? requests : accounts
          if (expected === undefined || Number.isNaN(expected)) continue
          // To 2010 H2 Google's 0 accounts are not reported.
          const isUnreported = measure === 'accounts' && expected === 0 && period <= '2010 H2'
          const number = isUnreported ? null : expected
          if (low !== number || high !== number) wrong.push(cells.join(','))
        }
      }
    }
    expect(wrong).toEqual([])
  },
)
