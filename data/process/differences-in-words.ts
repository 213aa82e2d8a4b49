import { valueFormat } from '../figure/value-format.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { ABSENCES, allSeries, type Mark } from '../model/figure-spec.ts'
import { absenceMessage } from '../model/finding/candidate.ts'
import { FORMER_ABSENCES } from '../model/former-absence.ts'
import { periodLabelSchema } from '../model/period.ts'
import type { PlottedRow } from '../model/recipe.ts'
import type { RecipeDifference } from '../model/recipe-reading.ts'
import { periodText, valueText, type ValueType } from '../model/text.ts'
import type { ViewQuery } from '../model/view-query.ts'
import { OUTCOMES, REQUEST_KINDS } from '../model/vocabulary.ts'
import { companyName, kindsInText, listInText, territoryName, upperFirst } from '../model/words/names.ts'
import { say } from '../model/words/say.ts'
import { wordText, type Wording } from '../model/words/word-text.ts'
import { writeDecimal, writeRate } from '../model/write-number.ts'
import type { RowDifference } from '../publish/recipe/compare-recipe.ts'
import { LANGUAGES } from '../publish/words/languages.ts'
import type { PublishedView } from './publish-view.ts'

const NAMES_IN_A_CELL = 3

/**
 * Differences as the figure prints its numbers and names, in its language: largest first, then those where a side has no number
 * (their size isn’t known): the file’s, then the dataset’s.
 */
export function differencesInWords(
  differences: readonly RowDifference[],
  catalogue: Catalogue,
  { figure: { spec, publication }, answer }: Pick<PublishedView, 'figure' | 'answer'>,
): readonly RecipeDifference[] {
  const wording: Wording = { language: LANGUAGES[publication.locale], drawn: 0, rewordings: new Map() }
  const { query } = answer
  const { valueType } = valueFormat(query)
  const markOf = marksOf(spec)
  return differences
    .map((difference) => ({ difference, size: maybeSize(difference) }))
    .sort((a, b) => (b.size ?? -1) - (a.size ?? -1))
    .map(({ difference }) => {
      const mark = markOf(difference) ?? markOfIds(difference, catalogue)
      return {
        ...markInWords(mark, query, catalogue, wording),
        inFile: rowInWords(difference.inFile, valueType, wording),
        now: rowInWords(difference.now, valueType, wording),
        by: byInWords(difference, valueType, wording),
      }
    })
}

type Bounds = readonly [low: number, high: number]

function maybeBounds(row: PlottedRow | undefined): Bounds | null {
  const [, , low = null, high = null] = row ?? []
  return low === null || high === null ? null : [low, high]
}

/** How far the further bound has moved; `null` where a side has no number. */
function maybeSize({ inFile, now }: RowDifference): number | null {
  const [left, right] = [maybeBounds(inFile), maybeBounds(now)]
  if (left === null || right === null) return null
  return Math.max(Math.abs(right[0] - left[0]), Math.abs(right[1] - left[1]))
}

function rowInWords(row: PlottedRow | undefined, valueType: ValueType, wording: Wording): string {
  if (row === undefined) return say('recipe.not-in-figure')
  const bounds = maybeBounds(row)
  return bounds === null
    ? absenceInWords(row[4] ?? 'not-held', wording)
    : wordText(valueText(...bounds, valueType), wording)
}

function absenceInWords(absence: NonNullable<PlottedRow[4]>, wording: Wording): string {
  const former = FORMER_ABSENCES.find((word) => word === absence)
  const present = ABSENCES.find((word) => word === absence)
  return former === undefined
    ? wordText(absenceMessage(present ?? 'not-held'), wording)
    : say(`absence.former.${former}`)
}

function byInWords({ inFile, now }: RowDifference, valueType: ValueType, wording: Wording): string {
  const [left, right] = [maybeBounds(inFile), maybeBounds(now)]
  if (left === null || right === null || left[0] !== left[1] || right[0] !== right[1]) return ''
  const by = right[0] - left[0]
  const { numbers } = wording.language
  if (valueType === 'rate') return `${by > 0 ? '+' : ''}${writeRate(by, numbers)}`
  return valueType === 'count' || valueType === 'index'
    ? `${by > 0 ? '+' : ''}${writeDecimal(by, valueType === 'count' ? 0 : 1, numbers)}`
    : wordText(valueText(by, by, 'points'), wording)
}

/** The marks of a figure by the ids of series and category. */
function marksOf(spec: PublishedView['figure']['spec']): (difference: RowDifference) => Mark | undefined {
  const series = new Map(allSeries(spec).map(({ id, marks }) => [id, marks]))
  const places = new Map(spec.categories.map(({ id }, index) => [id, index]))
  return (difference) => series.get(difference.series)?.[places.get(difference.category) ?? -1]
}

/** What a mark that only the file has stands for: ids of series and category are periods, territories, outcomes and the like. */
function markOfIds({ series, category }: RowDifference, catalogue: Catalogue): Mark {
  const ids = [...series.split(' '), category]
  const kind = REQUEST_KINDS.find((each) => ids.includes(each))
  const company = catalogue.companies.find(({ id }) => ids.includes(id))
  return {
    period: periodLabelSchema.safeParse(category).success ? category : null,
    territory: catalogue.territories.find(({ code }) => ids.includes(code))?.code ?? null,
    outcome: OUTCOMES.find((each) => ids.includes(each)) ?? null,
    ...(kind === undefined ? {} : { requestKind: kind }),
    ...(company === undefined ? {} : { company: company.id }),
  }
}

/** Where the mark is silent, the query speaks. */
function markInWords(
  mark: Mark,
  query: ViewQuery,
  catalogue: Catalogue,
  wording: Wording,
): Pick<RecipeDifference, 'territory' | 'period' | 'series'> {
  const codes = mark.territory === null ? query.territories : [mark.territory]
  const names = codes.map((code) =>
    wordText({ is: 'territory', code, name: territoryName(catalogue, code) }, wording),
  )
  const { from, to } = query.periods
  const inWords = (period: string): string => wordText(periodText(period), wording)
  const [first, last] = [inWords(from), inWords(to)]
  const outcomes = mark.outcome === null ? query.outcomes : [mark.outcome]
  const series = [
    ...(mark.company === undefined ? [] : [companyName(catalogue, mark.company)]),
    ...(mark.requestKind === undefined ? [] : [upperFirst(kindsInText([mark.requestKind]))]),
    outcomes.length === 0 || mark.outcome === 'total'
      ? upperFirst(say('figure.outcome.total'))
      : listInText(outcomes.map((outcome) => say(`outcome.${outcome}`))),
  ]
  return {
    territory: names.length === 0 ? say('recipe.all-territories') : listInText(names, NAMES_IN_A_CELL),
    period:
      mark.period === null
        ? first === last
          ? first
          : say('figure.range', { from: first, to: last })
        : inWords(mark.period),
    series: series.join(', '),
  }
}
