import { mapTexts, visibleLine } from '../../data/model/visible-text.ts'
import { say } from '../../data/model/words/say.ts'
import { askData } from '../host/ask-data.ts'
import type { Command } from './command.ts'
import { describeReport } from './describe-report.ts'
import { formatJson } from './format-json.ts'

export const CHECK_COMMAND: Command = {
  usage: () => say('cli.usage-check'),
  options: {},
  takesOperands: false,
  prepare:
    () =>
    async ({ data, isJson, openDataset }) => {
      await openDataset()
      const report = await askData(data, 'check', {})
      return isJson ? formatJson(report) : describeReport(mapTexts(report, visibleLine))
    },
}
