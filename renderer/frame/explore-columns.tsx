import { useState, type ReactNode } from 'react'
import { say } from '../../data/model/words/say.ts'
import { Resizer } from '../components/resizer.tsx'
import type { Preferences } from '../state/preferences.ts'

const COLUMN = '(min-width: 760px)'

/** The three columns of Explore; the rules between them move. In a narrow window the filters fold. */
export function ExploreColumns(props: {
  readonly filters: ReactNode
  readonly figures: ReactNode
  readonly commitments: ReactNode
  readonly preferences: Preferences
  readonly onPreferences: (preferences: Preferences) => void
}) {
  const { preferences, onPreferences } = props
  const [areFiltersOpen, setFiltersOpen] = useState(() => matchMedia(COLUMN).matches)
  return (
    <div
      className="explore"
      style={{
        '--filters-width': `${preferences.filtersWidth}px`,
        '--commitments-width': `${preferences.commitmentsWidth}px`,
      }}
    >
      <aside className="filters-column" aria-label={say('screen.filters')}>
        <details
          className="filters-fold"
          open={areFiltersOpen}
          onToggle={(event) => {
            setFiltersOpen(event.currentTarget.open)
          }}
        >
          <summary>{say('screen.show-filters')}</summary>
          {props.filters}
        </details>
      </aside>
      <Resizer
        panel={say('screen.filters')}
        side="left"
        width={preferences.filtersWidth}
        onResize={(filtersWidth) => {
          onPreferences({ ...preferences, filtersWidth })
        }}
      />
      <main id="main" className="explore-main" tabIndex={-1}>
        {props.figures}
      </main>
      <Resizer
        panel={say('screen.commitments')}
        side="right"
        width={preferences.commitmentsWidth}
        onResize={(commitmentsWidth) => {
          onPreferences({ ...preferences, commitmentsWidth })
        }}
      />
      <aside className="commitments-column" aria-label={say('screen.commitments')}>
        <h2 className="column-title">{say('screen.commitments')}</h2>
        {props.commitments}
      </aside>
    </div>
  )
}
