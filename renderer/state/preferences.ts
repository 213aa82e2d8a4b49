/** How a reader likes the window. Nothing of a dataset or a view is ever kept here. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark'
  readonly filtersWidth: number
  readonly commitmentsWidth: number
}

const DEFAULT_PREFERENCES: Preferences = { theme: 'system', filtersWidth: 264, commitmentsWidth: 320 }

export const PANEL_WIDTHS = { min: 220, max: 480 } as const

const STORAGE_KEY = 'disclosure-desk.preferences'

/** Preferences from stored text; whatever can't be read falls back to its default. */
function parsePreferences(text: string | null): Preferences {
  const stored = parseRecord(text)
  const theme = stored['theme']
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    filtersWidth: panelWidth(stored['filtersWidth'], DEFAULT_PREFERENCES.filtersWidth),
    commitmentsWidth: panelWidth(stored['commitmentsWidth'], DEFAULT_PREFERENCES.commitmentsWidth),
  }
}

/** A width that a panel may have, in CSS pixels. */
function panelWidth(width: unknown, fallback: number): number {
  if (typeof width !== 'number' || !Number.isFinite(width)) return fallback
  return Math.min(PANEL_WIDTHS.max, Math.max(PANEL_WIDTHS.min, Math.round(width)))
}

function parseRecord(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {}
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

/** Stored preferences of this window's origin; the defaults where the browser keeps nothing. */
export function readPreferences(): Preferences {
  try {
    return parsePreferences(localStorage.getItem(STORAGE_KEY))
  } catch (error) {
    // A locked-down browser refuses localStorage altogether.
    if (error instanceof DOMException) return DEFAULT_PREFERENCES
    throw error
  }
}

/** Keeps preferences where the browser allows it. */
export function storePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(preferences))
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}
