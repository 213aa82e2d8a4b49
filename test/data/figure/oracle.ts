import Database from 'better-sqlite3'
import type { Catalogue } from '../../../data/model/catalogue.ts'
import { COUNTINGS } from '../../../data/model/counting/counted-in-view.ts'
import type { FigureColumns } from '../../../data/model/figure-columns.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import { MEASURES, OUTCOMES, OUTCOMES_AND_TOTAL, REQUEST_KINDS } from '../../../data/model/vocabulary.ts'

/** What a number stands for; `null`: as the view chooses. */
export interface Asked {
  /** One, or all in range. */
  readonly period: string | null
  readonly territory: string | null
  readonly outcome: string | null
  readonly kind: string | null
}

/** A number as it must be; bounds `null` where there must be none. */
export interface Right {
  readonly low: number | null
  readonly high: number | null
  /** The bounds are exactly these; else `high` is the most that it may be. */
  readonly isExact: boolean
  /** Kinds and outcomes that the sum lacks. */
  readonly missing: string
  readonly reporting: number
  /** What stands below the line, if anything. */
  readonly base: number | null
}

interface Cell {
  readonly low: number
  readonly high: number
  readonly numbers: number
  readonly blanks: number
}

/** A row of a source: a territory's kind in one period, its outcomes beside its total. */
interface Row {
  readonly territory: string
  readonly kind: string
  readonly cells: ReadonlyMap<string, Cell>
}

const DISCLOSED = ['content', 'non-content', 'some-data']
const PARTS = new Map([
  ['undivided', ['criminal', 'emergency']],
  ['national-security', ['nsl', 'fisa-content', 'fisa-non-content']],
])
const SAID_BY: Readonly<Record<string, readonly string[]>> = {
  'some-data': ['content', 'non-content'],
  content: ['some-data'],
  'non-content': ['some-data'],
}

/**
 * What every number of a view must be, by SQL over the figures and arithmetic over its rows: no line of the cube or of the figures is
 * used.
 */
