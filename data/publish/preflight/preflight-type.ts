import type { Publication } from '../../model/publication.ts'
import { listInText } from '../../model/words/names.ts'
import { say } from '../../model/words/say.ts'
import type { Rule } from './preflight-rule.ts'
import { smallestTextPt, thinnestLinePt } from './scene-measures.ts'
import { textsOfScene } from '../type/subset-of-scene.ts'
import { missingCharacters } from '../type/text-runs.ts'

const ROUNDING = 0.005

const inPt = (value: number): string => String(Math.round(value * 100) / 100)

/** No text is smaller than the preset allows, none but headings larger. */
export const TEXT_SIZE: Rule = {
  rule: 'text-size',
  holds: ({ scene, preset }) =>
    say('preflight.text-size.holds', {
      size: inPt(smallestTextPt(scene) ?? preset.minTextPt),
      least: inPt(preset.minTextPt),
    }),
  breachesOf: ({ scene, preset }) => {
    const smallest = smallestTextPt(scene)
    const headings = new Set(['title', 'panel-letter'])
    const largest = Math.max(
      0,
      ...textsOfScene({
        ...scene,
        layers: scene.layers.filter(({ name }) => !headings.has(name)),
      }).map(({ sizePt }) => sizePt),
    )
    const most = preset.maxTextPt ?? Number.POSITIVE_INFINITY
    return [
      ...(smallest !== null && smallest < preset.minTextPt - ROUNDING
        ? [
            {
              level: 'red' as const,
              sentence: say('preflight.text-size.small', {
                size: inPt(smallest),
                least: inPt(preset.minTextPt),
              }),
              fix: null,
            },
          ]
        : []),
      ...(largest > most + ROUNDING
        ? [
            {
              level: 'amber' as const,
              sentence: say('preflight.text-size.large', {
                size: inPt(largest),
                most: inPt(most),
              }),
              fix: null,
            },
          ]
        : []),
    ]
  },
}

/** No line is thinner than the preset allows. */
export const LINE_WIDTH: Rule = {
  rule: 'line-width',
  holds: ({ scene, preset }) =>
    say('preflight.line-width.holds', {
      size: inPt(thinnestLinePt(scene) ?? preset.minLinePt),
      least: inPt(preset.minLinePt),
    }),
  breachesOf: ({ scene, preset }) => {
    const thinnest = thinnestLinePt(scene)
    if (thinnest === null || thinnest >= preset.minLinePt - ROUNDING) return []
    return [
      {
        level: 'red',
        sentence: say('preflight.line-width.thin', { size: inPt(thinnest), least: inPt(preset.minLinePt) }),
        fix: null,
      },
    ]
  },
}

/** Every character is in one of the bundled faces, which are embedded or drawn as shapes. */
export const GLYPHS: Rule = {
  rule: 'glyphs',
  holds: ({ sheet }) => say(`preflight.glyphs.${sheet.textMode}`),
  breachesOf: ({ scene, publication }) => {
    const missing = [
      ...new Set(
        textsOfScene(scene).flatMap(({ text, weight }) => missingCharacters(text, scene.family, weight)),
      ),
    ]
    if (missing.length === 0) return []
    const without = withoutCharacters(publication, new Set(missing))
    const isOwn = JSON.stringify(without) !== JSON.stringify(publication)
    return [
      {
        level: 'red',
        sentence: say('preflight.glyphs.missing', {
          characters: listInText(missing.map(inCharacterAndCode), NAMED_CHARACTERS),
          count: missing.length,
        }),
        fix: isOwn ? { label: say('preflight.glyphs.fix'), publication: without } : null,
      },
    ]
  },
}

const NAMED_CHARACTERS = 8

/** `中 (U+4E2D)`: the machine that shows the sentence may lack the character too; a mark stands on a dotted circle. */
function inCharacterAndCode(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `${/^\p{M}$/u.test(character) ? '\u25CC' : ''}${character} (U+${code})`
}

/** The reader’s own texts without these characters. Names of the data stay as they are. */
function withoutCharacters(publication: Publication, missing: ReadonlySet<string>): Publication {
  const strip = (text: string): string =>
    Array.from(text)
      .filter((character) => !missing.has(character))
      .join('')
      .replace(/ {2,}/g, ' ')
      .trim()
  const maybeStrip = (text: string | null): string | null => (text === null ? null : strip(text))
  const { texts } = publication
  return {
    ...publication,
    panelLetter: strip(publication.panelLetter),
    texts: {
      title: maybeStrip(texts.title),
      subtitle: maybeStrip(texts.subtitle),
      source: maybeStrip(texts.source),
      credit: maybeStrip(texts.credit),
      rewordings: texts.rewordings.map(({ of, as }) => ({ of, as: strip(as) })).filter(({ as }) => as !== ''),
      ownNotes: texts.ownNotes.map(strip).filter((note) => note !== ''),
    },
    annotations: publication.annotations.map((annotation) => ({
      ...annotation,
      label: strip(annotation.label),
    })),
  }
}
