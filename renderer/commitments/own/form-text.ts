import { say } from '../../../data/model/words/say.ts'

/** What a field holds; `null` where it is empty. */
export function textOrNull(text: string): string | null {
  const trimmed = text.trim()
  return trimmed === '' ? null : trimmed
}

/** A date must be one, or be left out. */
export function dateProblem(text: string): readonly string[] {
  const trimmed = text.trim()
  if (trimmed === '') return []
  const isDate =
    /^\d{4}-\d{2}-\d{2}$/.test(trimmed) &&
    !Number.isNaN(Date.parse(trimmed)) &&
    new Date(trimmed).toISOString().startsWith(trimmed)
  return isDate ? [] : [say('form.date-unreadable', { text: trimmed.slice(0, 40) })]
}
