import type { WordedFigure } from '../../data/model/worded-figure.ts'
import { Sparkline } from './sparkline.tsx'

/** Bars that a card has room for. */
const BARS = 4

/** A lead's figure in small, beside the sentence that says the same: a line over time, or the first bars of a ranking. */
export function MiniFigure({ spec }: { readonly spec: WordedFigure }) {
  if (spec.emptyReason !== null) return null
  if (spec.shape === 'bars') return <MiniBars spec={spec} />
  const line = lineOf(spec)
  if (line === null) return null
  const [first, last] = [spec.categories[0], spec.categories.at(-1)]
  return (
    <div className="mini" aria-hidden="true">
      <Sparkline {...line} />
      <p className="mini-ends">
        <span>{first?.label}</span>
        <span>{last?.label}</span>
      </p>
    </div>
  )
}

function lineOf(spec: WordedFigure) {
  const { shape, series, panels, breaks } = spec
  const places = (some: typeof breaks): readonly number[] => some.map(({ afterIndex }) => afterIndex)
  const [panel] = panels
  if (panel !== undefined) {
    const [only] = panel.series
    return only === undefined || panel.series.length > 1
      ? null
      : { cells: only.cells, breaks: places(panel.breaks) }
  }
  if (shape !== 'lines' && shape !== 'stacked' && shape !== 'ranges') return null
  const [only, ...others] = series
  if (only === undefined) return null
  if (others.length === 0) return { cells: only.cells, breaks: places(breaks) }
  return shape === 'stacked' ? { cells: sumsOf(series), breaks: places(breaks) } : null
}

/** What stacked parts add up to; of one that lacks, nothing. */
function sumsOf(series: WordedFigure['series']) {
  return (series[0]?.cells ?? []).map((_, at) => {
    const parts = series.map(({ cells }) => cells[at])
    const sum = (end: 'low' | 'high'): number | null =>
      parts.reduce<number | null>((all, part) => {
        const value = part?.[end] ?? null
        return all === null || value === null ? null : all + value
      }, 0)
    return { low: sum('low'), high: sum('high') }
  })
}

function MiniBars({ spec }: { readonly spec: WordedFigure }) {
  const cells = spec.series[0]?.cells ?? []
  const rows = spec.categories.slice(0, BARS).flatMap(({ id, label }, at) => {
    const cell = cells[at]
    return cell === undefined || cell.low === null ? [] : [{ id, label, text: cell.text, value: cell.low }]
  })
  const most = Math.max(...rows.map(({ value }) => value))
  if (rows.length === 0 || most <= 0) return null
  return (
    <ul className="mini mini-bars" aria-hidden="true">
      {rows.map(({ id, label, text, value }) => (
        <li key={id}>
          <span className="mini-name">{label}</span>
          <span className="mini-bar" style={{ '--part': String(value / most) }} />
          <span className="mini-value">{text}</span>
        </li>
      ))}
    </ul>
  )
}
