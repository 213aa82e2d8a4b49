import { capital, joinedText, message, named } from '../../model/text.ts'
import {
  allWordedSeries,
  type WordedCourse,
  type WordedFigure,
  type WordedSeries,
} from '../../model/worded-figure.ts'

const LONGEST_SHORT = 150
const SERIES_IN_LONG = 12
const CATEGORIES_IN_LONG = 10
/** How the keys of notes on known discrepancies begin. */
const KNOWN = 'known.'

/** The longest of the generated alt texts that has at most 150 characters, else the briefest: never cut, so that what was found stays. */
export function draftShortAlt({ altTexts }: WordedFigure): string {
  return altTexts.find((text) => text.length <= LONGEST_SHORT) ?? altTexts.at(-1) ?? ''
}

/** What a reader who can’t see the figure needs: what it is, then the numbers, series by series, then coverage and known faults. */
export function draftLongAlt(spec: WordedFigure): string {
  const all = allWordedSeries(spec)
  const shown = all.slice(0, SERIES_IN_LONG)
  const left = all.length - shown.length
  const sentences = spec.emptyReason === null ? shown.flatMap((series) => seriesInWords(series, spec)) : []
  return [
    spec.altText,
    sentence(spec, spec.subtitle),
    ...(spec.emptyReason === null ? [] : [spec.emptyReason]),
    ...sentences,
    ...(left > 0 ? [spec.word(message('figure.long-alt.more-series', { count: left }))] : []),
    sentence(spec, spec.coverage.sentence),
    ...spec.notes.filter(({ key }) => key.startsWith(KNOWN)).map(({ text }) => text),
  ].join(' ')
}

function seriesInWords({ label, cells, breaks }: WordedCourse, spec: WordedFigure): readonly string[] {
  if (spec.shape === 'bars') return rankingInWords(cells, spec)
  const reported = cells.flatMap((cell, index) => {
    const category = spec.categories[index]
    return cell.low === null || category === undefined ? [] : [{ cell, period: category.label }]
  })
  const [first] = reported
  const last = reported.at(-1)
  if (first === undefined || last === undefined)
    return [spec.word(message('figure.long-alt.no-numbers', { label: named(label) }))]
  if (first === last) {
    const told = { label: named(label), text: named(first.cell.text), period: named(first.period) }
    return [spec.word(message('figure.long-alt.one-number', told))]
  }
  const ends = {
    label: named(label),
    first: named(first.cell.text),
    from: named(first.period),
    last: named(last.cell.text),
    to: named(last.period),
  }
  const [highest, ...others] = highestOf(reported)
  // Numbers before and after a break, or of other members, don't compare.
  const isOfSame = reported.every(({ cell }) => cell.members === first.cell.members)
  const isTold = highest !== undefined && others.length === 0 && breaks.length === 0 && isOfSame
  return [
    spec.word(
      isTold
        ? message('figure.long-alt.series', {
            ...ends,
            highest: named(highest.cell.text),
            period: named(highest.period),
          })
        : message('figure.long-alt.series-ends', ends),
    ),
  ]
}

/** Those that may be the highest: one, all of a tie, or all whose ranges reach that far. */
function highestOf<Reported extends { readonly cell: WordedSeries['cells'][number] }>(
  reported: readonly Reported[],
): readonly Reported[] {
  const most = Math.max(...reported.map(({ cell }) => cell.low ?? Number.NEGATIVE_INFINITY))
  return reported.filter(({ cell }) => (cell.high ?? Number.NEGATIVE_INFINITY) >= most)
}

function rankingInWords(cells: WordedSeries['cells'], spec: WordedFigure): readonly string[] {
  const { categories, word } = spec
  if (categories.length === 0) return []
  const entries = categories.slice(0, CATEGORIES_IN_LONG).map(({ label }, index) => {
    const text = named(cells[index]?.text ?? '')
    return message('figure.long-alt.entry', { label: named(label), text })
  })
  const count = categories.length + spec.left - entries.length
  return [word(message('figure.long-alt.ranking', { entries: joinedText(entries, '; '), count }))]
}

/** A sentence that begins and ends as one. */
function sentence({ word }: WordedFigure, text: string): string {
  return word(message('figure.sentence', { text: capital(named(text)) }))
}
