import type { Worksheet } from './worksheet.ts'
import { DeskError } from '../../model/error-codes.ts'
import { say } from '../../model/words/say.ts'
import { foreignFile, type ForeignKind } from '../foreign-kind.ts'
import { isJson, readJson } from '../json/read-json.ts'
import type { ReportFile } from '../read-in-chunks.ts'
import { createCellText, NO_STYLES, readStyles } from './cell-text.ts'
import { openPackage, refused, type Package } from './open-package.ts'
import { parseXmlPart } from './parse-xml.ts'
import { isOds, readOds } from './read-ods.ts'
import { readSharedStrings } from './shared-strings.ts'
import { fullBudget } from './cell-budget.ts'
import { readSheet } from './read-sheet.ts'

/** Worksheets of one workbook; more are no report's. */
const MAX_SHEETS = 100

/**
 * Reads a workbook, an OpenDocument spreadsheet or a JSON file whole: what it unpacks to is bounded before.
 *
 * @throws {DeskError} `import-file-kind`, `workbook-refused`, `workbook-damaged`, `file-too-large`.
 */
export async function openWorkbook(file: ReportFile): Promise<readonly Worksheet[]> {
  if (isJson(file.head)) return readJson(file)
  const pack = await openPackage(file)
  if (await isOds(pack)) return await readOds(pack, file.name)
  const kind = maybeDocumentKind(pack)
  if (kind !== null) throw foreignFile(file.name, kind)
  const { sheets, is1904 } = await readOutline(pack, file.name)
  const strings = pack.has('xl/sharedStrings.xml') ? await readSharedStrings(pack, file.name) : []
  const styles = pack.has('xl/styles.xml') ? await readStyles(pack, file.name) : NO_STYLES
  const cellText = createCellText(strings, styles, is1904)
  const worksheets: Worksheet[] = []
  const budget = fullBudget(file.name)
  for (const { name, isHidden, part } of sheets)
    worksheets.push({
      name,
      isHidden,
      rows: await readSheet(pack, part, file.name, { cellText, styles }, budget),
    })
  return worksheets
}

/** A document of an office program that is no workbook. */
function maybeDocumentKind(pack: Package): ForeignKind | null {
  if (pack.has('xl/_rels/workbook.xml.rels') || pack.has('xl/workbook.xml')) return null
  if (pack.has('word/document.xml')) return 'word'
  if (pack.has('xl/workbook.bin') || pack.has('mimetype') || pack.has('ppt/presentation.xml'))
    return 'other-office'
  return pack.has('[Content_Types].xml') ? null : 'archive'
}

interface OutlinedSheet {
  readonly name: string
  readonly isHidden: boolean
  readonly part: string
}

async function readOutline(pack: Package, file: string) {
  const targets = new Map<string, string>()
  await parseXmlPart(pack, 'xl/_rels/workbook.xml.rels', file, {
    open: (name, { Id, Target, TargetMode }) => {
      if (name === 'Relationship' && Id !== undefined && Target !== undefined && TargetMode !== 'External')
        targets.set(Id, partName(Target))
    },
  })
  const sheets: OutlinedSheet[] = []
  let is1904 = false
  await parseXmlPart(pack, 'xl/workbook.xml', file, {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
      if (name !== 'sheet') return
      const part = targets.get(attributes['r:id'] ?? '')
      // Chart sheets and the like have no cells.
      if (part?.startsWith('xl/worksheets/') !== true) return
      if (sheets.length === MAX_SHEETS)
        throw refused(file, say('workbook.many-sheets', { limit: MAX_SHEETS }))
      if (sheets.some((sheet) => sheet.part.toLowerCase() === part.toLowerCase()))
        throw refused(file, say('workbook.part-of-several', { part: part.slice(0, 100) }))
      const isHidden = ['hidden', 'veryHidden'].includes(attributes['state'] ?? '')
      sheets.push({ name: (attributes['name'] ?? '').slice(0, 200), isHidden, part })
    },
  })
  if (sheets.length === 0)
    throw new DeskError('workbook-damaged', { file, reason: say('workbook.no-sheets') })
  return { sheets, is1904 }
}

/** `worksheets/sheet1.xml` and `/xl/worksheets/sheet1.xml` are one part. */
function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}
