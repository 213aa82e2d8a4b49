import type { FigureSpec } from '../../model/figure-spec.ts'
import { altTexts } from '../../model/finding/alt-texts.ts'
import { textSchema, keyOfText } from '../../model/text.ts'
import { englishFigure } from '../../model/words/english-figure.ts'
import { FIGURE_WORDS } from '../../model/words/figure-words.ts'
import { notesOf } from './generate-texts.ts'

/** Said of what is known only on the page, or of a cell. */
const OF_THE_PAGE = Object.keys(FIGURE_WORDS).filter((id) => /^figure\.(file|long-alt|absence)/.test(id))

/** Every key by which a text of the figure can be reworded, and, as earlier versions did, every English note. */
export function keysOf(spec: FigureSpec): ReadonlySet<string> {
  const keys = new Set<string>(OF_THE_PAGE)
  collect([spec, altTexts(spec)], keys)
  for (const { key, text } of notesOf(englishFigure(spec))) keys.add(key).add(text)
  return keys
}

function collect(value: unknown, keys: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if ('is' in value) {
    const text = textSchema.safeParse(value)
    const key = text.success ? keyOfText(text.data) : null
    if (key !== null) keys.add(key)
  }
  for (const inside of Object.values(value)) collect(inside, keys)
}
