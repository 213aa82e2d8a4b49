import type { Catalogue } from '../../../../data/model/catalogue.ts'
import { allSeries, type FigureSpec } from '../../../../data/model/figure-spec.ts'
import type { ViewQuery } from '../../../../data/model/view-query.ts'
import type { ViewRows } from '../../../../data/model/view-rows.ts'
import { englishFigure } from '../../../../data/model/words/english-figure.ts'
import type { oracleOf } from './oracle.ts'

type Ground = ReturnType<ReturnType<typeof oracleOf>>

/** The dataset's own notes: those about what is chosen, in a period that is shown, compared with or measured from, and no other. */
export function noteDifferences(
  { notes }: Catalogue,
  rows: ViewRows,
  asked: ViewQuery,
  ground: Ground,
): readonly string[] {
  if (asked.panelsBy === 'company') return []
  const shown = shownPeriods(asked, ground)
  const right = notes.filter(
    (note) =>
      note.company === asked.company &&
      isAmong(note.requestKinds, asked.requestKinds) &&
      isAmong(note.services, [asked.service]) &&
      isAmong(note.territories, ground.members) &&
      shown.some((label) => isBetween(label, note.from ?? '0000', note.to ?? '9999')),
  )
  return differences('note', rows.notes, right)
}

/** The method breaks that are told under a figure: those between any two periods that are shown, compared with or measured from. */
export function breakDifferences(
  { methodBreaks }: Catalogue,
  { notes }: FigureSpec,
  asked: ViewQuery,
  ground: Ground,
): readonly string[] {
  if (asked.panelsBy === 'company') return []
  const shown = shownPeriods(asked, ground)
  // Of single outcomes, and inside a year, a break is told by rules of their own.
  const held = methodBreaks.filter(
    ({ outcomesOnly, lastBefore, firstAfter }) =>
      !outcomesOnly && (asked.periods.from.length > 4 || lastBefore.slice(0, 4) !== firstAfter.slice(0, 4)),
  )
  const right = held.filter(
    (each) =>
      each.company === asked.company &&
      isAmong(each.requestKinds, asked.requestKinds) &&
      isAmong(each.measures, [asked.measure]) &&
      shown.some((label) => inHalves(label, 'H1') <= each.lastBefore) &&
      shown.some((label) => inHalves(label, 'H2') >= each.firstAfter),
  )
  const told = notes.flatMap((note) =>
    note.is === 'message' && note.key?.startsWith('break.') === true ? [note.key.slice(6)] : [],
  )
  return differences(
    'break',
    told.filter((id) => held.some((each) => each.id === id)),
    right,
  )
}

/** Whose drawn sums lack a part, or a half of a year, and are told of in no note: each company of several by its name. */
export function gapDifferences(catalogue: Catalogue, spec: FigureSpec): readonly string[] {
  const notes = englishFigure(spec).notes.map(({ text }) => text)
  const isHalf = (part: string): boolean => part === 'H1' || part === 'H2'
  const lacking = allSeries(spec).flatMap(({ cells, marks }) =>
    cells.flatMap(({ incomplete = [], low }, place) => {
      if (low === null || incomplete.length === 0) return []
      const company = catalogue.companies.find(({ id }) => id === marks[place]?.company)?.name ?? ''
      return [
        ...(incomplete.some((part) => !isHalf(part)) ? [`Not held in this dataset: |${company}`] : []),
        ...(incomplete.some(isHalf) ? [`Only one half |${company}`] : []),
      ]
    }),
  )
  return [...new Set(lacking)].flatMap((what) => {
    const [begins = '', company = ''] = what.split('|')
    const isTold = notes.some((note) => note.startsWith(begins) && note.includes(company))
    return isTold ? [] : [`“${begins}… ${company}” is told in no note`]
  })
}

function differences(
  what: string,
  told: readonly string[],
  right: readonly { readonly id: string }[],
): readonly string[] {
  return [
    ...right.filter(({ id }) => !told.includes(id)).map(({ id }) => `${what} ${id} is lacking`),
    ...told
      .filter((id) => !right.some((each) => each.id === id))
      .map((id) => `${what} ${id} is of no period shown`),
  ]
}

/** In range, compared with, or what a change is measured from, where the dataset has such a period. */
function shownPeriods(
  { change, compareWith, half }: ViewQuery,
  { inRange, labels }: Ground,
): readonly string[] {
  const isYearBack = change === 'since-same-half' || (change === 'since-previous' && half !== 'all')
  const bases = inRange.flatMap((label) => {
    const place = labels.indexOf(label)
    if (isYearBack) return label.length === 4 ? [labels[place - 1]] : [yearBefore(label)]
    return change === 'since-previous' ? [labels[place - 1]] : []
  })
  const held = bases.flatMap((label) => (label !== undefined && labels.includes(label) ? [label] : []))
  return [...inRange, ...held, ...(compareWith === null ? [] : [compareWith])]
}

const yearBefore = (label: string): string => `${String(Number(label.slice(0, 4)) - 1)}${label.slice(4)}`

/** An empty list is about everything. */
const isAmong = (about: readonly string[], chosen: readonly string[]): boolean =>
  about.length === 0 || about.some((each) => chosen.includes(each))

/** A year by one of its halves, a half-year as it is. */
const inHalves = (label: string, half: string): string => (label.length === 4 ? `${label} ${half}` : label)

/** Whether a half-year, or any half of a year, lies between two labels of either. */
function isBetween(label: string, from: string, to: string): boolean {
  return inHalves(label, 'H1') <= inHalves(to, 'H2') && inHalves(label, 'H2') >= inHalves(from, 'H1')
}
