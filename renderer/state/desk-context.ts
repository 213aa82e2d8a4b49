import { createContext, useContext } from 'react'
import type { DeskApi } from '../../electron/contract/desk-api.ts'

/** The shell's answers; given once at the root. */
export const DeskContext = createContext<DeskApi | null>(null)

/** @throws {Error} outside the app's root: our own fault. */
export function useDesk(): DeskApi {
  const desk = useContext(DeskContext)
  if (desk === null) throw new Error('The screen stands outside its root')
  return desk
}
