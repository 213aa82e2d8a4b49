import { useId, useMemo, useState, type MouseEvent } from 'react'
import { extentOf, isPlace } from '../../../data/drawing/extents.ts'
import { layoutMap, middleOf } from '../../../data/drawing/layout-map.ts'
import { markAt } from '../../../data/drawing/mark-at.ts'
import type { Pen } from '../../../data/drawing/pen.ts'
import type { Box, SceneMark, ScenePoint } from '../../../data/drawing/scene.ts'
import { MAP_PARTS, type MapPart } from '../../../data/drawing/world-shapes.ts'
import type { Theme } from '../../../data/model/palette.ts'
import { say } from '../../../data/model/words/say.ts'
import { PlainSelect } from '../../components/plain-select.tsx'
import { useSize, type Size } from '../../components/use-size.ts'
import { ClassLegend } from '../class-legend.tsx'
import type { FigureActions } from '../figure-actions.ts'
import { maybeMark } from '../figure-grid.ts'
import { FigureStage } from '../figure-stage.tsx'
import { FigureTooltip } from '../figure-tooltip.tsx'
import { Hatching } from '../hatching.tsx'
import type { ActiveCell } from '../key-plan.ts'
import { SceneMarks } from '../scene/scene-marks.tsx'
import { usePen } from '../scene/use-pen.ts'
import type { WordedFigure } from '../spec-types.ts'
import { useActiveCell } from '../use-active-cell.ts'
import { MapOutlines } from './map-outlines.tsx'
import { useWorld } from './use-world.ts'

/** The territories on a map, coloured by class; what has no figure is hatched, what is too small to be pointed at is a dot. */
export function MapFigure(props: {
  readonly spec: WordedFigure
  readonly theme: Theme
  readonly actions: FigureActions
}) {
  const { spec, theme, actions } = props
  const world = useWorld()
  const [stage, size] = useSize<HTMLDivElement>()
  const [overlay, setOverlay] = useState<HTMLDivElement | null>(null)
  const [mapPart, setMapPart] = useState<MapPart>('world')
  const pen = usePen(theme)
  const control = useActiveCell(spec, actions)
  const pattern = `${useId()}-hatching`
  const drawing = useMemo(
    () =>
      world === null || size.width === 0
        ? null
        : drawMap(spec, size, { ...pen, world: () => world, mapPart }),
    [world, spec, size, pen, mapPart],
  )
  const { active } = control
  return (
    <>
      <div className="map-head">
        <ClassLegend spec={spec} theme={theme} />
        <PlainSelect
          label={say('explore.map-part')}
          value={mapPart}
          options={MAP_PARTS.map((id) => ({ id, label: say(`explore.map-${id}`) }))}
          onChange={(chosen) => {
            setMapPart(MAP_PARTS.find((each) => each === chosen) ?? 'world')
          }}
        />
      </div>
      <FigureStage spec={spec} control={control} ref={stage}>
        {drawing !== null && (
          <svg
            width={size.width}
            height={size.height}
            aria-hidden="true"
            className="map"
            data-hit={spec.kind}
            onPointerMove={(event) => {
              if (event.pointerType !== 'touch') control.point(cellUnder(event, drawing.marks, spec))
            }}
            onClick={(event) => {
              const cell = cellUnder(event, drawing.marks, spec)
              const mark = cell === null ? undefined : maybeMark(spec, cell)
              if (mark === undefined || cell === null) return
              // A finger has no hover: its first tap shows the number, its second narrows the view.
              if (active?.category !== cell.category) control.point(cell)
              else if (event.shiftKey) actions.onPick(mark)
              else actions.onFilter(mark, 'category')
            }}
          >
            <Hatching id={pattern} />
            <SceneMarks marks={drawing.marks} pen={pen} pattern={pattern} />
            <MapOutlines spec={spec} marks={drawing.marks} active={active} picked={actions.picked} />
          </svg>
        )}
        <div ref={setOverlay} className="figure-overlay">
          {active !== null && drawing !== null && overlay !== null && (
            <FigureTooltip
              spec={spec}
              active={active}
              theme={theme}
              actions={actions}
              stage={size}
              anchor={anchorOf(drawing.marks, spec.categories[active.category]?.id, size.height)}
            />
          )}
        </div>
      </FigureStage>
      {drawing !== null && drawing.unplaced.length > 0 && (
        <p className="hint">{say('explore.not-on-map', { list: drawing.unplaced.join(', ') })}</p>
      )}
    </>
  )
}

interface MapDrawing {
  readonly marks: readonly SceneMark[]
  /** What has a number but no place: `Unallocated (3)`. */
  readonly unplaced: readonly string[]
}

/** The Scene in the middle of its stage. */
function drawMap(spec: WordedFigure, { width, height }: Size, pen: Pen): MapDrawing {
  const room = { x: 2, y: 2, width: Math.max(1, width - 4), height: Math.max(1, height - 4) }
  const { heightPt } = layoutMap(spec, room, pen)
  const { layers, unplaced } = layoutMap(spec, { ...room, y: Math.max(2, (height - heightPt) / 2) }, pen)
  const elsewhere = spec.categories.flatMap(({ id, label }, index) =>
    unplaced?.includes(id) === true ? [`${label} (${spec.series[0]?.cells[index]?.text ?? ''})`] : [],
  )
  return { marks: layers.flatMap(({ marks }) => marks), unplaced: elsewhere }
}

/** The territory under the pointer; dots answer within 5 px around them. */
function cellUnder(
  event: MouseEvent<SVGSVGElement>,
  marks: readonly SceneMark[],
  spec: WordedFigure,
): ActiveCell | null {
  const box = event.currentTarget.getBoundingClientRect()
  const of = markAt(marks, { x: event.clientX - box.left, y: event.clientY - box.top }, 5)
  const category = spec.categories.findIndex(({ id }) => id === of?.category)
  return category === -1 ? null : { series: 0, category }
}

/** Beside the place; in the lower corner for what has none. */
function anchorOf(
  marks: readonly SceneMark[],
  territory: string | undefined,
  height: number,
): { readonly left: number; readonly right: number; readonly y: number } {
  const own = marks.find((mark) => isPlace(mark) && mark.of.territory === territory)
  if (own === undefined || own.kind === 'text') return { left: 0, right: 0, y: height }
  const { x, y } = own.kind === 'area' ? middleOf(own.rings) : middleOfBox(extentOf(own))
  return { left: x - 10, right: x + 10, y }
}

function middleOfBox({ x, y, width, height }: Box): ScenePoint {
  return { x: x + width / 2, y: y + height / 2 }
}
