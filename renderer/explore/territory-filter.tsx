import { useState } from 'react'
import type { Territory } from '../../data/model/catalogue.ts'
import type { ViewAnswer } from '../../data/model/view-answer.ts'
import { say } from '../../data/model/words/say.ts'
import { ChoiceCheckbox } from '../components/choice-list.tsx'
import { territoryRows } from './territory-rows.ts'

/** Territories by search and tick; none ticked means all. */
export function TerritoryFilter(props: {
  readonly territories: readonly Territory[]
  readonly facets: ViewAnswer['facets']['territories']
  readonly chosen: readonly string[]
  readonly onToggle: (code: string) => void
  readonly onChoose: (codes: readonly string[]) => void
}) {
  const [search, setSearch] = useState('')
  const rows = territoryRows(props.territories, props.facets, props.chosen, search)
  const found = rows.filter(({ disabledReason }) => disabledReason === null)
  const hasChoice = props.chosen.length > 0
  return (
    <fieldset className="filter-group" data-filter="territories">
      <legend className="filter-legend">{say('screen.territories')}</legend>
      <div className="filter-actions">
        <span className="hint">
          {hasChoice
            ? say('screen.territory-chosen', { count: props.chosen.length })
            : say('screen.territory-hint')}
        </span>
        <button
          type="button"
          className="button button-quiet"
          disabled={!hasChoice}
          onClick={() => {
            props.onChoose([])
          }}
        >
          {say('screen.territory-all', { count: props.facets.length })}
        </button>
      </div>
      <input
        type="search"
        className="search"
        placeholder={say('screen.territory-search')}
        aria-label={say('screen.territory-search')}
        value={search}
        onChange={(event) => {
          setSearch(event.target.value)
        }}
      />
      {search !== '' && found.length > 1 && (
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            props.onChoose([...new Set([...props.chosen, ...found.map(({ id }) => id)])])
          }}
        >
          {say('screen.territory-tick-found', { count: found.length })}
        </button>
      )}
      {rows.length === 0 && <p className="hint">{say('screen.territory-none-found', { text: search })}</p>}
      <ul className="choices territory-choices">
        {rows.map((row) => (
          <li key={row.id}>
            <ChoiceCheckbox row={row} onToggle={props.onToggle} />
            {row.disabledReason === null && (
              <button
                type="button"
                className="choice-only"
                aria-label={say('screen.territory-only-name', { name: row.label })}
                onClick={() => {
                  props.onChoose([row.id])
                }}
              >
                {say('screen.territory-only')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
