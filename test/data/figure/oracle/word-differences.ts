import type { Catalogue } from '../../../../data/model/catalogue.ts'
import type { FigureSpec } from '../../../../data/model/figure-spec.ts'
import type { ViewAnswer } from '../../../../data/model/view-answer.ts'
import type { ViewQuery } from '../../../../data/model/view-query.ts'
import { englishFigure } from '../../../../data/model/words/english-figure.ts'
import { draftLongAlt } from '../../../../data/publish/words/draft-alt-text.ts'
import type { oracleOf } from './oracle.ts'
import { reportingIn } from './reporting.ts'
import type { Seen } from './seen.ts'
import { serviceShown } from './service-shown.ts'

type Ask = ReturnType<typeof oracleOf>

/** A count that a sentence says, and what it must be. */
interface Said {
  readonly sentence: string
  readonly found: number
  readonly right: number
}

/** The counts in titles, notes, coverage and alt texts that are not right. */
export function wordDifferences(
  catalogue: Catalogue,
  answer: ViewAnswer,
  ask: Ask,
  asked: ViewQuery,
  seen: Seen,
): readonly string[] {
  const said = [
    ...countsOf(catalogue, answer.figure, ask, asked),
    ...countsOf(catalogue, answer.ranking, ask, asked),
    ...highestSaid(answer.figure),
    ...coverageCounts(catalogue, answer.figure, ask, asked),
  ]
  seen.words += said.length
  return [
    ...said.flatMap(({ sentence, found, right }) =>
      found === right ? [] : [`“${sentence}” says ${found}, right is ${right}`],
    ),
    ...drawnOfNothing(catalogue, answer.figure),
    ...(isLargestDrawn(answer.figure, ask, asked) ? [] : ['others than the largest are drawn']),
  ]
}

/** What an empty figure says of how it is drawn. */
function drawnOfNothing(catalogue: Catalogue, spec: FigureSpec): readonly string[] {
  if (spec.emptyReason === null) return []
  return englishFigure(spec)
    .notes.map(({ text }) => withoutQuoted(catalogue, text))
    .filter((text) => /\b(?:drawn|hollow|stacked|axis)\b/.test(text))
    .map((text) => `“${text}” stands under a figure without a number`)
}

/** How many series are said to have a highest value, and how many have one: no tie, no ranges that overlap, no break between. */
function highestSaid(spec: FigureSpec): readonly Said[] {
  if (spec.emptyReason !== null || spec.shape === 'bars') return []
  const long = draftLongAlt(englishFigure(spec))
  const series = [
    ...spec.series.map(({ cells }) => ({ cells, breaks: spec.breaks })),
    ...spec.panels.flatMap((panel) => panel.series.map(({ cells }) => ({ cells, breaks: panel.breaks }))),
  ].slice(0, 12)
  const right = series.filter(({ cells, breaks }) => {
    const numbers = cells.flatMap(({ low, high }) => (low === null || high === null ? [] : [{ low, high }]))
    return (
      breaks.length === 0 &&
      new Set(cells.filter(({ low }) => low !== null).map(({ members }) => members)).size === 1 &&
      numbers.length > 1 &&
      numbers.some((one) => numbers.every((other) => other === one || other.high < one.low))
    )
  })
  const found = long.split('the highest value is').length - 1
  return [{ sentence: long, found, right: right.length }]
}

const numberIn = (text: string): number => Number(text.replaceAll(',', ''))

function countsOf(catalogue: Catalogue, spec: FigureSpec, ask: Ask, asked: ViewQuery): readonly Said[] {
  if (spec.emptyReason !== null) return []
  const figure = englishFigure(spec)
  const { members, ranking } = ask({ ...asked, figure: 'territories-ranked' })
  const isRanked = spec.kind === 'territories-ranked'
  const order = ranking()
  const drawn = drawnRows(spec)
  const last = isRanked ? (order[drawn - 1]?.rank ?? null) : null
  const tied = last === null ? 0 : order.slice(drawn).filter(({ rank }) => rank === last).length
  const few = order
    .slice(0, drawn)
    .filter(({ right }) => right.low !== null && right.base !== null && right.base < 30).length
  const texts = [
    figure.title,
    figure.subtitle,
    figure.altText,
    draftLongAlt(figure),
    ...figure.notes.map(({ text }) => text),
  ].map((text) => withoutQuoted(catalogue, text))
  const rules: readonly (readonly [RegExp, readonly number[]])[] = [
    [/the (\d+) (?:largest|highest|with the .+?) of (\d+) territor/i, [drawn, members.length]],
    [/\ball (\d+) territories\b(?!’)/, [members.length]],
    [/^(\d+) territor(?:y is|ies are) ranked; (\d+) of them/, [members.length, drawn]],
    [
      /^(\d+) territor(?:y has|ies have) a place here; of those .+, (\d+) (?:is|are) drawn/,
      [members.length, drawn],
    ],
    [
      /^(\d+) territor(?:y stands|ies stand) after all others/,
      [order.filter(({ isBelow }) => isBelow).length],
    ],
    [/^(\d+) more territor(?:y has|ies have) the same number/, [tied]],
    ...(isRanked ? [[/^(\d+) territor(?:y has|ies have) fewer than 30/, [few]] as const] : []),
    [/^(\d+) small charts? of/, [spec.panels.length]],
    [/(?:; )(\d+|one) more in the data\./, [drawn - 10]],
  ]
  return texts.flatMap((sentence) =>
    rules.flatMap(([pattern, rights]) => {
      const match = pattern.exec(sentence)
      if (match === null) return []
      return rights.map((right, index) => {
        const [word = ''] = [match[index + 1]]
        return { sentence, found: word === 'one' ? 1 : numberIn(word), right }
      })
    }),
  )
}

