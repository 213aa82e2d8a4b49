import { companyByName } from '../../data/model/company-by-name.ts'
import { NO_CHOICES, type ImportChoices } from '../../data/model/import-report.ts'
import { keyOfName } from '../../data/model/key-of-name.ts'
import type { CellMeaning, ImportQuestion, ShareUnit } from '../../data/model/import-question.ts'
import type { MappingRecipe } from '../../data/model/mapping-recipe.ts'
import type { ReportFile } from './report-file.ts'

type Named = NonNullable<ImportChoices['answers']['company']>

/** The company that a typed name means: one of those held, without case, else a new one, whose key the import gives it. */
export function companyTyped(name: string, held: readonly Named[]): Named | null {
  if (keyOfName(name) === '') return null
  const meant = companyByName(name, held)
  return held.some(({ id }) => id === meant.id)
    ? { id: meant.id, name: meant.name }
    : { id: '', name: meant.name }
}

/** Whose the figures are; where a kept mapping was only offered, its columns are taken with that. */
export function withCompany(file: ReportFile, company: Named): Partial<ImportChoices> {
  const { answers, layout } = file.choices
  const offer = offerOf(file)
  return {
    answers: { ...answers, company },
    layout: offer === undefined || offer.isChosen ? layout : offer.mapping.id,
  }
}

export function withMapping(file: ReportFile, { mapping, company, isChosen }: Offer): Partial<ImportChoices> {
  const { answers, layout } = file.choices
  return { layout: isChosen ? layout : mapping.id, answers: { ...answers, company } }
}

/** `table`: the row of its header, where several tables are read. */
export function withShareUnit(
  file: ReportFile,
  { column, table }: { readonly column: string; readonly table: number | null },
  unit: ShareUnit,
): Partial<ImportChoices> {
  const { answers } = file.choices
  const others = answers.shareUnits.filter((each) => each.column !== column || (each.table ?? null) !== table)
  const answer = table === null ? { column, unit } : { column, unit, table }
  return { answers: { ...answers, shareUnits: [...others, answer] } }
}

export function withCountries(file: ReportFile, areCountries: boolean): Partial<ImportChoices> {
  return { answers: { ...file.choices.answers, areCountries } }
}

export function withSections(file: ReportFile, sectionsBelong: boolean): Partial<ImportChoices> {
  return { answers: { ...file.choices.answers, sectionsBelong } }
}

/** What a word means in every cell of a figure. */
export function withWord(file: ReportFile, text: string, means: CellMeaning): Partial<ImportChoices> {
  const { answers } = file.choices
  const others = answers.words.filter((word) => word.text.toLowerCase() !== text.toLowerCase())
  return { answers: { ...answers, words: [...others, { text, means }].slice(-50) } }
}

/** Marks behind numbers that point to footnotes, with those that were said before. */
export function withMarks(file: ReportFile, marks: string): Partial<ImportChoices> {
  const { answers } = file.choices
  const all = [...new Set(Array.from(`${answers.marks}${marks}`))].join('').slice(0, 20)
  return { answers: { ...answers, marks: all } }
}

export function withTables(file: ReportFile, tables: readonly number[]): Partial<ImportChoices> {
  return { answers: { ...file.choices.answers, tables: [...tables] } }
}

/** A mapping that was just said of this file: its company and the period that was typed with it are this file's. What was said of other columns is forgotten. */
export function withRecipe(
  file: ReportFile,
  recipe: MappingRecipe,
  isOfThisFile: boolean,
): Partial<ImportChoices> {
  const { answers } = file.choices
  const period = recipe.period.from === 'typed' && isOfThisFile ? recipe.period.period : null
  return {
    recipe,
    layout: null,
    period,
    answers: {
      ...NO_CHOICES.answers,
      company: isOfThisFile ? recipe.company : answers.company,
      tables: answers.tables,
    },
  }
}

type Offer = Extract<ImportQuestion, { ask: 'mapping' }>

function offerOf({ report }: ReportFile): Offer | undefined {
  return report?.questions.find((question): question is Offer => question.ask === 'mapping')
}
