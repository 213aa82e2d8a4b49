import { expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import type { Text } from '../../../data/model/text.ts'
import { EXPORT_LOCALES } from '../../../data/model/publication.ts'
import { FIGURE_KINDS, type FigureKind, type ViewQuery } from '../../../data/model/view-query.ts'
import { englishWordsIn, without } from '../english-words.ts'
import { openBundledCube } from '../figure/bundled-cube.ts'
import { published } from './published.ts'

const bundled = openBundledCube()

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
        for (const word of englishWordsIn(
          without(
            [...lines, alt.short, alt.long, scene.title].join(' '),
            namesIn(answer.figure.source),
          ).replace(QUOTED, ''),
          locale,
        ))
          found.add(`${figure}: ${word}`)
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
