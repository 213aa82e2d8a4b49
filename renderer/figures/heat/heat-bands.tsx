import { extentOfAll } from '../../../data/drawing/extents.ts'
import type { Box, SceneMark } from '../../../data/drawing/scene.ts'
import type { ActiveCell } from '../key-plan.ts'
import { useLinkedMark } from '../linked-mark.ts'
import type { WordedFigure } from '../spec-types.ts'

/** What is picked, pointed at elsewhere or active, around the marks that stand for it. */
export function HeatBands(props: {
  readonly spec: WordedFigure
  readonly marks: readonly SceneMark[]
  readonly active: ActiveCell | null
  readonly picked: ReadonlySet<string>
}) {
  const { spec, marks, active, picked } = props
  const territory = useLinkedMark(spec.kind)?.territory ?? null
  const [row, column] = [spec.series[active?.series ?? -1]?.id, spec.categories[active?.category ?? -1]?.id]
  return (
    <g>
      {spec.categories.flatMap(({ id }) =>
        picked.has(id)
          ? [<Band key={id} look="picked-band" box={extentOfAll(marks, ({ category }) => category === id)} />]
          : [],
      )}
      {territory !== null && (
        <Band look="linked-band" box={extentOfAll(marks, (of) => of.territory === territory)} />
      )}
      {active !== null && (
        <Band
          look="active-mark"
          box={extentOfAll(marks, ({ series, category }) => series === row && category === column)}
        />
      )}
    </g>
  )
}

function Band({ look, box }: { readonly look: string; readonly box: Box | null }) {
  return box === null ? null : (
    <rect className={look} x={box.x} y={box.y} width={box.width} height={box.height} />
  )
}
