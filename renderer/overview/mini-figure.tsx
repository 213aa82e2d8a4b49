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
  const { shape, series, panels, breaks, totals } = spec
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
  // The head of a stack is what was reported together, whatever its parts add up to.
  return totals === null ? null : { cells: totals, breaks: places(breaks) }
}

/** The first rows, and what is highlighted in place of the last of them where it stands below. */
function MiniBars({ spec }: { readonly spec: WordedFigure }) {
  const cells = spec.series[0]?.cells ?? []
  const about = spec.categories.findIndex(({ emphasis }) => emphasis === 'strong')
  const rows = spec.categories.flatMap(({ id, label, emphasis }, at) => {
    const isShown = at === about || at < (about < BARS ? BARS : BARS - 1)
    const cell = cells[at]
    return !isShown || cell === undefined || cell.low === null
      ? []
      : [{ id, label, emphasis, text: cell.text, value: cell.low }]
  })
  const most = Math.max(...rows.map(({ value }) => value))
  if (rows.length === 0 || most <= 0) return null
  return (
    <ul className="mini mini-bars" aria-hidden="true">
      {rows.map(({ id, label, emphasis, text, value }) => (
        <li key={id} data-emphasis={emphasis}>
          <span className="mini-name">{label}</span>
          <span className="mini-bar" style={{ '--part': String(Math.max(0, value) / most) }} />
          <span className="mini-value">{text}</span>
        </li>
      ))}
    </ul>
  )
}
