import type { Field, PanelPlace } from '../../../data/drawing/body.ts'
import { extentOfAll, placesOf } from '../../../data/drawing/extents.ts'
import { layout } from '../../../data/drawing/layout.ts'
import type { Pen } from '../../../data/drawing/pen.ts'
import type { Box, SceneMark, ScenePoint } from '../../../data/drawing/scene.ts'
import type { Size } from '../../components/use-size.ts'
import type { CategoryBands } from '../category-shades.tsx'
import type { ActiveCell } from '../key-plan.ts'
import type { Panel, WordedFigure } from '../spec-types.ts'

/** A Scene of small figures, in CSS pixels: the stage scrolls where they are more than fit. */
export interface PanelsDrawing {
  /** What belongs to no panel: the unit. */
  readonly marks: readonly SceneMark[]
  readonly panels: readonly DrawnPanel[]
  readonly height: number
}

/** A panel, where it stands, and the bands of its periods. */
export interface DrawnPanel extends PanelPlace {
  readonly panel: Panel
  readonly bands: CategoryBands
  /** Index of its first series among those of all panels. */
  readonly start: number
}

export function drawPanels(spec: WordedFigure, size: Size, pen: Pen): PanelsDrawing {
  const { layers, heightPt, panels: places = [] } = layout(spec, { x: 0, y: 0, ...size }, pen)
  const ofPanels = new Set(places.flatMap(({ marks }) => marks))
  let next = 0
  const panels = places.flatMap((place): readonly DrawnPanel[] => {
    const panel = spec.panels.find(({ id }) => id === place.id)
    if (panel === undefined) return []
    const start = next
    next += panel.series.length
    return [{ ...place, panel, start, bands: bandsOf(place.plot, spec.categories.length) }]
  })
  return {
    marks: layers.flatMap(({ marks }) => marks.filter((mark) => !ofPanels.has(mark))),
    panels,
    height: Math.ceil(heightPt),
  }
}

function bandsOf({ x, width }: Field['plot'], count: number): CategoryBands {
  const band = width / Math.max(1, count)
  return { start: (category) => x + category * band, width: band }
}

/** Of the panel under a point the number of that period that is nearest in height; `null` beside all plots. */
export function cellAt(
  { panels }: PanelsDrawing,
  { categories }: WordedFigure,
  { x, y }: ScenePoint,
): ActiveCell | null {
  const found = panels.find(
    ({ plot }) => x >= plot.x && x < plot.x + plot.width && y >= plot.y && y < plot.y + plot.height,
  )
  if (found?.panel.emptyReason !== null) return null
  const category = Math.min(
    categories.length - 1,
    Math.max(0, Math.floor((x - found.plot.x) / found.bands.width)),
  )
  const id = categories[category]?.id
  let best: { readonly series: string | undefined; readonly distance: number } | null = null
  for (const { of, box } of placesOf(found.marks)) {
    if (of.category !== id) continue
    const distance = Math.max(0, box.y - y, y - box.y - box.height)
    if (best === null || distance < best.distance) best = { series: of.series, distance }
  }
  const nearest = best?.series
  const own = found.panel.series.findIndex((series) => series.id === nearest)
  return { series: found.start + Math.max(0, own), category }
}

/** The panel of a cell. */
export function panelOf({ panels }: PanelsDrawing, { series }: ActiveCell): DrawnPanel | undefined {
  return panels.findLast(({ start }) => start <= series)
}

/** The room of a cell’s mark; `null` where nothing is drawn. */
export function boxOf(
  { panel, start, marks }: DrawnPanel,
  { categories }: WordedFigure,
  cell: ActiveCell,
): Box | null {
  const [series, category] = [panel.series[cell.series - start]?.id, categories[cell.category]?.id]
  return extentOfAll(marks, (of) => of.series === series && of.category === category)
}