export function oracleOf(catalogue: Catalogue, columns: FigureColumns) {
  const database = loaded(catalogue, columns)
  let last: { readonly key: string; readonly rows: ReadonlyMap<string, readonly Row[]> } = {
    key: '',
    rows: new Map<string, readonly Row[]>(),
  }
  return (query: ViewQuery) => {
    const labels = catalogue.periods.filter(({ length }) => length === 'half-year').map(({ label }) => label)
    const rowsFor = (kinds: readonly string[]) => {
      const key = JSON.stringify([query.company, query.service, query.measure, kinds])
      if (last.key !== key) last = { key, rows: rowsOf(database, query, kinds) }
      return last.rows
    }
    const together = rowsFor(query.requestKinds)
    const inRange = labels.filter(
      (label) =>
        label >= query.periods.from &&
        label <= query.periods.to &&
        (query.half === 'all' || label.endsWith(query.half)),
    )
    // Worldwide totals are no territory of a view.
    const countries = catalogue.territories.filter(({ type }) => type !== 'world').map(({ code }) => code)
    const listed = listedIn(database, query, countries)
    const members = query.territories.length > 0 ? query.territories : listed

    // Which outcomes any territory has a row of, by half-year and kind; and which kinds a territory ever has one of.
    const held = new Map<string, Set<string>>()
    const kindsOf = new Map<string, Set<string>>()
    for (const [label, rows] of together)
      for (const { territory, kind, cells } of rows) {
        const key = `${label} ${kind}`
        held.set(key, new Set([...(held.get(key) ?? []), ...cells.keys()]))
        kindsOf.set(territory, (kindsOf.get(territory) ?? new Set()).add(kind))
      }
    const everHeld = new Map<string, ReadonlySet<string>>(
      REQUEST_KINDS.map((kind) => [
        kind,
        new Set(labels.flatMap((label) => [...(held.get(`${label} ${kind}`) ?? [])])),
      ]),
    )
    const isExclusive = (kind: string): boolean =>
      catalogue.outcomeRules.some(
        (rule) =>
          rule.company === query.company && rule.requestKind === kind && rule.semantics === 'exclusive',
      )
    const NONE: ReadonlySet<string> = new Set()

    function partsOf(outcome: string | null): readonly string[] {
      if (outcome !== null) return [outcome]
      if (query.mode === 'disclosure-rate') return DISCLOSED
      return query.outcomes.length > 0 ? query.outcomes : ['total']
    }

    function rowsIn({ period, territory, kind }: Asked, everywhere = false): readonly Row[] {
      const table = kind === null ? together : rowsFor([kind])
      const narrowed =
        territory === null || everywhere
          ? table
          : (byTerritory(table).get(territory) ?? new Map<string, readonly Row[]>())
      return (period === null ? inRange : [period]).flatMap((label) =>
        (narrowed.get(label) ?? []).filter(
          (row) =>
            (kind === null ? query.requestKinds.some((each) => each === row.kind) : row.kind === kind) &&
            (everywhere ||
              (territory !== null
                ? row.territory === territory
                : query.territories.length === 0 || query.territories.includes(row.territory))),
        ),
      )
    }

    function missingIn(asked: Asked, outcomes: readonly string[], isRate: boolean) {
      const { period, territory, kind } = asked
      if (period === null || kind !== null) return { text: '', isHeldElsewhere: false }
      const needs = (held: ReadonlySet<string>): boolean =>
        outcomes.some((outcome) => held.has(outcome)) && (!isRate || held.has('total'))
      const heldIn = (of: string): ReadonlySet<string> => held.get(`${period} ${of}`) ?? NONE
      const heldEver = (of: string): ReadonlySet<string> => everHeld.get(of) ?? NONE
      const who = territory !== null ? [territory] : query.territories
      const hasAny = (of: string): boolean =>
        who.length === 0 ? heldEver(of).size > 0 : who.some((code) => kindsOf.get(code)?.has(of))
      const chosen = REQUEST_KINDS.filter((of) => query.requestKinds.includes(of) && hasAny(of))
      const isNow = (of: string): boolean => chosen.some((each) => each === of) && needs(heldIn(of))
      if (!chosen.some(isNow)) return { text: '', isHeldElsewhere: false }
      const isStoodFor = (of: string): boolean =>
        [...PARTS].some(([total, parts]) =>
          parts.includes(of)
            ? isNow(total)
            : of === total &&
              parts.some(isNow) &&
              parts.every(
                (part) => query.requestKinds.some((each) => each === part) || heldEver(part).size === 0,
              ),
        )
      const kinds = chosen.filter(
        (of) => !isNow(of) && !isStoodFor(of) && (needs(heldEver(of)) || heldIn(of).size > 0),
      )
      const lost = OUTCOMES.filter(
        (outcome) =>
          outcomes.includes(outcome) &&
          chosen.some((of) => {
            const now = heldIn(of)
            const isSaid = (SAID_BY[outcome] ?? []).some((each) => outcomes.includes(each) && now.has(each))
            return needs(now) && !now.has(outcome) && heldEver(of).has(outcome) && !isSaid
          }),
      )
      return {
        text: [...kinds, ...lost].join(' '),
        isHeldElsewhere: lost.length > 0 || kinds.some((of) => needs(heldEver(of))),
      }
    }

    /** A count or a rate, without any change. */
    function level(asked: Asked, mode: ViewQuery['mode']): Right {
      const outcomes = partsOf(asked.outcome)
      const isTotal = outcomes.length === 1 && outcomes[0] === 'total'
      // A total's share of itself is shown as its count.
      const isRate = mode !== 'absolute' && !(mode === 'share' && isTotal)
      const rows = rowsIn(asked)
      const { text: missing, isHeldElsewhere } = missingIn(asked, outcomes, mode !== 'absolute')
      const nothing = { low: null, high: null, isExact: true, missing: '', base: null }
      if (mode === 'absolute') {
        const { low, high, reporting } = counted(rows, outcomes)
        return reporting === 0 ? { ...nothing, reporting } : { ...nothing, low, high, missing, reporting }
      }
      const own = paired(rows, outcomes, isExclusive)
      const { reporting } = own
      if (reporting === 0) return { ...nothing, reporting }
      if (!isRate) {
        const { wholeLow: low, wholeHigh: high } = own
        // 0 of 0 is no share, and so no count in its place.
        return { ...nothing, low, high, missing, reporting }
      }
      const all = mode.startsWith('share-of-') ? paired(rowsIn(asked, true), outcomes, isExclusive) : own
      const [wholeLow, wholeHigh] =
        mode === 'share-of-outcome' && !isTotal ? [all.low, all.high] : [all.wholeLow, all.wholeHigh]
      const base = wholeLow
      if ((missing !== '' && isHeldElsewhere) || wholeHigh === 0) return { ...nothing, reporting, base: null }
      const isExact = own.low === own.high && wholeLow === wholeHigh
      return {
        ...nothing,
        low: isTotal && !isExact ? own.wholeLow / wholeHigh : own.low / wholeHigh,
        high: wholeLow === 0 ? Number.POSITIVE_INFINITY : own.high / wholeLow,
        isExact,
        missing,
        reporting,
        base,
      }
    }

    /** One period against another. */
    function against(
      now: Right,
      then: Right | null,
      how: 'part' | 'points' | 'index',
      isSame: boolean,
    ): Right {
      const none = { ...now, low: null, high: null, base: null }
      if (now.low === null || now.high === null) return none
      if (typeof then?.low !== 'number' || typeof then.high !== 'number') return none
      if (now.missing !== then.missing || (how !== 'points' && then.low <= 0)) return none
      const bases = [now.base, then.base].flatMap((base) => base ?? [])
      const base = bases.length > 0 ? Math.min(...bases) : then.low
      const isExact = now.isExact && then.isExact
      const still = how === 'index' ? 100 : 0
      if (isSame) return { ...now, low: still, high: still, isExact: true, base }
      const quotient = (a: number, b: number): number =>
        how === 'index' ? (100 * a) / b : how === 'part' ? (a - b) / b : a - b
      return { ...now, low: quotient(now.low, then.high), high: quotient(now.high, then.low), isExact, base }
    }

    const isOutcomeView =
      query.outcomes.length > 0 ||
      query.mode === 'disclosure-rate' ||
      query.figure === 'outcome-mix' ||
      (query.by === 'outcome' &&
        inRange.some((label) =>
          (together.get(label) ?? []).some(
            ({ kind, cells }) =>
              query.requestKinds.some((each) => each === kind) &&
              [...cells.keys()].some((outcome) => outcome !== 'total'),
          ),
        ))
    const breaks = catalogue.methodBreaks.filter(
      (of) =>
        of.company === query.company &&
        (of.requestKinds.length === 0 || of.requestKinds.some((kind) => query.requestKinds.includes(kind))) &&
        (of.measures.length === 0 || of.measures.includes(query.measure)) &&
        (isOutcomeView || !of.outcomesOnly),
    )
    const isAcross = (one: string, other: string): boolean => {
      const [early, late] = one < other ? [one, other] : [other, one]
      return breaks.some((of) => early <= of.lastBefore && late >= of.firstAfter)
    }

    function baseOf(period: string): string | null {
      if (query.change === 'since-first' || query.change === 'index')
        return inRange.find((label) => !isAcross(label, period)) ?? null
      const year = Number(period.slice(0, 4))
      const half = period.slice(5)
      const isYear = query.change === 'since-same-half' || query.half !== 'all'
      const base = isYear ? `${year - 1} ${half}` : half === 'H2' ? `${year} H1` : `${year - 1} H2`
      return labels.includes(base) && !isAcross(base, period) ? base : null
    }

    const howOf = (asked: Asked, mode: ViewQuery['mode']): 'part' | 'points' => {
      const [first, ...more] = partsOf(asked.outcome)
      const isCount = mode === 'absolute' || (mode === 'share' && first === 'total' && more.length === 0)
      return isCount ? 'part' : 'points'
    }
    /** In a change the total's share of itself is a count as such, blank rows and all. */
    const modeOf = (asked: Asked): ViewQuery['mode'] => {
      const isWhole = query.mode === 'share' && howOf(asked, query.mode) === 'part'
      return isWhole ? 'absolute' : query.mode
    }

    function number(asked: Asked, hasChanges: boolean): Right {
      if (!hasChanges || query.change === 'none' || asked.period === null) return level(asked, query.mode)
      const base = baseOf(asked.period)
      const mode = modeOf(asked)
      const now = level(asked, mode)
      const then = base === null ? null : level({ ...asked, period: base }, mode)
      return against(
        now,
        then,
        query.change === 'index' ? 'index' : howOf(asked, mode),
        base === asked.period,
      )
    }

    function compared(territory: string): { before: Right; after: Right; change: Right } | null {
      const newest = inRange.at(-1)
      if (query.compareWith === null || newest === undefined || newest === query.compareWith) return null
      const of = (period: string): Asked => ({ period, territory, outcome: null, kind: null })
      const mode = modeOf(of(newest))
      const before = level(of(query.compareWith), mode)
      const after = level(of(newest), mode)
      const then = isAcross(query.compareWith, newest) ? null : before
      return { before, after, change: against(after, then, howOf(of(newest), mode), false) }
    }

    /** The ranking's order, with ranks. */
    function ranking(): readonly { territory: string; right: Right; rank: number | null }[] {
      const period = query.change === 'none' ? null : (inRange.at(-1) ?? null)
      const rows = members.map((territory) => {
        const right = number({ period, territory, outcome: null, kind: null }, true)
        const change = query.sort === 'value' ? null : (compared(territory)?.change ?? null)
        const key = change ?? right
        const size = key.low === null || key.high === null ? null : key.low + key.high
        const sign = change !== null && query.sort === 'fall' ? -1 : 1
        const group = size === null ? 2 : key.base !== null && key.base < query.minBase ? 1 : 0
        return { territory, right, size: (size ?? 0) * sign, group, isExact: key.isExact }
      })
      const order = new Map(catalogue.territories.map(({ code }, place) => [code, place]))
      const sorted = rows.toSorted(
        (a, b) =>
          a.group - b.group ||
          b.size - a.size ||
          (order.get(a.territory) ?? 0) - (order.get(b.territory) ?? 0),
      )
      return sorted.map(({ territory, right, size, group }) => ({
        territory,
        right,
        rank: group === 0 ? 1 + sorted.filter((each) => each.group === 0 && each.size > size).length : null,
      }))
    }
    return { number, compared, ranking, members, inRange }
  }
}

