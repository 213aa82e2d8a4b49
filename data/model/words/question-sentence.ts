import type { ImportQuestion } from '../import-question.ts'
import { say } from './say.ts'

/** What a file asks before it is imported, in one sentence. */
export function questionSentence(question: ImportQuestion): string {
  switch (question.ask) {
    case 'company':
      return say('import.ask.company')
    case 'mapping':
      return say('import.ask.mapping', { mapping: question.mapping.name, company: question.company.name })
    case 'period':
      return say('import.ask.period')
    case 'share-unit': {
      const { column, cells, example } = question
      return say('import.ask.share-unit', {
        column,
        cells,
        text: example.text,
        row: example.row,
        readAs: example.readAs ?? '',
      })
    }
    case 'countries': {
      const { matched, of, examples } = question
      const said = examples.map(({ text, readAs }) =>
        readAs === null ? say('import.ask.name', { text }) : say('import.ask.name-read', { text, readAs }),
      )
      return say('import.ask.countries', { matched, of, examples: said.join('; ') })
    }
  }
}
