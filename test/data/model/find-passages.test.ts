import { fc } from '../../seeded-fast-check.ts'
import { expect, test } from 'vitest'
import { findPassages, markedParagraphs } from '../../../data/model/find-passages.ts'

const find = (text: string, words: string) => findPassages(text, [{ id: 1, words }])

test('a quotation is found whatever the form of its marks and white space', () => {
  const text = 'He said: “customers’ data —\n  never”.'
  expect(find(text, '"customers\' data - never"')).toEqual([{ id: 1, start: 9, end: 36 }])
  expect(find(text, 'customers data')).toEqual([])
  expect(find(text, '   ')).toEqual([])
})

test('the pieces of a text are the text, whatever is marked in it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', ' ', '\n', '“', '<b>'), { maxLength: 60 }),
      fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 }),
      (characters, ends) => {
        const text = characters.join('')
        const marks = ends.map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }))
        const shown = markedParagraphs(text, marks).map(({ pieces }) =>
          pieces.map((piece) => piece.text).join(''),
        )
        expect(shown).toEqual(text.split('\n').filter((line) => line.trim() !== ''))
      },
    ),
  )
})