const indexed = new WeakMap<ReturnType<typeof rowsOf>, Map<string, Map<string, Row[]>>>()

function byTerritory(
  table: ReturnType<typeof rowsOf>,
): ReadonlyMap<string, ReadonlyMap<string, readonly Row[]>> {
  const known = indexed.get(table)
  if (known !== undefined) return known
  const found = new Map<string, Map<string, Row[]>>()
  for (const [label, rows] of table)
    for (const row of rows) {
      const own = found.get(row.territory) ?? new Map<string, Row[]>()
      found.set(row.territory, own)
      own.set(label, [...(own.get(label) ?? []), row])
    }
  indexed.set(table, found)
  return found
}

/** Sums over the parts' cells, skipping blanks. */
function counted(rows: readonly Row[], outcomes: readonly string[]) {
  const cells = rows.flatMap(({ territory, cells: of }) =>
    outcomes.flatMap((outcome) => {
      const cell = of.get(outcome)
      return cell === undefined || cell.numbers === 0 ? [] : [{ territory, ...cell }]
    }),
  )
  return {
    low: cells.reduce((sum, cell) => sum + cell.low, 0),
    high: cells.reduce((sum, cell) => sum + cell.high, 0),
    reporting: new Set(cells.map(({ territory }) => territory)).size,
  }
}

