import { useContext, useEffect, useMemo, useState, type KeyboardEvent } from 'react'
import type { FigureActions } from './figure-actions.ts'
import { gridOf, maybeMark, seriesOf } from './figure-grid.ts'
import { figureCommand, type ActiveCell } from './key-plan.ts'
import { LinkedMarksContext } from './linked-mark.ts'
import type { WordedFigure } from './spec-types.ts'

/** The cell under the pointer or the keyboard's, and what the keys of the figure do with it. */
export interface ActiveCellControl {
  readonly active: ActiveCell | null
  readonly isByKeyboard: boolean
  readonly point: (cell: ActiveCell | null) => void
  readonly leave: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

interface Activity {
  readonly cell: ActiveCell
  /** What the cell was of, so that it is found again in the next figure. */
  readonly categoryId: string | undefined
  readonly seriesId: string | undefined
  readonly isByKeyboard: boolean
}

function activityOf(spec: WordedFigure, cell: ActiveCell, isByKeyboard: boolean): Activity {
  return {
    cell,
    categoryId: spec.categories[cell.category]?.id,
    seriesId: seriesOf(spec)[cell.series]?.id,
    isByKeyboard,
  }
}

/** The activity's cell in a figure: the same period or territory of the same series, wherever they stand now. */
function maybeCell(spec: WordedFigure, activity: Activity): ActiveCell | null {
  const category = spec.categories.findIndex(({ id }) => id === activity.categoryId)
  if (category === -1) return null
  const series = seriesOf(spec).findIndex(({ id }) => id === activity.seriesId)
  const kept = series === -1 ? activity.cell.series : series
  return maybeMark(spec, { series: kept, category }) === undefined ? null : { series: kept, category }
}

/** One active cell per figure. A new figure keeps it where it still has the cell; Escape lifts it wherever the focus is. */
export function useActiveCell(spec: WordedFigure, actions: FigureActions): ActiveCellControl {
  const [activity, setActivity] = useState<Activity | null>(null)
  const linked = useContext(LinkedMarksContext)
  const active = useMemo(() => (activity === null ? null : maybeCell(spec, activity)), [spec, activity])
  const mark = active === null ? undefined : maybeMark(spec, active)
  const isActive = active !== null

  useEffect(() => {
    linked.point(spec.kind, mark ?? null)
  }, [linked, spec.kind, mark])

  useEffect(() => {
    if (!isActive) return undefined
    const dismiss = (event: globalThis.KeyboardEvent): void => {
      if (event.key === 'Escape') setActivity(null)
    }
    document.addEventListener('keydown', dismiss)
    return () => {
      document.removeEventListener('keydown', dismiss)
    }
  }, [isActive])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const command = figureCommand(event.key, event.shiftKey, active, gridOf(spec))
    if (command === null) return
    event.preventDefault()
    if (command.type === 'move') setActivity(activityOf(spec, command.to, true))
    else if (command.type === 'leave' && active !== null) setActivity(null)
    else if (command.type === 'leave') actions.onClear()
    else if (command.type === 'table') actions.onTable()
    else if (command.type === 'shortcuts') actions.onShortcuts()
    else if (mark === undefined) return
    else if (command.type === 'rows') actions.onRows(mark)
    else if (command.type === 'pick') actions.onPick(mark)
    else if (command.type === 'highlight') actions.onHighlight(mark)
    else actions.onFilter(mark, command.side)
  }

  return {
    active,
    isByKeyboard: activity?.isByKeyboard === true,
    point(cell) {
      setActivity((before) => {
        if (cell === null) return null
        const next = activityOf(spec, cell, false)
        const isSame = before?.seriesId === next.seriesId && before?.categoryId === next.categoryId
        return isSame ? before : next
      })
    },
    leave() {
      setActivity(null)
    },
    onKeyDown,
  }
}
