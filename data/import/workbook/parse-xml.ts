import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { DeskError } from '../../model/error-codes.ts'
import { say } from '../../model/words/say.ts'
import { refused, type Package } from './open-package.ts'

/** No text or element of a workbook is so long: the parser keeps it whole until it ends. */
const MAX_PIECE = 1_000_000

/** What a part's reader hears of it; names are without their prefix (`x:row` is `row`). */
interface XmlListener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/**
 * Reads one XML part, a piece at a time. No document type and no entity of its own is followed.
 *
 * @throws {DeskError} `workbook-refused` for a document type, or one text or element that is too long; `workbook-damaged` for XML that is none.
 */
export async function parseXmlPart(
  pack: Package,
  part: string,
  file: string,
  listener: XmlListener,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const broken = (cause: unknown): DeskError =>
    new DeskError('workbook-damaged', { file, reason: say('workbook.part-broken', { part }) }, cause)
  parser.on('doctype', () => {
    throw refused(file, say('workbook.doctype', { part }))
  })
  parser.on('error', (error) => {
    throw broken(error)
  })
  const { open, text, close } = listener
  if (open !== undefined)
    parser.on('opentag', (tag: SaxesTagPlain) => open(localName(tag.name), tag.attributes))
  if (text !== undefined) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  if (close !== undefined) parser.on('closetag', (tag: SaxesTagPlain) => close(localName(tag.name)))
  let sinceElement = 0
  const write = (chunk: Buffer | undefined): void => {
    let decoded: string
    try {
      decoded = chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
    } catch (cause) {
      throw broken(cause)
    }
    const last = decoded.lastIndexOf('<')
    sinceElement = last < 0 ? sinceElement + decoded.length : decoded.length - last
    if (sinceElement > MAX_PIECE) throw refused(file, say('workbook.long-piece', { part, limit: MAX_PIECE }))
    if (decoded !== '') parser.write(decoded)
  }
  await pack.read(part, write)
  write(undefined)
  parser.close()
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}
