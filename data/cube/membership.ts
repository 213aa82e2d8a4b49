import type { MembersByPeriod, GroupMembers } from './group-members.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { isGroupEntry, isMemberIn, maybeGroup, membersToday } from '../model/territory-group.ts'
import type { ViewQuery } from '../model/view-query.ts'
import type { SeriesScope } from './series-scope.ts'
import type { Selection } from './selection.ts'
import type { BreakSpan } from './touching.ts'

/** The groups that a view names, each with its members in every period of the dataset; in the order of choice. */
export function groupsOf(catalogue: Catalogue, { territories }: ViewQuery): readonly GroupMembers[] {
  if (!territories.some(isGroupEntry)) return []
  const codes = new Map(catalogue.territories.map(({ code }, place) => [code, place]))
  return territories.flatMap((entry) => {
    const chosen = maybeGroup(catalogue, entry)
    if (chosen === undefined) return []
    const isMember = new Uint8Array(catalogue.periods.length * catalogue.territories.length)
    const today = new Set(membersToday(chosen.group))
    for (const member of chosen.group.members) {
      const territory = codes.get(member.code)
      if (territory === undefined) continue
      catalogue.periods.forEach((period, place) => {
        if (chosen.isToday ? today.has(member.code) : isMemberIn(member, period))
          isMember[place * catalogue.territories.length + territory] = 1
      })
    }
    return [{ entry, isMember }]
  })
}

/** The chosen territories and the members of the chosen groups, each once; `null`: no group is chosen, and all periods have the same. */
export function chosenByPeriod(
  catalogue: Catalogue,
  territories: readonly number[],
  groups: readonly GroupMembers[],
): MembersByPeriod | null {
  if (groups.length === 0) return null
  const count = catalogue.territories.length
  const isChosen = new Uint8Array(catalogue.periods.length * count)
  for (const { isMember } of groups)
    isMember.forEach((is, place) => {
      if (is === 1) isChosen[place] = 1
    })
  for (const territory of territories)
    if (territory < count)
      for (let period = 0; period < catalogue.periods.length; period++)
        isChosen[period * count + territory] = 1
  return isChosen
}

/** Whether a territory is counted in a period. */
export function isChosenAt(
  { isTerritory, chosenIn }: Pick<Selection, 'isTerritory' | 'chosenIn'>,
  territory: number,
  period: number,
): boolean {
  if (chosenIn === null) return isTerritory[territory] === 1
  return chosenIn[period * isTerritory.length + territory] === 1
}

/** Who a scope sums in each period; `null`: the same in all periods, or everyone. */
export function membersOfScope(
  { groups, isTerritory, chosenIn }: Pick<Selection, 'groups' | 'isTerritory' | 'chosenIn'>,
  territory: SeriesScope['territory'],
): MembersByPeriod | null {
  if (territory === 'all') return null
  return territory === 'chosen' ? chosenIn : (groups[territory - isTerritory.length]?.isMember ?? null)
}

/** How many territories stand in a period. */
export function countMembers(members: MembersByPeriod, territories: number, period: number): number {
  let count = 0
  for (let at = period * territories; at < (period + 1) * territories; at++) count += members[at] ?? 0
  return count
}

/** Codes of all that belong in any of the periods, ascending. */
export function membersInAny(
  members: MembersByPeriod,
  territories: number,
  periods: readonly number[],
): readonly number[] {
  const found: number[] = []
  for (let territory = 0; territory < territories; territory++)
    if (periods.some((period) => members[period * territories + territory] === 1)) found.push(territory)
  return found
}

/**
 * Between which periods of one length the members of a scope change: what is summed before and after is not the same, so that no
 * change leads across.
 */
export function membershipBreaks(
  { periods, territories }: Catalogue,
  selection: Selection,
  territory: SeriesScope['territory'],
): readonly BreakSpan[] {
  const members = membersOfScope(selection, territory)
  if (members === null) return []
  const length = periods[selection.periods[0] ?? 0]?.length
  const count = territories.length
  const of = (period: number): string => members.subarray(period * count, (period + 1) * count).join('')
  const inOrder = periods.flatMap((period, code) => (period.length === length ? [code] : []))
  return inOrder.flatMap((code, place) => {
    const before = inOrder[place - 1]
    if (before === undefined || of(before) === of(code)) return []
    return [{ lastBefore: periods[before]?.label ?? '', firstAfter: periods[code]?.label ?? '' }]
  })
}

/** Which set of members the sums of each period are of, counted from the first; `null`: it is one set throughout. */
export function memberSets(
  catalogue: Catalogue,
  selection: Selection,
  territory: SeriesScope['territory'],
): readonly number[] | null {
  const starts = membershipBreaks(catalogue, selection, territory).map(({ firstAfter }) => firstAfter)
  const sets = selection.periods.map((period) => {
    const label = catalogue.periods[period]?.label ?? ''
    return starts.filter((start) => start <= label).length
  })
  return sets.every((set) => set === sets[0]) ? null : sets
}

/** The code of a territory, or the entry of a group, as a view names it. */
export function entryOf({ territories }: Catalogue, { groups }: Selection, territory: number): string {
  return territories[territory]?.code ?? groups[territory - territories.length]?.entry ?? ''
}
