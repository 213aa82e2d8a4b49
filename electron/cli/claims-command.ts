import { mapTexts, visibleLine } from '../../data/model/visible-text.ts'
import { say } from '../../data/model/words/say.ts'
import { wordIn, wordStatement } from '../../data/model/words/word-verdict.ts'
import { LANGUAGES } from '../../data/publish/words/languages.ts'
import { askData } from '../host/ask-data.ts'
import type { Command } from './command.ts'
import { describeClaims } from './describe-claims.ts'
import { formatJson } from './format-json.ts'
import { readLocale } from './read-locale.ts'

export const CLAIMS_COMMAND: Command<'locale'> = {
  usage: () => say('cli.usage-claims'),
  options: { locale: 'text' },
  takesOperands: false,
  prepare: (given) => {
    const language = LANGUAGES[readLocale(given.maybeText('locale'))]
    return async ({ data, isJson, openDataset }) => {
      await openDataset()
      const board = await askData(data, 'claims', {})
      const { own } = board
      return isJson
        ? formatJson({
            ...board,
            statements: board.statements.map((each) => wordStatement(each, language)),
            checklist: board.checklist.map((each) => ({ ...each, detail: wordIn(language, each.detail) })),
            own: { ...own, statements: own.statements.map((each) => wordStatement(each, language)) },
          })
        : describeClaims(mapTexts(board.statements, visibleLine), language)
    }
  },
}