/** A sentence without what it quotes of the dataset: a publisher’s “all 251 territories are listed” is no count of the view. */
function withoutQuoted({ notes }: Catalogue, sentence: string): string {
  return notes.reduce((rest, { text }) => rest.replace(text, ''), sentence)
}

/** Rows, bars, lines or panels. */
function drawnRows({ kind, panels, categories, series }: FigureSpec): number {
  if (panels.length > 0) return panels.length
  return kind === 'territories-ranked' || kind === 'outcome-mix' || kind === 'map'
    ? categories.length
    : series.length
}

/** "52 of 57 territories reporting in 2025 H1; 48 to 57 over the range", of each company where several stand side by side. */
function coverageCounts(catalogue: Catalogue, spec: FigureSpec, ask: Ask, asked: ViewQuery): readonly Said[] {
  const sentence = englishFigure(spec).coverage.sentence
  const companies = spec.panels.flatMap(({ series }) => series[0]?.marks[0]?.company ?? [])
  if (companies.length === 0) return coverageOf(sentence, ask, asked)
  return companies.flatMap((company) => {
    const name = catalogue.companies.find(({ id }) => id === company)?.name ?? company
    const from = sentence.indexOf(`${name}: `)
    const ends = companies
      .map((other) => catalogue.companies.find(({ id }) => id === other)?.name ?? other)
      .map((other) => sentence.indexOf(`; ${other}: `, from))
      .filter((end) => end > from)
    const own = sentence.slice(from, Math.min(...ends, sentence.length))
    return coverageOf(own, ask, {
      ...asked,
      figure: 'over-time',
      company,
      service: serviceShown(catalogue, company, asked),
    })
  })
}

function coverageOf(sentence: string, ask: Ask, asked: ViewQuery): readonly Said[] {
  const { inRange, members } = ask(asked)
  const counts = inRange.map((period) => reportingIn(ask, asked, period))
  const told = (pattern: RegExp, rights: readonly number[]): readonly Said[] => {
    const match = pattern.exec(sentence)
    return match === null
      ? []
      : rights.map((right, index) => ({ sentence, found: numberIn(match[index + 1] ?? ''), right }))
  }
  return [
    ...told(/(\d+) of (\d+) territor(?:y|ies) reporting in/, [counts.at(-1) ?? 0, members.length]),
    ...told(/; (\d+) to (\d+) over the range/, [Math.min(...counts), Math.max(...counts)]),
    ...told(/reporting in (\d+) of (\d+) (?:half-years?|years?) shown/i, [
      counts.filter((count) => count > 0).length,
      inRange.length,
    ]),
  ]
}

/** Whether none that a figure leaves out has more than one that it draws, where its title says so. */
function isLargestDrawn(spec: FigureSpec, ask: Ask, asked: ViewQuery): boolean {
  const isCut = /the \d+ with the most/.test(englishFigure(spec).title)
  if (!isCut || spec.emptyReason !== null) return true
  const drawn =
    spec.panels.length > 0
      ? spec.panels.map(({ id }) => id)
      : spec.kind === 'outcome-mix'
        ? spec.categories.map(({ id }) => id)
        : spec.series.map(({ id }) => id)
  const counts = ask({
    ...asked,
    mode: 'absolute',
    change: 'none',
    ...(asked.figure === 'outcome-mix' ? { outcomes: [] } : {}),
    ...(asked.mode === 'disclosure-rate' ? { outcomes: ['content', 'non-content', 'some-data'] } : {}),
  })
  const sizeOf = (territory: string): number => {
    const { low, high } = counts.number({ period: null, territory, outcome: null, kind: null }, false)
    return (low ?? -1) + (high ?? -1)
  }
  const least = Math.min(...drawn.map(sizeOf))
  return counts.members.every((code) => drawn.includes(code) || sizeOf(code) <= least)
}
