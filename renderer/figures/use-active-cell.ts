import { useEffect, useState, type KeyboardEvent } from 'react'
import type { FigureActions } from './figure-actions.ts'
import { figureCommand, type ActiveCell } from './key-plan.ts'
import type { FigureSpec, Mark } from './spec-types.ts'

/** The cell under the pointer or the keyboard's, and what the keys of the figure do with it. */
export interface ActiveCellControl {
  readonly active: ActiveCell | null
  readonly isByKeyboard: boolean
  readonly point: (cell: ActiveCell | null) => void
  readonly leave: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

interface Activity {
  readonly spec: FigureSpec
  readonly cell: ActiveCell
  readonly isByKeyboard: boolean
}

/** What a cell of the figure stands for; `undefined` where it isn't in the figure. */
export function maybeMark(spec: FigureSpec, cell: ActiveCell): Mark | undefined {
  return spec.series[cell.series]?.marks[cell.category]
}

/** One active cell per figure. A new figure keeps it where the cell still exists; Escape lifts it wherever the focus is. */
export function useActiveCell(spec: FigureSpec, actions: FigureActions): ActiveCellControl {
  const [activity, setActivity] = useState<Activity | null>(null)
  const active = activity !== null && maybeMark(spec, activity.cell) !== undefined ? activity.cell : null
  const isActive = active !== null

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
    const grid = {
      seriesCount: spec.series.length,
      categoryCount: spec.categories.length,
      isUpright: spec.shape === 'bars',
    }
    const command = figureCommand(event.key, event.shiftKey, active, grid)
    if (command === null) return
    event.preventDefault()
    const mark = active === null ? undefined : maybeMark(spec, active)
    if (command.type === 'move') setActivity({ spec, cell: command.to, isByKeyboard: true })
    else if (command.type === 'leave') setActivity(null)
    else if (command.type === 'table') actions.onTable()
    else if (mark === undefined) return
    else if (command.type === 'rows') actions.onRows(mark)
    else actions.onFilter(mark, command.side)
  }

  return {
    active,
    isByKeyboard: activity?.isByKeyboard === true,
    point(cell) {
      setActivity((before) => {
        if (cell === null) return null
        const isSame = before?.cell.series === cell.series && before.cell.category === cell.category
        return isSame ? before : { spec, cell, isByKeyboard: false }
      })
    },
    leave() {
      setActivity(null)
    },
    onKeyDown,
  }
}
