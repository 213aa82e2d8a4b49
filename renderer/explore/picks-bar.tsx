import type { Catalogue } from '../../data/model/catalogue.ts'
import { territoryName } from '../../data/model/words/names.ts'
import { say } from '../../data/model/words/say.ts'
import type { SharedFigureActions } from './use-figure-actions.ts'

/** What has been picked in the figures, and the two things to do with it. Nothing is filtered until it is asked for. */
export function PicksBar(props: { readonly actions: SharedFigureActions; readonly catalogue: Catalogue }) {
  const { picks, onShowPicked, onPutBack } = props.actions
  if (picks.length === 0) return null
  const names = picks.map(({ kind, id }) => (kind === 'territory' ? territoryName(props.catalogue, id) : id))
  return (
    <div className="picks-bar" data-picks={picks.length}>
      <span>{say('explore.picked', { count: picks.length, list: names.join(', ') })}</span>
      <button type="button" className="button" onClick={onShowPicked}>
        {say('explore.picked-show')}
      </button>
      <button type="button" className="button button-quiet" onClick={onPutBack}>
        {say('explore.picked-clear')}
      </button>
    </div>
  )
}
