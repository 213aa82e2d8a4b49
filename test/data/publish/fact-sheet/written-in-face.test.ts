import { expect, test } from 'vitest'
import { writtenInFace } from '../../../../data/publish/fact-sheet/written-in-face.ts'

test('a character that the page’s face lacks is written as its code, never as a box', () => {
  expect(writtenInFace('中 and अ, but Ελλάδα, Київ, ישראל, Türkiye − 1')).toBe(
    '[U+4E2D] and [U+0905], but Ελλάδα, Київ, ישראל, Türkiye − 1',
  )
  expect(writtenInFace('🙂')).toBe('[U+1F642]')
})

test('line ends, joiners and spaces are left as they are', () => {
  const text = 'one\ntwo\u00A0three\u200Dfour\u00ADfive'
  expect(writtenInFace(text)).toBe(text)
})
