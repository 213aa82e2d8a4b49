import { afterAll, describe, expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import type { FigureSpec } from '../../../data/model/figure-spec.ts'
import { mainFinding } from '../../../data/model/finding/main-finding.ts'
import { membersToday } from '../../../data/model/territory-group.ts'
import type { Text } from '../../../data/model/text.ts'
import {
  CHANGES,
  FIGURE_KINDS,
  MODES,
  PANELS_BY,
  SHAPES,
  viewQuerySchema,
  type ViewQuery,
} from '../../../data/model/view-query.ts'
import { MEASURES, NATIONAL_SECURITY_KINDS, OUTCOMES, REQUEST_KINDS } from '../../../data/model/vocabulary.ts'
import { ENGLISH } from '../../../data/model/words/english.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import { wordText } from '../../../data/model/words/word-text.ts'
import { openBundledCube } from './bundled-cube.ts'

const VIEWS = 2000
const SEED = 20_251_130

const bundled = openBundledCube()
afterAll(() => {
  bundled.close()
})

/** mulberry32: the same views in every run. */
function dice(seed: number): <T>(values: readonly T[]) => T {
  let state = seed
  return (values) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    const part = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
    const value = values[Math.floor(part * values.length)]
    if (value === undefined) throw new Error('nothing to choose from')
    return value
  }
}

function randomViews(count: number): readonly ViewQuery[] {
  const choose = dice(SEED)
  const codes = bundled.catalogue.territories.filter(({ type }) => type !== 'world').map(({ code }) => code)
  const labels = bundled.catalogue.periods
    .filter(({ length }) => length === 'half-year')
    .map(({ label }) => label)
  const some = <T>(values: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: choose([0, 0, 1, 2, most]) }, () => choose(values))),
  ]
  /** A group, with a few of those who belong to it. */
  const groupAndMembers = (): string[] => {
    const group = choose(bundled.catalogue.groups)
    return [group.id, ...some(membersToday(group), 3)]
  }
  // Most territories have no request of most kinds: each view would rarely meet what only few of them have.
  const ofRanges = (): Partial<ViewQuery> => ({
    territories: choose([[], ['US']]),
    requestKinds: choose([['fisa-content', 'fisa-non-content'], [choose(NATIONAL_SECURITY_KINDS)]]),
    measure: choose(['requests', 'accounts']),
  })
  const views: ViewQuery[] = []
  while (views.length < count) {
    const kinds = some(REQUEST_KINDS, 3)
    const [left, right] = [choose(labels), choose(labels)]
    const about = choose(['any', 'any', 'any', 'any', 'groups', 'ranges'])
    const view = viewQuerySchema.safeParse({
      ...bundled.standard,
      figure: choose(FIGURE_KINDS),
      periods: left < right ? { from: left, to: right } : { from: right, to: left },
      half: choose(['all', 'all', 'H1', 'H2']),
      territories: about === 'groups' ? groupAndMembers() : some(codes, 7),
      requestKinds: kinds.length === 0 ? bundled.standard.requestKinds : kinds,
      outcomes: some(OUTCOMES, 3),
      measure: choose(['requests', 'requests', 'requests', ...MEASURES]),
      mode: choose(MODES),
      change: choose(['none', 'none', ...CHANGES]),
      by: choose(['outcome', 'territory']),
      shape: choose(SHAPES),
      panelsBy: choose(PANELS_BY),
      top: choose([null, null, 1, 3, 8]),
      ...(about === 'ranges' ? ofRanges() : {}),
    })
    if (view.success) views.push(view.data)
  }
  return views
}

/** A number that a figure draws, with the words that name it inside a sentence. */
interface DrawnNumber {
  readonly name: string
  readonly low: number
  readonly high: number
}

