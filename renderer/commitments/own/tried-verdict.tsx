import { assertionVerdicts } from '../../../data/model/assertion-verdicts.ts'
import { ENGLISH } from '../../../data/model/words/english.ts'
import { say } from '../../../data/model/words/say.ts'
import { wordIn, wordVerdict } from '../../../data/model/words/word-verdict.ts'
import { VerdictMark } from '../verdict-mark.tsx'
import type { TriedClaim } from './use-tried-verdict.ts'

/** The claim said back and its verdict, as soon as all of its assertions can be read. */
export function TriedVerdict(props: {
  readonly tried: TriedClaim | null
  readonly problem: string | null
  /** Each assertion can be read; else only those that can have a verdict, beside their fields. */
  readonly isWhole: boolean
}) {
  const { tried, problem, isWhole } = props
  if (tried === null && problem === null) return null
  return (
    <section className="tried" aria-label={say('form.live')} aria-live="polite">
      <p className="hint">{say('form.live')}</p>
      {problem !== null && <p role="alert">{problem}</p>}
      {!isWhole && <p>{say('form.whole-waits')}</p>}
      {tried !== null && isWhole && <WholeVerdict tried={tried} />}
    </section>
  )
}

function WholeVerdict({ tried }: { readonly tried: TriedClaim }) {
  const { word, sentence, arithmetic, reasons, assertions } = wordVerdict(tried.verdict, ENGLISH)
  const each = assertionVerdicts(tried.verdict).map((text) => wordIn(ENGLISH, text))
  return (
    <>
      {tried.inWords.map((text, place) => (
        <p key={place} className="statement-words">
          {wordIn(ENGLISH, text)}
        </p>
      ))}
      {assertions.length > 1 && <p className="hint">{say('form.whole')}</p>}
      <VerdictMark word={word} />
      <p>{sentence}</p>
      {[...each, ...arithmetic, ...reasons].map((line) => (
        <p key={line} className="arithmetic">
          {line}
        </p>
      ))}
    </>
  )
}
