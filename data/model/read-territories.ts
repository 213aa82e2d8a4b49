import type { Catalogue } from './catalogue.ts'
import type { TerritoryChoice } from './claim.ts'
import { COUNTRY_NAMES } from './country-names.ts'
import { found, refused, type Read } from './field-read.ts'
import { nameKey } from './fold-name.ts'
import { smallNumber } from './read-part.ts'
import { say } from './words/say.ts'

/** Empty or `all`: all. `largest 5`: the five largest. Else names, other names or codes; a code that the dataset lacks stays one. */
export function readTerritories(text: string, catalogue: Catalogue): Read<TerritoryChoice> {
  const trimmed = text.trim()
  if (trimmed === '' || EVERYWHERE.test(trimmed)) return found({ choose: 'all' })
  const largest = LARGEST.exec(trimmed)
  const count = smallNumber((largest?.[1] ?? largest?.[2])?.toLowerCase())
  if (count !== null) {
    return count >= 1 && count <= 50
      ? found({ choose: 'largest', count })
      : refused(say('draft.largest-range'))
  }
  const codes: string[] = []
  for (const part of trimmed.split(/[,;/\n]/).flatMap((each) => namesIn(each, catalogue))) {
    const code = maybeCode(part, catalogue)
    if (code === undefined) return refused(say('draft.territory-unknown', { text: part.slice(0, 60) }))
    if (codes.includes(code)) return refused(say('draft.territory-twice', { text: part }))
    codes.push(code)
  }
  if (codes.length > 300) return refused(say('draft.too-many-territories', { limit: 300 }))
  const overlap = catalogue.territories.find(
    ({ code, covers }) => codes.includes(code) && covers.some((part) => codes.includes(part)),
  )
  return overlap === undefined
    ? found({ choose: 'these', codes })
    : refused(say('draft.territories-overlap', { area: overlap.name }))
}

/** Every territory together, in words. */
const EVERYWHERE =
  /^(?:all|worldwide|world-?wide|globally|global|everywhere|(?:in )?(?:the )?(?:whole )?world|all (?:countries|territories)|in total)$/i
/** `largest 5`, `the five largest`, `top 5`, `the 5 countries with the most requests`. */
const LARGEST =
  /^(?:the\s+)?(?:(?:largest|top|biggest)[\s-]+(\w+)|(\w+)\s+(?:largest|biggest|(?:countries|territories) with the most \w+))(?:\s+(?:countries|territories))?$/i
/** `France and Germany` as two, `Bosnia and Herzegovina` as one. */
function namesIn(text: string, catalogue: Catalogue): readonly string[] {
  const name = text.trim().replace(/^(?:and|or)\s+/i, '')
  if (name === '') return []
  const parts = name.split(/\s+(?:and|or|&|\+)\s+/i)
  return parts.length === 1 || maybeCode(name, catalogue) !== undefined ? [name] : parts
}

/** By its code, a name that the dataset has, or another or former name, whatever its accents and capitals. */
function maybeCode(text: string, { territories }: Catalogue): string | undefined {
  const wanted = nameKey(text)
  const named = territories.find(({ code, name, otherNames }) =>
    [code, name, ...otherNames].some((each) => nameKey(each) === wanted),
  )
  return named?.code ?? COUNTRY_NAMES.get(wanted) ?? (/^[A-Z]{2}$/.test(text) ? text : undefined)
}
