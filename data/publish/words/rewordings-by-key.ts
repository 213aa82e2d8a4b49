import type { FigureSpec } from '../../model/figure-spec.ts'
import type { Publication } from '../../model/publication.ts'
import { englishFigure } from '../../model/words/english-figure.ts'
import { notesOf } from './generate-texts.ts'

/**
 * A reader’s own words by the keys of the texts that they stand for. Publications of earlier versions name the English sentence of a note
 * instead: it stands for the note’s key.
 */
export function rewordingsByKey(
  spec: FigureSpec,
  rewordings: Publication['texts']['rewordings'],
): ReadonlyMap<string, string> {
  if (rewordings.length === 0) return new Map()
  const keys = new Map(notesOf(englishFigure(spec)).map(({ key, text }) => [text, key]))
  return new Map(rewordings.map(({ of, as }) => [keys.get(of) ?? of, as]))
}
