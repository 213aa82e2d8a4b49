import type { VerdictWord } from '../../data/model/verdicts.ts'
import { say } from '../../data/model/words/say.ts'

/** A verdict by its word; a form stands before it, so that neither colour nor the eye alone is needed. */
export function VerdictMark(props: { readonly word: VerdictWord }) {
  const { word } = props
  return (
    <span className="verdict-mark" data-verdict={word} title={say(`verdict-meaning.${word}`)}>
      <svg className="verdict-form" viewBox="0 0 12 12" aria-hidden="true">
        <path d={FORMS[word]} />
      </svg>
      {say(`verdict.${word}`)}
    </span>
  )
}

/** Filled where the numbers agree, hollow where they don't, a bar where nothing can be said. */
const FORMS: Readonly<Record<VerdictWord, string>> = {
  supported: 'M6 1a5 5 0 1 0 0 10a5 5 0 0 0 0-10z',
  'supported-truncated': 'M6 1a5 5 0 0 0 0 10z',
  'supported-not-comparable': 'M6 1l5 10h-10z',
  'not-supported': 'M6 1a5 5 0 1 0 0 10a5 5 0 0 0 0-10zm0 1.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0-7z',
  restated: 'M1 1h10v10h-10zM2.5 2.5v7h7v-7z',
  'cannot-be-tested': 'M1 5h10v2h-10z',
}
