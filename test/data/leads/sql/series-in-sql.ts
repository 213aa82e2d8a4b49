import type Database from 'better-sqlite3'

/** Where a series is: company, group, territory (`*`: all together) and measure. */
export interface Place {
  readonly company: string
  readonly grp: string
  readonly territory: string
  readonly measure: string
}

export interface SqlValue {
  readonly half: number
  readonly k: number
  readonly n: number
  readonly v: number
}

export function numberOf(label: string): number {
  return 2 * Number(label.slice(0, 4)) + (label.endsWith('H2') ? 1 : 0)
}

export function labelOf(half: number): string {
  return `${String(Math.floor(half / 2))} H${String((half % 2) + 1)}`
}

/** Which runs a measure goes by. */
const PART = `CASE WHEN @measure IN ('accounts', 'per-request') THEN 'accounts'
  WHEN @measure IN ('rejected', 'no_data', 'content', 'disclosed') THEN 'outcomes' ELSE 'requests' END`
const SERIES = 'company = @company AND grp = @grp AND territory = @territory AND measure = @measure'

/** Questions about a series, each one statement. */
export function seriesInSql(file: Database.Database) {
  const valueAt = file.prepare(`SELECT half, k, n, v FROM value WHERE ${SERIES} AND half = @half`)
  const firstOfRun = file
    .prepare(
      `SELECT first FROM run WHERE company = @company AND grp = @grp AND half = @half AND part = ${PART}`,
    )
    .pluck()
  const breakBetween = file
    .prepare(
      `SELECT count(*) FROM method_break WHERE company = @company AND grp = @grp AND @from <= last AND @to >= first AND part = ${PART}`,
    )
    .pluck()
  const between = file.prepare(
    `SELECT half, k, n, v FROM value WHERE ${SERIES} AND half BETWEEN @from AND @to ORDER BY half`,
  )
  const lastOfRun = file
    .prepare(
      `SELECT max(half) FROM run WHERE company = @company AND grp = @grp AND first = @from AND part = ${PART}`,
    )
    .pluck()
  /** Columns are those of the statement. */
  const at = (of: Place, half: number): SqlValue | null =>
    (valueAt.get({ ...of, half }) as SqlValue | undefined) ?? null
  const runFrom = (of: Place, half: number): number => Number(firstOfRun.get({ ...of, half }) ?? half)
  const values = (of: Place, from: number, to: number): readonly SqlValue[] =>
    between.all({ ...of, from, to }) as readonly SqlValue[]
  return {
    at,
    runFrom,
    /** The last half-year of the run that begins with one. */
    endOfRun: (of: Place, from: number): number => Number(lastOfRun.get({ ...of, from }) ?? from),
    values,
    /** Of its run, up to the half-year. */
    run: (of: Place, half: number) => values(of, runFrom(of, half), half),
    isSameRun: (of: Place, from: number, to: number): boolean => runFrom(of, to) <= from,
    isBroken: (of: Place, from: number, to: number): boolean =>
      Number(breakBetween.get({ ...of, from, to })) > 0,
  }
}

export type SeriesInSql = ReturnType<typeof seriesInSql>
