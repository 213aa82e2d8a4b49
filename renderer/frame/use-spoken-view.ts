import { useEffect, useRef } from 'react'
import { useAnnounce } from '../components/live-region.tsx'

/** Says the selection whenever it changes, but not at the start. */
export function useSpokenView(sentence: string | undefined): void {
  const announce = useAnnounce()
  const last = useRef(sentence)
  useEffect(() => {
    const isFirst = last.current === undefined
    last.current = sentence
    if (!isFirst && sentence !== undefined) announce(sentence)
  }, [sentence, announce])
}
