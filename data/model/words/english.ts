import { NUMBER_FORMS } from '../number-forms.ts'
import type { Language } from './language.ts'
import { TEXT_WORDS } from './text-words.ts'

/** English: the names and sentences of a dataset are written in it. */
export const ENGLISH: Language = {
  locale: 'en',
  words: TEXT_WORDS,
  numbers: NUMBER_FORMS.en,
  semicolon: '; ',
  halves: ['{year} H1', '{year} H2'],
  spokenHalves: ['first half of {year}', 'second half of {year}'],
  territories: {},
  sources: {},
}
