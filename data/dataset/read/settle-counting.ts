import { COUNTINGS, type Counting } from '../../model/counting/counted-in-view.ts'
import { KIND_FAMILIES } from '../../model/counting/kind-parts.ts'
import { settleTotal, type HeldNumber } from '../../model/counting/settle-total.ts'
import { MEASURES, OUTCOMES_AND_TOTAL, REQUEST_KINDS } from '../../model/vocabulary.ts'
import { scopeAt, spotAt, type WholeColumns } from '../format/cell-key.ts'
import { createNumbering } from './numbering.ts'
import { createPairTable } from './pair-table.ts'

const PERCENTAGE = MEASURES.indexOf('share-disclosed')

/** Of each kind: its family, −1 where it has none, and its place there: 0 the total, then the parts. */
const FAMILY = Int8Array.from(REQUEST_KINDS, (kind) =>
  KIND_FAMILIES.findIndex(({ total, parts }) => total === kind || parts.includes(kind)),
)
const PLACE = Uint8Array.from(REQUEST_KINDS, (kind, code) =>
  KIND_FAMILIES[FAMILY[code] ?? -1]?.total === kind
    ? 0
    : 1 + (KIND_FAMILIES[FAMILY[code] ?? -1]?.parts.indexOf(kind) ?? 0),
)

/**
 * When each figure is counted (index into COUNTINGS), so that a total and its parts are never added, whichever editions they come
 * from: decided for each company, service, period, territory, subject and measure by what is held there.
 */
export function settleCounting(columns: WholeColumns): Uint8Array {
  const counting = new Uint8Array(columns.length)
  const rows = rowsInQuestion(columns)
  if (rows.length === 0) return counting
  const held = roomForFamilies()
  for (const group of groupedRows(columns, rows)) settleGroup(columns, group, held, counting)
  return counting
}

/** Rows of a company, service and period that has a total and any part of it: mostly none, and then nothing more is done. */
function rowsInQuestion(columns: WholeColumns): Uint32Array {
  const { company, service, period, requestKind } = columns
  const heldOf = new Map<number, number>()
  const keyAt = (row: number): number =>
    ((company[row] ?? 0) * 256 + (service[row] ?? 0)) * 65_536 + (period[row] ?? 0)
  // Rows that follow each other are mostly of one place.
  let held = 0
  let heldKey = -1
  for (let row = 0; row < columns.length; row += 1) {
    const key = keyAt(row)
    if (key !== heldKey) {
      heldOf.set(heldKey, held)
      held = heldOf.get(key) ?? 0
      heldKey = key
    }
    held |= 1 << (requestKind[row] ?? 0)
  }
  heldOf.set(heldKey, held)
  const isAsked = (held: number, family: number): boolean =>
    [0, 1].every((isPart) =>
      REQUEST_KINDS.some(
        (_, kind) =>
          FAMILY[kind] === family && Math.min(PLACE[kind] ?? 0, 1) === isPart && (held & (1 << kind)) !== 0,
      ),
    )
  const familiesOf = new Map(
    [...heldOf].map(([key, held]) => [key, KIND_FAMILIES.map((_, family) => isAsked(held, family))]),
  )
  const rows = new Uint32Array(columns.length)
  let count = 0
  let families: readonly boolean[] | undefined
  let familiesKey = -1
  for (let row = 0; row < columns.length; row += 1) {
    const family = FAMILY[requestKind[row] ?? 0] ?? -1
    if (family < 0) continue
    const key = keyAt(row)
    if (key !== familiesKey) families = familiesOf.get(key)
    familiesKey = key
    if (families?.[family] !== true) continue
    rows[count] = row
    count += 1
  }
  return rows.slice(0, count)
}

/** What a group holds: its total, parts of it, or (3) both. */
const HAS_TOTAL = 1
const HAS_PART = 2

