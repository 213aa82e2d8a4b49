import { expect, it } from 'vitest'
import { MESSAGES } from '../../../../data/model/words/messages.ts'
import { namedStrings } from './used-words.ts'

it('says every sentence that it holds somewhere', { timeout: 120_000 }, () => {
  const named = namedStrings()
  expect(Object.keys(MESSAGES).filter((id) => !named.has(id))).toEqual([])
})
