import { useEffect, useRef, useState, type RefObject } from 'react'

/** An element's content box in whole CSS pixels; zero until it is laid out. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** The size of the element that the reference is given to, kept current by one ResizeObserver. */
export function useSize<E extends HTMLElement>(): readonly [RefObject<E | null>, Size] {
  const element = useRef<E>(null)
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  useEffect(() => {
    const observed = element.current
    if (observed === null) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return
      const width = Math.floor(entry.contentRect.width)
      const height = Math.floor(entry.contentRect.height)
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }))
    })
    observer.observe(observed)
    return () => {
      observer.disconnect()
    }
  }, [])
  return [element, size]
}
