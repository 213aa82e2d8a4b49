import Database from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCube } from '../../data/cube/create-cube.ts'
import { openDataset } from '../../data/dataset/open.ts'
import { duckDbPeer } from './duckdb-peer.ts'
import { randomStates, twelveStates } from './filter-states.ts'
import { machineInWords } from './machine.ts'
import { medianOf, timingOf, type Timing } from './measure.ts'
import { sqlitePeer } from './sqlite-peer.ts'
import { SIZE_S, syntheticFigures, type SyntheticDataset } from './synthetic-figures.ts'

/**
 * Five views of one query: over time by outcome, heads of the stack, territories ranked, kinds, outcomes.
 * The cube answers all of ViewRows in that time: coverage, blanks, notes and documents too. A query names one company.
 */
interface Result {
  readonly size: string
  readonly figures: number
  readonly createMs: number
  /** The first answer for a company: its records are gathered then. */
  readonly firstAnswerMs: number
  readonly states: readonly {
    readonly name: string
    readonly cube: number
    readonly sqlite: number
    readonly duckdb: number | null
  }[]
  readonly cube: Timing
  readonly cubeRandom600: Timing
  readonly sqlite: Timing
  readonly duckdb: Timing | null
  readonly duckdbVersion: string | null
}

async function measure(
  size: string,
  { catalogue, columns }: SyntheticDataset,
  runs: number,
): Promise<Result> {
  const states = twelveStates(catalogue)
  const start = performance.now()
  const cube = createCube(catalogue, columns)
  const createMs = performance.now() - start
  const [first] = states
  const beforeFirst = performance.now()
  if (first) cube.answer(first.query)
  const firstAnswerMs = performance.now() - beforeFirst
  const askSqlite = sqlitePeer(catalogue, columns)
  const duckdb = await duckDbPeer(catalogue, columns)
  const measured: Result['states'][number][] = []
  for (const { name, query } of states)
    measured.push({
      name,
      cube: await medianOf(runs, 10, () => cube.answer(query)),
      sqlite: await medianOf(5, 1, () => askSqlite(query)),
      duckdb: duckdb === null ? null : await medianOf(5, 1, () => duckdb.ask(query)),
    })
  const random = randomStates(catalogue, 600)
  for (const query of random) cube.answer(query)
  const randomTimes = random.map((query) => {
    const before = performance.now()
    cube.answer(query)
    return performance.now() - before
  })
  return {
    size,
    figures: columns.length,
    createMs,
    firstAnswerMs,
    states: measured,
    cube: timingOf(measured.map((state) => state.cube)),
    cubeRandom600: timingOf(randomTimes),
    sqlite: timingOf(measured.map((state) => state.sqlite)),
    duckdb: duckdb === null ? null : timingOf(measured.map((state) => state.duckdb ?? 0)),
    duckdbVersion: duckdb?.version ?? null,
  }
}

function tableOf(result: Result): string {
  const format = (ms: number | null): string => (ms === null ? 'not installed' : ms.toFixed(3)).padStart(14)
  const rows = result.states.map(
    ({ name, cube, sqlite, duckdb }) => `${name.padEnd(56)}${format(cube)}${format(sqlite)}${format(duckdb)}`,
  )
  const ratio = (peer: Timing | null): string =>
    peer === null ? 'not installed' : `${(peer.median / result.cube.median).toFixed(0)} × the cube’s time`
  return [
    `${result.size}: ${result.figures} figures; created in ${result.createMs.toFixed(1)} ms, first answer ${result.firstAnswerMs.toFixed(1)} ms`,
    `${'state, ms'.padEnd(56)}${['cube', 'SQLite', 'DuckDB'].map((name) => name.padStart(14)).join('')}`,
    ...rows,
    `${'median'.padEnd(56)}${format(result.cube.median)}${format(result.sqlite.median)}${format(result.duckdb?.median ?? null)}`,
    `${'worst'.padEnd(56)}${format(result.cube.worst)}${format(result.sqlite.worst)}${format(result.duckdb?.worst ?? null)}`,
    `600 random states: median ${result.cubeRandom600.median.toFixed(3)}, p99 ${result.cubeRandom600.p99.toFixed(3)}, worst ${result.cubeRandom600.worst.toFixed(3)} ms`,
    `medians: SQLite GROUP BY ${ratio(result.sqlite)}; DuckDB GROUPING SETS ${ratio(result.duckdb)}`,
  ].join('\n')
}

async function measureBundled(): Promise<Result> {
  const copiesFolder = mkdtempSync(join(tmpdir(), 'bench-'))
  const open = openDataset(join(import.meta.dirname, '../../data/dataset.sqlite'), { copiesFolder })
  try {
    return await measure('bundled', open, 200)
  } finally {
    open.close()
    rmSync(copiesFolder, { recursive: true, force: true })
  }
}

const results = [await measureBundled(), await measure('S, synthetic', syntheticFigures(SIZE_S), 40)]
for (const result of results) console.log(`${tableOf(result)}\n`)
const sqlite = String(new Database(':memory:').prepare('SELECT sqlite_version()').pluck().get())
console.log(`${machineInWords()}; SQLite ${sqlite}; DuckDB ${results[0]?.duckdbVersion ?? 'not installed'}`)