/** What the figure puts beside each other, read off the figure by plain loops. */
function besideEachOther(spec: FigureSpec): readonly DrawnNumber[] {
  const figure = englishFigure(spec)
  const found: DrawnNumber[] = []
  const add = (name: string, cell: { low: number | null; high: number | null } | undefined): void => {
    if (typeof cell?.low === 'number' && typeof cell.high === 'number')
      found.push({ name: plain(name), low: cell.low, high: cell.high })
  }
  if (spec.kind === 'territories-ranked' || spec.kind === 'map') {
    for (const [place, { label }] of figure.categories.entries()) add(label, figure.series[0]?.cells[place])
    return found
  }
  if (spec.kind === 'heat-table') {
    const newest = Math.max(
      ...figure.series.map(({ cells }) => cells.findLastIndex(({ low }) => low !== null)),
    )
    // What lies before a break compares with nothing after it.
    const isCompared = (place: number): boolean =>
      spec.breaks.every(({ afterIndex }) => place > afterIndex || afterIndex >= newest)
    for (const { label, cells } of figure.series)
      for (const [place, cell] of cells.entries())
        if (isCompared(place)) add(`${label} in ${figure.categories[place]?.label ?? ''}`, cell)
    return found
  }
  const rows = [
    ...figure.series.map(({ label, cells }) => ({ label, cells })),
    ...figure.panels.flatMap(({ title, series }) =>
      series.map(({ label, cells }) => ({
        label: series.length === 1 ? title : `${title} (${label})`,
        cells,
      })),
    ),
  ]
  const places = [...figure.categories.keys()]
  const ordered = spec.kind === 'outcome-mix' ? places : places.reverse()
  for (const place of ordered) {
    for (const { label, cells } of rows) add(label, cells[place])
    if (found.length > 0) break
  }
  return found
}

/** Outcomes and kinds begin with a small letter inside a sentence, names never do: letters are compared without their case. */
function plain(name: string): string {
  return name.toLowerCase()
}

const word = (text: Text): string => wordText(text, { language: ENGLISH, drawn: 1e9, rewordings: new Map() })

/** Every message inside a text. */
function messagesIn(text: Text): readonly Extract<Text, { is: 'message' }>[] {
  if (text.is === 'message') {
    const inside = Object.values(text.with).flatMap((each) =>
      typeof each === 'number' ? [] : messagesIn(each),
    )
    return [text, ...inside]
  }
  if (text.is === 'joined' || text.is === 'list') return text.texts.flatMap(messagesIn)
  return text.is === 'capital' ? messagesIn(text.text) : []
}

function namesOf(text: Text | number | undefined): readonly string[] {
  if (text === undefined || typeof text === 'number') throw new Error('no name')
  return (text.is === 'list' ? text.texts : [text]).map(word).map(plain)
}

function hasNumber({ series, panels }: FigureSpec): boolean {
  return [...series, ...panels.flatMap((panel) => panel.series)].some(({ cells }) =>
    cells.some(({ low }) => low !== null),
  )
}

function boundsOf(cell: FigureSpec['series'][number]['cells'][number] | undefined): readonly number[] | null {
  if (cell === undefined || cell.low === null || cell.high === null) return null
  return [cell.low, cell.high]
}

/** A slope's lines with how much each changes at the least and at the most, from every end of its two ranges to every other. */
function slopesOf({ series }: FigureSpec): readonly { name: string; least: number; most: number }[] {
  return series.flatMap(({ label, cells: [first, last] }) => {
    const [one, other] = [boundsOf(first), boundsOf(last)]
    if (first === undefined || last === undefined || one === null || other === null) return []
    if (JSON.stringify(first.incomplete) !== JSON.stringify(last.incomplete)) return []
    const ends = other.flatMap((end) => one.map((start) => end - start))
    const doOverlap = Math.min(...ends) <= 0 && Math.max(...ends) >= 0
    const sizes = ends.map(Math.abs)
    return [{ name: plain(word(label)), least: doOverlap ? 0 : Math.min(...sizes), most: Math.max(...sizes) }]
  })
}

/** What is wrong with what is said of a slope's changes. */
function slopeFaults(spec: FigureSpec, said: string, names: readonly string[]): readonly string[] {
  const slopes = slopesOf(spec)
  if (spec.breaks.length > 0 || slopes.length === 0) return said === 'none-compares' ? [] : [said]
  const certain = Math.max(...slopes.map(({ least }) => least))
  const top = slopes.filter(({ most }) => most >= certain * (1 - 1e-9))
  const isOfRanges = top.some(({ least, most }) => most > least)
  const right =
    certain > 0
      ? top.length === 1
        ? 'changes-most'
        : isOfRanges
          ? 'change-most-overlap'
          : 'change-most'
      : slopes.every(({ most }) => most === 0)
        ? 'none-changes'
        : 'none-surely-changes'
  const isNamed =
    !said.startsWith('change') || isOfRanges || names.every((name) => top.some((each) => each.name === name))
  return said === right && isNamed ? [] : [`${said} of ${names.join()}, but ${right}`]
}

