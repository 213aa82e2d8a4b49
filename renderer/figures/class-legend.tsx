import { colourValue, type Theme } from '../../data/model/palette.ts'
import { say } from '../../data/model/words/say.ts'
import type { WordedFigure } from './spec-types.ts'

/** What the colours of a map or a heat table mean, from the least to the most; what has no figure is hatched. */
export function ClassLegend(props: { readonly spec: WordedFigure; readonly theme: Theme }) {
  const { legend } = props.spec
  if (legend === null) return null
  return (
    <div className="class-legend">
      <span className="axis-unit">{legend.title}</span>
      <ul aria-label={say('screen.legend')}>
        {legend.classes.map(({ label, low, colour }) => (
          <li key={label}>
            <i
              data-no-data={low === null}
              style={low === null ? undefined : { background: colourValue(colour, props.theme) }}
            />
            {label}
          </li>
        ))}
        {legend.beyond !== null && (
          <li>
            <i
              data-no-data={legend.beyond.absence !== 'not-selected'}
              data-beyond="true"
              style={
                legend.beyond.absence === 'not-selected'
                  ? { background: colourValue(legend.beyond.colour, props.theme) }
                  : undefined
              }
            />
            {legend.beyond.label}
          </li>
        )}
      </ul>
    </div>
  )
}
