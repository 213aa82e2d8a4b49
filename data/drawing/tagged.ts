import type { SceneMark, StandsFor } from './scene.ts'

/** The marks, each with what it stands for. */
export function tagged<M extends SceneMark>(marks: readonly M[], of: StandsFor): readonly M[] {
  return marks.map((mark) => ({ ...mark, of }))
}
