import { fc } from '../../../seeded-fast-check.ts'
import { expect, test } from 'vitest'
import { storedReport } from '../../../../data/import/plan/stored-report.ts'
import { DATASET_LIMITS } from '../../../../data/model/dataset-limits.ts'
import { fileReportSchema, type FileReport } from '../../../../data/model/import-report.ts'

const LONG = 'あ'.repeat(500)
const many = <Entry>(count: number, entry: Entry): Entry[] => Array.from({ length: count }, () => entry)

/** Every list as long as its reader may make it, with texts as long as a report quotes. */
function fullReport(count: number): FileReport {
  const value = { low: 1, high: 2, status: 'exact', asPublished: LONG } as const
  const names = { company: LONG, period: LONG, territoryCode: LONG, service: LONG, requestKind: LONG }
  return {
    file: LONG,
    bytes: 1,
    sha256: 'a'.repeat(64),
    layout: { id: 'kept', name: LONG },
    failure: null,
    lines: { read: 1, imported: 1, same: 0, skipped: 0, errors: 0 },
    cells: { exact: 1, band: 0, suppressed: 0, notReported: 0, blank: 0 },
    figures: { new: 1, same: 0, restated: 0, gone: 0 },
    warnings: 0,
    editions: many(count, LONG),
    replaces: many(count, LONG),
    taken: {
      company: { id: 'x', name: LONG },
      services: many(Math.min(200, count), { id: 'x', name: LONG }),
      periods: many(count, '2020 H1'),
      requestKinds: many(Math.min(9, count), 'criminal'),
      territories: 1,
      sums: many(count, {
        ...{ measure: 'requests' as const, requestKind: 'criminal', service: LONG, period: '2020 H1' },
        ...{ low: 1, high: 2, cells: 1, notReported: 0 },
      }),
      tables: many(Math.min(100, count), {
        ...{ headerRow: 1, lastRow: 2, columns: many(60, LONG), rows: 1, isTaken: false },
      }),
    },
    questions: many(Math.min(50, count), {
      ask: 'company' as const,
      denied: null,
      held: many(255, { id: 'x', name: LONG }),
    }),
    issues: many(count, {
      ...{ level: 'error' as const, reasonId: 'x', file: LONG, sheet: LONG, row: 1, rows: 1 },
      ...{ column: LONG, value: LONG, reason: LONG, fix: LONG },
    }),
    changes: many(count, {
      ...{ ...names, change: 'restated' as const, legalProcess: LONG, subject: LONG },
      ...{ measure: LONG, outcome: LONG, old: value, new: value },
    }),
    found: many(count, {
      ...{ title: LONG, company: 'x', companyName: LONG, state: 'added' as const },
      ...{ figures: 1, new: 1, same: 0, restated: 0 },
    }),
  }
}

/** The lists of a report by their names, found by walking through it. */
function listsIn(value: object, prefix = ''): readonly (readonly [string, readonly unknown[]])[] {
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    if (Array.isArray(each)) return [[`${prefix}${key}`, each] as const]
    return key === 'taken' && typeof each === 'object' && each !== null ? listsIn(each, 'taken.') : []
  })
}

/** A report of which one list is full, and of the others what fits anyway. */
function withOneFull(list: string): FileReport {
  const full = fullReport(DATASET_LIMITS.listedIssues)
  const few = fullReport(1)
  const isOfTaken = list.startsWith('taken.')
  const key = isOfTaken ? list.slice('taken.'.length) : list
  // The keys were found by walking through such a report.
  const from = (isOfTaken ? full.taken : full) as Readonly<Record<string, unknown>>
  const part = { [key]: from[key] }
  const joined: unknown = isOfTaken ? { ...few, taken: { ...few.taken, ...part } } : { ...few, ...part }
  return fileReportSchema.parse(joined)
}

function expectFits(report: FileReport, maxBytes: number): void {
  const text = storedReport(report, maxBytes)
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes)
  const stored = fileReportSchema.parse(JSON.parse(text))
  const kept = new Map(listsIn(stored))
  for (const [name, entries] of listsIn(report))
    expect((kept.get(name)?.length ?? 0) + (stored.leftOut?.[name] ?? 0), name).toBe(entries.length)
}

const LIMIT = DATASET_LIMITS.cellBytes

test.each(listsIn(fullReport(1)).map(([name]) => name))(
  'a report whose list “%s” is too long is cut with a count',
  (list) => {
    expectFits(withOneFull(list), LIMIT)
  },
)

test('a report of which every list is too long fits into its cell, and into a smaller one', () => {
  expectFits(fullReport(DATASET_LIMITS.listedIssues), LIMIT)
  fc.assert(
    fc.property(
      fc.integer({ min: 30_000, max: 300_000 }),
      fc.integer({ min: 1, max: 40 }),
      (maxBytes, count) => {
        expectFits(fullReport(count), maxBytes)
      },
    ),
    { numRuns: 30, seed: 7 },
  )
})
