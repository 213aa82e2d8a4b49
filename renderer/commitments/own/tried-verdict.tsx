import { useEffect, useRef, useState } from 'react'
import { assertionVerdicts } from '../../../data/model/assertion-verdicts.ts'
import type { Claim } from '../../../data/model/claim.ts'
import type { Text } from '../../../data/model/text.ts'
import type { Verdict } from '../../../data/model/verdict.ts'
import { ENGLISH } from '../../../data/model/words/english.ts'
import { say } from '../../../data/model/words/say.ts'
import { wordIn, wordVerdict } from '../../../data/model/words/word-verdict.ts'
import { useDesk } from '../../state/desk-context.ts'
import { latestRequest, type LatestRequest } from '../../state/latest-request.ts'
import { VerdictMark } from '../verdict-mark.tsx'

interface Tried {
  readonly inWords: readonly Text[]
  readonly verdict: Verdict
}

/** The claim said back and its verdict, as soon as the form makes one. */
export function TriedVerdict(props: { readonly claim: Claim | null }) {
  const desk = useDesk()
  const [tried, setTried] = useState<Tried | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const requests = useRef<LatestRequest<Claim> | null>(null)
  useEffect(() => {
    const asking = latestRequest(
      (claim: Claim) => desk.call('own.try', { claim }),
      (reply) => {
        setTried(reply.ok ? reply.value : null)
        setProblem(reply.ok ? null : reply.sentence)
      },
    )
    requests.current = asking
    return () => {
      asking.stop()
    }
  }, [desk])
  const text = JSON.stringify(props.claim)
  useEffect(() => {
    // The text was just made of a claim, or of null.
    const claim = JSON.parse(text) as Claim | null
    if (claim !== null) requests.current?.ask(claim)
  }, [text])
  if (props.claim === null || (tried === null && problem === null)) return null
  const verdict = tried === null ? null : wordVerdict(tried.verdict, ENGLISH)
  const each = tried === null ? [] : assertionVerdicts(tried.verdict).map((text) => wordIn(ENGLISH, text))
  return (
    <section className="tried" aria-label={say('form.live')} aria-live="polite">
      <p className="hint">{say('form.live')}</p>
      {problem !== null && <p role="alert">{problem}</p>}
      {tried?.inWords.map((text, place) => (
        <p key={place} className="statement-words">
          {wordIn(ENGLISH, text)}
        </p>
      ))}
      {verdict !== null && (
        <>
          <VerdictMark word={verdict.word} />
          <p>{verdict.sentence}</p>
          {[...each, ...verdict.arithmetic, ...verdict.reasons].map((line) => (
            <p key={line} className="arithmetic">
              {line}
            </p>
          ))}
        </>
      )}
    </section>
  )
}
