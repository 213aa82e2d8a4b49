import { recordOfCells, type CsvRecord } from './parse-csv.ts'

/** A territory as `world-territories.json` has it. */
interface WorldTerritory {
  readonly code: string
  readonly name: string
  readonly type: string
  readonly region: string | null
  readonly otherNames: readonly string[]
}

/** The territories that figures are of, and behind them those that only groups name: a member without figures is a member too. */
export function withMembersOfGroups(
  territories: readonly CsvRecord[],
  members: readonly CsvRecord[],
  world: readonly WorldTerritory[],
): readonly CsvRecord[] {
  const known = new Set(territories.map((record) => record.cell('code')))
  const named = new Set(members.map((record) => record.cell('territory')))
  const added = world
    .filter(({ code }) => named.has(code) && !known.has(code))
    .map(({ code, name, type, region, otherNames }) =>
      recordOfCells({
        code,
        name,
        type,
        region: region ?? '',
        other_names: otherNames.join('|'),
        covers: '',
      }),
    )
  return [...territories, ...added]
}
