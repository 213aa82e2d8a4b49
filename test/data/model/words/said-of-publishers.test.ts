import { expect, test } from 'vitest'
import { MESSAGES } from '../../../../data/model/words/messages.ts'

/** What a dataset lacks may have been published all the same: that something wasn't is said only where a document is the ground. */
const GROUNDED: Readonly<Record<string, string>> = {
  'evidence.column-never': 'what the dataset’s own table of evidence says that no report counts',
  'evidence.never-published': 'the same',
  'figure.note.no-bands': 'is of figures that are held: each was published as one value',
  'figure.empty.undated': 'is of the day: the documents have no date',
}

test('no sentence says that a company publishes nothing where this dataset only holds nothing', () => {
  const said = Object.entries(MESSAGES).filter(([, sentence]) =>
    /\b(publish(es|ed)? (no|none|nothing)|(not|never) published|(no|nothing|none)\b[^.\n]*\b(is|are|was|were|as) published)\b/i.test(
      sentence,
    ),
  )
  expect(said.map(([id]) => id).filter((id) => !(id in GROUNDED))).toEqual([])
})
