import { useCallback, useMemo, useRef, useState } from 'react'
import type { Catalogue } from '../../data/model/catalogue.ts'
import { settleView } from '../../data/model/settle-view.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { territoryName } from '../../data/model/words/names.ts'
import { say } from '../../data/model/words/say.ts'
import { useAnnounce } from '../components/live-region.tsx'
import type { FigureActions } from '../figures/figure-actions.ts'
import type { Mark } from '../figures/spec-types.ts'
import {
  categoryFilter,
  filterBy,
  filterByMark,
  maybeMarkFilter,
  type MarkFilter,
} from '../state/filter-by-mark.ts'
import { isHighlighted, maybeHighlight, toggleHighlight } from '../state/highlight.ts'
import type { ChangeView } from './change-view.ts'

/** What the figures of one view share: what is picked, and what their marks do. */
export interface SharedFigureActions extends Omit<FigureActions, 'onTable'> {
  readonly picks: readonly MarkFilter[]
  readonly onShowPicked: () => void
  readonly onPutBack: () => void
}

/** Cross-filtering: marks narrow the view (each a step that can be undone), are picked, or highlighted; Escape lifts it all again. */
export function useFigureActions(props: {
  /** The query of the answer that is drawn. */
  readonly query: ViewQuery
  readonly catalogue: Catalogue
  readonly onChange: ChangeView
  readonly onRows: (mark: Mark) => void
  readonly onShortcuts: () => void
}): SharedFigureActions {
  const { query, catalogue, onChange, onRows, onShortcuts } = props
  const announce = useAnnounce()
  const [picks, setPicks] = useState<readonly MarkFilter[]>([])
  /** The view before figures narrowed it, and what they made of it. */
  const narrowed = useRef<{ readonly base: ViewQuery; readonly result: ViewQuery } | null>(null)

  const narrow = useCallback(
    (step: (before: ViewQuery) => ViewQuery) => {
      setPicks([])
      onChange((before) => {
        const result = settleView(step(before), catalogue).query
        const isContinued = narrowed.current !== null && isSame(narrowed.current.result, before)
        narrowed.current = { base: isContinued ? (narrowed.current?.base ?? before) : before, result }
        return result
      })
    },
    [onChange, catalogue],
  )
  const onFilter = useCallback<FigureActions['onFilter']>(
    (mark, side) => {
      const own = side === 'category' ? categoryFilter(mark) : undefined
      if (picks.length === 0 || own === undefined) narrow((before) => filterByMark(before, mark, side))
      else narrow((before) => filterBy(before, [...picks.filter((each) => !isSame(each, own)), own]))
    },
    [narrow, picks],
  )
  const onPick = useCallback(
    (mark: Mark) => {
      const pick = categoryFilter(mark)
      if (pick === undefined) return
      const isThere = picks.some((each) => isSame(each, pick))
      setPicks(isThere ? picks.filter((each) => !isSame(each, pick)) : [...picks, pick])
      const name = pick.kind === 'territory' ? territoryName(catalogue, pick.id) : pick.id
      announce(say(isThere ? 'explore.unpicked-one' : 'explore.picked-one', { name }))
    },
    [picks, announce, catalogue],
  )
  const onClear = useCallback(() => {
    if (picks.length > 0) setPicks([])
    else if (narrowed.current !== null && isSame(narrowed.current.result, query)) {
      const { base } = narrowed.current
      narrowed.current = null
      onChange(() => base)
      announce(say('explore.cleared'))
    }
  }, [picks, query, onChange, announce])

  return useMemo(
    () => ({
      picks,
      picked: new Set(picks.map(({ id }) => id)),
      onFilter,
      onPick,
      onClear,
      onRows,
      onShortcuts,
      onHighlight: (mark) => {
        const highlight = maybeHighlight(mark)
        if (highlight !== undefined) onChange((before) => toggleHighlight(before, highlight))
      },
      onShowPicked: () => {
        narrow((before) => filterBy(before, picks))
      },
      onPutBack: () => {
        setPicks([])
      },
      mayFilter: (mark, side) => maybeMarkFilter(query, mark, side) !== undefined,
      highlightOf: (mark) => {
        const highlight = maybeHighlight(mark)
        if (highlight === undefined) return null
        return {
          name:
            highlight.kind === 'territory'
              ? territoryName(catalogue, highlight.id)
              : say(`outcome.${highlight.id}`),
          isOn: isHighlighted(query, highlight),
        }
      },
    }),
    [picks, onFilter, onPick, onClear, onRows, onShortcuts, onChange, narrow, query, catalogue],
  )
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
