import { basename, resolve } from 'node:path'
import { formatBytes } from '../../data/model/format-bytes.ts'
import { SHEET_FORMATS } from '../../data/model/fact-sheet.ts'
import { mapTexts, visibleLine } from '../../data/model/visible-text.ts'
import { say } from '../../data/model/words/say.ts'
import { APP_VERSION } from '../host/app-version.ts'
import { askData } from '../host/ask-data.ts'
import type { Command } from './command.ts'
import { formatJson } from './format-json.ts'
import { readLocale } from './read-locale.ts'
import { RefusedInput } from './refused-input.ts'

export const SHEET_COMMAND: Command<'statement' | 'out' | 'locale'> = {
  usage: () => say('cli.usage-sheet'),
  options: { statement: 'text', out: 'writes-file', locale: 'text' },
  takesOperands: false,
  prepare: (given) => {
    const statement = given.maybeText('statement')
    const out = given.maybeText('out')
    const format = SHEET_FORMATS.find((known) => out?.toLowerCase().endsWith(`.${known}`))
    if (statement === undefined || out === undefined || format === undefined)
      throw new RefusedInput(say('cli.sheet-needs'))
    const locale = readLocale(given.maybeText('locale'))
    return async ({ data, folder, isJson, openDataset, outputs }) => {
      await openDataset()
      const subject = { about: 'statement', statement, locale } as const
      const { bytes } = await askData(data, 'fact-sheet', { subject, format, appVersion: APP_VERSION })
      await outputs.save(resolve(folder, out), bytes)
      const file = basename(out)
      return isJson
        ? formatJson({ file, format, bytes: bytes.byteLength, statement })
        : say(
            'cli.sheet-saved',
            mapTexts({ file, size: formatBytes(bytes.byteLength), statement }, visibleLine),
          )
    }
  },
}
