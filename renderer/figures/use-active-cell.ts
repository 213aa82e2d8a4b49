import { useContext, useEffect, useState, type KeyboardEvent } from 'react'
import type { FigureActions } from './figure-actions.ts'
import { gridOf, maybeMark } from './figure-grid.ts'
import { figureCommand, type ActiveCell } from './key-plan.ts'
import { LinkedMarksContext } from './linked-mark.ts'
import type { FigureSpec } from './spec-types.ts'

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
  readonly isByKeyboard: boolean
}

/** One active cell per figure. A new figure keeps it where the cell still exists; Escape lifts it wherever the focus is. */
export function useActiveCell(spec: FigureSpec, actions: FigureActions): ActiveCellControl {
  const [activity, setActivity] = useState<Activity | null>(null)
  const linked = useContext(LinkedMarksContext)
  const mark = activity === null ? undefined : maybeMark(spec, activity.cell)
  const active = mark === undefined || activity === null ? null : activity.cell
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
    if (command.type === 'move') setActivity({ cell: command.to, isByKeyboard: true })
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
        const isSame = before?.cell.series === cell.series && before.cell.category === cell.category
        return isSame ? before : { cell, isByKeyboard: false }
      })
    },
    leave() {
      setActivity(null)
    },
    onKeyDown,
  }
}
