import { say } from '../../data/model/words/say.ts'
import type { CategoryBands } from './bar-boxes.ts'
import type { WordedFigure } from './spec-types.ts'

const LETTER_HEIGHT = 12

/** Dates of law and court as thin lines over the plot, numbered; the list under the figure says what they are. */
export function EventMarks(props: {
  readonly spec: WordedFigure
  readonly bands: CategoryBands
  readonly plot: { readonly y: number; readonly height: number }
}) {
  const { bands, plot } = props
  return (
    <g className="event-marks">
      {props.spec.events.map((event, index) => {
        const x = Math.round(bands.start(0) + event.position * bands.width) + 0.5
        // Neighbours take turns in height, so that their numbers stay apart.
        const y = plot.y + LETTER_HEIGHT + (index % 3) * (LETTER_HEIGHT + 2)
        return (
          <g key={event.id} data-event={event.id}>
            <title>{say('explore.event', { date: event.date, label: event.label })}</title>
            <path d={`M${x} ${plot.y}V${plot.y + plot.height}`} />
            <circle cx={x} cy={y - 4} r={7.5} />
            <text x={x} y={y} textAnchor="middle">
              {index + 1}
            </text>
          </g>
        )
      })}
    </g>
  )
}
