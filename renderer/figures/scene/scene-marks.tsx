import { memo } from 'react'
import type { Pen } from '../../../data/drawing/pen.ts'
import type { SceneMark } from '../../../data/drawing/scene.ts'
import { pathsOfMarks } from './scene-paths.ts'

/** The marks of a Scene in the page: what has no number is hatched, and what is no data takes the colours that the reader’s system sets. */
export const SceneMarks = memo(function SceneMarks(props: {
  readonly marks: readonly SceneMark[]
  readonly pen: Pen
  /** Id of the hatching for what has no number; missing where that has no place of its own. */
  readonly pattern?: string
}) {
  const { marks, pen, pattern } = props
  return (
    <g className="scene">
      {pathsOfMarks(marks).map(({ part, fill, opacity, stroke, strokeWidth, dash, d }, index) => (
        <path
          key={index}
          data-part={part}
          data-fill={fill}
          d={d}
          fillRule="evenodd"
          fill={
            fill === null
              ? 'none'
              : part === 'absence' && pattern !== undefined
                ? `url(#${pattern})`
                : cssColour(fill, pen)
          }
          fillOpacity={opacity === 1 ? undefined : opacity}
          stroke={stroke === null ? 'none' : cssColour(stroke, pen)}
          strokeWidth={strokeWidth}
          strokeDasharray={dash}
        />
      ))}
      {marks.map((mark, index) =>
        mark.kind === 'text' ? (
          <text
            key={index}
            data-part={mark.of?.part}
            data-on-mark={mark.on !== undefined}
            x={mark.x}
            y={mark.y}
            textAnchor={mark.anchor}
            style={{
              fontSize: mark.sizePt,
              fontWeight: mark.weight === 700 ? 600 : 400,
              // On a mark it keeps the contrast that it was chosen for.
              fill: mark.on === undefined ? cssColour(mark.fill, pen) : mark.fill,
            }}
          >
            {mark.text}
          </text>
        ) : null,
      )}
    </g>
  )
})

/** The token of a colour that is no data’s, so that forced colours reach it; else the colour itself. */
function cssColour(colour: string, { colours }: Pen): string {
  switch (colour) {
    case colours.ink:
      return 'var(--ink)'
    case colours.secondary:
      return 'var(--secondary)'
    case colours.ground:
      return 'var(--surface)'
    case colours.axis:
      return 'var(--control)'
    case colours.rule:
      return 'var(--rule)'
    case colours.break:
      return 'var(--warning)'
    default:
      return colour
  }
}
