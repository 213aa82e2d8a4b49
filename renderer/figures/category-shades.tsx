import type { FigureActions } from './figure-actions.ts'
import { useLinkedMark } from './linked-mark.ts'
import type { WordedFigure } from './spec-types.ts'

/** Where a category's band begins and how wide it is, across the chart; CSS pixels. */
export interface CategoryBands {
  readonly start: (category: number) => number
  readonly width: number
}

interface ShadesProps {
  readonly spec: WordedFigure
  readonly bands: CategoryBands
  readonly plot: { readonly y: number; readonly height: number }
}

/** Behind the marks: the category pointed at here, those picked, and the one pointed at in another figure. */
export function CategoryShades(
  props: ShadesProps & {
    readonly active: number | null
    readonly actions: FigureActions
  },
) {
  const { spec, active, actions } = props
  const picked = spec.categories.flatMap(({ id }, index) => (actions.picked.has(id) ? [index] : []))
  return (
    <>
      {active !== null && <Shade {...props} className="active-band" category={active} />}
      {picked.map((category) => (
        <Shade key={category} {...props} className="picked-band" category={category} />
      ))}
      <LinkedShade {...props} />
    </>
  )
}

function LinkedShade(props: ShadesProps) {
  const mark = useLinkedMark(props.spec.kind)
  if (mark === null) return null
  const category = props.spec.categories.findIndex(({ id }) => id === mark.period || id === mark.territory)
  return category === -1 ? null : <Shade {...props} className="linked-band" category={category} />
}

function Shade(props: ShadesProps & { readonly className: string; readonly category: number }) {
  const { bands, plot } = props
  const start = bands.start(props.category)
  return <rect className={props.className} x={start} y={plot.y} width={bands.width} height={plot.height} />
}
