import { mapTexts, visibleLine } from '../../data/model/visible-text.ts'
import { say } from '../../data/model/words/say.ts'
import type { Command } from './command.ts'
import { describeDataset } from './describe-dataset.ts'
import { formatJson } from './format-json.ts'

export const INFO_COMMAND: Command = {
  usage: () => say('cli.usage-info'),
  options: {},
  takesOperands: false,
  prepare:
    () =>
    async ({ isJson, openDataset }) => {
      const info = await openDataset()
      return isJson ? formatJson(info) : describeDataset(mapTexts(info, visibleLine))
    },
}
