import { allSeries, type Absence, type Cell, type FigureSpec } from '../../model/figure-spec.ts'
import { formerAbsence } from '../../model/former-absence.ts'
import type { PlottedRow } from '../../model/recipe.ts'
import { canonicalJson } from '../recipe/canonical-json.ts'
import { sha256 } from '../recipe/recipe-code.ts'

/** Every number that a figure shows, series after series, then what is compared beside its bars, and why one is missing. */
export function plottedRows(spec: FigureSpec): readonly PlottedRow[] {
  return plottedRowsWith(spec, (absence) => absence)
}

/** The same in the words that earlier versions had for what is missing. */
export function formerRows(spec: FigureSpec): readonly PlottedRow[] {
  return plottedRowsWith(spec, formerAbsence)
}

/** Whether a row is of what is compared beside a bar. */
export function isCompared([series]: PlottedRow): boolean {
  return COMPARED.some((part) => series === comparedSeries(part))
}

/** First 16 hex digits of the SHA-256 over kind and numbers, as ever: texts written for other numbers are stale. */
export function dataHashOf(spec: FigureSpec): string {
  return sha256(canonicalJson([spec.kind, formerRows(spec)])).slice(0, 16)
}

function plottedRowsWith(
  spec: FigureSpec,
  wordOf: (absence: Absence) => PlottedRow[4],
): readonly PlottedRow[] {
  const plotted = (series: string, category: string, { low, high, absence }: Cell): PlottedRow => [
    series,
    category,
    low,
    high,
    absence === null ? null : wordOf(absence),
  ]
  return [
    ...allSeries(spec).flatMap(({ id, cells }) =>
      cells.map((cell, index) => plotted(id, spec.categories[index]?.id ?? '', cell)),
    ),
    ...(spec.comparison?.rows ?? []).flatMap(({ id, ...compared }) =>
      COMPARED.map((part) => plotted(comparedSeries(part), id, compared[part])),
    ),
  ]
}

const COMPARED = ['before', 'after', 'change'] as const

function comparedSeries(part: (typeof COMPARED)[number]): string {
  return `compared ${part}`
}
