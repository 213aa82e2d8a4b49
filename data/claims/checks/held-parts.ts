import type { CheckedFigure } from '../../model/checked-figure.ts'
import { KIND_FAMILIES } from '../../model/counting/kind-parts.ts'
import type { RequestKind } from '../../model/vocabulary.ts'
import { add, exactly, type Interval } from '../interval.ts'
import { groupFigures, type HearStillThere } from './group.ts'

/** A published total beside what is held of its parts, in one cell. */
export interface HeldParts {
  /** One figure, or the splits that a kind has in its place; each has a number. */
  readonly whole: readonly CheckedFigure[]
  /** At least one. */
  readonly parts: readonly (readonly CheckedFigure[])[]
  /** Every part is held, so that together they are the whole; else they may only not be more. */
  readonly areAll: boolean
}

/** All totals that stand beside parts of theirs: of kinds, of legal processes, of services. Percentages have no sum, and are left out. */
export function heldParts(figures: readonly CheckedFigure[], hear: HearStillThere): readonly HeldParts[] {
  const counts = figures.filter(({ measure }) => measure !== 'share-disclosed')
  return [...partsOfKinds(counts, hear), ...partsOfProcesses(counts, hear), ...partsOfServices(counts, hear)]
}

/** A blank cell may be anything from zero up. */
export function sumOf(figures: readonly CheckedFigure[]): Interval {
  return figures.map(({ low, high }) => ({ low: low ?? 0, high: high ?? Infinity })).reduce(add, exactly(0))
}

const isKnown = ({ low }: CheckedFigure): boolean => low !== null

function cellKey(figure: CheckedFigure): string {
  const { company, service, period, territoryCode, subject, measure, outcome } = figure
  return [company, service, period, territoryCode, subject, measure, outcome].join('\n')
}

function partsOfKinds(figures: readonly CheckedFigure[], hear: HearStillThere): readonly HeldParts[] {
  return KIND_FAMILIES.flatMap(({ total, parts }) => {
    const kinds: readonly RequestKind[] = [total, ...parts]
    const ofFamily = figures.filter(({ requestKind }) => kinds.includes(requestKind))
    if (ofFamily.every(({ requestKind }) => requestKind !== total)) return []
    return groupFigures(ofFamily, cellKey, hear).flatMap((cell) => {
      hear()
      const whole = ofKind(cell, total)
      const held = parts.map((kind) => ofKind(cell, kind)).filter(({ length }) => length > 0)
      if (held.length === 0 || whole.length === 0 || !whole.every(isKnown)) return []
      return [{ whole, parts: held, areAll: held.length === parts.length }]
    })
  })
}

/** A kind's number for all legal processes, else its splits. */
function ofKind(cell: readonly CheckedFigure[], kind: RequestKind): readonly CheckedFigure[] {
  const own = cell.filter(({ requestKind }) => requestKind === kind)
  const whole = own.filter((figure) => figure.legalProcess === 'not-split' && isKnown(figure))
  return whole.length > 0 ? whole : own
}

/** Which processes there are is never known: together they may be less than their total, not more. */
function partsOfProcesses(figures: readonly CheckedFigure[], hear: HearStillThere): readonly HeldParts[] {
  if (figures.every(({ legalProcess }) => legalProcess === 'not-split')) return []
  const keyOf = (figure: CheckedFigure): string => [cellKey(figure), figure.requestKind].join('\n')
  return groupFigures(figures, keyOf, hear).flatMap((cell) => {
    hear()
    const whole = cell.filter((figure) => figure.legalProcess === 'not-split' && isKnown(figure))
    const splits = cell.filter(({ legalProcess }) => legalProcess !== 'not-split')
    return whole.length === 0 || splits.length === 0 ? [] : [{ whole, parts: [splits], areAll: false }]
  })
}

function partsOfServices(figures: readonly CheckedFigure[], hear: HearStillThere): readonly HeldParts[] {
  const within = figures.filter(({ serviceWithin }) => serviceWithin !== null)
  if (within.length === 0) return []
  const keyOf = (figure: CheckedFigure, service: string): string => {
    hear()
    return [cellKey({ ...figure, service }), figure.requestKind, figure.legalProcess].join('\n')
  }
  const known = new Map(figures.filter(isKnown).map((figure) => [keyOf(figure, figure.service), figure]))
  return within.flatMap((part) => {
    const whole = known.get(keyOf(part, part.serviceWithin ?? ''))
    return whole === undefined ? [] : [{ whole: [whole], parts: [[part]], areAll: false }]
  })
}
