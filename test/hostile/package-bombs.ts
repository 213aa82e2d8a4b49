import { strToU8, zipSync } from 'fflate'
import { workbookParts } from '../data/import/build-workbook.ts'
import type { Verb } from '../../data/process/verbs.ts'
import type { Bomb } from './bombs.ts'

const TABLE: readonly Verb[] = ['import-inspect', 'import-dry-run']
const SHEET = { name: 'Data', rows: [['Country', 'Period', 'Requests']] }
const PART = 'xl/worksheets/sheet1.xml'
/** As much as a package may hold when it is unpacked, a little room for its other parts left. */
const BYTES = 62_000_000

const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet'
const ODS_HEAD =
  '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Data"><table:table-row>'
const ODS_END =
  '</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>'

/** A workbook whose part is one piece over and over, between a beginning and an end. */
const workbook = (
  name: string,
  piece: string,
  [begin, end]: readonly [string, string],
  part = PART,
): Bomb => ({
  readBy: TABLE,
  name: `workbook of ${name}.xlsx`,
  // Stored, not packed: what packs so well is refused by its ratio alone.
  content: () =>
    zipSync({ ...workbookParts([SHEET]), [part]: strToU8(filled(piece, begin, end)) }, { level: 0 }),
})

const spreadsheet = (name: string, piece: string): Bomb => ({
  readBy: TABLE,
  name: `spreadsheet of ${name}.ods`,
  content: () =>
    zipSync(
      { mimetype: strToU8(ODS_TYPE), 'content.xml': strToU8(filled(piece, ODS_HEAD, ODS_END)) },
      { level: 0 },
    ),
})

function filled(piece: string, begin: string, end: string): string {
  return begin + piece.repeat(Math.floor((BYTES - begin.length - end.length) / piece.length)) + end
}

const IN_ROW = ['<worksheet><sheetData><row r="1">', '</row></sheetData></worksheet>'] as const
const IN_SHEET = ['<worksheet><sheetData>', '</sheetData></worksheet>'] as const

/** Workbooks and spreadsheets as large as may be read, of as many pieces as go in. */
export const PACKAGE_BOMBS: readonly Bomb[] = [
  workbook('cells', '<c/>', IN_ROW),
  workbook('numbers', '<c><v>1</v></c>', IN_ROW),
  workbook('rows', '<row/>', IN_SHEET),
  workbook('shared texts', '<si><t>a</t></si>', ['<sst>', '</sst>'], 'xl/sharedStrings.xml'),
  spreadsheet('cells', '<table:table-cell/>'),
  spreadsheet(
    'repeated cells',
    '<table:table-cell table:number-columns-repeated="1000000" office:value="1"/>',
  ),
]
