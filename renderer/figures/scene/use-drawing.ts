import { useEffect, useMemo, type RefObject } from 'react'
import type { Pen } from '../../../data/drawing/pen.ts'
import type { Theme } from '../../../data/model/palette.ts'
import { useSize, type Size } from '../../components/use-size.ts'
import type { FigureActions } from '../figure-actions.ts'
import type { WordedFigure } from '../spec-types.ts'
import { useActiveCell, type ActiveCellControl } from '../use-active-cell.ts'
import { usePen } from './use-pen.ts'

/** What the drawing of every kind of figure is given. */
export interface FigureProps {
  readonly spec: WordedFigure
  readonly theme: Theme
  readonly actions: FigureActions
}

/** A figure laid out in its room, and the cell of it that the reader stands on. */
interface Drawing<D> {
  /** Of the element that is measured. */
  readonly room: RefObject<HTMLDivElement | null>
  /** In CSS pixels. */
  readonly size: Size
  readonly pen: Pen
  readonly control: ActiveCellControl
  /** `null` until the room is measured. */
  readonly drawing: D | null
}

/**
 * The Scene of a figure, laid out again only for another figure, room or pen: `draw` is a function of the module. Of `width` alone: the figure
 * is as high as its rows.
 */
export function useDrawing<D>(
  { spec, theme, actions }: FigureProps,
  draw: (spec: WordedFigure, size: Size, pen: Pen) => D,
  of: 'width and height' | 'width' = 'width and height',
): Drawing<D> {
  const [room, size] = useSize<HTMLDivElement>()
  const pen = usePen(theme)
  const control = useActiveCell(spec, actions)
  const { width } = size
  const height = of === 'width' ? Number.POSITIVE_INFINITY : size.height
  const drawing = useMemo(
    () => (width === 0 || height === 0 ? null : draw(spec, { width, height }, pen)),
    [draw, spec, width, height, pen],
  )
  return { room, size, pen, control, drawing }
}

/** What the keys lead to comes into view in a stage that scrolls: the element of `selector`, wherever `place` is another one. */
export function useShownByKeys(
  stage: RefObject<HTMLDivElement | null>,
  { isByKeyboard }: ActiveCellControl,
  selector: string,
  place: unknown,
): void {
  useEffect(() => {
    if (isByKeyboard && place !== undefined)
      stage.current?.querySelector(selector)?.scrollIntoView({ block: 'nearest' })
  }, [stage, isByKeyboard, selector, place])
}
