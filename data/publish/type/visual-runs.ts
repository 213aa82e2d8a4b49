import bidiFactory from 'bidi-js'
import type { FontFamily } from '../../model/preset.ts'
import type { Face } from './bundled-fonts.ts'
import type { FontWeight } from '../../drawing/scene.ts'
import { textRuns } from './text-runs.ts'

/** A stretch of one line that one face sets in one direction. */
export interface VisualRun {
  readonly face: Face
  /** In the order it is read; mirrored characters (brackets) are exchanged already. */
  readonly text: string
  readonly direction: 'ltr' | 'rtl'
}

interface LevelledRun {
  readonly face: Face
  readonly level: number
  text: string
}

const bidi = bidiFactory()
/** Hebrew, Arabic and their neighbours; no other text can turn a line around. */
const MAY_TURN = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/** A line in runs from left to right as they stand on the page: the Unicode bidirectional algorithm, in a left-to-right paragraph. */
export function visualRuns(text: string, family: FontFamily, weight: FontWeight): readonly VisualRun[] {
  const runs = textRuns(text, family, weight)
  if (!MAY_TURN.test(text)) return runs.map((run) => ({ ...run, direction: 'ltr' }))
  const embedding = bidi.getEmbeddingLevels(text, 'ltr')
  const mirrored = bidi.getMirroredCharactersMap(text, embedding.levels)
  const levelled: LevelledRun[] = []
  let at = 0
  for (const run of runs) {
    let last: LevelledRun | undefined
    for (const character of run.text) {
      const level = embedding.levels[at] ?? 0
      const shown = mirrored.get(at) ?? character
      if (last?.level === level) last.text += shown
      else levelled.push((last = { face: run.face, level, text: shown }))
      at += character.length
    }
  }
  return reordered(levelled).map(({ face, level, text: shown }) => ({
    face,
    text: shown,
    direction: level % 2 === 1 ? 'rtl' : 'ltr',
  }))
}

/** Rule L2: from the highest level down to the lowest odd one, stretches of that level or higher are turned around. */
function reordered(runs: readonly LevelledRun[]): readonly LevelledRun[] {
  const result = [...runs]
  const highest = Math.max(0, ...runs.map(({ level }) => level))
  for (let level = highest; level >= 1; level--) {
    let start = 0
    while (start < result.length) {
      let end = start
      while (end < result.length && (result[end]?.level ?? 0) >= level) end++
      if (end > start) result.splice(start, end - start, ...result.slice(start, end).reverse())
      start = Math.max(end, start + 1)
    }
  }
  return result
}
