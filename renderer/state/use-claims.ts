import { useEffect, useState } from 'react'
import type { ClaimsBoard } from '../../data/model/claims-board.ts'
import { changedVerdicts, type ChangedVerdict } from '../../data/model/changed-verdicts.ts'
import { useDesk } from './desk-context.ts'

/** The verdicts that were last computed in this window: to tell what an edit, an import or another dataset changes. */
let before: ClaimsBoard['statements'] = []

export interface Claims {
  /** `null` until it has arrived. */
  readonly board: ClaimsBoard | null
  /** Statements that came out otherwise before the last change. */
  readonly changes: readonly ChangedVerdict[]
  readonly problem: string | null
}

/** All that is computed of the open dataset's claims, anew for each `revision` of it; `null`: not yet. */
export function useClaims(revision: string | null): Claims {
  const desk = useDesk()
  const [claims, setClaims] = useState<Claims>({ board: null, changes: [], problem: null })
  useEffect(() => {
    if (revision === null) return
    let isCurrent = true
    void desk.call('claims.board', {}).then((reply) => {
      if (!isCurrent) return
      if (!reply.ok) {
        setClaims({ board: null, changes: [], problem: reply.sentence })
        return
      }
      const { statements, own } = reply.value
      const all = [...statements, ...own.statements]
      setClaims({
        board: reply.value,
        changes: changedVerdicts(before, all),
        problem: null,
      })
      before = all
    })
    return () => {
      isCurrent = false
    }
  }, [desk, revision])
  return claims
}
