import { useSyncExternalStore } from 'react'
import type { Theme } from '../../data/model/palette.ts'
import type { Preferences } from '../state/preferences.ts'

const DARK = '(prefers-color-scheme: dark)'
const FORCED = '(forced-colors: active)'

function subscribe(onChange: () => void): () => void {
  const queries = [matchMedia(DARK), matchMedia(FORCED)]
  for (const query of queries) query.addEventListener('change', onChange)
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange)
  }
}

/** The theme on the screen now: the reader's choice, or the system's; forced colours always follow the system. */
export function useTheme(choice: Preferences['theme']): Theme {
  const system = useSyncExternalStore(subscribe, () => (matchMedia(DARK).matches ? 'dark' : 'light'))
  const isForced = useSyncExternalStore(subscribe, () => matchMedia(FORCED).matches)
  return choice === 'system' || isForced ? system : choice
}
