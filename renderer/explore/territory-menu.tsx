import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import type { Territory } from '../../data/model/catalogue.ts'
import type { ViewAnswer } from '../../data/model/view-answer.ts'
import { say } from '../../data/model/words/say.ts'
import { invertTerritories, largestTerritories } from '../state/territory-sets.ts'

const LARGEST = [5, 10, 20] as const

/** Several territories with one press: all, none, the others, the largest, the peers of the one that is chosen. */
export function TerritoryMenu(props: {
  readonly territories: readonly Territory[]
  readonly facets: ViewAnswer['facets']['territories']
  readonly chosen: readonly string[]
  readonly onChoose: (codes: readonly string[]) => void
  readonly onPeers: (code: string) => void
}) {
  const { facets, chosen } = props
  const only = chosen.length === 1 ? props.territories.find(({ code }) => code === chosen[0]) : undefined
  const sets: readonly { readonly id: string; readonly label: string; readonly codes: readonly string[] }[] =
    [
      {
        id: 'all',
        label: say('explore.territory-all-listed', { count: facets.length }),
        codes: facets.map(({ code }) => code),
      },
      { id: 'none', label: say('explore.territory-none'), codes: [] },
      { id: 'invert', label: say('explore.territory-invert'), codes: invertTerritories(facets, chosen) },
      ...LARGEST.filter((count) => facets.length > count).map((count) => ({
        id: `largest ${count}`,
        label: say('explore.territory-top', { count }),
        codes: largestTerritories(facets, count),
      })),
    ]
  return (
    <MenuTrigger>
      <Button className="button" aria-label={say('explore.territory-pick')}>
        {say('explore.territory-pick-short')}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          onAction={(key) => {
            if (key === 'peers' && only !== undefined) props.onPeers(only.code)
            const set = sets.find(({ id }) => id === key)
            if (set !== undefined) props.onChoose(set.codes)
          }}
        >
          {sets.map(({ id, label }) => (
            <MenuItem key={id} id={id} className="menu-item">
              {label}
            </MenuItem>
          ))}
          {only !== undefined && (
            <MenuItem id="peers" className="menu-item">
              {say('explore.territory-peers', { name: only.name })}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
