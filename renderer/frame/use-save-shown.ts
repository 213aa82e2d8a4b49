import { defaultPublication, type Publication } from '../../data/model/publication.ts'
import { DEFAULT_SAVE, type QuickFormat } from '../../data/model/publish-formats.ts'
import type { FigureKind, ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import { useAnnounce } from '../components/live-region.tsx'
import { useSavePublication, type SavePublication } from '../state/use-save-publication.ts'
import type { Screen } from './screens.ts'

export interface SaveShown {
  /** The kind of the large figure on the screen; `null`: there is none to be saved. */
  readonly figure: FigureKind | null
  /** Saves the large figure as the screen shows it; where there is none, says so. */
  readonly save: (format: QuickFormat) => void
  /** Saves the ranking that Explore shows beside another figure. */
  readonly saveRanking: (format: QuickFormat) => void
  readonly saving: SavePublication
}

/**
 * Saves the figure that is shown, for buttons, menu and palette alike: in Publish the publication, in Explore that of the drawn view
 * with the default preset. `drawn`: the view of Explore's figure, also while the answer to another choice is on its way.
 */
export function useSaveShown(props: {
  readonly screen: Screen
  readonly drawn: ViewQuery | null
  readonly publication: Publication
  readonly onProblem: (sentence: string) => void
}): SaveShown {
  const { screen, drawn, publication, onProblem } = props
  const announce = useAnnounce()
  const saving = useSavePublication(onProblem)
  const { save } = saving
  const explored = screen === 'explore' ? drawn : null
  const shown = screen === 'publish' ? publication : explored === null ? null : defaultPublication(explored)
  return {
    figure: shown?.query.figure ?? null,
    save: (format) => {
      if (shown === null) announce(say('screen.no-figure-here'))
      else save(shown, { ...DEFAULT_SAVE, format })
    },
    saveRanking: (format) => {
      if (explored !== null) save(defaultPublication(rankingOf(explored)), { ...DEFAULT_SAVE, format })
    },
    saving,
  }
}

const rankingOf = (query: ViewQuery): ViewQuery => ({ ...query, figure: 'territories-ranked' })
