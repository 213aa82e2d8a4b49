import { createContext, useContext } from 'react'
import type { ViewQuery } from '../../data/model/view-query.ts'

/** Asks for the view that a step would lead to, before it is taken. */
export type AskAhead = (step: (query: ViewQuery) => ViewQuery) => void

/** Given around the controls of one view; outside, nothing is asked ahead. */
export const AskAheadContext = createContext<AskAhead>(() => undefined)

/** For a control: call it when the pointer or the focus comes to it, with the step that pressing it takes. */
export function useAskAhead(): AskAhead {
  return useContext(AskAheadContext)
}
