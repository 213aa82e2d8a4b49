import type { Candidate, Family } from './candidate.ts'
import { rounded } from './chance.ts'
import { surenessOf } from './doubts.ts'
import type { GroupHistory } from './history.ts'
import { LEAD_KINDS } from '../model/lead-kinds.ts'
import { ALL, requestsByTerritory } from './series.ts'
import type { Survey } from './survey.ts'
import { maybeOwner } from './without-one.ts'

/** One lead with what is told as its support. */
export interface ChosenLead {
  readonly lead: Candidate
  readonly sure: number
  readonly score: number
  /** Score after what came before it in the list. */
  readonly shown: number
  readonly also: readonly Candidate[]
}

export function scoreOf(candidate: Candidate): number {
  return rounded(candidate.unusual * candidate.size * surenessOf(candidate) * 10, 1)
}

/** One lead of each family on each territory, in the order in which they are told. */
export function chooseLeads(
  survey: Survey,
  candidates: readonly Candidate[],
  half: number,
): { readonly leads: readonly ChosenLead[]; readonly joined: number } {
  const owned = candidates.map((each) => ({
    each,
    owner: maybeOwner(each) ?? maybeLeader(survey, each, half),
  }))
  const families = new Map<string, Candidate[]>()
  for (const { each, owner } of owned) if (owner === null) push(families, keyOf(each), each)
  for (const { each, owner } of owned) {
    if (owner === null) continue
    const key = maybeHome(families, each, owner)
    if (key === null) push(families, keyOf(each), { ...each, doubts: [...each.doubts, 'gone-without-one'] })
    else push(families, key, each)
  }
  const told = [...families.values()].map((family) => toldAsOne(survey, family))
  const leads = inOrder(told)
  return { leads, joined: candidates.length - leads.length }
}

function push(families: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const found = families.get(key)
  if (found === undefined) families.set(key, [candidate])
  else found.push(candidate)
}

function keyOf(
  { section, group, family }: Pick<Candidate, 'section' | 'group' | 'family'>,
  territory: string,
): string
function keyOf(candidate: Candidate): string
function keyOf(
  candidate: Pick<Candidate, 'section' | 'group' | 'family'> & Partial<Candidate>,
  territory: string = candidate.territory ?? ALL,
): string {
  return `${candidate.section}/${territory}/${candidate.group}/${candidate.family}`
}

/** The lead of the territory that a lead on the sum is told in: of the same family, else of any of the group. */
function maybeHome(
  families: ReadonlyMap<string, readonly Candidate[]>,
  candidate: Candidate,
  owner: string,
): string | null {
  const own: readonly Family[] = ['requests', 'accounts', 'outcomes']
  const keys = [candidate.family, ...own].map((family) => keyOf({ ...candidate, family }, owner))
  return keys.find((key) => families.has(key)) ?? null
}

/** The share of the largest is the largest one's. */
function maybeLeader(survey: Survey, { measure, told }: Candidate, half: number): string | null {
  if (measure !== 'top1' || !('series' in told)) return null
  const group: GroupHistory = told.series.group
  const rows = survey.rowsOf({ territory: ALL, group }, half)
  const isAlone = (code: string): boolean => survey.history.territories.get(code)?.isAlone === true
  return requestsByTerritory(rows, isAlone)[0]?.[0] ?? null
}

function toldAsOne(survey: Survey, family: readonly Candidate[]): Omit<ChosenLead, 'shown'> {
  const own = family.filter((each) => each.territory !== ALL)
  const [lead, ...rest] = withMix(survey, own.length > 0 ? own : family).toSorted(byPlaceInFamily)
  if (lead === undefined) throw new RangeError('A family without a lead')
  const also = own.length > 0 ? [...rest, ...family.filter((each) => each.territory === ALL)] : rest
  return {
    lead,
    sure: surenessOf(lead),
    score: scoreOf(lead),
    also: also.toSorted(
      (one, other) => Number(one.territory === ALL) - Number(other.territory === ALL) || byScore(one, other),
    ),
  }
}

/** Two or more shares of one territory that moved are told as one: the one with most points first. */
function withMix({ history }: Survey, family: readonly Candidate[]): readonly Candidate[] {
  const moves = family.filter(({ kind, family: name }) => kind === 'move' && name === 'outcomes')
  if (moves.length < 2) return family
  const main = moves.reduce((most, each) => (pointsOf(each) > pointsOf(most) ? each : most))
  if (main.told.is !== 'move') return family
  // Outcomes that overlap are no parts of a whole.
  if (!main.told.series.group.group.kinds.every(history.hasExclusiveOutcomes)) return family
  const otherShares = moves
    .filter((each) => each !== main)
    .toSorted((one, other) => pointsOf(other) - pointsOf(one))
    .flatMap(({ told }) => ('series' in told ? [told.series] : []))
  const mix: Candidate = {
    ...main,
    kind: 'mix',
    unusual: Math.max(...moves.map(({ unusual }) => unusual)),
    told: { ...main.told, is: 'mix', otherShares },
  }
  return family.map((each) => (each === main ? mix : each))
}

function pointsOf({ told }: Candidate): number {
  if (told.is !== 'move') return 0
  return Math.abs(told.profile.value.value - (told.profile.yearBefore?.value ?? 0))
}

function byPlaceInFamily(one: Candidate, other: Candidate): number {
  return (
    Number(other.kind === 'broad') - Number(one.kind === 'broad') ||
    Number(one.measure === 'per-request') - Number(other.measure === 'per-request') ||
    Number(isPartOfMix(one, other)) - Number(isPartOfMix(other, one)) ||
    byScore(one, other)
  )
}

/** A move whose mix is told does not stand before it. */
function isPartOfMix(one: Candidate, other: Candidate): boolean {
  return one.kind === 'move' && other.kind === 'mix'
}

function byScore(one: Candidate, other: Candidate): number {
  return scoreOf(other) - scoreOf(one) || byName(one, other)
}

function byName(one: Candidate, other: Candidate): number {
  return (
    LEAD_KINDS.indexOf(one.kind) - LEAD_KINDS.indexOf(other.kind) ||
    compared(one.territory, other.territory) ||
    compared(one.series, other.series)
  )
}

/** By code unit, whatever the machine's language. */
function compared(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}

/** Greedy: each place goes to the lead with the most left of its score beside those that stand before it. */
function inOrder(told: readonly Omit<ChosenLead, 'shown'>[]): readonly ChosenLead[] {
  const left = told.toSorted((one, other) => byScore(one.lead, other.lead))
  const taken: ChosenLead[] = []
  while (left.length > 0) {
    let best = 0
    let most = Number.NEGATIVE_INFINITY
    for (const [place, each] of left.entries()) {
      const shown = each.score * leftBeside(each.lead, taken)
      if (shown > most + 1e-9) [best, most] = [place, shown]
    }
    const [next] = left.splice(best, 1)
    if (next !== undefined) taken.push({ ...next, shown: rounded(most, 1) })
  }
  return taken
}

function leftBeside(lead: Candidate, taken: readonly ChosenLead[]): number {
  let left = 1
  for (const { lead: other } of taken) {
    if (other.territory === lead.territory) left *= lead.territory === ALL ? 0.8 : 0.5
    if (other.kind === lead.kind) left *= 0.85
    if (other.measure === lead.measure) left *= 0.9
  }
  return left
}
