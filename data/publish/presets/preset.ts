import { type Preset, presetSchema } from '../../model/preset.ts'
import twoColumns from './two-columns-183.json' with { type: 'json' }

/** Two columns of a journal or a page-wide newspaper figure: what a figure is saved in without a visit to the Publish screen. */
export const TWO_COLUMNS_183: Preset = presetSchema.parse(twoColumns)
