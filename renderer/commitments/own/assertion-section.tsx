import { useId } from 'react'
import type { Catalogue } from '../../../data/model/catalogue.ts'
import type { AssertionDraft, DraftProblem } from '../../../data/model/assertion-draft.ts'
import type { Verdict } from '../../../data/model/verdict.ts'
import { ENGLISH } from '../../../data/model/words/english.ts'
import { say } from '../../../data/model/words/say.ts'
import { wordIn } from '../../../data/model/words/word-verdict.ts'
import { VerdictMark } from '../verdict-mark.tsx'
import { AssertionFields } from './assertion-fields.tsx'

/** One assertion of a claim: its fields, and where the claim has several its own verdict and the way to take it away. */
export function AssertionSection(props: {
  readonly draft: AssertionDraft
  readonly company: string
  /** Counted from 0. */
  readonly place: number
  readonly count: number
  readonly problems: readonly DraftProblem[]
  /** What came of it; `null` while it can't be read. */
  readonly verdict: Verdict['assertions'][number] | null
  readonly catalogue: Catalogue
  readonly onChange: (draft: AssertionDraft) => void
  readonly onRemove: () => void
}) {
  const { place, count, verdict } = props
  const id = useId()
  const isOneOfSeveral = count > 1
  return (
    <section className="assertion" role="group" aria-labelledby={id}>
      <header className="assertion-head">
        <h3 id={id} tabIndex={-1}>
          {isOneOfSeveral ? say('form.assertion-of', { place: place + 1, count }) : say('form.assertion')}
        </h3>
        {isOneOfSeveral && (
          <button type="button" className="button button-quiet" onClick={props.onRemove}>
            {say('form.remove-assertion', { place: place + 1 })}
          </button>
        )}
      </header>
      <div className="form-grid">
        <AssertionFields
          draft={props.draft}
          company={props.company}
          problems={props.problems}
          catalogue={props.catalogue}
          onChange={props.onChange}
        />
      </div>
      {isOneOfSeveral && verdict !== null && (
        <div className="assertion-verdict" data-assertion-verdict={verdict.word}>
          <VerdictMark word={verdict.word} /> {wordIn(ENGLISH, verdict.sentence)}
          {verdict.arithmetic !== null && <p className="arithmetic">{wordIn(ENGLISH, verdict.arithmetic)}</p>}
        </div>
      )}
    </section>
  )
}
