import { type Preset, presetSchema } from '../../model/preset.ts'
import a4 from './a4.json' with { type: 'json' }
import bbcWeb from './bbc-web.json' with { type: 'json' }
import cell1 from './cell-1.json' with { type: 'json' }
import cell15 from './cell-15.json' with { type: 'json' }
import cell2 from './cell-2.json' with { type: 'json' }
import elsevier1 from './elsevier-1.json' with { type: 'json' }
import elsevier15 from './elsevier-15.json' with { type: 'json' }
import elsevier2 from './elsevier-2.json' with { type: 'json' }
import ft1 from './ft-1.json' with { type: 'json' }
import ft2 from './ft-2.json' with { type: 'json' }
import ft3 from './ft-3.json' with { type: 'json' }
import ft4 from './ft-4.json' with { type: 'json' }
import ft5 from './ft-5.json' with { type: 'json' }
import ft6 from './ft-6.json' with { type: 'json' }
import ftWebL from './ft-web-l.json' with { type: 'json' }
import ftWebM from './ft-web-m.json' with { type: 'json' }
import ftWebS from './ft-web-s.json' with { type: 'json' }
import globeAndMail1 from './globe-and-mail-1.json' with { type: 'json' }
import globeAndMail2 from './globe-and-mail-2.json' with { type: 'json' }
import globeAndMail3 from './globe-and-mail-3.json' with { type: 'json' }
import globeAndMail4 from './globe-and-mail-4.json' with { type: 'json' }
import globeAndMail5 from './globe-and-mail-5.json' with { type: 'json' }
import globeAndMail6 from './globe-and-mail-6.json' with { type: 'json' }
import laTimes1 from './la-times-1.json' with { type: 'json' }
import laTimes2 from './la-times-2.json' with { type: 'json' }
import laTimes3 from './la-times-3.json' with { type: 'json' }
import letter from './letter.json' with { type: 'json' }
import natureDouble from './nature-double.json' with { type: 'json' }
import natureSingle from './nature-single.json' with { type: 'json' }
import owidWeb from './owid-web.json' with { type: 'json' }
import plos from './plos.json' with { type: 'json' }
import plosNarrow from './plos-narrow.json' with { type: 'json' }
import pnas1 from './pnas-1.json' with { type: 'json' }
import pnas15 from './pnas-15.json' with { type: 'json' }
import pnas2 from './pnas-2.json' with { type: 'json' }
import science1 from './science-1.json' with { type: 'json' }
import science2 from './science-2.json' with { type: 'json' }
import science3 from './science-3.json' with { type: 'json' }
import slide from './slide.json' with { type: 'json' }
import socialSquare from './social-square.json' with { type: 'json' }
import socialWide from './social-wide.json' with { type: 'json' }
import twoColumns183 from './two-columns-183.json' with { type: 'json' }

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
