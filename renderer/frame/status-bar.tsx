import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { formatCount } from '../../data/model/format.ts'
import { QUICK_FORMATS } from '../../data/model/publish-formats.ts'
import { say } from '../../data/model/words/say.ts'
import { LiveRegion } from '../components/live-region.tsx'
import { useNetworkCount } from './use-network-count.ts'
import type { AppState } from '../../electron/contract/channels.ts'
import type { SaveShown } from './use-save-shown.ts'

/** What the app is doing: network, dataset, figures behind the view; the last thing that happened; files out. */
export function StatusBar(props: {
  readonly app: AppState
  /** `null` while there is no view. */
  readonly figureCount: number | null
  /** `null`: this screen shows no figure, or has buttons of its own. */
  readonly shown: SaveShown | null
}) {
  const { app, shown } = props
  const figure = shown?.figure ?? null
  const network = useNetworkCount()
  return (
    <footer className="status-bar">
      {network !== null && (
        <span title={say('screen.network-hint')} data-network={network}>
          {say('screen.network', { count: network })}
        </span>
      )}
      {app.dataset !== null && (
        <span title={app.dataset.fingerprint} data-dataset-code>
          {say('screen.dataset-code', { code: app.dataset.shortCode })}
        </span>
      )}
      {props.figureCount !== null && (
        <span className="wide-only" data-figure-count>
          {say('screen.figure-count', { text: formatCount(props.figureCount) })}
        </span>
      )}
      <LiveRegion className="status-message" />
      {shown !== null && figure !== null && (
        <div className="save-buttons" role="group" aria-label={say('screen.save')}>
          {QUICK_FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              className="button button-quiet"
              aria-label={say('screen.save-as', {
                figure: say(`explore.figure-${figure}`),
                format: format.toUpperCase(),
              })}
              onClick={() => {
                shown.save(format)
              }}
            >
              {format.toUpperCase()}
            </button>
          ))}
          {figure !== 'territories-ranked' && (
            <MenuTrigger>
              <Button className="button button-quiet">{say('screen.save-more')}</Button>
              <Popover className="popover" placement="top end">
                <Menu
                  className="menu"
                  aria-label={say('screen.save-ranking')}
                  onAction={(key) => {
                    const format = QUICK_FORMATS.find((each) => each === key)
                    if (format !== undefined) shown.saveRanking(format)
                  }}
                >
                  {QUICK_FORMATS.map((format) => (
                    <MenuItem key={format} id={format} className="menu-item">
                      {say('screen.save-ranking-as', { format: format.toUpperCase() })}
                    </MenuItem>
                  ))}
                </Menu>
              </Popover>
            </MenuTrigger>
          )}
        </div>
      )}
    </footer>
  )
}
