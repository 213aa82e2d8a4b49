import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc } from '../../seeded-fast-check.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCube } from '../../../data/cube/create-cube.ts'
import { openDataset, type OpenDataset } from '../../../data/dataset/open.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import type { AggregateCell, FacetValue, ViewRows } from '../../../data/model/view-rows.ts'
import { readBuilt, type BuiltDataset } from '../source/bundled.ts'
import { plainSql, type PlainSql, type SqlSum } from './plain-sql.ts'
import { datasetArbitrary, smallViewArbitrary, viewsOf } from './random-views.ts'

type Found = Readonly<Record<string, readonly (number | null)[]>>

/** What was found, by group; a group where nothing was reported is left out on both sides. */
const foundBySql = (sums: readonly SqlSum[]): Found =>
  Object.fromEntries(
    sums
      .filter(({ low }) => low !== null)
      .map(({ group, low, high, reporting }) => [group, [low, high, reporting]]),
  )
const withoutReporting = (found: Found): Found =>
  Object.fromEntries(Object.entries(found).map(([group, cells]) => [group, cells.slice(0, 2)]))

const foundInCells = (cells: readonly (readonly [string, AggregateCell])[]): Found =>
  Object.fromEntries(
    cells
      .filter(([, { low }]) => low !== null)
      .map(([group, { low, high, reporting }]) => [group, [low, high, reporting]]),
  )
const foundInFacets = (facets: readonly (readonly [string, FacetValue])[]): Found =>
  Object.fromEntries(
    facets.filter(([, { low }]) => low !== null).map(([group, { low, high }]) => [group, [low, high]]),
  )

const overTimeCells = (rows: ViewRows) =>
  rows.overTime.flatMap(({ outcome, cells }) =>
    cells.map((cell, place) => [`${rows.periods[place] ?? ''} ${outcome ?? ''}`, cell] as const),
  )

function expectCounts(rows: ViewRows, sql: PlainSql, query: ViewQuery): void {
  const only = (found: Found, groups: readonly string[]): Found =>
    Object.fromEntries(Object.entries(found).filter(([group]) => groups.includes(group)))
  if (query.by === 'outcome') {
    const cells = overTimeCells(rows)
    expect(foundInCells(cells)).toEqual(
      only(
        foundBySql(sql.overTime(query)),
        cells.map(([group]) => group),
      ),
    )
  }
  expect(foundInCells(rows.ranking.map(({ territory, cell }) => [territory, cell]))).toEqual(
    only(
      foundBySql(sql.territories(query)),
      rows.ranking.map(({ territory }) => territory),
    ),
  )
}

function expectAlways(rows: ViewRows, sql: PlainSql, query: ViewQuery): void {
  expect(foundInCells(rows.totals.map((cell, place) => [rows.periods[place] ?? '', cell]))).toEqual(
    foundBySql(sql.heads(query)),
  )
  expect(foundInFacets(rows.facets.requestKinds.map(({ kind, ...value }) => [kind, value]))).toEqual(
    withoutReporting(foundBySql(sql.kinds(query))),
  )
  expect(foundInFacets(rows.facets.territories.map(({ code, ...value }) => [code, value]))).toEqual(
    withoutReporting(foundBySql(sql.territories(query))),
  )
}

function expectShares(rows: ViewRows, sql: PlainSql, query: ViewQuery): void {
  if (query.by !== 'outcome') return
  const shares = new Map(sql.shares(query).map((share) => [share.group, share]))
  for (const [group, cell] of overTimeCells(rows)) {
    // Which sums lack a part is held against SQL of its own (views-equal-oracle.test.ts).
    if (cell.absence === 'incomplete') continue
    const share = shares.get(group)
    if (share === undefined) {
      expect([group, cell.low]).toEqual([group, null])
      continue
    }
    expect([group, cell.numerator, cell.denominator, cell.reporting]).toEqual([
      group,
      { low: share.partLow, high: share.partHigh },
      { low: share.totalLow, high: share.totalHigh },
      share.reporting,
    ])
    const isExact = share.partLow === share.partHigh && share.totalLow === share.totalHigh
    if (group.endsWith(' total') || share.totalHigh === 0) continue
    // Bands: the sums of the bounds hold the narrower interval that the cube may give.
    if (isExact) expect([group, cell.low, cell.high]).toEqual([group, share.low, share.low])
    else expect(cell.low).toBe(share.low)
  }
}

function expectSame(rows: ViewRows, sql: PlainSql, query: ViewQuery): void {
  expectAlways(rows, sql, query)
  if (query.mode === 'absolute') expectCounts(rows, sql, query)
  else expectShares(rows, sql, query)
}

test('on any small dataset any view is what plain SQL says, on both paths', () => {
  fc.assert(
    fc.property(
      datasetArbitrary,
      fc.array(smallViewArbitrary, { minLength: 1, maxLength: 6 }),
      ({ catalogue, columns }, queries) => {
        const sql = plainSql(catalogue, columns)
        const [dense, scan] = [
          createCube(catalogue, columns),
          createCube(catalogue, columns, { path: 'scan' }),
        ]
        for (const query of queries) {
          const rows = dense.answer(query)
          expect(rows).toEqual(scan.answer(query))
          expectSame(rows, sql, query)
        }
        sql.close()
      },
    ),
    { numRuns: 150 },
  )
})

describe('the bundled dataset', () => {
  let bundled: BuiltDataset
  let open: OpenDataset
  let copiesFolder = ''
  beforeAll(() => {
    bundled = readBuilt()
    copiesFolder = mkdtempSync(join(tmpdir(), 'copies-'))
    open = openDataset(bundled.file, { copiesFolder })
  })
  afterAll(() => {
    open.close()
    bundled.close()
    rmSync(copiesFolder, { recursive: true, force: true })
  })

  test('any view is what plain SQL says, on both paths', () => {
    const { catalogue, columns } = open
    const sql = plainSql(catalogue, columns)
    const [dense, scan] = [createCube(catalogue, columns), createCube(catalogue, columns, { path: 'scan' })]
    fc.assert(
      fc.property(viewsOf(catalogue), (query) => {
        const rows = dense.answer(query)
        expect(rows).toEqual(scan.answer(query))
        expectSame(rows, sql, query)
      }),
      { numRuns: 300 },
    )
    sql.close()
  })
})
