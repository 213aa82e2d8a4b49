import { useState } from 'react'
import type { Catalogue } from '../../data/model/catalogue.ts'
import { parseTerritoryList } from '../../data/model/territory-list.ts'
import type { ViewAnswer } from '../../data/model/view-answer.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { isGroupEntry } from '../../data/model/territory-group.ts'
import { say } from '../../data/model/words/say.ts'
import { useRovingStop } from '../components/use-roving-stop.ts'
import { withTerritories } from '../state/change-view.ts'
import type { ChangeView } from './change-view.ts'
import { FoundInList } from './found-in-list.tsx'
import { GroupChoices } from './group-choices.tsx'
import { RegionChoices } from './region-choices.tsx'
import { TerritoryMenu } from './territory-menu.tsx'
import { TerritoryRow } from './territory-row.tsx'
import { territoryRows } from './territory-rows.ts'
import { usePeers } from './use-peers.ts'

/** Territories by search and tick, by a typed or pasted list, by group or region, or several at once; none ticked means all. */
export function TerritoryFilter(props: {
  readonly query: ViewQuery
  readonly catalogue: Catalogue
  readonly facets: ViewAnswer['facets']
  readonly onChange: ChangeView
}) {
  const { onChange, query, catalogue } = props
  const chosen = query.territories
  const onChoose = (codes: readonly string[]): void => {
    onChange((before) => withTerritories(before, codes))
  }
  const { rule, choosePeers } = usePeers(query, onChoose)
  const [search, setSearch] = useState('')
  const rows = territoryRows(catalogue.territories, props.facets.territories, chosen, search)
  const found = rows.filter(({ disabledReason }) => disabledReason === null)
  const { stop, listProps } = useRovingStop(found.map(({ id }) => id))
  const hasChoice = chosen.length > 0
  const list = parseTerritoryList(search, catalogue)
  // A single word that names nothing yet is a search; what it finds is in the list below.
  const isList = list.entries.length + list.unknown.length > 1 || list.entries.some(isGroupEntry)
  const addList = (): void => {
    onChoose([...new Set([...chosen, ...list.entries])])
    // What names nothing stays, to be mended.
    setSearch(list.unknown.map(({ text }) => text).join('; '))
  }
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
          placeholder={say('screen.territory-placeholder')}
          aria-label={say('screen.territory-search')}
          aria-description={say('explore.list-hint')}
          value={search}
          onChange={(event) => {
            setSearch(event.target.value)
          }}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text')
            // The field would take the line ends out, and make one word of two.
            if (!/[\n\t]/.test(text)) return
            event.preventDefault()
            setSearch(text.trim().replace(/\s*[\r\n\t]+\s*/g, '; '))
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || list.entries.length === 0) return
            event.preventDefault()
            addList()
          }}
        />
        <TerritoryMenu
          territories={catalogue.territories}
          facets={props.facets.territories}
          chosen={chosen}
          onChoose={onChoose}
          onPeers={choosePeers}
        />
      </div>
      {rule !== null && <p className="hint">{rule}</p>}
      {isList && <FoundInList list={list} catalogue={catalogue} onAdd={addList} />}
      {search !== '' && !isList && found.length > 1 && (
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
      {rows.length === 0 && !isList && (
        <p className="hint">{say('screen.territory-none-found', { text: search })}</p>
      )}
      <ul className="choices territory-choices" aria-label={say('screen.territory-list')} {...listProps}>
        {rows.map((row) => (
          <TerritoryRow key={row.id} row={row} isStop={row.id === stop} onChange={onChange} />
        ))}
      </ul>
      <GroupChoices catalogue={catalogue} chosen={chosen} onChoose={onChoose} />
      <RegionChoices regions={props.facets.regions} chosen={chosen} onChoose={onChoose} />
    </fieldset>
  )
}
