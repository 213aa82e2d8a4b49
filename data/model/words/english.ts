import { NUMBER_FORMS } from '../number-forms.ts'
import { FIGURE_WORDS } from './figure-words.ts'
import type { Language } from './language.ts'

/** English: the names and sentences of a dataset are written in it. */
export const ENGLISH: Language = {
  locale: 'en',
  words: FIGURE_WORDS,
  numbers: NUMBER_FORMS.en,
  halves: ['{year} H1', '{year} H2'],
  spokenHalves: ['first half of {year}', 'second half of {year}'],
  territories: {},
  sources: {},
}
