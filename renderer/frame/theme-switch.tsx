import { say } from '../../data/model/words/say.ts'
import type { Preferences } from '../state/preferences.ts'

const THEMES = ['system', 'light', 'dark'] as const

/** Light, dark, or as the system has it. */
export function ThemeSwitch(props: {
  readonly theme: Preferences['theme']
  readonly onTheme: (theme: Preferences['theme']) => void
}) {
  return (
    <label className="theme-switch">
      <span className="visually-hidden">{say('screen.theme')}</span>
      <select
        value={props.theme}
        title={say('screen.theme')}
        onChange={(event) => {
          const theme = THEMES.find((each) => each === event.target.value)
          if (theme !== undefined) props.onTheme(theme)
        }}
      >
        {THEMES.map((theme) => (
          <option key={theme} value={theme}>
            {say(`screen.theme-${theme}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
