/** What the words around a number say of the way that it went. */
export type Direction = 'increase' | 'decrease'

const MORE =
  /^(?:(?:has|have|had|is|are|was|were) )?(?:rose|risen|grew|grown|increased|jumped|climbed|surged|soared|gained|went up|gone up|up(?! to\b)|(?:an? )?(?:increase|rise|growth|jump|gain) of|plus)\b(?: by)? ?|^\+ ?/
const FEWER =
  /^(?:(?:has|have|had|is|are|was|were) )?(?:fell|fallen|dropped|decreased|declined|sank|shrank|shrunk|lost|went down|gone down|down(?! to\b)|(?:an? )?(?:decrease|drop|fall|decline|reduction|loss) of|minus)\b(?: by)? ?|^[-−] ?/
const ENDS_MORE = / (?:more|higher|greater|larger)(?: than .*)?$/
const ENDS_FEWER = / (?:fewer|less|lower|smaller)(?: than .*)?$/

interface Directed {
  readonly rest: string
  readonly direction: Direction | null
}

/** `rose by 20 %` → `20 %`, an increase; `minus 5 %`, `a drop of 5 %` → a decrease. */
export function splitDirection(text: string): Directed {
  return split(text, MORE, FEWER) ?? { rest: text.replace(/^by /, ''), direction: null }
}

/** `5 % fewer than before` → `5 %`, a decrease; `null` where no such word stands behind. */
export function maybeDirectionBehind(text: string): Directed | null {
  return split(text, ENDS_MORE, ENDS_FEWER)
}

function split(text: string, more: RegExp, fewer: RegExp): Directed | null {
  if (more.test(text)) return { rest: text.replace(more, ''), direction: 'increase' }
  return fewer.test(text) ? { rest: text.replace(fewer, ''), direction: 'decrease' } : null
}
