import type { FactSheet } from '../../model/fact-sheet.ts'
import { message } from '../../model/text.ts'
import type { SHEET_PAGE_WORDS, SheetPageMessageId } from '../../model/words/sheet-page-words.ts'
import { wordIn } from '../../model/words/word-verdict.ts'
import { LANGUAGES } from '../words/languages.ts'

/** The sheet's own words that name nothing: its headings. */
type PageWordId = {
  [Id in SheetPageMessageId]: (typeof SHEET_PAGE_WORDS)[Id] extends `${string}{${string}` ? never : Id
}[SheetPageMessageId]

export function pageWord({ locale }: Pick<FactSheet, 'locale'>, id: PageWordId): string {
  return wordIn(LANGUAGES[locale], message(id))
}
