import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { PACKAGED_DATASET } from '../../data/dataset/package/package-files.ts'
import { formatBytes } from '../../data/model/format-bytes.ts'
import { visibleLine } from '../../data/model/visible-text.ts'
import { say } from '../../data/model/words/say.ts'
import { APP_VERSION } from '../host/app-version.ts'
import { askData } from '../host/ask-data.ts'
import type { Command } from './command.ts'
import { formatJson } from './format-json.ts'
import { RefusedInput } from './refused-input.ts'

/** The whole dataset as a Frictionless Data Package with its SQLite file and Datasette's metadata. */
export const PACKAGE_COMMAND: Command<'out' | 'replace'> = {
  usage: () => say('cli.usage-package'),
  options: { out: 'writes-folder', replace: 'flag' },
  takesOperands: false,
  prepare: (given) => {
    const out = given.maybeText('out') ?? ''
    if (out === '') throw new RefusedInput(say('cli.no-package-out'))
    return async ({ data, folder, isJson, openDataset, outputs }) => {
      await openDataset()
      const own = await mkdtemp(join(tmpdir(), 'desk-package-'))
      try {
        const copyTo = join(own, PACKAGED_DATASET)
        const texts = await askData(data, 'package', { copyTo, appVersion: APP_VERSION })
        const files = [
          ...texts.map(({ name, text }) => ({ name, bytes: Buffer.from(text) })),
          { name: PACKAGED_DATASET, bytes: await readFile(copyTo) },
        ]
        const target = resolve(folder, out)
        await outputs.prepareFolder(
          target,
          files.map(({ name }) => name),
        )
        await outputs.saveNamed(target, files, given.isSet('replace'))
        const bytes = files.reduce((sum, file) => sum + file.bytes.byteLength, 0)
        if (isJson)
          return formatJson({ folder: basename(target), files: files.map(({ name }) => name), bytes })
        return say('cli.package-saved', {
          folder: visibleLine(basename(target)),
          tables: files.filter(({ name }) => name.endsWith('.csv')).length,
          dataset: PACKAGED_DATASET,
          size: formatBytes(bytes),
        })
      } finally {
        await rm(own, { recursive: true, force: true })
      }
    }
  },
}
