import type { SceneMark } from '../../../data/drawing/scene.ts'
import { isPlace } from '../../../data/drawing/extents.ts'
import type { ActiveCell } from '../key-plan.ts'
import { useLinkedMark } from '../linked-mark.ts'
import { pathOf } from '../scene/scene-paths.ts'
import type { WordedFigure } from '../spec-types.ts'

/** The outlines of what is active, picked or pointed at elsewhere. */
export function MapOutlines(props: {
  readonly spec: WordedFigure
  readonly marks: readonly SceneMark[]
  readonly active: ActiveCell | null
  readonly picked: ReadonlySet<string>
}) {
  const { spec, marks, active, picked } = props
  const linked = useLinkedMark(spec.kind)?.territory ?? null
  const activeId = active === null ? null : spec.categories[active.category]?.id
  return marks.map((mark, index) => {
    const id = mark.kind !== 'text' && isPlace(mark) ? mark.of.territory : undefined
    if (mark.kind === 'text' || id === undefined) return null
    const look =
      id === activeId ? 'map-active' : picked.has(id) ? 'map-picked' : id === linked ? 'map-linked' : null
    return look === null ? null : <path key={index} className={look} d={pathOf(mark)} />
  })
}
