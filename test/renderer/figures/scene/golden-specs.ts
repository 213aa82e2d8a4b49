import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { allSeries, figureSpecSchema, type FigureSpec } from '../../../../data/model/figure-spec.ts'
import { withEveryState } from './every-state.ts'

const GOLDEN = path.join(import.meta.dirname, '../../../golden')

interface NamedSpec {
  readonly name: string
  readonly spec: FigureSpec
}

/** The golden figures that show something, by their files’ names. */
export const GOLDEN_SPECS: readonly NamedSpec[] = readdirSync(GOLDEN)
  .filter((name) => /^(spec|hand-written)-.*\.json$/.test(name))
  .map((name) => {
    const golden: unknown = JSON.parse(readFileSync(path.join(GOLDEN, name), 'utf8'))
    const figure =
      typeof golden === 'object' && golden !== null && 'figure' in golden ? golden.figure : golden
    return { name, spec: figureSpecSchema.parse(figure) }
  })
  .filter(({ spec }) => spec.emptyReason === null)

/** Those with the most numbers last. */
function byNumbers(one: NamedSpec, other: NamedSpec): number {
  const count = ({ spec }: NamedSpec): number =>
    allSeries(spec).flatMap(({ cells }) => cells.filter(({ low }) => low !== null)).length
  return count(one) - count(other)
}

/** One figure of each kind and shape, its cells incomplete, blank, withheld, ranges and of few in turn. */
export const SPECS_IN_EVERY_STATE: readonly NamedSpec[] = [
  ...new Map(
    GOLDEN_SPECS.toSorted(byNumbers).map((each) => [`${each.spec.kind} ${each.spec.shape}`, each]),
  ).entries(),
].map(([name, { spec }]) => ({ name: `${name} in every state`, spec: withEveryState(spec) }))
