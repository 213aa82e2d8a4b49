import type { Catalogue } from '../model/catalogue.ts'
import { hasSameParts, type FigureSpec, type Series } from '../model/figure-spec.ts'
import type { ViewRows } from '../model/view-rows.ts'
import { say } from '../model/words/say.ts'
import { lowerFirst } from '../model/words/names.ts'
import { absencesInText } from './absences-in-text.ts'
import { partsInText } from './cell.ts'
import { drawnRangeInText, figureTitleBrief } from './selection-in-words.ts'
import { publishersInView } from './source-line.ts'
import { formatBounds, type ValueFormat } from './value-format.ts'

type Drawn = Pick<FigureSpec, 'kind' | 'shape' | 'series' | 'panels' | 'categories' | 'breaks'>

/** "[Chart type] of [data], [period], where [main finding]. Source.": a finding never compares across a break. */
export function altText(catalogue: Catalogue, rows: ViewRows, figure: Drawn, format: ValueFormat): string {
  const all = [...figure.series, ...figure.panels.flatMap((panel) => panel.series)]
  const hasValues = all.some(({ cells }) => cells.some(({ low }) => low !== null))
  const finding = hasValues ? mainFinding(rows, figure, format) : null
  const publishers = publishersInView(catalogue, rows)
  const values = {
    chart: hasValues ? chartInText(figure) : say('figure.alt.empty'),
    subject: lowerFirst(figureTitleBrief(catalogue, rows, figure.kind)),
    range: drawnRangeInText(rows, figure.kind),
    source: publishers === '' ? '' : say('figure.alt.source', { publishers }),
  }
  const text = (
    finding === null ? say('figure.alt.no-finding', values) : say('figure.alt', { ...values, finding })
  ).trim()
  const absences = absencesInText(all.flatMap(({ cells }) => cells))
  return absences === '' ? text : say('figure.alt.absences', { text, absences })
}

function chartInText({ shape, panels }: Drawn): string {
  if (panels.length === 0) return say(`figure.alt.${shape}`)
  return say('figure.alt.panels', { count: panels.length })
}

function mainFinding(rows: ViewRows, figure: Drawn, format: ValueFormat): string | null {
  if (figure.shape === 'bars' || figure.shape === 'map') return firstOfRanking(figure)
  if (figure.panels.length > 0 || figure.shape === 'share-bars') return null
  const [only, ...others] = figure.series
  if (only !== undefined && others.length === 0) {
    return changeOf(lowerFirst(only.label), only.cells, figure, (cell) => cell.text, hasSameParts)
  }
  if (figure.shape === 'stacked' && format.valueType === 'count') {
    return changeOf(
      say('figure.finding.total'),
      rows.totals,
      figure,
      ({ low, high }) => (low === null || high === null ? '' : formatBounds(low, high, format)),
      (one, other) => partsInText(one.missing) === partsInText(other.missing),
    )
  }
  return highestOfNewest(figure)
}

function firstOfRanking({ series, categories }: Drawn): string | null {
  const cells = series[0]?.cells ?? []
  // A share of three requests is no finding while a larger one is there.
  const sound = cells.findIndex(({ low, smallDenominator }) => low !== null && !smallDenominator)
  const index = sound >= 0 ? sound : cells.findIndex(({ low }) => low !== null)
  const label = categories[index]?.label
  const text = series[0]?.cells[index]?.text
  return label === undefined || text === undefined ? null : say('figure.finding.ranked', { label, text })
}

/** Between the last reported period and the first one that neither a break nor a lacking part sets apart from it. */
function changeOf<C extends { readonly low: number | null }>(
  what: string,
  cells: readonly C[],
  { breaks, categories }: Drawn,
  textOf: (cell: C) => string,
  isOfSameParts: (one: C, other: C) => boolean,
): string | null {
  const lastIndex = cells.findLastIndex(({ low }) => low !== null)
  const newest = cells[lastIndex]
  const isOther = (cell: C): boolean =>
    newest !== undefined && cell.low !== null && !isOfSameParts(cell, newest)
  const start = Math.max(
    (breaks.findLast(({ afterIndex }) => afterIndex < lastIndex)?.afterIndex ?? -1) + 1,
    cells.findLastIndex(isOther) + 1,
  )
  const firstIndex = cells.findIndex(({ low }, index) => index >= start && low !== null)
  const first = cells[firstIndex]
  const last = cells[lastIndex]
  const from = categories[firstIndex]?.label
  const to = categories[lastIndex]?.label
  if (first === undefined || last === undefined || from === undefined || to === undefined) return null
  const values = { what, first: textOf(first), last: textOf(last), from, to }
  if (from === to) return say('figure.finding.single', values)
  return say(values.first === values.last ? 'figure.finding.same' : 'figure.finding.changes', values)
}

function highestOfNewest({ series, categories }: Drawn): string | null {
  const newest = categories.findLastIndex((_, index) => series.some(({ cells }) => isReported(cells[index])))
  const sorted = series
    .filter(({ cells }) => isReported(cells[newest]))
    .toSorted((left, right) => (right.cells[newest]?.low ?? 0) - (left.cells[newest]?.low ?? 0))
  const highest = sorted[0]
  const period = categories[newest]?.label
  const text = highest?.cells[newest]?.text
  if (highest === undefined || period === undefined || text === undefined) return null
  // Two ranges that overlap have no certain order.
  if ((sorted[1]?.cells[newest]?.high ?? -1) > (highest.cells[newest]?.low ?? 0)) return null
  return say('figure.finding.highest-of', { label: quoted(highest), period, text })
}

function isReported(cell: { readonly low: number | null } | undefined): boolean {
  return cell !== undefined && cell.low !== null
}

function quoted({ label, marks }: Series): string {
  return marks[0]?.outcome === null ? label : lowerFirst(label)
}
