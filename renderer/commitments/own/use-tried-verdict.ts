import { useEffect, useRef, useState } from 'react'
import type { Claim } from '../../../data/model/claim.ts'
import type { Text } from '../../../data/model/text.ts'
import type { Verdict } from '../../../data/model/verdict.ts'
import { useDesk } from '../../state/desk-context.ts'
import { latestRequest, type LatestRequest } from '../../state/latest-request.ts'

/** What a claim that is kept nowhere comes to. */
export interface TriedClaim {
  /** The claim that was tried; while the next one is under way it is that before. */
  readonly claim: Claim
  readonly inWords: readonly Text[]
  readonly verdict: Verdict
}

/** The verdict of a claim while it is typed; `problem`: the sentence that says why there is none. */
export function useTriedVerdict(claim: Claim | null): {
  readonly tried: TriedClaim | null
  readonly problem: string | null
} {
  const desk = useDesk()
  const [tried, setTried] = useState<TriedClaim | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const requests = useRef<LatestRequest<Claim> | null>(null)
  useEffect(() => {
    const asking = latestRequest(
      (asked: Claim) => desk.call('own.try', { claim: asked }),
      (reply, asked) => {
        setTried(reply.ok ? { claim: asked, ...reply.value } : null)
        setProblem(reply.ok ? null : reply.sentence)
      },
    )
    requests.current = asking
    return () => {
      asking.stop()
    }
  }, [desk])
  const text = JSON.stringify(claim)
  useEffect(() => {
    // The text was just made of a claim, or of null.
    const asked = JSON.parse(text) as Claim | null
    if (asked !== null) requests.current?.ask(asked)
  }, [text])
  return claim === null ? { tried: null, problem: null } : { tried, problem }
}
