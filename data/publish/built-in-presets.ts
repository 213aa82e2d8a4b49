import { type Preset, presetSchema } from '../model/preset.ts'
import a4 from './presets/a4.json' with { type: 'json' }
import bbcWeb from './presets/bbc-web.json' with { type: 'json' }
import cell1 from './presets/cell-1.json' with { type: 'json' }
import cell15 from './presets/cell-15.json' with { type: 'json' }
import cell2 from './presets/cell-2.json' with { type: 'json' }
import elsevier1 from './presets/elsevier-1.json' with { type: 'json' }
import elsevier15 from './presets/elsevier-15.json' with { type: 'json' }
import elsevier2 from './presets/elsevier-2.json' with { type: 'json' }
import ft1 from './presets/ft-1.json' with { type: 'json' }
import ft2 from './presets/ft-2.json' with { type: 'json' }
import ft3 from './presets/ft-3.json' with { type: 'json' }
import ft4 from './presets/ft-4.json' with { type: 'json' }
import ft5 from './presets/ft-5.json' with { type: 'json' }
import ft6 from './presets/ft-6.json' with { type: 'json' }
import ftWebL from './presets/ft-web-l.json' with { type: 'json' }
import ftWebM from './presets/ft-web-m.json' with { type: 'json' }
import ftWebS from './presets/ft-web-s.json' with { type: 'json' }
import globeAndMail1 from './presets/globe-and-mail-1.json' with { type: 'json' }
import globeAndMail2 from './presets/globe-and-mail-2.json' with { type: 'json' }
import globeAndMail3 from './presets/globe-and-mail-3.json' with { type: 'json' }
import globeAndMail4 from './presets/globe-and-mail-4.json' with { type: 'json' }
import globeAndMail5 from './presets/globe-and-mail-5.json' with { type: 'json' }
import globeAndMail6 from './presets/globe-and-mail-6.json' with { type: 'json' }
import laTimes1 from './presets/la-times-1.json' with { type: 'json' }
import laTimes2 from './presets/la-times-2.json' with { type: 'json' }
import laTimes3 from './presets/la-times-3.json' with { type: 'json' }
import letter from './presets/letter.json' with { type: 'json' }
import natureDouble from './presets/nature-double.json' with { type: 'json' }
import natureSingle from './presets/nature-single.json' with { type: 'json' }
import owidWeb from './presets/owid-web.json' with { type: 'json' }
import plos from './presets/plos.json' with { type: 'json' }
import plosNarrow from './presets/plos-narrow.json' with { type: 'json' }
import pnas1 from './presets/pnas-1.json' with { type: 'json' }
import pnas15 from './presets/pnas-15.json' with { type: 'json' }
import pnas2 from './presets/pnas-2.json' with { type: 'json' }
import science1 from './presets/science-1.json' with { type: 'json' }
import science2 from './presets/science-2.json' with { type: 'json' }
import science3 from './presets/science-3.json' with { type: 'json' }
import slide from './presets/slide.json' with { type: 'json' }
import socialSquare from './presets/social-square.json' with { type: 'json' }
import socialWide from './presets/social-wide.json' with { type: 'json' }
import twoColumns183 from './presets/two-columns-183.json' with { type: 'json' }

/** The presets that the program brings, the best-tried first. Their JSON files are the whole of them. */
export const BUILT_IN_PRESETS: readonly Preset[] = [
  natureSingle,
  natureDouble,
  ft2,
  owidWeb,
  slide,
  a4,
  letter,
  twoColumns183,
  plos,
  plosNarrow,
  elsevier1,
  elsevier15,
  elsevier2,
  cell1,
  cell15,
  cell2,
  pnas1,
  pnas15,
  pnas2,
  science1,
  science2,
  science3,
  ft1,
  ft3,
  ft4,
  ft5,
  ft6,
  laTimes1,
  laTimes2,
  laTimes3,
  globeAndMail1,
  globeAndMail2,
  globeAndMail3,
  globeAndMail4,
  globeAndMail5,
  globeAndMail6,
  ftWebS,
  ftWebM,
  ftWebL,
  bbcWeb,
  socialWide,
  socialSquare,
].map((preset) => presetSchema.parse(preset))