/**
 * Parts and totals of the rows that have some of the parts and a total without a blank. A part that is blank lies between nothing and
 * what its row's total leaves.
 */
function paired(rows: readonly Row[], outcomes: readonly string[], isExclusive: (kind: string) => boolean) {
  const pairs = rows.flatMap(({ territory, kind, cells }) => {
    const total = cells.get('total')
    const parts = outcomes.flatMap((outcome) => cells.get(outcome) ?? [])
    if (parts.length === 0 || total === undefined || total.numbers === 0 || total.blanks > 0) return []
    const sum = (of: readonly Cell[], bound: 'low' | 'high' | 'blanks'): number =>
      of.reduce((all, cell) => all + cell[bound], 0)
    const others = [...cells].flatMap(([outcome, cell]) =>
      outcome === 'total' || outcomes.includes(outcome) ? [] : [cell],
    )
    const low = sum(parts, 'low')
    const left = Math.max(0, total.high - low - (isExclusive(kind) ? sum(others, 'low') : 0))
    const isBounded = isExclusive(kind) || outcomes.length === 1
    const blanks = sum(parts, 'blanks')
    const room = blanks === 0 ? 0 : isBounded ? left : blanks * total.high
    const high = sum(parts, 'high') + room
    const who = parts.some(({ numbers }) => numbers > 0) ? [territory] : []
    return [{ low, high, wholeLow: total.low, wholeHigh: total.high, who }]
  })
  const sumOf = (bound: 'low' | 'high' | 'wholeLow' | 'wholeHigh'): number =>
    pairs.reduce((all, pair) => all + pair[bound], 0)
  return {
    low: sumOf('low'),
    high: sumOf('high'),
    wholeLow: sumOf('wholeLow'),
    wholeHigh: sumOf('wholeHigh'),
    reporting: new Set(pairs.flatMap(({ who }) => who)).size,
  }
}

