import { DATASET_LIMITS } from '../../model/dataset-limits.ts'

/** The same value with its long texts cut: a report quotes cells and headings, and doesn't repeat a file. */
export function withShortTexts<T extends object>(value: T): T {
  // Every value keeps its kind, and every object its keys: what comes out has the shape of what went in.
  return shortened(value) as T
}

function shortened(value: unknown): unknown {
  if (typeof value === 'string') return shortText(value)
  if (Array.isArray(value)) return value.map(shortened)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shortened(each)]))
}

/** Cut before a letter that is written with two characters, never inside it. */
function shortText(text: string): string {
  if (text.length <= DATASET_LIMITS.listedTextCharacters) return text
  const cut = text.slice(0, DATASET_LIMITS.listedTextCharacters - 1)
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}
