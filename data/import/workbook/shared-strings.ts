import { say } from '../../model/words/say.ts'
import { refuseLongText } from './cell-budget.ts'
import { refused, type Package } from './open-package.ts'
import { parseXmlPart } from './parse-xml.ts'

const MAX_STRINGS = 1_000_000

/** The texts that cells name by number. Runs of one text are joined; its phonetic reading is left out. */
export async function readSharedStrings(pack: Package, file: string): Promise<readonly string[]> {
  const strings: string[] = []
  let text = ''
  let isInText = false
  let phonetic = 0
  await parseXmlPart(pack, 'xl/sharedStrings.xml', file, {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') phonetic += 1
      isInText = name === 't' && phonetic === 0
    },
    text: (piece) => {
      if (!isInText) return
      text += piece
      refuseLongText(text, file, null)
    },
    close: (name) => {
      if (name === 't') isInText = false
      if (name === 'rPh') phonetic -= 1
      if (name !== 'si') return
      if (strings.length === MAX_STRINGS)
        throw refused(file, say('workbook.many-texts', { limit: MAX_STRINGS }))
      strings.push(text)
    },
  })
  return strings
}
