import { useEffect, useState } from 'react'
import type { ViewAnswer } from '../../data/model/view-answer.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { useDesk } from '../state/desk-context.ts'

/**
 * The answers to a few views, one asked after the other as they are told; anew for each `revision`. By the query as JSON: a view
 * without an answer is missing.
 */
export function useAnswers(
  queries: readonly ViewQuery[],
  revision: string | null,
): ReadonlyMap<string, ViewAnswer> {
  const desk = useDesk()
  const keys = queries.map((query) => JSON.stringify(query)).join('\n')
  const [held, setHeld] = useState<{
    readonly of: string | null
    readonly answers: ReadonlyMap<string, ViewAnswer>
  }>({
    of: null,
    answers: new Map(),
  })
  useEffect(() => {
    if (revision === null || keys === '') return
    let isCurrent = true
    const ask = async (): Promise<void> => {
      for (const key of keys.split('\n')) {
        const query = queries.find((each) => JSON.stringify(each) === key)
        if (query === undefined) continue
        const reply = await desk.call('view.answer', { query })
        // Another set of views is asked for by now.
        if (!isCurrent) return
        if (!reply.ok) continue
        setHeld(({ of, answers }) => ({
          of: revision,
          answers: new Map([...(of === revision ? answers : []), [key, reply.value]]),
        }))
      }
    }
    void ask()
    return () => {
      isCurrent = false
    }
    // The queries are those of the keys.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [desk, keys, revision])
  return held.of === revision ? held.answers : NONE
}

const NONE: ReadonlyMap<string, ViewAnswer> = new Map()
