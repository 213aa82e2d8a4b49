import type { ViewQuery } from '../../../data/model/view-query.ts'
import { MEASURES, OUTCOMES_AND_TOTAL, REQUEST_KINDS } from '../../../data/model/vocabulary.ts'
import type { SmallDataset } from './small-dataset.ts'

/** The lower bounds of a source's row by outcome: one per figure, `null` where it is blank. */
export type PlainRow = ReadonlyMap<string, readonly (number | null)[]>

export interface PlainFigures {
  /** The rows (territory × kind) of a query in one period; no territories = all. */
  rows(query: ViewQuery, period: string, territories: readonly string[]): readonly PlainRow[]
}

/** The figures as a list that is filtered, and nothing else. */
export function plainFigures({ catalogue, columns }: SmallDataset): PlainFigures {
  const figures = Array.from({ length: columns.length }, (_, row) => ({
    company: catalogue.companies[columns.company[row] ?? 0]?.id ?? '',
    service: catalogue.services[columns.service[row] ?? 0]?.id ?? '',
    period: catalogue.periods[columns.period[row] ?? 0]?.label ?? '',
    territory: catalogue.territories[columns.territory[row] ?? 0]?.code ?? '',
    kind: REQUEST_KINDS[columns.requestKind[row] ?? 0] ?? 'undivided',
    measure: MEASURES[columns.measure[row] ?? 0] ?? 'requests',
    outcome: OUTCOMES_AND_TOTAL[columns.outcome[row] ?? 0] ?? 'total',
    value: Number.isNaN(columns.low[row]) ? null : (columns.low[row] ?? 0),
  }))
  return {
    rows: (query, period, territories) => {
      const rows = new Map<string, Map<string, (number | null)[]>>()
      for (const figure of figures) {
        if (figure.company !== query.company || figure.service !== query.service) continue
        if (figure.measure !== query.measure || figure.period !== period) continue
        if (!query.requestKinds.includes(figure.kind)) continue
        if (territories.length > 0 && !territories.includes(figure.territory)) continue
        const key = `${figure.territory} ${figure.kind}`
        const row = rows.get(key) ?? new Map<string, (number | null)[]>()
        row.set(figure.outcome, [...(row.get(figure.outcome) ?? []), figure.value])
        rows.set(key, row)
      }
      return [...rows.values()]
    },
  }
}
