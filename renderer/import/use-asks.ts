import { useCallback, useState } from 'react'
import { askKey, openAsks, type Ask } from './asks.ts'
import type { ReportFile } from './report-file.ts'

/** The questions of one file, one at a time. */
export interface AskControl {
  readonly open: readonly Ask[]
  /** What is asked now: an open question, or one that is opened again; `null`: none. */
  readonly current: Ask | null
  /** Its place among the open ones, from 1; `null`: it is opened again. */
  readonly place: number | null
  /** Ref of the line that asks; it takes the focus. */
  readonly holdLine: (line: HTMLElement | null) => void
  /** Goes to a question and takes the focus there: on the question, never on an answer. */
  readonly goTo: (ask: Ask) => void
  readonly next: () => void
  /** An answer is given: the focus goes on to the line, where the next question will stand. */
  readonly answered: () => void
}

export function useAsks(file: ReportFile): AskControl {
  const [key, setKey] = useState<string | null>(null)
  const [again, setAgain] = useState<Ask | null>(null)
  const [line, holdLine] = useState<HTMLElement | null>(null)
  const open = openAsks(file)
  const found = open.findIndex((ask) => askKey(ask) === key)
  const place = Math.max(0, found)
  const current = again ?? open[place] ?? null
  const goTo = useCallback(
    (ask: Ask, isOpen: boolean) => {
      setAgain(isOpen ? null : ask)
      setKey(askKey(ask))
      line?.focus()
    },
    [line],
  )
  return {
    open,
    current,
    place: again === null && open.length > 0 ? place + 1 : null,
    holdLine,
    goTo: (ask) => {
      const same = open.find((each) => askKey(each) === askKey(ask))
      goTo(same ?? ask, same !== undefined)
    },
    next: () => {
      const following = open[again === null ? (place + 1) % Math.max(1, open.length) : place]
      if (following === undefined) line?.focus()
      else goTo(following, true)
    },
    answered: () => {
      setAgain(null)
      line?.focus()
    },
  }
}
