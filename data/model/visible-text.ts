/**
 * What a terminal obeys (escapes, the bell, a line's return) or a text's renderer does: overrides and marks of the writing's direction, and
 * other signs that nobody sees. Not the joiners that Persian, Hindi and emoji are written with, and no sign of format that is seen.
 */
const OBEYED =
  /[\p{Cc}\p{Cs}\u2028\u2029]|(?!\u200c|\u200d|[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}])\p{Cf}/gu
const LAYOUT = new Set(['\n', '\t'])
const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g

/**
 * A text that is shown and not obeyed: each character that would do something stands as its JSON escape, so that JSON stays what it says.
 * Tabs and line feeds stay.
 */
export function visibleText(text: string): string {
  return text.replace(OBEYED, (character) => (LAYOUT.has(character) ? character : escapeOf(character)))
}

/** The same of a text that stands in a line: its own tabs and line feeds are shown, too. */
export function visibleLine(text: string): string {
  return text.replace(OBEYED, escapeOf)
}

/** Overrides and isolates of the writing's direction shown; everything else as it stands. For screens, which obey nothing else. */
export function visibleOverrides(text: string): string {
  return text.replace(OVERRIDES, escapeOf)
}

/** Plain data with each text in it made visible; keys stay. */
export function mapTexts<T>(value: T, map: (text: string) => string): T {
  return mapped(value, map) as T // Texts become texts, and everything else stays what it is.
}

function mapped(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value)
  if (Array.isArray(value)) return value.map((item) => mapped(item, map))
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapped(item, map)]))
}

function escapeOf(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
