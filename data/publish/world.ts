import coarse from 'world-atlas/countries-110m.json' with { type: 'json' }
import { projectWorld, type WorldShapes } from '../drawing/world-shapes.ts'

let known: WorldShapes | undefined

/** The world for files, read and projected once. */
export function worldOfFiles(): WorldShapes {
  known ??= projectWorld(coarse)
  return known
}
