import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { buildWorkbook, workbookParts, type CellToBuild, type SheetToBuild } from '../build-workbook.ts'
import type { HostileCase } from './text-cases.ts'

const HEADER = [
  'Period Ending',
  'Country/Region',
  'CLDR Territory Code',
  'Legal Process',
  'User Data Requests',
  'Percentage disclosed',
  'Accounts',
]
const ROW: readonly CellToBuild[] = ['2021-06-30', 'Namibia', 'NA', 'Other Legal Requests', 7, 43, 9]
const SHEET: SheetToBuild = { name: 'Data', rows: [HEADER, ROW] }
const PART = 'xl/worksheets/sheet1.xml'

function bytes(name: string, content: Uint8Array, expected: HostileCase['expected']): HostileCase {
  return {
    name,
    write: (folder) => {
      const path = join(folder, 'report.xlsx')
      writeFileSync(path, content)
      return path
    },
    expected,
  }
}

const refused = (code: string) => ({ refused: code })
const read = (imported: number, errors: number) => ({ imported, errors })

/** A workbook with one part put in another's place. */
function withParts(changed: Zippable, level: 0 | 9 = 9): Uint8Array {
  return zipSync({ ...workbookParts([SHEET]), ...changed }, { level })
}

/** The sheet with its XML changed. */
function withXml(change: (xml: string) => string): Uint8Array {
  const parts = workbookParts([SHEET])
  const xml = new TextDecoder().decode(parts[PART] as Uint8Array)
  return withParts({ [PART]: strToU8(change(xml)) })
}

/** The archive with the bytes behind each central directory header changed. */
function withDirectory(change: (header: DataView, place: number) => void): Uint8Array {
  const archive = buildWorkbook([SHEET])
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  let found = 0
  for (let at = 0; at < archive.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) {
      change(new DataView(archive.buffer, archive.byteOffset + at), found)
      found += 1
    }
  return archive
}

const LAUGHS = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}">${Array.from({ length: 8 }, (_, i) => `<!ENTITY ${String.fromCharCode(98 + i)} "${`&${String.fromCharCode(97 + i)};`.repeat(10)}">`).join('')}]>`

