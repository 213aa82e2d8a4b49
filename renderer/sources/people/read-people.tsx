import type { Catalogue } from '../../../data/model/catalogue.ts'
import type { PopulationReading } from '../../../data/model/population.ts'
import { listInText, territoryName } from '../../../data/model/words/names.ts'
import { say } from '../../../data/model/words/say.ts'
import { yearsText } from './years-text.ts'

const MOST_NAMES = 12

/** What a file of inhabitants holds and what taking it in would change, in sentences. */
export function ReadPeople(props: { readonly catalogue: Catalogue; readonly reading: PopulationReading }) {
  return (
    <ul className="people-reading">
      {sentencesOf(props.catalogue, props.reading).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

function sentencesOf(catalogue: Catalogue, reading: PopulationReading): readonly string[] {
  const { held, territories, years, projectedFrom, replaces, lost, leftOut } = reading
  const titleOf = (document: string): string =>
    catalogue.documents.find(({ id }) => id === document)?.title ?? document
  const lostNames = lost.map((each) =>
    say('people.read-lost-one', {
      name: territoryName(catalogue, each.territory),
      years: runsOf(each.years).map(yearsText).join(', '),
    }),
  )
  return [
    ...(held === 0
      ? [say('people.read-nothing')]
      : [
          say('people.read-holds', { figures: held, territories, years: yearsText(years) }),
          projectedFrom === null
            ? say('people.read-estimates')
            : say('people.read-projected', { year: String(projectedFrom) }),
          ...(replaces.length === 0 ? [say('people.read-replaces-none')] : []),
        ]),
    ...replaces.map((each) =>
      say('people.read-replaces', { document: titleOf(each.document), territories: each.territories }),
    ),
    ...(lost.length === 0 ? [] : [say('people.read-lost', { names: listInText(lostNames, MOST_NAMES) })]),
    ...(leftOut.length === 0
      ? []
      : [
          say('people.read-left-out', {
            names: listInText(
              leftOut.map((code) => territoryName(catalogue, code)),
              MOST_NAMES,
            ),
          }),
        ]),
  ]
}

/** Years without a year between them that isn't among them. */
function runsOf(years: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = []
  for (const year of years) {
    const run = runs.at(-1)
    if (run?.to === year - 1) run.to = year
    else runs.push({ from: year, to: year })
  }
  return runs
}
