import PDFDocument from 'pdfkit'
import type { FactSheet } from '../../model/fact-sheet.ts'
import { message } from '../../model/text.ts'
import { wordIn } from '../../model/words/word-verdict.ts'
import { escapeMarkup } from '../paint/escape-markup.ts'
import { bundledFont } from '../type/bundled-fonts.ts'
import { LANGUAGES } from '../words/languages.ts'
import { overTheRows, sheetColumns, type SheetColumn } from './columns.ts'
import { pageWord } from './page-word.ts'
import { writtenInFace } from './written-in-face.ts'

const INK = '#1d1d1b'
const SECONDARY = '#5c5b57'
const RULE = '#c9c6be'
const MARGIN = 51
const BOTTOM = 62
/** Between two columns of the table. */
const GUTTER = 10
/** pdfkit makes the file's id of it, and it is taken out again: no file of ours tells when it was made. */
const NO_DATE = new Date(0)

/** pdfkit writes the time, and titles unescaped, into its metadata: ours say what it is, and nothing else. */
class SheetDocument extends PDFDocument {
  declare readonly appendXML: (xml: string) => void

  /** Called by pdfkit when the file ends. */
  _addInfo(): void {
    const title = escapeMarkup(this.info.Title ?? '')
    this.appendXML(
      `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title></rdf:Description>`,
    )
  }
}
type Pdf = SheetDocument

/** The sheet as a PDF on A4: live text in the bundled face, tagged for screen readers, the same bytes for the same sheet. */
export async function paintSheetPdf(sheet: FactSheet): Promise<Uint8Array> {
  const pdf = new SheetDocument({
    pdfVersion: '1.7',
    size: 'A4',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: BOTTOM },
    bufferPages: true,
    autoFirstPage: false,
    // Or a standard face would be loaded from pdfkit's own folder.
    font: '',
    lang: sheet.locale,
    displayTitle: true,
    tagged: true,
    info: {
      Title: sheet.title,
      Subject: sheet.sentence,
      Creator: 'Disclosure Desk',
      Producer: 'Disclosure Desk',
      CreationDate: NO_DATE,
    },
  })
  Reflect.deleteProperty(pdf.info, 'CreationDate')
  pdf.registerFont('regular', bundledFont('Arimo', 400).bytes)
  pdf.registerFont('bold', bundledFont('Arimo', 700).bytes)
  const bytes = collect(pdf)
  pdf.addPage()
  drawHead(pdf, sheet)
  for (const { heading, lines } of sheet.parts) drawPart(pdf, heading, lines)
  drawRows(pdf, sheet)
  drawPart(pdf, pageWord(sheet, 'sheet.documents'), sheet.documents)
  drawPart(pdf, pageWord(sheet, 'sheet.dataset'), [
    ...sheet.dataset,
    ...(isWhole(sheet) ? [] : [pageWord(sheet, 'sheet.characters-as-codes')]),
  ])
  drawPageNumbers(pdf, sheet)
  pdf.end()
  return await bytes
}

/** Every character of the sheet is in the page's face. */
function isWhole(sheet: FactSheet): boolean {
  const texts = JSON.stringify(sheet)
  return writtenInFace(texts) === texts
}

async function collect(pdf: Pdf): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of pdf) if (chunk instanceof Uint8Array) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}

function drawHead(pdf: Pdf, sheet: FactSheet): void {
  paragraph(pdf, 'H1', sheet.title, { face: 'bold', sizePt: 9, colour: SECONDARY })
  pdf.moveDown(0.6)
  paragraph(pdf, 'P', sheet.sentence, { face: 'regular', sizePt: 15, colour: INK })
  drawPart(pdf, pageWord(sheet, 'sheet.source'), sheet.source)
  const { verdict } = sheet
  if (verdict === null) return
  pdf.moveDown(0.8)
  rule(pdf, INK)
  pdf.moveDown(0.5)
  paragraph(pdf, 'H2', `${pageWord(sheet, 'sheet.verdict')}: ${verdict.label}`, {
    face: 'bold',
    sizePt: 12,
    colour: INK,
  })
  paragraph(pdf, 'P', verdict.sentence, { face: 'regular', sizePt: 10, colour: INK })
  pdf.moveDown(0.4)
  rule(pdf, INK)
}

