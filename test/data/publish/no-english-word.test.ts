import { expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import type { Text } from '../../../data/model/text.ts'
import { EXPORT_LOCALES } from '../../../data/model/publication.ts'
import { FIGURE_KINDS, type FigureKind, type ViewQuery } from '../../../data/model/view-query.ts'
import { openBundledCube } from '../figure/bundled-cube.ts'
import { published } from './published.ts'

const bundled = openBundledCube()

/** Words that are English and of none of the other languages. */
const ENGLISH_WORDS = new Set(
  `the and with from for which that this than their there where when what not only never no-one each every other others all any both between
  before after since under over across through these those they them its have has had been were being are could would should can will shall
  request requests account accounts device customer customers share shares change changes outcome outcomes territory territories country
  countries period periods half halves year years first second newest largest highest lowest most least fewer many more less few reported
  reporting rejected disclosed found content data published drawn shown chart map bar bars line lines heat table range ranges small large law
  enforcement emergency criminal civil national security letters orders seeking break note notes source coverage listed suppressed blank
  withheld number numbers figure figures view text percent points index against counts count sum together selection figures kind kinds panel
  panels row rows labelled dataset document documents read is of to by in on at an as it be`.split(/\s+/),
)
/** English words that are words of the other language, too. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  de: ['in', 'an', 'all', 'am', 'index'],
  fr: [
    'on',
    'note',
    'table',
    'rate',
    'large',
    'source',
    'index',
    'documents',
    'document',
    'points',
    'figure',
    'change',
    'an',
    'civil',
    'content',
    'notes',
    'bars',
  ],
  es: ['no', 'civil', 'criminal', 'as', 'data'],
  it: ['in', 'civil', 'data', 'note', 'all'],
  nl: [
    'in',
    'is',
    'of',
    'data',
    'index',
    'kind',
    'over',
    'note',
    'at',
    'are',
    'all',
    'be',
    'document',
    'had',
    'than',
  ],
  pt: ['as', 'criminal', 'civil', 'no', 'note'],
  pl: ['an', 'to', 'by', 'on', 'be', 'data'],
}

/** Names of sources, and what the dataset quotes from them. */
const QUOTED =
  /Law Enforcement Requests Report|U\.S\. National Security Orders Report|krMaynard\/\S+ \([^)]*\), data\/\S+|chaukap\/\S+ \([^)]*\), Microsoft\/Raw_Data at commit \w+|Serbia \(incl\.? Kosovo\)|To Be Determined|CLOUD Act|Disclosure Desk|Skype|Microsoft/g

const VIEWS: Readonly<Record<FigureKind, readonly Partial<ViewQuery>[]>> = {
  'over-time': [
    {},
    { mode: 'share', events: true },
    { half: 'H1', change: 'since-first' },
    { requestKinds: ['civil'] },
  ],
  'territories-ranked': [
    { top: 5, compareWith: '2024 H1' },
    { mode: 'share', outcomes: ['rejected', 'no-data'] },
  ],
  'outcome-mix': [{}, { requestKinds: ['civil'] }],
  map: [{ change: 'since-same-half' }, { mode: 'share-of-all' }],
  'small-multiples': [{ panelsBy: 'outcome' }, { territories: ['DE', 'FR', 'GB', 'BR', 'IN', 'IT', 'ES'] }],
  bands: [{ requestKinds: ['fisa-content', 'fisa-non-content'], measure: 'accounts', territories: ['US'] }],
  slope: [{ by: 'territory' }, { periods: { from: '2017 H1', to: '2025 H1' }, by: 'territory' }],
  'heat-table': [{ by: 'territory', mode: 'disclosure-rate' }],
}

it.each(EXPORT_LOCALES.filter((locale) => locale !== 'en'))(
  'a figure in %s has no English word but names of sources, whatever its kind',
  (locale) => {
    const found = new Set<string>()
    for (const figure of FIGURE_KINDS)
      for (const change of VIEWS[figure]) {
        const query = { ...bundled.standard, ...change, figure }
        const answer = answerView(bundled.catalogue, bundled.cube.answer(query), bundled.standard)
        const { scene, alt } = published({ query, locale, showsCode: true }, 'owid-web', answer)
        expect(scene.language).toBe(locale)
        const lines = scene.layers.flatMap(({ marks }) =>
          marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
        )
        for (const word of words(
          without(
            [...lines, alt.short, alt.long, scene.title].join(' '),
            namesIn(answer.figure.source),
          ).replace(QUOTED, ''),
        ))
          if (ENGLISH_WORDS.has(word) && !(ALSO[locale] ?? []).includes(word)) found.add(`${figure}: ${word}`)
      }
    expect([...found]).toEqual([])
  },
)

/** Names of publishers and documents. */
function namesIn(text: Text): readonly string[] {
  switch (text.is) {
    case 'name':
      return [text.name]
    case 'message':
      return Object.values(text.with).flatMap((each) => (typeof each === 'number' ? [] : namesIn(each)))
    case 'list':
    case 'joined':
      return text.texts.flatMap(namesIn)
    default:
      return []
  }
}

function without(text: string, names: readonly string[]): string {
  return names.toSorted((a, b) => b.length - a.length).reduce((rest, name) => rest.replaceAll(name, ''), text)
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}
