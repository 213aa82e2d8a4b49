import { createContext, useContext } from 'react'
import type { StampedDesk } from './stamped-desk.ts'

/** The shell's answers; given once at the root. */
export const DeskContext = createContext<StampedDesk | null>(null)

/** @throws {Error} outside the app's root: our own fault. */
export function useDesk(): StampedDesk {
  const desk = useContext(DeskContext)
  if (desk === null) throw new Error('The screen stands outside its root')
  return desk
}
