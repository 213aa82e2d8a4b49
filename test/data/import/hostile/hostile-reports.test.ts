import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildWorkbook } from '../build-workbook.ts'
import { runCases, type CaseResult } from './run-cases.ts'
import { TEXT_CASES, type HostileCase } from './text-cases.ts'
import { WORKBOOK_CASES } from './workbook-cases.ts'

/** More with `DISCLOSURE_DESK_FUZZ=1000`. */
const MUTATIONS = Number(process.env['DISCLOSURE_DESK_FUZZ'] ?? 6)

function check({ expected }: HostileCase, { outcome, isUntouched }: CaseResult): void {
  expect(isUntouched).toBe(true)
  if ('refused' in expected) expect(outcome).toEqual(expected)
  else {
    if (!('read' in outcome)) throw new Error(JSON.stringify(outcome))
    const { read, imported, errors, skipped } = { ...outcome.read }
    expect(imported).toBe(expected.imported)
    // -1: how many is no matter, but that each row is accounted for.
    if (expected.errors >= 0) expect(errors).toBe(expected.errors)
    expect((imported ?? 0) + (errors ?? 0) + (skipped ?? 0)).toBe(read)
    expect(outcome.written).toBe(imported)
  }
}

describe.each([
  { kind: 'text files', cases: TEXT_CASES },
  { kind: 'workbooks', cases: WORKBOOK_CASES },
])('hostile $kind, in processes of their own', ({ cases }) => {
  let results: readonly CaseResult[] = []
  beforeAll(async () => {
    results = await runCases(cases.map(({ write }) => write))
  })

  test.each(cases.map((each, place) => [each.name, each, place] as const))('%s', (_, each, place) => {
    const result = results[place]
    if (result === undefined) throw new Error('The case was not opened')
    check(each, result)
  })
})

/** The same numbers on every run. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

test('workbooks with bytes changed at random are read or refused', async () => {
  const results = await runCases(
    Array.from({ length: MUTATIONS }, (_, seed) => (folder) => {
      const random = randomFrom(seed + 1)
      const rows = Array.from({ length: 30 }, (_, place) => [`Land ${String(place)}`, place, place * 2])
      const archive = Uint8Array.from(
        buildWorkbook([{ name: 'Data', rows: [['Country', 'Requests', 'Accounts'], ...rows] }]),
      )
      for (let change = 0; change < 1 + (seed % 20); change += 1)
        archive[Math.floor(random() * archive.length)] = Math.floor(random() * 256)
      const path = join(folder, 'report.xlsx')
      writeFileSync(path, archive)
      return path
    }),
  )
  const harm = results.filter(({ outcome, isUntouched }) => 'crashed' in outcome || !isUntouched)
  expect(harm).toEqual([])
}, 300_000)
