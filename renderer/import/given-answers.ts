import type { Catalogue } from '../../data/model/catalogue.ts'
import type { ImportChoices } from '../../data/model/import-report.ts'
import { territoryName } from '../../data/model/words/names.ts'
import { shareColumnName } from '../../data/model/words/say-question.ts'
import { say } from '../../data/model/words/say.ts'
import type { ReportFile } from './report-file.ts'

/** An answer that the reader gave about a file, and the choices without it. */
interface GivenAnswer {
  readonly key: string
  readonly said: string
  readonly without: Partial<ImportChoices>
}

/** All answers about a file, in the order of the questions. */
export function givenAnswers({ choices, report }: ReportFile, catalogue: Catalogue): readonly GivenAnswer[] {
  const { answers, territories } = choices
  const withoutAnswer = (part: Partial<ImportChoices['answers']>): Partial<ImportChoices> => ({
    answers: { ...answers, ...part },
  })
  const given: readonly (GivenAnswer | false)[] = [
    choices.table !== null && {
      key: 'table',
      said: say('importing.given-table', { table: choices.table }),
      without: { table: null, recipe: null, layout: null },
    },
    choices.encoding !== null && {
      key: 'encoding',
      said: say('importing.given-encoding', { encoding: say(`importing.encoding-${choices.encoding}`) }),
      without: { encoding: null },
    },
    choices.recipe !== null && {
      key: 'recipe',
      said: say('importing.given-layout', { layout: choices.recipe.name }),
      without: { recipe: null, period: null, ...withoutAnswer({ company: null }) },
    },
    choices.layout !== null && {
      key: 'layout',
      said: say('importing.given-layout', { layout: report?.layout?.name ?? choices.layout }),
      without: { layout: null, ...withoutAnswer({ company: null }) },
    },
    answers.company !== null && {
      key: 'company',
      said: say('importing.given-company', { company: answers.company.name }),
      without: withoutAnswer({ company: null }),
    },
    choices.period !== null && {
      key: 'period',
      said: say('importing.given-period', { period: choices.period }),
      without: { period: null },
    },
    ...answers.shareUnits.map((answer) => {
      const column = shareColumnName(answer.column, answer.table ?? null)
      return {
        key: `share-unit ${column}`,
        said: say(`importing.given-${answer.unit}`, { column }),
        without: withoutAnswer({ shareUnits: answers.shareUnits.filter((each) => each !== answer) }),
      }
    }),
    answers.areCountries !== null && {
      key: 'countries',
      said: say(answers.areCountries ? 'importing.given-countries' : 'importing.given-no-countries'),
      without: withoutAnswer({ areCountries: null }),
    },
    answers.sectionsBelong !== null && {
      key: 'sections',
      said: say(answers.sectionsBelong ? 'importing.given-sections' : 'importing.given-sections-apart'),
      without: withoutAnswer({ sectionsBelong: null }),
    },
    ...answers.words.map(({ text, means }) => ({
      key: `word ${text}`,
      said: say('importing.given-word', { word: text, meaning: say(`importing.means-${means}`) }),
      without: withoutAnswer({ words: answers.words.filter((word) => word.text !== text) }),
    })),
    answers.marks !== '' && {
      key: 'marks',
      said: say('importing.given-marks', { marks: answers.marks }),
      without: withoutAnswer({ marks: '' }),
    },
    answers.tables.length > 0 && {
      key: 'tables',
      said: say('importing.given-tables', { rows: answers.tables.join(', ') }),
      without: withoutAnswer({ tables: [] }),
    },
    ...territories.map(({ asPublished, code }) => ({
      key: `territory ${asPublished}`,
      said: say('importing.territory-answer', { name: asPublished, code: territoryName(catalogue, code) }),
      without: { territories: territories.filter((each) => each.asPublished !== asPublished) },
    })),
  ]
  return given.filter((answer) => answer !== false)
}
