import { colourValue, type Theme } from '../../../data/model/palette.ts'
import type { ActiveCell } from '../key-plan.ts'
import { useLinkedMark } from '../linked-mark.ts'
import type { WordedFigure } from '../spec-types.ts'
import type { PlacedMap } from './place-map.ts'

/** The map's colours, one path a class, and the outlines of what is active, picked, highlighted or pointed at elsewhere. */
export function MapMarks(props: {
  readonly spec: WordedFigure
  readonly theme: Theme
  readonly placed: PlacedMap
  /** Id of the hatching for what has no figure. */
  readonly pattern: string
  readonly active: ActiveCell | null
  readonly picked: ReadonlySet<string>
}) {
  const { spec, theme, placed } = props
  const linked = useLinkedMark(spec.kind)
  const hatching = `url(#${props.pattern})`
  const classes = spec.legend?.classes ?? []
  // What the reader left out isn't missing.
  const { absence, colour } = spec.legend?.beyond ?? {}
  const beyond = absence === 'not-selected' && colour !== undefined ? colourValue(colour, theme) : hatching
  const fillOf = (index: number): string => {
    const of = classes[index]
    return of === undefined || of.low === null ? hatching : colourValue(of.colour, theme)
  }
  const outlined = spec.categories.flatMap(({ id, emphasis }, index) => {
    const isPicked = props.picked.has(id)
    const isLinked = linked?.territory === id
    const isActive = props.active?.category === index
    if (!isPicked && !isLinked && !isActive && emphasis !== 'strong') return []
    const className = isActive
      ? 'map-active'
      : isPicked
        ? 'map-picked'
        : isLinked
          ? 'map-linked'
          : 'map-strong'
    return [{ id, className, path: placed.places[index]?.path ?? '' }]
  })
  return (
    <g className="map-marks">
      <path className="map-silent" d={placed.silent} fill={beyond} />
      {placed.classPaths.map(({ shapes }, index) => (
        <path key={index} data-class={index} className="map-class" d={shapes} fill={fillOf(index)} />
      ))}
      {placed.classPaths.map(({ points }, index) => (
        <path
          key={index}
          data-class-points={index}
          className="map-class map-points"
          d={points}
          fill={fillOf(index)}
        />
      ))}
      <path className="map-hollow" d={placed.hollow} />
      {outlined.map(({ id, className, path }) => (
        <path key={id} className={className} d={path} />
      ))}
    </g>
  )
}
