import { useState } from 'react'
import type { Territory } from '../../data/model/catalogue.ts'
import type { ViewAnswer } from '../../data/model/view-answer.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import { useRovingStop } from '../components/use-roving-stop.ts'
import { withTerritories } from '../state/change-view.ts'
import type { ChangeView } from './filters-panel.tsx'
import { RegionChoices } from './region-choices.tsx'
import { TerritoryMenu } from './territory-menu.tsx'
import { TerritoryRow } from './territory-row.tsx'
import { territoryRows } from './territory-rows.ts'
import { usePeers } from './use-peers.ts'

/** Territories by search and tick, by region, or several at once; none ticked means all. */
export function TerritoryFilter(props: {
  readonly query: ViewQuery
  readonly territories: readonly Territory[]
  readonly facets: ViewAnswer['facets']
  readonly onChange: ChangeView
}) {
  const { onChange, query } = props
  const chosen = query.territories
  const onChoose = (codes: readonly string[]): void => {
    onChange((before) => withTerritories(before, codes))
  }
  const { rule, choosePeers } = usePeers(query, onChoose)
  const [search, setSearch] = useState('')
  const rows = territoryRows(props.territories, props.facets.territories, chosen, search)
  const found = rows.filter(({ disabledReason }) => disabledReason === null)
  const { stop, listProps } = useRovingStop(found.map(({ id }) => id))
  const hasChoice = chosen.length > 0
  return (
    <fieldset className="filter-group" data-filter="territories">
      <legend className="filter-legend">{say('screen.territories')}</legend>
      <div className="filter-actions">
        <span className="hint">
          {hasChoice
            ? say('screen.territory-chosen', { count: chosen.length })
            : say('screen.territory-hint')}
        </span>
        <button
          type="button"
          className="button button-quiet"
          disabled={!hasChoice}
          onClick={() => {
            onChoose([])
          }}
        >
          {say('screen.territory-all', { count: props.facets.territories.length })}
        </button>
      </div>
      <div className="territory-search">
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
        <TerritoryMenu
          territories={props.territories}
          facets={props.facets.territories}
          chosen={chosen}
          onChoose={onChoose}
          onPeers={choosePeers}
        />
      </div>
      {rule !== null && <p className="hint">{rule}</p>}
      {search !== '' && found.length > 1 && (
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            onChoose([...new Set([...chosen, ...found.map(({ id }) => id)])])
          }}
        >
          {say('screen.territory-tick-found', { count: found.length })}
        </button>
      )}
      {rows.length === 0 && <p className="hint">{say('screen.territory-none-found', { text: search })}</p>}
      <ul className="choices territory-choices" aria-label={say('screen.territory-list')} {...listProps}>
        {rows.map((row) => (
          <TerritoryRow key={row.id} row={row} isStop={row.id === stop} onChange={onChange} />
        ))}
      </ul>
      <RegionChoices regions={props.facets.regions} chosen={chosen} onChoose={onChoose} />
    </fieldset>
  )
}
