import { useState, type FocusEvent, type KeyboardEvent } from 'react'

/** Makes a long list one stop of the Tab key: arrow keys, Home and End go through it. */
interface RovingStop {
  /** The row that Tab lands on; `null` where no row can be landed on. */
  readonly stop: string | null
  /** For the list: its rows carry `data-row`, and each has one checkbox. */
  readonly listProps: {
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  }
}

/** `rows`: ids of the rows that can be landed on, in order. The row that had the focus last keeps the stop. */
export function useRovingStop(rows: readonly string[]): RovingStop {
  const [last, setLast] = useState<string | null>(null)
  const stop = last !== null && rows.includes(last) ? last : (rows[0] ?? null)
  return {
    stop,
    listProps: {
      onFocus: (event) => {
        setLast(event.target.closest('[data-row]')?.getAttribute('data-row') ?? null)
      },
      onKeyDown: (event) => {
        const from = rows.indexOf(stop ?? '')
        const to = targetOf(event.key, from, rows.length - 1)
        const row = to === null ? undefined : rows[to]
        if (row === undefined) return
        event.preventDefault()
        const place = event.currentTarget.querySelector(`[data-row="${CSS.escape(row)}"] input`)
        if (place instanceof HTMLElement) place.focus()
      },
    },
  }
}

/** Index of the row that a key leads to, without wrapping round; `null`: the key isn't the list's. */
function targetOf(key: string, from: number, end: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, end)
    case 'ArrowUp':
      return Math.max(from - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return end
    default:
      return null
  }
}
