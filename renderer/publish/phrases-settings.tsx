import type { Publication } from '../../data/model/publication.ts'
import type { WordedNote } from '../../data/model/worded-figure.ts'
import { say } from '../../data/model/words/say.ts'
import type { ChangePublication } from './change-publication.ts'
import { GeneratedWords, type ItemWords } from './generated-words.tsx'

const LONGEST_PHRASE = 200

/** The short words in the drawing itself: unit, names of outcomes, what colours mean, breaks, why a number is lacking. */
export function PhrasesSettings(props: {
  readonly texts: Publication['texts']
  readonly generated: readonly WordedNote[]
  readonly onChange: ChangePublication
}) {
  const { texts, generated } = props
  const named = (number: number): string => generated[number - 1]?.text ?? ''
  const words: ItemWords = {
    field: (number) => say('publishing.phrase', { text: named(number) }),
    reword: (number) => say('publishing.reword-phrase', { text: named(number) }),
    hint: say('publishing.phrase-hint'),
    emptied: say('publishing.phrase-emptied'),
  }
  const keys = new Set(generated.map(({ key }) => key))
  const count = texts.rewordings.filter(({ of }) => keys.has(of)).length
  if (generated.length === 0) return null
  return (
    <details>
      <summary>
        {[
          say('publishing.phrases', { count: generated.length }),
          ...(count > 0 ? [say('publishing.notes-reworded', { count })] : []),
        ].join(', ')}
      </summary>
      <ol className="publish-notes">
        <GeneratedWords {...props} longest={LONGEST_PHRASE} words={words} />
      </ol>
    </details>
  )
}
