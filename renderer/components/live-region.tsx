import { createContext, useContext } from 'react'

/** Says a sentence to whoever looks or listens, without taking the focus: in the status bar and to screen readers. */
export const AnnounceContext = createContext<(sentence: string) => void>(() => undefined)

/** The way to say something politely. */
export function useAnnounce(): (sentence: string) => void {
  return useContext(AnnounceContext)
}
