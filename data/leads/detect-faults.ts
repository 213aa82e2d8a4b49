import { isAbsent } from './is-absent.ts'
import { OUTCOMES, type Outcome } from '../model/vocabulary.ts'
import type { Candidate } from './candidate.ts'
import { rounded } from './chance.ts'
import type { CellName, HeldRow, History } from './history.ts'
import { ALL, numberIn, outcomesOfShare } from './series.ts'

/** Cells that the source left blank, and rows whose outcomes don't add up to their total. */
export function detectFaults(history: History, half: number): readonly Candidate[] {
  return [...blanks(history, half), ...contradictions(history, half), ...percentages(history, half)]
}

function rowsIn(history: History, half: number): readonly HeldRow[] {
  const law = history.groups[0]
  const series = law === undefined ? [] : [...law.rows.values()].flatMap((byHalf) => byHalf.get(half) ?? [])
  return [...series, ...history.otherRows.filter((row) => row.half === half)]
}

function blankCells(row: HeldRow): readonly CellName[] {
  return [...row.cells].flatMap(([name, { low }]) => (low === null ? [name] : []))
}

function blanks(history: History, half: number): readonly Candidate[] {
  const rows = rowsIn(history, half).filter((row) => blankCells(row).length > 0)
  if (rows.length === 0) return []
  const count = (some: readonly HeldRow[]): number =>
    some.reduce((sum, row) => sum + blankCells(row).length, 0)
  const cells = count(rows)
  return [
    {
      kind: 'blank',
      section: 'new',
      territory: ALL,
      group: 'law',
      family: 'blank',
      measure: 'blank',
      series: '*/blank',
      unusual: rounded(1 + Math.log2(1 + cells) / 2, 1),
      size: 0.4,
      doubts: [],
      told: {
        is: 'blank',
        rows,
        cells,
        territories: [...new Set(rows.map(({ territory }) => territory))].toSorted(),
        requestsBehind: rows.reduce((sum, row) => sum + (numberIn(row, 'requests total') ?? 0), 0),
        cellsBefore: count(rowsIn(history, half - 1)),
      },
    },
  ]
}

function contradictions(history: History, half: number): readonly Candidate[] {
  return rowsIn(history, half).flatMap((row) =>
    (['requests', 'accounts'] as const).flatMap((measure): readonly Candidate[] => {
      if (!history.hasExclusiveOutcomes(row.kind)) return []
      const outcomes = OUTCOMES.filter((outcome) => row.cells.has(`${measure} ${outcome}`))
      const parts = outcomes.flatMap((outcome) => row.cells.get(`${measure} ${outcome}`) ?? [])
      const total = numberIn(row, `${measure} total`)
      if (total === null || parts.length < 2 || parts.some(({ low, high }) => low === null || low !== high))
        return []
      const sum = parts.reduce((all, { low }) => all + (low ?? 0), 0)
      return sum === total ? [] : [contradiction(row, measure, outcomes, sum, total)]
    }),
  )
}

function contradiction(
  { territory, kind, service, cells }: HeldRow,
  measure: 'requests' | 'accounts',
  outcomes: readonly Outcome[],
  parts: number,
  total: number,
): Candidate {
  return {
    kind: 'contradiction',
    section: 'new',
    territory,
    group: kind,
    family: 'contradiction',
    measure: 'parts',
    series: `${territory}/${kind}/parts`,
    unusual: rounded(Math.min(10, 1 + Math.log2(1 + Math.abs(parts - total))), 1),
    size: 0.4,
    doubts: [],
    told: {
      is: 'contradiction',
      service,
      kind,
      measure,
      outcomes,
      parts,
      total,
      figureIds: [...cells].flatMap(([name, held]) => (name.startsWith(`${measure} `) ? held.figureIds : [])),
    },
  }
}

/** Published percentages that are not what the row's own counts come to. */
function percentages(history: History, half: number): readonly Candidate[] {
  return rowsIn(history, half).flatMap((row): readonly Candidate[] => {
    const printed = PRINTED.flatMap((name) => row.cells.get(name) ?? [])[0]
    const whole = numberIn(row, 'requests total')
    const outcomes = outcomesOfShare('disclosed', [row])
    const parts = outcomes.map((outcome) => numberIn(row, `requests ${outcome}`))
    if (isAbsent(printed?.low) || printed.high === null || whole === null || whole < 100) return []
    if (parts.length === 0 || parts.includes(null)) return []
    const part = parts.reduce<number>((sum, each) => sum + (each ?? 0), 0)
    const counted = part / whole
    const [low, high] = [printed.low / 10_000, printed.high / 10_000]
    const apart = Math.max(low - counted, counted - high)
    if (apart < 0.005) return []
    const { territory, kind, service } = row
    return [
      {
        kind: 'contradiction',
        section: 'new',
        territory,
        group: kind,
        family: 'contradiction',
        measure: 'parts',
        series: `${territory}/${kind}/percentage`,
        unusual: rounded(Math.min(10, 1 + Math.log2(1 + 100 * apart)), 1),
        size: 0.4,
        doubts: [],
        told: {
          is: 'percentage',
          service,
          kind,
          printed: [low, high],
          outcomes,
          part,
          whole,
          figureIds: [
            ...printed.figureIds,
            ...(row.cells.get('requests total')?.figureIds ?? []),
            ...outcomes.flatMap((outcome) => row.cells.get(`requests ${outcome}`)?.figureIds ?? []),
          ],
        },
      },
    ]
  })
}

const PRINTED: readonly CellName[] = ['share-disclosed some-data', 'share-disclosed total']
