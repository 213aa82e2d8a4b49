import { mapTexts, visibleLine } from '../../data/model/visible-text.ts'
import { say } from '../../data/model/words/say.ts'
import { askData } from '../host/ask-data.ts'
import type { Command } from './command.ts'
import { describeClaims } from './describe-claims.ts'
import { formatJson } from './format-json.ts'

export const CLAIMS_COMMAND: Command = {
  usage: () => say('cli.usage-claims'),
  options: {},
  takesOperands: false,
  prepare:
    () =>
    async ({ data, isJson, openDataset }) => {
      await openDataset()
      const board = await askData(data, 'claims', {})
      return isJson ? formatJson(board) : describeClaims(mapTexts(board.statements, visibleLine))
    },
}
