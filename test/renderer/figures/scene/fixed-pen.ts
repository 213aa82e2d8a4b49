import atlas from 'world-atlas/countries-110m.json' with { type: 'json' }
import type { Pen } from '../../../../data/drawing/pen.ts'
import { projectWorld } from '../../../../data/drawing/world-shapes.ts'
import { bundledMetrics } from '../../../../data/publish/type/font-metrics.ts'
import { screenPen } from '../../../../renderer/figures/scene/screen-pen.ts'

const world = projectWorld(atlas)

/** The screen’s pen in light, with the bundled measures of its face. */
export const LIGHT_PEN: Pen = { ...screenPen('light', 16, bundledMetrics('sans')), world: () => world }
