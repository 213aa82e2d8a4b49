import { colourValue, type Theme } from '../../data/model/palette.ts'
import { say } from '../../data/model/words/say.ts'
import type { WordedFigure } from './spec-types.ts'

/** Names and colours of the series, where there is no room to write them at the marks. */
export function FigureLegend(props: { readonly spec: WordedFigure; readonly theme: Theme }) {
  return (
    <ul className="legend" aria-label={say('screen.legend')}>
      {props.spec.series.map((series) => (
        <li key={series.id}>
          <i style={{ background: colourValue(series.colour, props.theme) }} />
          {series.label}
        </li>
      ))}
    </ul>
  )
}
