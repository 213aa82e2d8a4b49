import type { FigureSpec } from '../figure-spec.ts'
import type { WordedFigure } from '../worded-figure.ts'
import { ENGLISH } from './english.ts'
import { wordFigure } from './word-figure.ts'

const worded = new WeakMap<FigureSpec, WordedFigure>()

/** The whole figure in English, as screens and data files say it; the same value for the same figure. */
export function englishFigure(spec: FigureSpec): WordedFigure {
  const known = worded.get(spec)
  if (known !== undefined) return known
  const figure = wordFigure(spec, ENGLISH)
  worded.set(spec, figure)
  return figure
}
