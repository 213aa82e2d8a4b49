import { projectWorld, type WorldShapes } from '../../../data/drawing/world-shapes.ts'

/** The world, read and projected once for the window. Its geometry comes as a file of its own, the first time a map is asked for. */
export async function loadWorld(): Promise<WorldShapes> {
  const atlas = await import('world-atlas/countries-110m.json')
  return projectWorld(atlas.default)
}
