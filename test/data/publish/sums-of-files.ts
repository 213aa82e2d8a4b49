import { PUBLISH_FORMATS } from '../../../data/model/publish-formats.ts'
import { publishFile } from '../../../data/publish/publish-file.ts'
import { sha256 } from '../../../data/publish/recipe/recipe-code.ts'
import { STACKED_ANSWER } from './figures.ts'
import { ORIGIN, published } from './published.ts'

// Run by itself, so that another time zone and language can be set: the SHA-256 of a figure in every format.
const choice = { csvUse: 'code', recipe: 'recipe-and-rows', isDespiteReds: false } as const
for (const format of PUBLISH_FORMATS) {
  const { bytes } = await publishFile(published({}, 'slide'), STACKED_ANSWER, { ...choice, format }, ORIGIN)
  console.log(format, sha256(bytes))
}
