import { strToU8, zipSync } from 'fflate'
import { buildWorkbook, workbookParts } from '../data/import/build-workbook.ts'
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
const CELL = [
  '<worksheet><sheetData><row r="1"><c t="inlineStr"><is>',
  '</is></c></row></sheetData></worksheet>',
] as const

/** Workbooks and spreadsheets as large as may be read, of as many pieces as go in; and an archive. */
const OFTEN: readonly Bomb[] = [
  workbook('cells', '<c/>', IN_ROW),
  workbook('numbers', '<c><v>1</v></c>', IN_ROW),
  workbook('rows', '<row/>', IN_SHEET),
  workbook('rows of a cell', '<row><c><v>1</v></c></row>', IN_SHEET),
  workbook('attributes', ' a="1"', ['<worksheet><sheetData', '/></worksheet>']),
  workbook('one text', 'text ', [
    '<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>',
    '</t></is></c></row></sheetData></worksheet>',
  ]),
  workbook('runs', '<r><t>a</t></r>', CELL),
  workbook('shared texts', '<si><t>a</t></si>', ['<sst>', '</sst>'], 'xl/sharedStrings.xml'),
  spreadsheet('cells', '<table:table-cell/>'),
  spreadsheet(
    'repeated cells',
    '<table:table-cell table:number-columns-repeated="1000000" office:value="1"/>',
  ),
  spreadsheet(
    'repeated rows',
    '</table:table-row><table:table-row table:number-rows-repeated="1000000"><table:table-cell><text:p>a</text:p></table:table-cell>',
  ),
  {
    readBy: TABLE,
    name: 'archive of a text of nothing.zip',
    content: () => zipSync({ 'a.csv': new Uint8Array(BYTES).fill(10) }, { level: 0 }),
  },
]

/** Which none of the bounds is nearest to. */
const RARELY: readonly Bomb[] = [
  workbook('deep elements', '<c>', IN_ROW),
  workbook('merged cells', '<mergeCell ref="A1:B2"/>', [
    '<worksheet><sheetData/><mergeCells>',
    '</mergeCells></worksheet>',
  ]),
  workbook('empty shared texts', '<si/>', ['<sst>', '</sst>'], 'xl/sharedStrings.xml'),
  workbook(
    'styles',
    '<xf numFmtId="9"/>',
    ['<styleSheet><cellXfs>', '</cellXfs></styleSheet>'],
    'xl/styles.xml',
  ),
  workbook(
    'sheets',
    '<sheet name="a" sheetId="1" r:id="rId1"/>',
    ['<workbook xmlns:r="r"><sheets>', '</sheets></workbook>'],
    'xl/workbook.xml',
  ),
  workbook(
    'relationships',
    '<Relationship Id="a" Target="b"/>',
    ['<Relationships>', '</Relationships>'],
    'xl/_rels/workbook.xml.rels',
  ),
  spreadsheet('texts', '<table:table-cell><text:p>a</text:p></table:table-cell>'),
  spreadsheet('tables', '</table:table-row></table:table><table:table table:name="a"><table:table-row>'),
  {
    readBy: TABLE,
    name: 'archive of workbooks.zip',
    content: () => {
      const inner = buildWorkbook([SHEET])
      return zipSync(
        Object.fromEntries(Array.from({ length: 1_900 }, (_, place) => [`${String(place)}.xlsx`, inner])),
      )
    },
  },
]

/** `ALL_BOMBS=1`: all of them. */
export const PACKAGE_BOMBS: readonly Bomb[] =
  process.env['ALL_BOMBS'] === undefined ? OFTEN : [...OFTEN, ...RARELY]
