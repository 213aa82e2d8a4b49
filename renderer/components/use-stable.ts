import { useState } from 'react'

/** The value as it was first given, for as long as its JSON stays the same: what compares by identity then sees no change. */
export function useStable<T>(value: T): T {
  const [kept, setKept] = useState(value)
  if (kept === value) return kept
  if (JSON.stringify(kept) === JSON.stringify(value)) return kept
  setKept(() => value)
  return value
}
