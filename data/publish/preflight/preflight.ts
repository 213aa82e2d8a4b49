import type { Finding } from '../../model/preflight.ts'
import { COLOUR_VISION, CONTRAST } from './preflight-colour.ts'
import { LABELS } from './preflight-labels.ts'
import { findingsOf, type Rule } from './preflight-rule.ts'
import { CATEGORIES, FIT, RESOLUTION } from './preflight-size.ts'
import { ALT_TEXT, ANNOTATIONS, NOTES, SOURCE_LINE } from './preflight-texts.ts'
import { GLYPHS, LINE_WIDTH, TEXT_SIZE } from './preflight-type.ts'
import type { PublishedFigure } from '../publish-figure.ts'

const RULES: readonly Rule[] = [
  TEXT_SIZE,
  LINE_WIDTH,
  CONTRAST,
  COLOUR_VISION,
  GLYPHS,
  SOURCE_LINE,
  ALT_TEXT,
  NOTES,
  FIT,
  LABELS,
  ANNOTATIONS,
  RESOLUTION,
  CATEGORIES,
]
const ORDER = { red: 0, amber: 1, green: 2 } as const

/** Every rule of the list, the reds first; a rule that holds is one green line. */
export function preflight(figure: PublishedFigure): readonly Finding[] {
  return RULES.flatMap((rule) => findingsOf(rule, figure)).toSorted(
    (left, right) => ORDER[left.level] - ORDER[right.level],
  )
}
