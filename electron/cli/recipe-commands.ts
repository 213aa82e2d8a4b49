import { resolve } from 'node:path'
import type { RecipeReading } from '../../data/model/recipe-reading.ts'
import { mapTexts, visibleLine } from '../../data/model/visible-text.ts'
import { say } from '../../data/model/words/say.ts'
import { APP_VERSION } from '../host/app-version.ts'
import { askData } from '../host/ask-data.ts'
import type { Command, CommandContext, Given } from './command.ts'
import { formatJson } from './format-json.ts'
import { RefusedInput } from './refused-input.ts'

/** What a published file was made of: its recipe, as JSON that `figure --recipe` takes. */
export const OPEN_COMMAND: Command = {
  usage: () => say('cli.usage-open'),
  options: {},
  takesOperands: true,
  prepare: (given) => {
    const file = onlyOperand(given)
    return async (context) => formatJson((await check(file, context)).recipe)
  },
}

/** Whether a published file's numbers are what the dataset gives; refused where they are not, or where the recipe was changed after it was made. */
export const VERIFY_COMMAND: Command = {
  usage: () => say('cli.usage-verify'),
  options: {},
  takesOperands: true,
  prepare: (given) => {
    const file = onlyOperand(given)
    return async (context) => {
      const reading = await check(file, context)
      const text = context.isJson ? formatJson(reading) : inWords(mapTexts(reading, visibleLine))
      if (reading.numbers === 'same' && reading.isIntact) return text
      throw new RefusedInput(text)
    }
  },
}

async function check(file: string, { data, folder, openDataset }: CommandContext): Promise<RecipeReading> {
  await openDataset()
  return await askData(data, 'recipe-check', { path: resolve(folder, file), appVersion: APP_VERSION })
}

function inWords({ sentences, differences, differenceCount, unit }: RecipeReading): string {
  const left = (differenceCount ?? 0) - differences.length
  return [
    ...sentences,
    ...(differences.length > 0 ? [say('cli.differences-in', { unit })] : []),
    ...differences.map(({ territory, period, series, inFile, now, by }) => {
      const mark = [territory, period, series].join(', ')
      return by === ''
        ? say('cli.difference', { mark, inFile, now })
        : say('cli.difference-by', { mark, inFile, now, by })
    }),
    ...(left > 0 ? [say('cli.more-differences', { count: left })] : []),
  ].join('\n')
}

function onlyOperand({ operands }: Given<never>): string {
  const [file, ...others] = operands
  if (file === undefined || others.length > 0) throw new RefusedInput(say('cli.one-file'))
  return file
}
