import type { TextPart } from './view-key.ts'

/** The ways in which keys of a view are written in its text. */

type WordField =
  | 'service'
  | 'half'
  | 'mode'
  | 'change'
  | 'by'
  | 'shape'
  | 'figure'
  | 'scale'
  | 'sort'
  | 'panelsBy'
  | 'panelScale'

/** A word as it is. */
export function wordPart(field: WordField, name: string = field): TextPart {
  return {
    name,
    format: (query) => query[field],
    read: (value, into) => {
      into[field] = value
    },
  }
}

/** Names separated by commas; none: an empty text. */
export function listPart(field: 'companies' | 'territories' | 'outcomes'): TextPart {
  return {
    name: field,
    format: (query) => query[field].join(','),
    read: (value, into) => {
      into[field] = splitList(value)
    },
  }
}

/** One side of what is highlighted. */
export function focusPart(field: 'territories' | 'outcomes'): TextPart {
  return {
    name: field === 'territories' ? 'focus' : 'focus-outcomes',
    format: ({ focus }) => focus[field].join(','),
    read: (value, into) => {
      into['focus'] = { ...Object(into['focus']), [field]: splitList(value) }
    },
  }
}

export function splitList(value: string): readonly string[] {
  return value === '' ? [] : value.split(',')
}

/** `2013 H1` → `2013H1`. */
export function packPeriod(label: string): string {
  return label.replace(' ', '')
}

export function unpackPeriod(text: string): string {
  return text.replace(/^(\d{4})(H[12])$/, '$1 $2')
}