/** The rows by family and what they count, but for kind and outcome: of groups that have a total and any part of it. */
function* groupedRows(columns: WholeColumns, rows: Uint32Array): Generator<Uint32Array> {
  const scopes = createNumbering<number>()
  const table = createPairTable()
  const groups = new Uint32Array(rows.length)
  const holds = new Uint8Array(rows.length)
  let count = 0
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0
    const kind = columns.requestKind[row] ?? 0
    const scope = scopes.placeOf(scopeAt(columns, row) * KIND_FAMILIES.length + (FAMILY[kind] ?? 0))
    const spot = spotAt(columns, row)
    let group = table.placeOf(scope, spot)
    if (group < 0) {
      group = count
      table.put(scope, spot, group)
      count += 1
    }
    groups[index] = group
    holds[group] = (holds[group] ?? 0) | (PLACE[kind] === 0 ? HAS_TOTAL : HAS_PART)
  }
  const starts = new Uint32Array(count + 1)
  for (const group of groups) starts[group + 1] = (starts[group + 1] ?? 0) + 1
  for (let group = 1; group <= count; group += 1)
    starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0)
  const next = starts.slice()
  const sorted = new Uint32Array(rows.length)
  for (let index = 0; index < rows.length; index += 1) {
    const group = groups[index] ?? 0
    const place = next[group] ?? 0
    sorted[place] = rows[index] ?? 0
    next[group] = place + 1
  }
  for (let group = 0; group < count; group += 1)
    if (holds[group] === (HAS_TOTAL | HAS_PART))
      yield sorted.subarray(starts[group] ?? 0, starts[group + 1] ?? 0)
}

function settleGroup(
  columns: WholeColumns,
  rows: Uint32Array,
  heldOfFamily: readonly (readonly HeldRoom[])[],
  counting: Uint8Array,
): void {
  const [first = 0] = rows
  const placeOf = (row: number): number => PLACE[columns.requestKind[row] ?? 0] ?? 0
  const held = heldOfFamily[FAMILY[columns.requestKind[first] ?? 0] ?? 0] ?? []
  for (const { total, parts } of held) {
    holdNothing(total)
    for (const part of parts) holdNothing(part)
  }
  for (const row of rows) {
    const of = held[columns.outcome[row] ?? 0]
    const number = placeOf(row) === 0 ? of?.total : of?.parts[placeOf(row) - 1]
    if (number !== undefined) addRow(columns, row, number)
  }
  const settled = settleTotal(held, columns.measure[first] !== PERCENTAGE)
  for (const row of rows) {
    const { total, parts } = settled[columns.outcome[row] ?? 0] ?? { total: 'always', parts: 'always' }
    counting[row] = codeOf(placeOf(row) === 0 ? total : parts)
  }
}

const codeOf = (counting: Counting): number => COUNTINGS.indexOf(counting)

type Adding = { -readonly [Key in keyof HeldNumber]: HeldNumber[Key] }

/** What is held of one outcome, filled anew for each group: there are many thousands. */
interface HeldRoom {
  readonly total: Adding
  readonly parts: readonly Adding[]
}

/** By family, then by outcome. */
const roomForFamilies = (): readonly (readonly HeldRoom[])[] =>
  KIND_FAMILIES.map(({ parts }) =>
    OUTCOMES_AND_TOTAL.map(() => ({ total: nothingHeld(), parts: parts.map(nothingHeld) })),
  )

const nothingHeld = (): Adding => ({ low: 0, high: 0, reported: 0, missing: 0 })

function holdNothing(number: Adding): void {
  number.low = 0
  number.high = 0
  number.reported = 0
  number.missing = 0
}

function addRow({ low, high }: WholeColumns, row: number, into: Adding): void {
  const bound = low[row] ?? Number.NaN
  if (Number.isNaN(bound)) {
    into.missing += 1
    return
  }
  into.low += bound
  into.high += high[row] ?? bound
  into.reported += 1
}
