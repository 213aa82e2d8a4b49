import { comparedBeside } from '../../data/model/worded-figure.ts'
import { say } from '../../data/model/words/say.ts'
import { seriesOf } from './figure-grid.ts'
import type { ActiveCell } from './key-plan.ts'
import type { WordedFigure } from './spec-types.ts'

/** The cell's text with its unit: `5,163 requests`, `25.8% of requests`, `blank in the report`. */
function cellWithUnit(
  spec: WordedFigure,
  cell: { readonly text: string; readonly low: number | null },
): string {
  if (cell.low === null) return cell.text
  if (cell.text.endsWith('%')) return `${cell.text}${spec.unit.replace(/^%/, '')}`
  return `${cell.text} ${spec.unit}`
}

/**
 * What a screen reader says at a cell: the category, the series where there are several, the number with its unit, the number before it, how
 * many territories reported, and a method break that stands before it. Empty where the cell isn't in the figure.
 */
export function spokenCell(spec: WordedFigure, active: ActiveCell): string {
  const all = seriesOf(spec)
  const series = all[active.series]
  const category = spec.categories[active.category]
  const cell = series?.cells[active.category]
  if (series === undefined || category === undefined || cell === undefined) return ''
  const parts = [
    all.length > 1 ? `${series.label}, ${category.spoken}` : category.spoken,
    cellWithUnit(spec, cell),
  ]
  const before = series.cells[active.category - 1]
  const beforeCategory = spec.categories[active.category - 1]
  if (isOverTime(spec) && before !== undefined && beforeCategory !== undefined) {
    parts.push(say('screen.spoken-before', { category: beforeCategory.spoken, text: before.text }))
  }
  const change = comparedBeside(spec, category.id)
  if (spec.comparison !== null && change !== undefined) {
    parts.push(say('screen.spoken-before', { category: spec.comparison.label, text: change.text }))
  }
  if (cell.smallDenominator)
    parts.push(say(spec.valueType === 'rate' ? 'explore.small-people' : 'explore.small-base'))
  if (cell.of > 1) parts.push(say('screen.reporting', { reporting: cell.reporting, of: cell.of }))
  const breakBefore = isOverTime(spec)
    ? series.breaks.find(({ afterIndex }) => afterIndex === active.category - 1)
    : undefined
  if (breakBefore !== undefined) parts.push(say('screen.spoken-break', { reason: breakBefore.reason }))
  return parts.join('; ')
}

/** Whether its categories follow each other in time, so that the one before says something. */
function isOverTime({ kind }: WordedFigure): boolean {
  return ['over-time', 'small-multiples', 'bands', 'slope', 'heat-table'].includes(kind)
}