function drawPart(pdf: Pdf, heading: string, lines: readonly string[]): void {
  if (lines.length === 0) return
  keepTogether(pdf, 40)
  pdf.moveDown(0.9)
  paragraph(pdf, 'H2', heading, { face: 'bold', sizePt: 9, colour: SECONDARY })
  for (const line of lines) {
    pdf.moveDown(0.15)
    paragraph(pdf, 'P', line, { face: 'regular', sizePt: 9.5, colour: INK })
  }
}

interface TextStyle {
  readonly face: 'regular' | 'bold'
  readonly sizePt: number
  readonly colour: string
}

function paragraph(pdf: Pdf, role: 'H1' | 'H2' | 'P', text: string, style: TextStyle): void {
  pdf.font(style.face).fontSize(style.sizePt).fillColor(style.colour)
  const width = pdf.page.width - 2 * MARGIN
  pdf.addStructure(
    pdf.struct(role, {}, () => {
      pdf.text(writtenInFace(text), MARGIN, pdf.y, { width, lineGap: style.sizePt * 0.18 })
    }),
  )
}

function drawRows(pdf: Pdf, sheet: FactSheet): void {
  const { rows } = sheet
  if (rows.length === 0) return
  const { columns } = sheetColumns(rows)
  keepTogether(pdf, 60)
  pdf.moveDown(0.9)
  paragraph(pdf, 'H2', pageWord(sheet, 'sheet.rows'), { face: 'bold', sizePt: 9, colour: SECONDARY })
  for (const line of overTheRows(sheet))
    paragraph(pdf, 'P', line, { face: 'regular', sizePt: 9.5, colour: INK })
  pdf.moveDown(0.3)
  const table = pdf.struct('Table')
  pdf.addStructure(table)
  const heading = (): void =>
    tableLine(
      pdf,
      table,
      'TH',
      columns.map((column) => ({ ...column, content: pageWord(sheet, column.heading) })),
    )
  heading()
  for (const row of rows) {
    if (keepTogether(pdf, 24)) heading()
    tableLine(
      pdf,
      table,
      'TD',
      columns.map((column) => ({ ...column, content: column.text(row) })),
    )
  }
  table.end()
}

type TableCell = Pick<SheetColumn, 'share' | 'isNumber'> & { readonly content: string }

function tableLine(
  pdf: Pdf,
  table: PDFKit.PDFStructureElement,
  role: 'TH' | 'TD',
  cells: readonly TableCell[],
): void {
  pdf
    .font(role === 'TH' ? 'bold' : 'regular')
    .fontSize(7.5)
    .fillColor(role === 'TH' ? SECONDARY : INK)
  const whole = pdf.page.width - 2 * MARGIN
  const top = pdf.y + 2
  const line = pdf.struct('TR')
  table.add(line)
  let left = MARGIN
  let bottom = top
  for (const { share, isNumber, content: given } of cells) {
    const content = writtenInFace(given)
    const width = whole * share - GUTTER
    const at = left
    line.add(
      pdf.struct(role, {}, () => {
        pdf.text(content, at, top, { width, align: isNumber ? 'right' : 'left' })
      }),
    )
    bottom = Math.max(bottom, top + pdf.heightOfString(content, { width }))
    left += whole * share
  }
  line.end()
  pdf.y = bottom + 1
  rule(pdf, RULE)
}

/** A line across the page that means nothing by itself. */
function rule(pdf: Pdf, colour: string): void {
  pdf.markContent('Artifact')
  pdf
    .moveTo(MARGIN, pdf.y)
    .lineTo(pdf.page.width - MARGIN, pdf.y)
    .lineWidth(0.5)
    .strokeColor(colour)
    .stroke()
  pdf.endMarkedContent()
}

/** Begins a new page where `height` pt no longer fit on this one. */
function keepTogether(pdf: Pdf, height: number): boolean {
  if (pdf.y + height <= pdf.page.height - BOTTOM) return false
  pdf.addPage()
  return true
}

function drawPageNumbers(pdf: Pdf, { locale }: FactSheet): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page)
    // Text below the margin would begin a new page.
    pdf.page.margins.bottom = 0
    pdf.markContent('Artifact')
    const numbered = message('sheet.page', { page: page - start + 1, pages: count })
    pdf
      .font('regular')
      .fontSize(8)
      .fillColor(SECONDARY)
      .text(wordIn(LANGUAGES[locale], numbered), MARGIN, pdf.page.height - 40, {
        width: pdf.page.width - 2 * MARGIN,
        align: 'right',
        lineBreak: false,
      })
    pdf.endMarkedContent()
  }
}
