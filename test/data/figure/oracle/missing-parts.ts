import { OUTCOMES, REQUEST_KINDS } from '../../../../data/model/vocabulary.ts'
import type { Ground } from './ground.ts'
import type { Asked } from './right.ts'

const PARTS = new Map([
  ['undivided', ['criminal', 'emergency']],
  ['national-security', ['nsl', 'fisa-content', 'fisa-non-content']],
])
const SAID_BY: Readonly<Record<string, readonly string[]>> = {
  'some-data': ['content', 'non-content'],
  content: ['some-data'],
  'non-content': ['some-data'],
}
const NONE: ReadonlySet<string> = new Set()

/** What a sum lacks in its period, in words of the vocabulary; and whether another period holds it. */
interface Missing {
  readonly text: string
  readonly isHeldElsewhere: boolean
}

/** Tells what a sum of one period lacks, since the dataset holds no such rows. */
export function missingParts({
  query,
  labels,
  together,
}: Ground): (asked: Asked, outcomes: readonly string[], isRate: boolean) => Missing {
  // Which outcomes any territory has a row of, by period and kind; and which kinds a territory ever has one of.
  const held = new Map<string, Set<string>>()
  const kindsOf = new Map<string, Set<string>>()
  for (const [label, rows] of together)
    for (const { territory, kind, cells } of rows) {
      const key = `${label} ${kind}`
      held.set(key, new Set([...(held.get(key) ?? []), ...cells.keys()]))
      kindsOf.set(territory, (kindsOf.get(territory) ?? new Set()).add(kind))
    }
  const everHeld = new Map<string, ReadonlySet<string>>(
    REQUEST_KINDS.map((kind) => [
      kind,
      new Set(labels.flatMap((label) => [...(held.get(`${label} ${kind}`) ?? [])])),
    ]),
  )
  const heldEver = (of: string): ReadonlySet<string> => everHeld.get(of) ?? NONE

  return ({ period, territory, kind }, outcomes, isRate) => {
    const nothing = { text: '', isHeldElsewhere: false }
    if (period === null || kind !== null) return nothing
    const needs = (of: ReadonlySet<string>): boolean =>
      outcomes.some((outcome) => of.has(outcome)) && (!isRate || of.has('total'))
    const heldIn = (of: string): ReadonlySet<string> => held.get(`${period} ${of}`) ?? NONE
    const who = territory !== null ? [territory] : query.territories
    const hasAny = (of: string): boolean =>
      who.length === 0 ? heldEver(of).size > 0 : who.some((code) => kindsOf.get(code)?.has(of))
    const chosen = REQUEST_KINDS.filter((of) => query.requestKinds.includes(of) && hasAny(of))
    const isNow = (of: string): boolean => chosen.some((each) => each === of) && needs(heldIn(of))
    if (!chosen.some(isNow)) return nothing
    const isStoodFor = (of: string): boolean =>
      [...PARTS].some(([total, parts]) =>
        parts.includes(of)
          ? isNow(total)
          : of === total &&
            parts.some(isNow) &&
            parts.every(
              (part) => query.requestKinds.some((each) => each === part) || heldEver(part).size === 0,
            ),
      )
    const kinds = chosen.filter(
      (of) => !isNow(of) && !isStoodFor(of) && (needs(heldEver(of)) || heldIn(of).size > 0),
    )
    const lost = OUTCOMES.filter(
      (outcome) =>
        outcomes.includes(outcome) &&
        chosen.some((of) => {
          const now = heldIn(of)
          const isSaid = (SAID_BY[outcome] ?? []).some((each) => outcomes.includes(each) && now.has(each))
          return needs(now) && !now.has(outcome) && heldEver(of).has(outcome) && !isSaid
        }),
    )
    return {
      text: [...kinds, ...lost].join(' '),
      isHeldElsewhere: lost.length > 0 || kinds.some((of) => needs(heldEver(of))),
    }
  }
}
