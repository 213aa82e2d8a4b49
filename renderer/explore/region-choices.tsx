import type { ViewAnswer } from '../../data/model/view-answer.ts'
import { say } from '../../data/model/words/say.ts'
import { ChoiceCheckbox } from '../components/choice-list.tsx'
import { toggleRegion } from '../state/territory-sets.ts'

/** UN M49 sub-regions: a tick takes all their territories, and stands where all of them are chosen. */
export function RegionChoices(props: {
  readonly regions: ViewAnswer['facets']['regions']
  readonly chosen: readonly string[]
  readonly onChoose: (codes: readonly string[]) => void
}) {
  const { chosen } = props
  return (
    <details className="regions">
      <summary>{say('explore.territory-regions')}</summary>
      <ul className="choices">
        {props.regions.map(({ region, territories, text }) => {
          const count = territories.filter((code) => chosen.includes(code)).length
          return (
            <li key={region}>
              <ChoiceCheckbox
                row={{
                  id: region,
                  label: region,
                  detail:
                    count > 0 && count < territories.length
                      ? say('explore.region-some', { count, of: territories.length })
                      : null,
                  count: text,
                  isChosen: count === territories.length,
                  disabledReason: null,
                }}
                onToggle={() => {
                  props.onChoose(toggleRegion(chosen, territories))
                }}
              />
            </li>
          )
        })}
      </ul>
    </details>
  )
}
