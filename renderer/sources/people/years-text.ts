import { say } from '../../../data/model/words/say.ts'

/** `2019`, `2009 to 2025`; nothing for `null`. */
export function yearsText(years: { readonly from: number; readonly to: number } | null): string {
  if (years === null) return ''
  const [from, to] = [String(years.from), String(years.to)]
  return from === to ? from : say('people.range', { from, to })
}
