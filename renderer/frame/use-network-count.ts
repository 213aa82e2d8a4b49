import { useEffect, useState } from 'react'
import { useDesk } from '../state/desk-context.ts'
import { hearPageRequests } from '../state/hear-page-requests.ts'

/** How often the shell is asked while the window is looked at, in milliseconds. */
const ASKING_MS = 5000

/**
 * Requests to other machines since the start: those that the shell counted (its own, its data process's and, in Electron, the page's)
 * and those of this page that the shell can't see. `null` until the shell has answered.
 */
export function useNetworkCount(): number | null {
  const desk = useDesk()
  const [ofShell, setOfShell] = useState<number | null>(null)
  const [ofPage, setOfPage] = useState(0)

  useEffect(() => {
    const ask = (): void => {
      if (document.visibilityState === 'hidden') return
      void desk.call('app.network', {}).then((reply) => {
        if (reply.ok) setOfShell(reply.value.requests)
      })
    }
    ask()
    const timer = setInterval(ask, ASKING_MS)
    document.addEventListener('visibilitychange', ask)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', ask)
    }
  }, [desk])

  useEffect(
    () =>
      hearPageRequests(() => {
        setOfPage((count) => count + 1)
      }, desk.shell === 'browser'),
    [desk],
  )

  return ofShell === null ? null : ofShell + ofPage
}
