import type { Catalogue, MethodBreak } from '../model/catalogue.ts'
import type { FigureSpec } from '../model/figure-spec.ts'
import type { Text } from '../model/text.ts'
import type { ViewRows } from '../model/view-rows.ts'

/** The method breaks that part any two periods in view, in order of time. */
export function breaksInView(
  catalogue: Catalogue,
  rows: Pick<ViewRows, 'methodBreaks' | 'periodsInView'>,
): readonly MethodBreak[] {
  return catalogue.methodBreaks
    .filter(({ id }) => rows.methodBreaks.includes(id))
    .filter((methodBreak) => breakIndex(methodBreak, rows.periodsInView) !== null)
    .sort((left, right) => (left.firstAfter < right.firstAfter ? -1 : 1))
}

/** The same as marks on the time axis. */
export function breakMarks(catalogue: Catalogue, rows: ViewRows): FigureSpec['breaks'] {
  return breaksInView(catalogue, rows).flatMap((methodBreak) => {
    const afterIndex = breakIndex(methodBreak, rows.periods)
    const { id } = methodBreak
    if (afterIndex === null) return []
    return [{ id, afterIndex, label: breakLabel(methodBreak), reason: breakReason(methodBreak) }]
  })
}

export function breakLabel({ id, label }: MethodBreak): Text {
  return { is: 'source', id: `break.${id}.label`, text: label }
}

/** Why figures on both sides of a break don't compare, as the dataset says it. */
export function breakReason({ id, reason }: MethodBreak): Text {
  return { is: 'source', id: `break.${id}.reason`, text: reason }
}

/** Index of the last period before the break; `null` unless there is one on both sides. */
function breakIndex({ lastBefore }: MethodBreak, periods: readonly string[]): number | null {
  const afterIndex = periods.findLastIndex((period) => period <= lastBefore)
  return afterIndex < 0 || afterIndex === periods.length - 1 ? null : afterIndex
}
