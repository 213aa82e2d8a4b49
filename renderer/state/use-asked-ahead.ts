import { useCallback, useEffect, useRef } from 'react'
import type { ViewQuery } from '../../data/model/view-query.ts'

/** How long a pointer or the focus rests on a control before its view is asked ahead: less than a hand needs to press it. */
const REST_MS = 40

/** Takes the view that the reader is likely to choose next, and asks for it once they rest on its control, or as they press. */
export function useAskedAhead(ask: (likely: ViewQuery) => void): (likely: ViewQuery) => void {
  const waiting = useRef<{ readonly timer: number; readonly likely: ViewQuery } | null>(null)
  useEffect(() => {
    const askNow = (): void => {
      const { current } = waiting
      if (current === null) return
      clearTimeout(current.timer)
      waiting.current = null
      ask(current.likely)
    }
    // A finger rests on nothing before it presses, and a press takes effect only when it ends.
    window.addEventListener('pointerdown', askNow, { capture: true })
    return () => {
      window.removeEventListener('pointerdown', askNow, { capture: true })
      clearTimeout(waiting.current?.timer)
      waiting.current = null
    }
  }, [ask])
  return useCallback(
    (likely) => {
      clearTimeout(waiting.current?.timer)
      const timer = window.setTimeout(() => {
        waiting.current = null
        ask(likely)
      }, REST_MS)
      waiting.current = { timer, likely }
    },
    [ask],
  )
}
