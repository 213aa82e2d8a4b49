import { say } from '../../data/model/words/say.ts'
import { PANEL_WIDTHS } from '../state/preferences.ts'

const KEY_STEP = 16

/** The rule between a panel and its neighbour: drag it, or move it with the arrow keys. */
export function Resizer(props: {
  readonly panel: string
  readonly width: number
  /** Which side of the rule the panel is on. */
  readonly side: 'left' | 'right'
  readonly onResize: (width: number) => void
}) {
  const direction = props.side === 'left' ? 1 : -1
  const move = (pixels: number): void => {
    props.onResize(Math.min(PANEL_WIDTHS.max, Math.max(PANEL_WIDTHS.min, props.width + direction * pixels)))
  }
  return (
    <div
      role="separator"
      tabIndex={0}
      className="resizer"
      aria-orientation="vertical"
      aria-label={say('screen.resize', { panel: props.panel })}
      aria-valuemin={PANEL_WIDTHS.min}
      aria-valuemax={PANEL_WIDTHS.max}
      aria-valuenow={props.width}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') move(-KEY_STEP)
        else if (event.key === 'ArrowRight') move(KEY_STEP)
        else return
        event.preventDefault()
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) move(event.movementX)
      }}
    />
  )
}
