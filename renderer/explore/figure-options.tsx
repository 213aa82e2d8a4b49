import type { Catalogue } from '../../data/model/catalogue.ts'
import { hasPanelScale } from '../../data/model/panel-scale.ts'
import { mayCutTerritories } from '../../data/model/view-keys.ts'
import { PANELS_BY, SMALL_BASE, SORTS, type FigureKind, type ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import { PlainSelect } from '../components/plain-select.tsx'
import { Toggle } from '../components/toggle.tsx'
import { logReason } from '../state/choices.ts'
import { ComparedCompanies } from './compared-companies.tsx'
import type { ChangeView } from './change-view.ts'

const MIN_BASES = [0, SMALL_BASE, 100, 1000] as const
const TOPS = [5, 10, 20, 50] as const
const HAVE_TOP: ReadonlySet<FigureKind> = new Set(['small-multiples', 'slope', 'heat-table'])

/** What only the chosen figure asks: what it is compared with, its panels, its scale, the dates on its axis. */
export function FigureOptions(props: {
  readonly query: ViewQuery
  readonly catalogue: Catalogue
  /** Labels of the periods in the view's range and before it. */
  readonly periods: readonly string[]
  readonly onChange: ChangeView
}) {
  const { query, catalogue, onChange } = props
  const { figure } = query
  const isOverTime = figure === 'over-time' || figure === 'small-multiples' || figure === 'bands'
  const noLog = logReason(query)
  return (
    <div className="figure-options" role="group" aria-label={say('explore.options')}>
      {(figure === 'territories-ranked' || figure === 'slope') && (
        <PlainSelect
          label={say('explore.compare-with')}
          value={query.compareWith ?? ''}
          options={[
            {
              id: '',
              label: say(figure === 'slope' ? 'explore.compare-first' : 'explore.compare-none'),
            },
            ...props.periods
              .filter((id) => query.half === 'all' || id.endsWith(query.half))
              .map((id) => ({ id, label: id })),
          ]}
          onChange={(period) => {
            onChange((before) => ({ ...before, compareWith: period === '' ? null : period }))
          }}
        />
      )}
      {figure === 'territories-ranked' && <RankingOptions query={query} onChange={onChange} />}
      {(figure === 'slope' || figure === 'heat-table') && (
        <PlainSelect
          label={say(figure === 'slope' ? 'explore.lines-are' : 'explore.rows-are')}
          value={query.by}
          options={[
            { id: 'territory', label: say('screen.by-territory') },
            { id: 'outcome', label: say('screen.by-outcome') },
          ]}
          onChange={(by) => {
            onChange((before) => ({ ...before, by: by === 'territory' ? 'territory' : 'outcome' }))
          }}
        />
      )}
      {figure === 'small-multiples' && <PanelOptions {...props} />}
      {HAVE_TOP.has(figure) && mayCutTerritories(query) && (
        <PlainSelect
          label={say('explore.top')}
          value={query.top === null ? '' : String(query.top)}
          options={[
            { id: '', label: say('explore.top-all') },
            ...[...new Set([...TOPS, ...(query.top === null ? [] : [query.top])])]
              .sort((one, other) => one - other)
              .map((count) => ({ id: String(count), label: say('explore.top-count', { count }) })),
          ]}
          onChange={(count) => {
            onChange((before) => ({ ...before, top: count === '' ? null : Number(count) }))
          }}
        />
      )}
      {(isOverTime || figure === 'slope') && (
        <Toggle
          label={say('explore.log')}
          isOn={query.scale === 'log'}
          disabledReason={noLog}
          onChange={(isOn) => {
            onChange((before) => ({ ...before, scale: isOn ? 'log' : 'linear' }))
          }}
        />
      )}
      {isOverTime && catalogue.events.length > 0 && (
        <Toggle
          label={say('explore.events')}
          isOn={query.events}
          disabledReason={null}
          onChange={(events) => {
            onChange((before) => ({ ...before, events }))
          }}
        />
      )}
    </div>
  )
}

/** In what order the bars stand, and how much must stand below the line of a share or change to have a rank. */
function RankingOptions(props: { readonly query: ViewQuery; readonly onChange: ChangeView }) {
  const { query, onChange } = props
  const isOfRatios = query.mode !== 'absolute' || query.change !== 'none' || query.sort !== 'value'
  return (
    <>
      {query.compareWith !== null && (
        <PlainSelect
          label={say('explore.sort')}
          value={query.sort}
          options={SORTS.map((id) => ({ id, label: say(`explore.sort-${id}`) }))}
          onChange={(chosen) => {
            const sort = SORTS.find((each) => each === chosen)
            if (sort !== undefined) onChange((before) => ({ ...before, sort }))
          }}
        />
      )}
      {isOfRatios && (
        <PlainSelect
          label={say('explore.min-base')}
          value={String(query.minBase)}
          options={[...new Set([...MIN_BASES, query.minBase])]
            .sort((one, other) => one - other)
            .map((count) => ({ id: String(count), label: say('explore.min-base-count', { count }) }))}
          onChange={(count) => {
            onChange((before) => ({ ...before, minBase: Number(count) }))
          }}
        />
      )}
    </>
  )
}

function PanelOptions(props: {
  readonly query: ViewQuery
  readonly catalogue: Catalogue
  readonly onChange: ChangeView
}) {
  const { query, onChange } = props
  const hasSeveral = props.catalogue.companies.length > 1
  return (
    <>
      <PlainSelect
        label={say('explore.panels-by')}
        value={query.panelsBy}
        options={PANELS_BY.filter((by) => by !== 'company' || hasSeveral || query.panelsBy === by).map(
          (id) => ({
            id,
            label: say(`explore.panels-${id}`),
          }),
        )}
        onChange={(chosen) => {
          const panelsBy = PANELS_BY.find((by) => by === chosen)
          if (panelsBy !== undefined) onChange((before) => ({ ...before, panelsBy }))
        }}
      />
      {hasPanelScale(query) && (
        <PlainSelect
          label={say('explore.panel-scale')}
          value={query.panelScale}
          options={(['shared', 'own'] as const).map((id) => ({ id, label: say(`explore.scale-${id}`) }))}
          onChange={(scale) => {
            onChange((before) => ({ ...before, panelScale: scale === 'own' ? 'own' : 'shared' }))
          }}
        />
      )}
      {query.panelsBy === 'company' && (
        <ComparedCompanies query={query} catalogue={props.catalogue} onChange={onChange} />
      )}
    </>
  )
}
