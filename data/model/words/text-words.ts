import { FIGURE_WORDS } from './figure-words.ts'
import { SHEET_PAGE_WORDS } from './sheet-page-words.ts'
import { VERDICT_WORDS } from './verdict-words.ts'

/** Every message that is said in all languages of publication, in English: of figures, of verdicts, of fact-check sheets. */
export const TEXT_WORDS = { ...FIGURE_WORDS, ...VERDICT_WORDS, ...SHEET_PAGE_WORDS } as const
export type TextMessageId = keyof typeof TEXT_WORDS