/** Workbooks that try to hang, crash or mislead. */
export const WORKBOOK_CASES: readonly HostileCase[] = [
  bytes('a sound workbook', buildWorkbook([SHEET]), read(1, 0)),
  bytes(
    'a part that unpacks 1,000 to 1',
    withParts({ 'xl/media/x.bin': new Uint8Array(40_000_000) }),
    refused('workbook-refused'),
  ),
  bytes(
    'many parts that unpack to 80 MB',
    withParts(
      Object.fromEntries(
        Array.from({ length: 80 }, (_, i) => [
          `xl/media/${String(i)}.bin`,
          [new Uint8Array(1_000_000).map((_, place) => (place * 31) % 251), { level: 0 }],
        ]),
      ),
    ),
    refused('file-too-large'),
  ),
  bytes(
    '3,000 parts',
    withParts(
      Object.fromEntries(
        Array.from({ length: 3000 }, (_, i) => [`xl/media/${String(i)}.bin`, new Uint8Array(1)]),
      ),
    ),
    refused('workbook-refused'),
  ),
  bytes(
    'parts that overlap',
    withDirectory((header, place) => {
      if (place > 0) header.setUint32(42, 0, true)
    }),
    refused('workbook-refused'),
  ),
  bytes(
    'a part that says it is smaller than it is',
    withDirectory((header) => header.setUint32(24, 10, true)),
    refused('workbook-damaged'),
  ),
  bytes(
    'a part with a wrong checksum',
    withDirectory((header) => header.setUint32(16, 1, true)),
    refused('workbook-damaged'),
  ),
  bytes(
    'encrypted parts',
    withDirectory((header) => header.setUint16(8, header.getUint16(8, true) | 1, true)),
    refused('workbook-refused'),
  ),
  bytes(
    'a compression that nobody knows',
    withDirectory((header) => header.setUint16(10, 99, true)),
    refused('workbook-damaged'),
  ),
  bytes('a part named ../evil', withParts({ '../evil.xml': strToU8('<x/>') }), refused('workbook-damaged')),
  bytes('half a workbook', buildWorkbook([SHEET]).slice(0, 500), refused('workbook-damaged')),
  bytes(
    'an archive of a text that is no table',
    zipSync({ 'readme.txt': strToU8('hello') }),
    refused('import-layout-unknown'),
  ),
  bytes(
    'a billion laughs',
    withXml((xml) => xml.replace('<worksheet', `${LAUGHS}<worksheet`).replace('Namibia', '&i;')),
    refused('workbook-refused'),
  ),
  bytes(
    'a document type from elsewhere',
    withXml((xml) => xml.replace('<worksheet', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet')),
    refused('workbook-refused'),
  ),
  bytes(
    'rows whose only cell is far to the right, 3 million cells in all',
    withXml(
      () =>
        `<worksheet><sheetData>${'<row><c r="ALL"><v>1</v></c></row>'.repeat(3100)}</sheetData></worksheet>`,
    ),
    refused('workbook-refused'),
  ),
  bytes(
    'two sheets that are one part',
    withParts({
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/Sheet1.xml"/></Relationships>`,
      ),
      'xl/workbook.xml': strToU8(
        `<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/><sheet name="b" sheetId="2" r:id="rId2"/></sheets></workbook>`,
      ),
    }),
    refused('workbook-refused'),
  ),
  bytes(
    'a territory with its phonetic reading',
    withXml((xml) => xml.replace('Namibia</t>', 'Namibia</t><rPh sb="0" eb="1"><t>READING</t></rPh>')),
    read(1, 0),
  ),
  ...['0x10', '99999999999999999999', '1e400', 'Infinity'].map((number) =>
    bytes(
      `a count of ${number}`,
      withXml((xml) => xml.replace('<v>7</v>', `<v>${number}</v>`)),
      read(0, 1),
    ),
  ),
  bytes(
    'XML that breaks off',
    withXml((xml) => xml.slice(0, -40)),
    refused('workbook-damaged'),
  ),
  bytes(
    'XML that is none',
    withXml(() => 'not xml'),
    refused('workbook-damaged'),
  ),
  bytes(
    'an entity that nobody knows',
    withXml((xml) => xml.replace('Namibia', '&nobody;')),
    refused('workbook-damaged'),
  ),
  bytes(
    'a range that lies',
    withXml((xml) =>
      xml
        .replace(
          '<sheetData>',
          '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9"/></cols><sheetData>',
        )
        .replace('</worksheet>', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>'),
    ),
    read(1, 0),
  ),
  bytes(
    'a cell in column XFD',
    withXml((xml) => xml.replace('r="G2"', 'r="XFD2"')),
    refused('workbook-refused'),
  ),
  bytes(
    'rows out of order',
    withXml((xml) => xml.replace('<row r="2"', '<row r="1"')),
    refused('workbook-refused'),
  ),
  bytes(
    'two cells in one place',
    withXml((xml) => xml.replace('r="G2"', 'r="F2"')),
    refused('workbook-refused'),
  ),
  bytes(
    'a row number beyond any sheet',
    withXml((xml) => xml.replace('<row r="2"', '<row r="99999999999"')),
    refused('workbook-refused'),
  ),
  bytes(
    'a text that is not there',
    withXml((xml) => xml.replace(/<c r="E2">.*?<\/c>/, '<c r="E2" t="s"><v>99</v></c>')),
    read(0, 1),
  ),
  bytes(
    'a formula without its value',
    withXml((xml) => xml.replace(/<c r="E2">.*?<\/c>/, '<c r="E2"><f>A1</f></c>')),
    read(0, 1),
  ),
  bytes(
    'an error for a number',
    withXml((xml) => xml.replace(/<c r="E2">.*?<\/c>/, '<c r="E2" t="e"><v>#REF!</v></c>')),
    read(0, 1),
  ),
  bytes(
    'a number with decimals',
    withXml((xml) => xml.replace('<v>7</v>', '<v>7.5</v>')),
    read(0, 1),
  ),
  bytes(
    'a date of 1904',
    buildWorkbook([{ name: 'Data', rows: [HEADER, [{ number: 42_915, style: 2 }, ...ROW.slice(1)]] }], true),
    read(1, 0),
  ),
  bytes(
    'deep XML',
    withXml((xml) =>
      xml.replace('<sheetData>', `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}<sheetData>`),
    ),
    read(1, 0),
  ),
]
