import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { formatCount } from '../../data/model/format.ts'
import type { FigureKind } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import { LiveRegion } from '../components/live-region.tsx'
import { useNetworkCount } from './use-network-count.ts'
import type { AppState, ExportFormat, FigurePart } from '../../electron/contract/channels.ts'

const FORMATS = ['csv', 'svg', 'png'] as const satisfies readonly ExportFormat[]

/** What the app is doing: network, dataset, figures behind the view; the last thing that happened; files out. */
export function StatusBar(props: {
  readonly app: AppState
  /** `null` while there is no view. */
  readonly figureCount: number | null
  /** The figure that stands large. */
  readonly figure: FigureKind
  /** Saves what the screen draws: its figure, or the ranking beside it. */
  readonly onSave: ((part: FigurePart, format: ExportFormat) => void) | null
}) {
  const { app, onSave } = props
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
      {onSave !== null && (
        <div className="save-buttons" role="group" aria-label={say('screen.save')}>
          {FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              className="button button-quiet"
              aria-label={say('screen.save-as', {
                figure: say(`explore.figure-${props.figure}`),
                format: format.toUpperCase(),
              })}
              onClick={() => {
                onSave('figure', format)
              }}
            >
              {format.toUpperCase()}
            </button>
          ))}
          {props.figure !== 'territories-ranked' && (
            <MenuTrigger>
              <Button className="button button-quiet">{say('screen.save-more')}</Button>
              <Popover className="popover" placement="top end">
                <Menu
                  className="menu"
                  aria-label={say('screen.save-ranking')}
                  onAction={(key) => {
                    const format = FORMATS.find((each) => each === key)
                    if (format !== undefined) onSave('ranking', format)
                  }}
                >
                  {FORMATS.map((format) => (
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
