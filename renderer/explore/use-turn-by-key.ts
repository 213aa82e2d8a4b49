import { useLayoutEffect, useMemo, useRef, type KeyboardEvent, type RefObject } from 'react'
import type { FigureActions } from '../figures/figure-actions.ts'

/** A figure turned into its table, or back, by T: what comes takes the focus of what went, so that the keys go on. */
export function useTurnByKey(
  given: FigureActions,
  isTable: boolean,
): {
  /** Holds the figure or its table, and nothing else that takes keys. */
  readonly body: RefObject<HTMLDivElement | null>
  readonly actions: FigureActions
  /** For the table; a figure knows the key itself. */
  readonly onKeyDown: (event: KeyboardEvent) => void
} {
  const body = useRef<HTMLDivElement>(null)
  const wasTurned = useRef(false)
  const actions = useMemo(
    () => ({
      ...given,
      onTable: () => {
        wasTurned.current = true
        given.onTable()
      },
    }),
    [given],
  )
  useLayoutEffect(() => {
    if (!wasTurned.current) return
    wasTurned.current = false
    const next = body.current?.querySelector<HTMLElement>('[role="application"], [role="region"]')
    // A drawing that is still being fetched has no stop yet.
    ;(next ?? body.current)?.focus()
  }, [isTable])
  const onKeyDown = (event: KeyboardEvent): void => {
    const isTyping = event.target instanceof HTMLInputElement
    if (!isTable || isTyping || event.key.toLowerCase() !== 't') return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    actions.onTable()
  }
  return { body, actions, onKeyDown }
}
