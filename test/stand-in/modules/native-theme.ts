import type { NativeTheme } from 'electron'
import { KnownEvents } from '../known-events.ts'
import { strict } from '../strict.ts'

type Known = Pick<
  NativeTheme,
  'themeSource' | 'shouldUseDarkColors' | 'shouldUseHighContrastColors' | 'inForcedColorsMode'
>

/** "Read and respond to changes in Chromium's native color theme." The system's own theme is light. */
class Theme extends KnownEvents implements Known {
  readonly shouldUseHighContrastColors = false
  readonly inForcedColorsMode = false
  private source: NativeTheme['themeSource'] = 'system'

  constructor() {
    super('nativeTheme', ['updated'])
  }

  get themeSource(): NativeTheme['themeSource'] {
    return this.source
  }

  /** "Setting this property to dark will have the following effects: nativeTheme.shouldUseDarkColors will be true when accessed […] The prefers-color-scheme CSS query will match dark mode. The updated event will be emitted." */
  set themeSource(source: NativeTheme['themeSource']) {
    this.source = source
    this.emit('updated')
  }

  get shouldUseDarkColors(): boolean {
    return this.source === 'dark'
  }
}

export const nativeTheme = strict('nativeTheme', new Theme())