/** What is wrong with a finding; empty where it is right. */
function faultsOf(spec: FigureSpec): readonly string[] {
  const finding = mainFinding(spec)
  if (finding === null) return hasNumber(spec) ? ['nothing found'] : []
  if (!hasNumber(spec)) return ['something found in nothing']
  const all = besideEachOther(spec)
  const messages = messagesIn(finding)
  const few = messages.find(({ id }) => id === 'figure.finding.few' || id === 'figure.finding.few-people')
  const amongOthers = new Set(
    few?.with['other'] === undefined || typeof few.with['other'] === 'number'
      ? []
      : messagesIn(few.with['other']),
  )
  const most = Math.max(...all.map(({ low }) => low))
  const least = Math.min(...all.map(({ high }) => high))
  const top = all.filter(({ high }) => high >= most).map(({ name }) => name)
  const bottom = all.filter(({ low }) => low <= least).map(({ name }) => name)
  return messages.flatMap((message): readonly string[] => {
    const said = message.id.replace('figure.finding.', '')
    const names = namesOf(message.with['label'] ?? message.with['labels'] ?? { is: 'name', name: '' })
    const isExact = all.every(({ name, low, high }) => !top.includes(name) || low === high)
    if (amongOthers.has(message)) return []
    switch (said) {
      case 'most':
      case 'highest':
        return top.length === 1 && names[0] === top[0] ? [] : [`${word(finding)}, but ${top.join()}`]
      case 'most-tied':
      case 'highest-tied':
        return isExact && top.length > 1 && names.join() === top.join()
          ? []
          : [`${word(finding)}, but ${top.join()}`]
      case 'overlap':
        return top.length > 1 && !isExact ? [] : [`${word(finding)}, but ${top.join()}`]
      case 'lowest':
        return bottom.length === 1 && names[0] === bottom[0] ? [] : [`${word(finding)}, but ${bottom.join()}`]
      case 'lowest-tied':
        return bottom.length > 1 && names.join() === bottom.join()
          ? []
          : [`${word(finding)}, but ${bottom.join()}`]
      case 'changes-most':
      case 'change-most':
      case 'change-most-overlap':
      case 'none-changes':
      case 'none-surely-changes':
      case 'none-compares':
        return slopeFaults(spec, said, names[0] === '' ? [] : names)
      case 'all-equal':
        return all.every(({ low, high }) => low === all[0]?.low && high === low) ? [] : [word(finding)]
      default:
        return []
    }
  })
}

describe(`${VIEWS} views at random`, () => {
  const views = randomViews(VIEWS)
  const kinds = new Set<string>()

  it('none says that something comes first which doesn’t, calls a tie a highest, or finds nothing', () => {
    const faults: string[] = []
    for (const query of views) {
      const { figure } = answerView(bundled.catalogue, bundled.cube.answer(query), bundled.standard)
      const finding = mainFinding(figure)
      if (finding !== null) for (const { id } of messagesIn(finding)) kinds.add(id)
      for (const fault of faultsOf(figure)) faults.push(`${JSON.stringify(query)}: ${fault}`)
    }
    expect(faults.slice(0, 5)).toEqual([])
  })

  it('none writes a name with a small letter, cuts a word, or leaves an argument open', () => {
    const names = bundled.catalogue.territories.map(({ name }) => name)
    const small = names.map((name) => name.charAt(0).toLowerCase() + name.slice(1))
    const wrong = new Set(small.filter((name, index) => name !== names[index]))
    const faults: string[] = []
    for (const query of views.slice(0, 500)) {
      const { altTexts } = englishFigure(
        answerView(bundled.catalogue, bundled.cube.answer(query), bundled.standard).figure,
      )
      for (const text of altTexts) {
        if (/undefined|NaN|[{}]|…|,,| ,/.test(text) || !text.endsWith('.')) faults.push(text)
        for (const name of wrong) if (text.includes(` ${name} `)) faults.push(`${name}: ${text}`)
      }
    }
    expect(faults.slice(0, 5)).toEqual([])
  })

  it('they try what can be found about who is first', () => {
    for (const id of ['most', 'highest', 'highest-tied', 'lowest', 'few', 'all-equal', 'overlap'])
      expect([...kinds]).toContain(`figure.finding.${id}`)
    for (const id of ['changes-most', 'none-changes', 'none-surely-changes', 'none-compares'])
      expect([...kinds]).toContain(`figure.finding.${id}`)
  })
})