function listedIn(database: Database.Database, query: ViewQuery, countries: readonly string[]) {
  const found = database
    .prepare(
      `SELECT DISTINCT territory FROM figures WHERE company = :company AND service = :service
         AND kind IN (SELECT value FROM json_each(:kinds))`,
    )
    .pluck()
    .all({ company: query.company, service: query.service, kinds: JSON.stringify(query.requestKinds) })
  const listed = new Set(found)
  return countries.filter((code) => listed.has(code))
}

/** The rows of a view's company, service and measure by half-year, without what other rows of these kinds hold already. */
function rowsOf(
  database: Database.Database,
  { company, service, measure }: ViewQuery,
  kinds: readonly string[],
): ReadonlyMap<string, readonly Row[]> {
  const found = database
    .prepare(
      `WITH family (kind, total) AS (VALUES ('undivided', 'undivided'), ('criminal', 'undivided'), ('emergency', 'undivided'),
           ('national-security', 'national-security'), ('nsl', 'national-security'),
           ('fisa-content', 'national-security'), ('fisa-non-content', 'national-security')),
         asked AS (SELECT value AS kind FROM json_each(:kinds)),
         choice AS (SELECT f.total, max(a.kind IS f.total) AS asksTotal, sum(f.kind <> f.total) AS parts,
           sum(a.kind IS NOT NULL AND f.kind <> f.total) AS asksParts FROM family f LEFT JOIN asked a USING (kind) GROUP BY 1)
       SELECT period, territory, kind, outcome, total(low) AS low, total(high) AS high, count(low) AS numbers,
         count(*) - count(low) AS blanks
       FROM figures LEFT JOIN family USING (kind) LEFT JOIN choice USING (total)
       WHERE company = :company AND service = :service AND measure = :measure AND length = 'half-year' AND type <> 'world'
         AND CASE
           WHEN choice.total IS NULL OR NOT asksTotal OR asksParts = 0 THEN 1
           WHEN asksParts = parts THEN counting NOT IN ('unless-total', 'unless-parts')
           ELSE counting NOT IN ('unless-total', 'unless-total-alone') END
       GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3`,
    )
    // Columns and types are those of the statement above.
    .all({ company, service, measure, kinds: JSON.stringify(kinds) }) as readonly (Cell & {
    readonly period: string
    readonly territory: string
    readonly kind: string
    readonly outcome: string
  })[]
  const rows = new Map<string, { territory: string; kind: string; cells: Map<string, Cell> }[]>()
  for (const { period, territory, kind, outcome, ...cell } of found) {
    const ofPeriod = rows.get(period) ?? []
    rows.set(period, ofPeriod)
    let row = ofPeriod.at(-1)
    if (row?.territory !== territory || row.kind !== kind) {
      row = { territory, kind, cells: new Map() }
      ofPeriod.push(row)
    }
    row.cells.set(outcome, cell)
  }
  return rows
}

function loaded(catalogue: Catalogue, columns: FigureColumns): Database.Database {
  const database = new Database(':memory:')
  database.exec(`CREATE TABLE figures (company TEXT, service TEXT, measure TEXT, kind TEXT, period TEXT, length TEXT,
    territory TEXT, type TEXT, outcome TEXT, low REAL, high REAL, counting TEXT) STRICT`)
  const insert = database.prepare('INSERT INTO figures VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const bound = (value: number | undefined): number | null =>
    value === undefined || Number.isNaN(value) ? null : value
  database.transaction(() => {
    for (let row = 0; row < columns.length; row++) {
      const period = catalogue.periods[columns.period[row] ?? -1]
      const territory = catalogue.territories[columns.territory[row] ?? -1]
      insert.run(
        catalogue.companies[columns.company[row] ?? -1]?.id,
        catalogue.services[columns.service[row] ?? -1]?.id,
        MEASURES[columns.measure[row] ?? -1],
        REQUEST_KINDS[columns.requestKind[row] ?? -1],
        period?.label,
        period?.length,
        territory?.code,
        territory?.type,
        OUTCOMES_AND_TOTAL[columns.outcome[row] ?? -1],
        bound(columns.low[row]),
        bound(columns.high[row]),
        COUNTINGS[columns.counting[row] ?? -1],
      )
    }
  })()
  database.exec('CREATE INDEX view ON figures (company, service, measure, period)')
  return database
}
