import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { closeFile, openFile } from '../../../data/import/open-file.ts'
import { NO_CHOICES } from '../../../data/model/import-report.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { sheetXml, workbookParts } from './build-workbook.ts'
import { NOTHING_AROUND, temporaryFile } from './import-a-file.ts'

/** Why a file is refused; `read`: it isn't, whatever is made of its table. */
async function outcomeOf(name: string, content: Uint8Array): Promise<string> {
  const reading = { copiesFolder: join(temporaryFolder(), 'reading'), hear: () => undefined }
  try {
    closeFile(await openFile(temporaryFile(name, content), NO_CHOICES, NOTHING_AROUND, reading))
    return 'read'
  } catch (error) {
    const { code, details } = error as { code?: string; details?: { reason?: string } }
    return code === 'workbook-refused' ? (details?.reason ?? '') : 'read'
  }
}

const SHEET = {
  name: 'Data',
  rows: [
    ['Country', 'Period', 'Requests'],
    ['France', '2020 H1', '3'],
  ],
}
// Stored, not packed: what packs so well is refused by its ratio alone.
const workbook = (part: string, xml: string): Uint8Array =>
  zipSync({ ...workbookParts([SHEET]), [part]: strToU8(xml) }, { level: 0 })
const ofSheet = (rows: readonly (readonly string[])[]): Uint8Array =>
  workbook('xl/worksheets/sheet1.xml', sheetXml({ rows }))
const spreadsheet = (rows: string): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(
      `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="a">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  })
const odsRow = (text: string, repeated = 1): string =>
  `<table:table-row table:number-rows-repeated="${String(repeated)}"><table:table-cell><text:p>${text}</text:p></table:table-cell></table:table-row>`

test.each([
  ['a cell of 100,000 characters', ofSheet([['a'], ['b'.repeat(100_000)]]), 'read'],
  [
    'one of a character more',
    ofSheet([['a'], ['b'.repeat(100_001)]]),
    'a cell in row 2 has more than 100,000 characters',
  ],
  [
    'a shared text of as many, in runs',
    workbook('xl/sharedStrings.xml', `<sst><si>${'<r><t>b</t></r>'.repeat(100_001)}</si></sst>`),
    'a text that its cells share has more than 100,000 characters',
  ],
  [
    'an element without end',
    workbook('xl/worksheets/sheet1.xml', `<worksheet a="${'b'.repeat(1_100_000)}"/>`),
    'its part xl/worksheets/sheet1.xml has one text or element of more than 1,000,000 characters',
  ],
])('a workbook with %s', async (_, content, outcome) => {
  expect(await outcomeOf('a.xlsx', content)).toBe(outcome)
})

test.each([
  [
    'a cell too long, below another',
    odsRow('a') + odsRow('b'.repeat(100_001)),
    'a cell in row 2 has more than 100,000 characters',
  ],
  // A row takes the room of six cells beside its own: 285,714 of one cell are 1,999,998.
  ['285,714 rows of a cell', odsRow('a', 285_714), 'read'],
  [
    'one row more',
    odsRow('a', 285_715),
    'it has more than 2,000,000 cells, those left out within rows among them, and 6 for each row',
  ],
])('an OpenDocument spreadsheet with %s', async (_, rows, outcome) => {
  expect(await outcomeOf('a.ods', spreadsheet(rows))).toBe(outcome)
})
