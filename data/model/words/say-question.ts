import type { ImportQuestion } from '../import-question.ts'
import { listInText } from './names.ts'
import { say } from './say.ts'

/** A question in words: what is asked, by what evidence, and the option of the command line that answers it. */
interface QuestionWords {
  readonly title: string
  readonly evidence: string
  readonly option: string
}

const NAMED_COMPANIES = 6
const NAMED_SECTIONS = 3

export function questionWords(question: ImportQuestion): QuestionWords {
  switch (question.ask) {
    case 'company': {
      const companies = listInText(
        question.held.map(({ name }) => name),
        NAMED_COMPANIES,
      )
      const evidence =
        question.denied !== null
          ? say('ask.company-denied', question.denied)
          : companies === ''
            ? say('ask.company-evidence-none')
            : say('ask.company-evidence', { companies })
      return { title: say('ask.company'), evidence, option: say('ask.option-company') }
    }
    case 'mapping': {
      const { company, mapping, lastPeriod, saidBy, isChosen } = question
      const values = {
        mapping: mapping.name,
        company: company.name,
        last: lastPeriod ?? 'none',
        saidBy,
        isChosen: isChosen ? 'yes' : 'no',
      }
      return {
        title: say(isChosen ? 'ask.mapping-chosen' : 'ask.mapping', { company: company.name }),
        evidence: say('ask.mapping-evidence', values),
        option: say(isChosen ? 'ask.option-mapping-chosen' : 'ask.option-mapping', {
          mapping: mapping.id,
          company: company.name,
        }),
      }
    }
    case 'period': {
      const { suggested } = question
      return {
        title: say('ask.period'),
        evidence: say('ask.period-evidence', { suggested: suggested ?? 'none' }),
        option: say('ask.option-period', { example: `"${suggested ?? '2013 H1'}"` }),
      }
    }
    case 'sections':
      return sectionsWords(question)
    case 'share-unit':
      return shareUnitWords(question)
    case 'countries': {
      const examples = question.examples.map(({ row, text, readAs }) =>
        readAs === null ? say('ask.example-none', { row, text }) : say('ask.example', { row, text, readAs }),
      )
      const { matched, of } = question
      return {
        title: say('ask.countries'),
        evidence: say('ask.countries-evidence', { matched, of, examples: examples.join(' ') }).trim(),
        option: say('ask.option-countries'),
      }
    }
  }
}

function sectionsWords({ of, sections }: Extract<ImportQuestion, { ask: 'sections' }>): QuestionWords {
  const named = sections.map(({ row, lastRow, title }) =>
    say('ask.section', { from: row, to: lastRow, title: title.slice(0, 60) }),
  )
  return {
    title: say('ask.sections', { title: sections[0]?.title.slice(0, 60) ?? '', more: of - 1 }),
    evidence: say('ask.sections-evidence', { sections: listInText(named, NAMED_SECTIONS) }),
    option: say('ask.option-sections'),
  }
}

function shareUnitWords(question: Extract<ImportQuestion, { ask: 'share-unit' }>): QuestionWords {
  const { cells, withDecimals, above, example, table } = question
  const column = shareColumnName(question.column, table)
  const { fraction, percent } = bothReadings(example.text)
  return {
    title: say('ask.share-unit', { column }),
    evidence: say('ask.share-unit-evidence', {
      cells,
      withDecimals,
      above,
      row: example.row,
      text: example.text,
      fraction,
      percent,
    }),
    option: say('ask.option-share-unit', {
      column: table === null ? question.column : `${question.column}@${String(table)}`,
    }),
  }
}

/** A column's name; where several tables have it, with its header's row. */
export function shareColumnName(column: string, table: number | null): string {
  return table === null ? column : say('ask.column-of-table', { column, row: table })
}

/** `0.72` as a fraction, `72 %`, and as a percentage, `0.72 %`; digits are moved, not computed, so that none is lost. */
export function bothReadings(text: string): { readonly fraction: string; readonly percent: string } {
  const plain = text.trim().replace(/\s*%$/, '')
  const [, whole = '', sign = '.', decimals = ''] = /^(\d*)([.,])?(\d*)$/.exec(plain) ?? []
  const padded = decimals.padEnd(2, '0')
  const moved = `${whole}${padded.slice(0, 2)}`.replace(/^0+(?=\d)/, '')
  const rest = padded.slice(2)
  return { fraction: `${moved}${rest === '' ? '' : `${sign}${rest}`} %`, percent: `${plain} %` }
}
