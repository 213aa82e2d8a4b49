import { z } from 'zod'
import { periodFromLabel, type Period } from './period.ts'

/**
 * How a view names a group among its territories: the group’s id, which begins with a small letter as no code of a territory does;
 * with `:today` behind it those that belong to it today, in every period.
 */
export const groupEntrySchema = z.string().regex(/^[a-z][a-z0-9-]{0,70}(:today)?$/)

/** What the ids of a reader’s own groups begin with: no published group’s does. */
export const OWN_GROUP_PREFIX = 'own-'

const groupMemberSchema = z.strictObject({
  /** A territory of the dataset. */
  code: z.string(),
  /** First and last day of belonging to it, inclusive, ISO 8601; `null`: since the group began, and still. */
  joinedOn: z.iso.date().nullable(),
  leftOn: z.iso.date().nullable(),
})
type GroupMember = Readonly<z.infer<typeof groupMemberSchema>>

/** A named set of territories, published or the reader’s own. */
export const territoryGroupSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,70}$/, 'it is no name of small letters, digits and hyphens'),
  name: z.string().min(1),
  /** The document that says who belongs to it; `null`: it is the reader’s own. */
  documentId: z.string().nullable(),
  /** In the order of the catalogue; an own group’s in the reader’s. */
  members: z.array(groupMemberSchema),
  /** Codes of an own group that this dataset has no territory of. */
  unknown: z.array(z.string()),
})
export type TerritoryGroup = Readonly<z.infer<typeof territoryGroupSchema>>

/** What holds groups: a catalogue. */
interface Grouped {
  readonly groups: readonly TerritoryGroup[]
}

/** A group as a view names it. */
export interface ChosenGroup {
  readonly group: TerritoryGroup
  /** Those that belong to it today, in every period; else those of each period. */
  readonly isToday: boolean
}

const TODAY = ':today'

/** Whether an entry of a view’s territories names a group, known or not. */
export function isGroupEntry(entry: string): boolean {
  return /^[a-z]/.test(entry)
}

/** The group that an entry of a view’s territories names; `undefined`: it is a territory, or no group of the dataset. */
export function maybeGroup({ groups }: Grouped, entry: string): ChosenGroup | undefined {
  if (!isGroupEntry(entry)) return undefined
  const isToday = entry.endsWith(TODAY)
  const id = isToday ? entry.slice(0, -TODAY.length) : entry
  const group = groups.find((known) => known.id === id)
  return group === undefined ? undefined : { group, isToday }
}

/** How a view names those that belong to a group today. */
export function entryOfToday({ id }: Pick<TerritoryGroup, 'id'>): string {
  return `${id}${TODAY}`
}

/** Whether anybody ever joined or left a group on a known day. */
export function isDated({ members }: TerritoryGroup): boolean {
  return members.some(({ joinedOn, leftOn }) => joinedOn !== null || leftOn !== null)
}

/** Codes of those that belong to a group today. */
export function membersToday({ members }: TerritoryGroup): readonly string[] {
  return members.flatMap(({ code, leftOn }) => (leftOn === null ? [code] : []))
}

/** Whether a member is counted in a period: it belonged to the group on each of its days. */
export function isMemberIn(
  { joinedOn, leftOn }: GroupMember,
  { startsOn, endsOn }: Pick<Period, 'startsOn' | 'endsOn'>,
): boolean {
  return (joinedOn === null || joinedOn <= startsOn) && (leftOn === null || leftOn >= endsOn)
}

/** Codes of the members that a chosen group counts in a period. */
export function membersIn({ group, isToday }: ChosenGroup, period: string): readonly string[] {
  if (isToday) return membersToday(group)
  const dates = periodFromLabel(period)
  return group.members.flatMap((member) => (isMemberIn(member, dates) ? [member.code] : []))
}

/** The territories behind a view’s entries, each once, in their order: of a group all that it counts in any of the periods. */
export function territoriesBehind(
  catalogue: Grouped,
  entries: readonly string[],
  periods: readonly string[],
): readonly string[] {
  const codes = entries.flatMap((entry) => {
    const chosen = maybeGroup(catalogue, entry)
    if (chosen === undefined) return [entry]
    const counted = new Set(periods.flatMap((period) => membersIn(chosen, period)))
    return chosen.group.members.flatMap(({ code }) => (counted.has(code) ? [code] : []))
  })
  return [...new Set(codes)]
}
