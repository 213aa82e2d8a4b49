import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildWorkbook } from '../build-workbook.ts'
import { runCase } from './run-case.ts'
import { TEXT_CASES, type HostileCase } from './text-cases.ts'
import { WORKBOOK_CASES } from './workbook-cases.ts'

/** More with `DISCLOSURE_DESK_FUZZ=1000`. */
const MUTATIONS = Number(process.env['DISCLOSURE_DESK_FUZZ'] ?? 6)

function check({ write, expected }: HostileCase): void {
  const { outcome, isUntouched } = runCase(write)
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

describe('hostile text files, each in a process of its own', () => {
  test.each(TEXT_CASES)('$name', check, 60_000)
})

describe('hostile workbooks, each in a process of its own', () => {
  test.each(WORKBOOK_CASES)('$name', check, 60_000)
})

/** The same numbers on every run. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

test.each(Array.from({ length: MUTATIONS }, (_, seed) => seed))(
  'a workbook with bytes changed at random is read or refused (%i)',
  (seed) => {
    const random = randomFrom(seed + 1)
    const rows = Array.from({ length: 30 }, (_, place) => [`Land ${String(place)}`, place, place * 2])
    const archive = Uint8Array.from(
      buildWorkbook([{ name: 'Data', rows: [['Country', 'Requests', 'Accounts'], ...rows] }]),
    )
    for (let change = 0; change < 1 + (seed % 20); change += 1)
      archive[Math.floor(random() * archive.length)] = Math.floor(random() * 256)
    const { outcome, isUntouched } = runCase((folder) => {
      const path = join(folder, 'report.xlsx')
      writeFileSync(path, archive)
      return path
    })
    expect(isUntouched).toBe(true)
    expect('crashed' in outcome ? outcome : null).toBe(null)
  },
  60_000,
)
