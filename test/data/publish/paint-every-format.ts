import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PUBLISH_FORMATS } from '../../../data/model/publish-formats.ts'
import { publishFile } from '../../../data/publish/publish-file.ts'
import { publishPack } from '../../../data/publish/publish-pack.ts'
import { STACKED_ANSWER } from './figures.ts'
import { ORIGIN, published } from './published.ts'

// Run by itself, in a folder and for a user whose names can be looked for: every format that the contract knows, live and outlined,
// and a pack as ZIP and as files, into the working folder.
const isDespiteReds = false
for (const preset of ['nature-double', 'plos']) {
  const figure = published({}, preset)
  for (const recipe of ['none', 'recipe-and-rows'] as const) {
    const folder = join(`${preset}-${recipe}`)
    mkdirSync(folder)
    for (const format of PUBLISH_FORMATS)
      for (const csvUse of format === 'csv' ? (['code', 'excel'] as const) : (['code'] as const)) {
        const choice = { format, csvUse, recipe, isDespiteReds }
        const { fileName, bytes } = await publishFile(figure, STACKED_ANSWER, choice, ORIGIN)
        writeFileSync(join(folder, csvUse === 'excel' ? `excel-${fileName}` : fileName), bytes)
      }
    for (const isZip of [true, false]) {
      const choice = { recipe, isDespiteReds, isZip }
      for (const { fileName, bytes } of await publishPack(figure, STACKED_ANSWER, [], choice, ORIGIN))
        writeFileSync(join(folder, `pack-${fileName}`), bytes)
    }
  }
}
