import type { FigureSpec, Series } from '../model/figure-spec.ts'
import type { ViewRows } from '../model/view-rows.ts'
import { capital, message, periodText, type Text } from '../model/text.ts'
import { breakReason, breaksInView } from './breaks.ts'
import { figureCell } from './cell.ts'
import { composeFigure, cutNote, territoryCategories, type FigureInput } from './compose-figure.ts'
import { measureText, outcomeText } from '../model/name-texts.ts'
import { smallMixNote } from './notes.ts'
import { hasBands } from './has-bands.ts'
import { sumNotes } from './sum-notes.ts'
import { valueFormat } from './value-format.ts'

/**
 * One bar to 100 % per territory: how its requests were answered over the whole range, sum ÷ sum.
 *
 * Refused with the reason where outcomes overlap, are ranges, aren't published, or change their unit inside the range. All
 * outcomes are drawn, whatever is chosen: the chosen ones stand out.
 */
export function outcomeMixFigure(input: FigureInput): FigureSpec {
  const { catalogue } = input
  const rows: ViewRows = {
    ...input.rows,
    query: { ...input.rows.query, mode: 'share', change: 'none', outcomes: [], by: 'outcome' },
  }
  const refusal = refusalOf(input, rows)
  const codes = rows.mix.map(({ territory }) => territory)
  return composeFigure(
    { ...input, rows },
    {
      kind: 'outcome-mix',
      shape: 'share-bars',
      categories: territoryCategories(catalogue, rows, codes),
      categoryTitle: capital(message('figure.categories.territory')),
      series: mixSeries(rows, input.rows.query.outcomes),
      isStacked: true,
      timeAxis: null,
      refusal,
      notesBefore: cutNote(rows),
      notesAfter: [...(refusal === null ? sumNotes(catalogue, rows) : []), ...smallMixNote(rows)],
    },
  )
}

function mixSeries(rows: ViewRows, chosen: readonly string[]): Series[] {
  const format = valueFormat(rows.query)
  return rows.outcomes.map((outcome, index) => ({
    id: outcome,
    label: capital(outcomeText(outcome)),
    colour: { role: 'outcome', outcome },
    cells: rows.mix.flatMap(({ cells }) => {
      const cell = cells[index]
      return cell === undefined ? [] : [figureCell(cell, format)]
    }),
    marks: rows.mix.map(({ territory }) => ({ period: null, territory, outcome })),
    emphasis: chosen.length === 0 ? 'normal' : chosen.includes(outcome) ? 'strong' : 'faint',
    classes: null,
  }))
}

function refusalOf({ catalogue, rows: asked }: FigureInput, rows: ViewRows): Text | null {
  if (rows.figureCount === 0) return null
  const measure = measureText(rows.query.measure)
  if (rows.outcomes.length === 0) return message('figure.refusal.no-outcomes', { measure })
  if (!rows.mayStack) return message('figure.refusal.overlap')
  const breaks = breaksInView(catalogue, { ...asked, periodsInView: asked.periods })
  const unitBreak = breaks.find(({ outcomesOnly }) => outcomesOnly)
  if (unitBreak !== undefined) {
    return message('figure.refusal.unit-break', {
      before: periodText(unitBreak.lastBefore),
      after: periodText(unitBreak.firstAfter),
      reason: breakReason(unitBreak),
    })
  }
  const banded = rows.outcomes.find((_, index) =>
    rows.mix.some(({ cells }) => cells[index]?.low !== cells[index]?.high),
  )
  if (banded !== undefined && hasBands(rows)) {
    return message('figure.refusal.bands', { outcome: outcomeText(banded) })
  }
  return null
}
