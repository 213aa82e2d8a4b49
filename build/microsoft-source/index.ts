import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { WORKBOOK_TEXTS, workbookTexts } from './workbook-texts.ts'

/**
 * `npm run microsoft-source -- [FOLDER]`: reads Microsoft's workbooks (by default `../shared/reports/microsoft-workbooks`) with the
 * importer and writes `data/source/microsoft/workbook….csv`. The workbooks themselves are no part of the project.
 */
const root = resolve(import.meta.dirname, '../..')
const folder = resolve(process.argv[2] ?? join(root, '../shared/reports/microsoft-workbooks'))
const texts = await workbookTexts(folder)
for (const name of WORKBOOK_TEXTS) {
  const path = join(root, 'data/source/microsoft', name)
  writeFileSync(path, texts[name])
  process.stdout.write(`${path}: ${String(texts[name].split('\n').length - 2)} rows\n`)
}
