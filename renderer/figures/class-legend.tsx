import { legendEntries } from '../../data/model/legend-entries.ts'
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
        {legendEntries(legend).map((entry) => {
          const isHatched = 'absence' in entry ? entry.absence !== 'not-selected' : entry.low === null
          return (
            <li key={entry.label}>
              <i
                data-no-data={isHatched}
                style={isHatched ? undefined : { background: colourValue(entry.colour, props.theme) }}
              />
              {entry.label}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
