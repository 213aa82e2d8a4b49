import { createContext, useContext, useSyncExternalStore } from 'react'

/** The last sentence that was said, and who hears it. Outside React's state: saying something draws nothing else anew. */
interface LiveMessage {
  readonly current: () => string
  readonly announce: (sentence: string) => void
  readonly subscribe: (onChange: () => void) => () => void
}

export function createLiveMessage(): LiveMessage {
  let sentence = ''
  const listeners = new Set<() => void>()
  return {
    current: () => sentence,
    announce(next) {
      if (next === sentence) return
      sentence = next
      for (const listener of listeners) listener()
    },
    subscribe(onChange) {
      listeners.add(onChange)
      return () => {
        listeners.delete(onChange)
      }
    },
  }
}

/** Given once at the root. */
export const LiveMessageContext = createContext<LiveMessage>(createLiveMessage())

/** The way to say something politely: in the status bar and to screen readers, without taking the focus. */
export function useAnnounce(): (sentence: string) => void {
  return useContext(LiveMessageContext).announce
}

/** Where it is said. */
export function LiveRegion(props: { readonly className: string }) {
  const message = useContext(LiveMessageContext)
  const sentence = useSyncExternalStore(message.subscribe, message.current)
  return (
    <span className={props.className} role="status">
      {sentence}
    </span>
  )
}
