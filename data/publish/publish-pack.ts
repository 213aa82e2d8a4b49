import type { SourceDocument } from '../model/catalogue.ts'
import { PUBLISH_FORMATS, type RecipeContent } from '../model/publish-formats.ts'
import type { ViewAnswer } from '../model/view-answer.ts'
import type { DataOrigin } from './data-files/data-table.ts'
import type { FinishedFile } from '../model/finished-file.ts'
import { fileStem } from './file-stem.ts'
import { packTexts } from './pack-texts.ts'
import type { PublishedFigure } from './publish-figure.ts'
import { publishFile } from './publish-file.ts'
import { sha256 } from './recipe/recipe-code.ts'
import { type NamedFile, zipFiles } from './data-files/zip-files.ts'

interface PackChoice {
  readonly recipe: RecipeContent
  readonly isDespiteReds: boolean
  /** One archive, or the files by themselves. */
  readonly isZip: boolean
}

/**
 * Everything that a desk needs of one figure: it in every format, data for code and for Excel, alt texts, caption, method note,
 * sources, and a manifest with the SHA-256 of each file. `hearStillThere` hears after each that it goes on.
 * @throws {DeskError} `publish-reds` or `publish-too-large`.
 */
export async function publishPack(
  figure: PublishedFigure,
  answer: ViewAnswer,
  documents: readonly SourceDocument[],
  { recipe, isDespiteReds, isZip }: PackChoice,
  origin: DataOrigin,
  hearStillThere: () => void = () => undefined,
): Promise<readonly FinishedFile[]> {
  const stem = fileStem(figure)
  const files: NamedFile[] = []
  for (const format of PUBLISH_FORMATS) {
    const choice = { format, csvUse: 'code' as const, recipe, isDespiteReds }
    const { fileName, bytes } = await publishFile(figure, answer, choice, origin)
    files.push({ name: fileName, bytes })
    hearStillThere()
  }
  const forExcel = { format: 'csv' as const, csvUse: 'excel' as const, recipe, isDespiteReds }
  const { fileName, bytes } = await publishFile(figure, answer, forExcel, origin)
  files.push({ name: fileName, bytes }, ...packTexts(figure, answer, documents))
  const manifest: NamedFile = { name: 'manifest.json', bytes: manifestOf(figure, files, origin) }
  const all = [...files, manifest]
  if (isZip) return [{ fileName: `${stem}.zip`, mimeType: 'application/zip', bytes: zipFiles(all) }]
  return all.map(({ name, bytes: content }) => ({
    fileName: name,
    mimeType: 'application/octet-stream',
    bytes: content,
  }))
}

function manifestOf(
  { recipe, texts }: PublishedFigure,
  files: readonly NamedFile[],
  { appVersion }: DataOrigin,
): Buffer {
  const manifest = {
    title: texts.title,
    code: recipe.code,
    dataset: recipe.dataset,
    made_by: `Disclosure Desk ${appVersion}`,
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.byteLength, sha256: sha256(bytes) })),
  }
  return Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`)
}
