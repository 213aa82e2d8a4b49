import { useEffect, useState } from 'react'
import { loadWorld, type WorldShape } from './load-world.ts'

let loading: Promise<readonly WorldShape[]> | null = null

/** The world's shapes, loaded once for the window; `null` until they are there. */
export function useWorld(): readonly WorldShape[] | null {
  const [world, setWorld] = useState<readonly WorldShape[] | null>(null)
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
