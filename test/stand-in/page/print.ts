import type { PrintToPDFOptions } from 'electron'
import type { DevtoolsSession } from '../devtools/connection.ts'
import { refuseUnknown } from '../strict.ts'

/** Width and height in inches of the named sizes. */
const SIZES = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Legal: [8.5, 14],
  Letter: [8.5, 11],
  Tabloid: [11, 17],
  Ledger: [17, 11],
} as const satisfies Record<Extract<PrintToPDFOptions['pageSize'], string>, readonly [number, number]>

const KNOWN = [
  'landscape',
  'printBackground',
  'scale',
  'pageSize',
  'margins',
  'pageRanges',
  'preferCSSPageSize',
  'generateTaggedPDF',
  'generateDocumentOutline',
]

/** "Prints the window's web page as PDF." "pageSize: […] an Object containing height and width in inches. Defaults to Letter." */
export async function printToPdf(session: DevtoolsSession, options: PrintToPDFOptions): Promise<Buffer> {
  refuseUnknown('printToPDF options', options, KNOWN)
  const { pageSize = 'Letter', margins } = options
  const [paperWidth, paperHeight] =
    typeof pageSize === 'string' ? SIZES[pageSize] : [pageSize.width, pageSize.height]
  const { data } = await session.send('Page.printToPDF', {
    paperWidth,
    paperHeight,
    landscape: options.landscape ?? false,
    printBackground: options.printBackground ?? false,
    scale: options.scale ?? 1,
    pageRanges: options.pageRanges ?? '',
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
    ...(margins?.top === undefined ? {} : { marginTop: margins.top }),
    ...(margins?.bottom === undefined ? {} : { marginBottom: margins.bottom }),
    ...(margins?.left === undefined ? {} : { marginLeft: margins.left }),
    ...(margins?.right === undefined ? {} : { marginRight: margins.right }),
  })
  return Buffer.from(data, 'base64')
}
