import { resolve } from 'node:path'
import { mapTexts, visibleLine } from '../../data/model/visible-text.ts'
import { say } from '../../data/model/words/say.ts'
import { askData } from '../host/ask-data.ts'
import type { Command } from './command.ts'
import { formatJson } from './format-json.ts'
import { RefusedInput } from './refused-input.ts'

const CODES_IN_A_LINE = 12

export const PEOPLE_COMMAND: Command<'publisher' | 'title' | 'licence' | 'dry-run'> = {
  usage: () => say('cli.usage-people'),
  options: { publisher: 'text', title: 'text', licence: 'text', 'dry-run': 'flag' },
  takesOperands: true,
  savesDataset: (isSet) => !isSet('dry-run'),
  prepare: (given) => {
    const [file, ...others] = given.operands
    const publisher = given.maybeText('publisher')
    if (file === undefined || others.length > 0 || publisher === undefined || publisher.trim() === '')
      throw new RefusedInput(say('cli.people-needs'))
    const isDryRun = given.isSet('dry-run')
    return async ({ data, folder, isJson, openDataset, datasetPath, saveDataset }) => {
      if (!isDryRun && datasetPath === null) throw new RefusedInput(say('cli.import-needs-dataset'))
      await openDataset()
      const { change: _, ...taken } = await askData(data, 'import-population', {
        path: resolve(folder, file),
        publisher: publisher.trim(),
        title: given.maybeText('title') ?? null,
        licence: given.maybeText('licence') ?? null,
        retrievedOn: new Date().toISOString().slice(0, 10),
        isDryRun,
      })
      if (!isDryRun) await saveDataset()
      if (isJson) return formatJson(taken)
      const { held, territories, leftOut } = mapTexts(taken, visibleLine)
      const codes = leftOut.slice(0, CODES_IN_A_LINE).join(', ')
      return [
        say(isDryRun ? 'cli.people-dry-run' : 'cli.people-held', { held, territories }),
        ...(leftOut.length === 0 ? [] : [say('cli.people-left-out', { count: leftOut.length, codes })]),
      ].join('\n')
    }
  },
}
