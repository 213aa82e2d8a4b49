import type { Cell, FigureSpec } from '../figure-spec.ts'
import { insideSentence, message, periodText, type Text } from '../text.ts'
import { type Candidate, isNumber } from './candidate.ts'
import { changeFinding } from './change-finding.ts'
import { extremeFinding } from './extreme-finding.ts'
import { slopeFinding } from './slope-finding.ts'

/**
 * What a careful reader finds in what a figure draws; `null` only where it draws no number. Ties are ties, ranges that overlap have no
 * certain order, a share of few is told with its counts, and nothing is compared across a break, or between companies.
 */
export function mainFinding(figure: FigureSpec): Text | null {
  switch (figure.kind) {
    case 'territories-ranked':
    case 'map':
      return (
        orderFinding(figure) ??
        extremeFinding(
          figure.categories.flatMap(({ label }, index) => candidate(label, figure.series[0]?.cells[index])),
          figure,
        )
      )
    case 'outcome-mix':
      return firstMix(figure)
    case 'heat-table':
      return tableFinding(figure)
    case 'slope':
      return slopeFinding(figure, figure.valueType)
    case 'over-time':
    case 'small-multiples':
    case 'bands':
      return courseFinding(figure)
  }
}

/** Of bars in the order of their changes: the change that comes first; `null` where their own numbers give the order, or none has a change. */
function orderFinding({ comparison, categories, measure }: FigureSpec): Text | null {
  const first = comparison?.first ?? null
  if (comparison === null || first === null) return null
  const { rows, valueType, period, comparedWith } = comparison
  const changes = categories.flatMap(({ id, label }) =>
    candidate(label, rows.find((row) => row.id === id)?.change),
  )
  const finding = extremeFinding(changes, { valueType, measure }, first === 'fall' ? 'lowest' : 'highest')
  if (finding === null) return null
  return message('figure.finding.of-changes', {
    finding,
    from: periodText(comparedWith),
    to: periodText(period),
  })
}

/** Of a table’s cells the highest, among the periods after which no break and no change of members lies. */
function tableFinding(figure: FigureSpec): Text | null {
  const { series, categories, breaks } = figure
  const newest = categories.findLastIndex((_, index) => series.some(({ cells }) => isNumber(cells[index])))
  const start = Math.max(
    0,
    ...breaks.flatMap(({ afterIndex }) => (afterIndex < newest ? [afterIndex + 1] : [])),
    ...series.map(({ cells }) => {
      const last = cells.findLast(isNumber)
      return cells.findLastIndex((cell) => isNumber(cell) && cell.members !== last?.members) + 1
    }),
  )
  const compared = categories.flatMap(({ label }, index) =>
    index >= start ? [{ period: label, index }] : [],
  )
  const finding = extremeFinding(
    series.flatMap(({ label, cells }) =>
      compared.flatMap(({ period, index }) =>
        candidate(message('figure.finding.at', { label: insideSentence(label), period }), cells[index]),
      ),
    ),
    figure,
  )
  const [from, to] = [categories[start]?.label, categories.at(-1)?.label]
  if (finding === null || start === 0 || from === undefined || to === undefined) return finding
  return start === categories.length - 1
    ? message('figure.finding.in', { where: to, finding })
    : message('figure.finding.in-range', { from, to, finding })
}

/** The parts of the first bar, which is the territory with the most. */
function firstMix({ categories, series, valueType, measure }: FigureSpec): Text | null {
  const index = categories.findIndex((_, place) => series.some(({ cells }) => isNumber(cells[place])))
  const first = categories[index]
  const parts = series.flatMap(({ label, cells }) => candidate(label, cells[index]))
  const finding = extremeFinding(parts, { valueType, measure })
  return first === undefined || finding === null
    ? null
    : message('figure.finding.in', { where: first.label, finding })
}

interface Course {
  readonly label: Text
  readonly cells: readonly Cell[]
  /** At which they stop comparing. */
  readonly breaks: FigureSpec['breaks']
  readonly isOfCompany: boolean
}

/** One course of numbers as it goes; of several, their sum where they are stacked, else who is highest in the newest period. */
function courseFinding(figure: FigureSpec): Text | null {
  const { categories, totals, valueType } = figure
  const courses = coursesOf(figure).filter(({ cells }) => cells.some(isNumber))
  const [first] = courses
  if (first === undefined) return null
  if (courses.length === 1 || first.isOfCompany) {
    return changeFinding(first.label, first.cells, { categories, breaks: first.breaks }, valueType)
  }
  if (totals !== null) {
    const ofTotal = changeFinding(message('figure.finding.total'), totals, figure, valueType)
    if (ofTotal !== null) return ofTotal
  }
  const newest = categories.findLastIndex((_, index) => courses.some(({ cells }) => isNumber(cells[index])))
  const where = categories[newest]?.label
  const finding = extremeFinding(
    courses.flatMap(({ label, cells }) => candidate(label, cells[newest])),
    figure,
  )
  return where === undefined || finding === null ? null : message('figure.finding.in', { where, finding })
}

function coursesOf({ series, panels, breaks }: FigureSpec): readonly Course[] {
  return [
    ...series.map(({ label, cells }) => ({
      label: insideSentence(label),
      cells,
      breaks,
      isOfCompany: false,
    })),
    ...panels.flatMap(({ title, series: inside, breaks: own }) =>
      inside.map(({ label, cells, marks }) => ({
        label:
          inside.length === 1
            ? insideSentence(title)
            : message('figure.finding.in-panel', {
                panel: insideSentence(title),
                series: insideSentence(label),
              }),
        cells,
        breaks: own,
        isOfCompany: marks[0]?.company !== undefined,
      })),
    ),
  ]
}

function candidate(label: Text, cell: Cell | undefined): readonly Candidate[] {
  return cell === undefined ? [] : [{ label: insideSentence(label), cell }]
}
