import { say } from '../../model/words/say.ts'
import { keysOf } from '../words/keys-of.ts'
import type { Rule } from './preflight-rule.ts'

const LONGEST_SHORT_ALT = 150

/** A figure says where its numbers come from. */
export const SOURCE_LINE: Rule = {
  rule: 'source-line',
  holds: () => say('preflight.source-line.holds'),
  breachesOf: ({ texts, publication }) =>
    texts.source !== ''
      ? []
      : [
          {
            level: 'red',
            sentence: say('preflight.source-line.empty'),
            fix: {
              label: say('preflight.source-line.fix'),
              publication: { ...publication, texts: { ...publication.texts, source: null } },
            },
          },
        ],
}

/** Alt text is there, and written for the numbers that are shown. */
export const ALT_TEXT: Rule = {
  rule: 'alt-text',
  holds: ({ publication }) =>
    say(
      publication.altText.short === null && publication.altText.long === null
        ? 'preflight.alt-text.drafted'
        : 'preflight.alt-text.holds',
    ),
  breachesOf: ({ alt, publication, generated }) => {
    const drafted = {
      label: say('preflight.alt-text.fix'),
      publication: { ...publication, altText: { short: null, long: null, writtenFor: null } },
    }
    if (alt.short === '' || alt.long === '')
      return [{ level: 'red', sentence: say('preflight.alt-text.empty'), fix: drafted }]
    if (alt.isStale) return [{ level: 'red', sentence: say('preflight.alt-text.stale'), fix: drafted }]
    if (alt.short.length <= LONGEST_SHORT_ALT || alt.short === generated.altShort) return []
    return [
      {
        level: 'amber',
        sentence: say('preflight.alt-text.long', { length: alt.short.length, most: LONGEST_SHORT_ALT }),
        fix: {
          ...drafted,
          publication: { ...publication, altText: { ...publication.altText, short: null } },
        },
      },
    ]
  },
}

/** What a reader must be told stands under the figure; a rewording of a note that is no longer generated says nothing. */
export const NOTES: Rule = {
  rule: 'notes',
  holds: ({ generated, foot }) =>
    say(foot.form === 'full' ? 'preflight.notes.holds' : 'preflight.notes.short', {
      count: generated.notes.length,
    }),
  breachesOf: ({ spec, generated, texts, publication }) => {
    const { rewordings } = publication.texts
    const known = keysOf(spec)
    const stale = rewordings.filter(({ of }) => !known.has(of))
    const lost = generated.notes.length + publication.texts.ownNotes.length > 0 && texts.notes.length === 0
    return [
      ...(lost ? [{ level: 'red' as const, sentence: say('preflight.notes.lost'), fix: null }] : []),
      ...(stale.length === 0
        ? []
        : [
            {
              level: 'amber' as const,
              sentence: say('preflight.notes.stale', { count: stale.length }),
              fix: {
                label: say('preflight.notes.fix'),
                publication: {
                  ...publication,
                  texts: {
                    ...publication.texts,
                    rewordings: rewordings.filter(({ of }) => known.has(of)),
                  },
                },
              },
            },
          ]),
    ]
  },
}

/** Every annotation has its place in the data. */
export const ANNOTATIONS: Rule = {
  rule: 'annotations',
  holds: ({ publication }) => say('preflight.annotations.holds', { count: publication.annotations.length }),
  breachesOf: ({ annotations, publication }) => {
    const missed = new Set(annotations.missed)
    if (missed.size === 0) return []
    return [
      {
        level: 'amber',
        sentence: say('preflight.annotations.missed', { count: missed.size }),
        fix: {
          label: say('preflight.annotations.fix'),
          publication: {
            ...publication,
            annotations: publication.annotations.filter(({ id }) => !missed.has(id)),
          },
        },
      },
    ]
  },
}
