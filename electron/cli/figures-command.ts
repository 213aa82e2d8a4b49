import { randomBytes } from 'node:crypto'
import { basename, join, resolve } from 'node:path'
import { formatBytes } from '../../data/model/format-bytes.ts'
import { visibleLine } from '../../data/model/visible-text.ts'
import { say } from '../../data/model/words/say.ts'
import { askData } from '../host/ask-data.ts'
import type { Command } from './command.ts'
import { formatJson } from './format-json.ts'
import { RefusedInput } from './refused-input.ts'

/** Every figure of a company as CSV, which `import` reads back. */
export const FIGURES_COMMAND: Command<'company' | 'out'> = {
  usage: () => say('cli.usage-figures'),
  options: { company: 'text', out: 'writes-file' },
  takesOperands: false,
  prepare: (given) => {
    const out = given.maybeText('out') ?? ''
    if (!out.toLowerCase().endsWith('.csv')) throw new RefusedInput(say('cli.no-figures-out'))
    const company = given.maybeText('company')
    return async ({ data, folder, scratch, isJson, openDataset, outputs }) => {
      const { defaultQuery } = await openDataset()
      const written = join(scratch, `${randomBytes(8).toString('hex')}.csv`)
      const { figures, bytes } = await askData(data, 'figures-csv', {
        company: company ?? defaultQuery.company,
        path: written,
      })
      await outputs.saveFrom(resolve(folder, out), written)
      const file = basename(out)
      if (isJson) return formatJson({ file, figures, bytes })
      return say('cli.figures-saved', {
        file: visibleLine(file),
        size: formatBytes(bytes),
        figures,
      })
    }
  },
}
