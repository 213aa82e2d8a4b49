import { straysAmong } from '../../drawing/strays-among.ts'
import { say } from '../../model/words/say.ts'
import type { Rule } from './preflight-rule.ts'

/** A name or a number that stands elsewhere than its mark says of another one what isn’t so. */
export const LABELS: Rule = {
  rule: 'labels',
  holds: () => say('preflight.labels.holds'),
  breachesOf: ({ scene }) =>
    straysAmong(scene.layers.flatMap(({ marks }) => marks)).map((what) => ({
      level: 'red',
      sentence: say('preflight.labels.stray', { what }),
      fix: null,
    })),
}
