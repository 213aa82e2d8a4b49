import { useId, useMemo, useState } from 'react'
import type { Theme } from '../../../data/model/palette.ts'
import { say } from '../../../data/model/words/say.ts'
import { PlainSelect } from '../../components/plain-select.tsx'
import { useSize } from '../../components/use-size.ts'
import { ClassLegend } from '../class-legend.tsx'
import type { FigureActions } from '../figure-actions.ts'
import { maybeMark } from '../figure-grid.ts'
import { FigureStage } from '../figure-stage.tsx'
import { FigureTooltip } from '../figure-tooltip.tsx'
import { Hatching } from '../hatching.tsx'
import type { ActiveCell } from '../key-plan.ts'
import type { WordedFigure } from '../spec-types.ts'
import { useActiveCell } from '../use-active-cell.ts'
import { layoutMap, type MapPart } from './layout-map.ts'
import { MapMarks } from './map-marks.tsx'
import { MapSurface, placeUnder } from './map-surface.tsx'
import { placeMap, type PlacedMap } from './place-map.ts'
import { useWorld } from './use-world.ts'

const PARTS = ['world', 'europe', 'americas', 'asia-pacific', 'africa'] as const satisfies readonly MapPart[]

/** The territories on a world map, coloured by class; what has no figure is hatched, what is too small to be pointed at is a dot. */
export function MapFigure(props: {
  readonly spec: WordedFigure
  readonly theme: Theme
  readonly actions: FigureActions
}) {
  const { spec, theme, actions } = props
  const world = useWorld()
  const [stage, size] = useSize<HTMLDivElement>()
  const [overlay, setOverlay] = useState<HTMLDivElement | null>(null)
  const [part, setPart] = useState<MapPart>('world')
  const control = useActiveCell(spec, actions)
  const pattern = `${useId()}-hatching`
  const places = useMemo(
    () => (world === null || size.width === 0 ? null : layoutMap(world, size.width, size.height, part)),
    [world, size.width, size.height, part],
  )
  const placed = useMemo(() => (places === null ? null : placeMap(spec, places)), [spec, places])
  const { active } = control
  const cellUnder = (target: EventTarget): ActiveCell | null => {
    const place = placeUnder(target)
    const category = place === null ? undefined : placed?.categoryOf.get(place)
    return category === undefined ? null : { series: 0, category }
  }
  return (
    <>
      <div className="map-head">
        <ClassLegend spec={spec} theme={theme} />
        <PlainSelect
          label={say('explore.map-part')}
          value={part}
          options={PARTS.map((id) => ({ id, label: say(`explore.map-${id}`) }))}
          onChange={(chosen) => {
            setPart(PARTS.find((each) => each === chosen) ?? 'world')
          }}
        />
      </div>
      <FigureStage spec={spec} control={control} ref={stage}>
        {placed !== null && places !== null && (
          <svg
            width={size.width}
            height={size.height}
            aria-hidden="true"
            className="map"
            onPointerMove={(event) => {
              if (event.pointerType !== 'touch') control.point(cellUnder(event.target))
            }}
            onClick={(event) => {
              const cell = cellUnder(event.target)
              const mark = cell === null ? undefined : maybeMark(spec, cell)
              if (mark === undefined || cell === null) return
              // A finger has no hover: its first tap shows the number, its second narrows the view.
              if (active?.category !== cell.category) control.point(cell)
              else if (event.shiftKey) actions.onPick(mark)
              else actions.onFilter(mark, 'category')
            }}
          >
            <Hatching id={pattern} />
            <MapMarks
              spec={spec}
              theme={theme}
              placed={placed}
              pattern={pattern}
              active={active}
              picked={actions.picked}
            />
            <MapSurface places={places} />
          </svg>
        )}
        <div ref={setOverlay} className="figure-overlay">
          {active !== null && placed !== null && overlay !== null && (
            <FigureTooltip
              spec={spec}
              active={active}
              theme={theme}
              actions={actions}
              stage={size}
              anchor={anchorOf(placed, active.category, size.height)}
            />
          )}
        </div>
      </FigureStage>
      {placed !== null && placed.elsewhere.length > 0 && (
        <p className="hint">
          {say('explore.not-on-map', {
            list: placed.elsewhere.map(({ label, text }) => `${label} (${text})`).join(', '),
          })}
        </p>
      )}
    </>
  )
}

/** Beside the place; in the lower corner for what has none. */
function anchorOf(
  placed: PlacedMap,
  category: number,
  height: number,
): { readonly left: number; readonly right: number; readonly y: number } {
  const place = placed.places[category]
  if (place === undefined || place === null) return { left: 0, right: 0, y: height }
  const [x, y] = place.centre
  return { left: x - 10, right: x + 10, y }
}
