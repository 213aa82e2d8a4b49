import { memo } from 'react'
import { say } from '../../data/model/words/say.ts'
import { ChoiceCheckbox, type ChoiceRow } from '../components/choice-list.tsx'
import { useAskAhead } from '../state/ask-ahead-context.ts'
import { toggleTerritory, withTerritories } from '../state/change-view.ts'
import type { ChangeView } from './change-view.ts'

interface TerritoryRowProps {
  readonly row: ChoiceRow
  /** Whether Tab lands on it. */
  readonly isStop: boolean
  readonly onChange: ChangeView
}

/** A territory to tick, or to choose alone. There are a hundred of them, and most stay as they are when one is ticked. */
export const TerritoryRow = memo(function TerritoryRow({ row, isStop, onChange }: TerritoryRowProps) {
  const askAhead = useAskAhead()
  return (
    <li data-row={row.id}>
      <ChoiceCheckbox
        row={row}
        isTabStop={isStop}
        onToggle={(code) => {
          onChange((before) => toggleTerritory(before, code))
        }}
        onReach={(code) => {
          askAhead((before) => toggleTerritory(before, code))
        }}
      />
      {row.disabledReason === null && (
        <button
          type="button"
          className="choice-only"
          tabIndex={isStop ? 0 : -1}
          aria-label={say('screen.territory-only-name', { name: row.label })}
          onPointerEnter={() => {
            askAhead((before) => withTerritories(before, [row.id]))
          }}
          onClick={() => {
            onChange((before) => withTerritories(before, [row.id]))
          }}
        >
          {say('screen.territory-only')}
        </button>
      )}
    </li>
  )
}, isSameRow)

function isSameRow(before: TerritoryRowProps, after: TerritoryRowProps): boolean {
  return (
    before.isStop === after.isStop &&
    before.onChange === after.onChange &&
    before.row.id === after.row.id &&
    before.row.label === after.row.label &&
    before.row.detail === after.row.detail &&
    before.row.count === after.row.count &&
    before.row.isChosen === after.row.isChosen &&
    before.row.disabledReason === after.row.disabledReason
  )
}
