import { useEffect, useState } from 'react'
import type { WorldShapes } from '../../../data/drawing/world-shapes.ts'
import { loadWorld } from './load-world.ts'

let loading: Promise<WorldShapes> | null = null

/** The world's shapes, loaded once for the window; `null` until they are there. */
export function useWorld(): WorldShapes | null {
  const [world, setWorld] = useState<WorldShapes | null>(null)
  useEffect(() => {
    let isCurrent = true
    loading ??= loadWorld()
    void loading.then((shapes) => {
      if (isCurrent) setWorld(shapes)
    })
    return () => {
      isCurrent = false
    }
  }, [])
  return world
}
