import Database from 'better-sqlite3'
import { afterAll, expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import { isDefinition } from '../../../data/model/definition-note.ts'
import type { Text } from '../../../data/model/text.ts'
import { EXPORT_LOCALES } from '../../../data/model/publication.ts'
import { FIGURE_KINDS, type FigureKind, type ViewQuery } from '../../../data/model/view-query.ts'
import { SOURCE_SENTENCES } from '../../../data/model/words/source-sentences.ts'
import { englishWordsIn, without } from '../english-words.ts'
import { openBundledCube } from '../figure/bundled-cube.ts'
import { published } from './published.ts'

const bundled = openBundledCube()
afterAll(() => {
  bundled.close()
})

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

it('what the dataset says of its companies’ figures, each listed fault too, has its words in every language', () => {
  const { notes, methodBreaks, events, services } = bundled.catalogue
  const dataset = new Database(bundled.file, { readonly: true })
  const remarks = dataset.prepare('SELECT DISTINCT note FROM known_discrepancies').pluck().all().map(String)
  dataset.close()
  const all = [
    // How a company counts is quoted, and stays as it is written.
    ...notes.filter((note) => !isDefinition(note)).map(({ id, text }) => [`note.${id}`, text] as const),
    ...methodBreaks.flatMap(({ id, label, reason }) => [
      [`break.${id}.label`, label] as const,
      [`break.${id}.reason`, reason] as const,
    ]),
    // A name alone is the same everywhere.
    ...services
      .filter(({ name }) => name !== 'Skype')
      .map(({ id, name }) => [`service.${id}`, name] as const),
    ...events.map(({ id, label }) => [`event.${id}.label`, label] as const),
    ...remarks.map((remark) => [`discrepancy.${remark}`, remark] as const),
  ]
  expect(remarks.length).toBeGreaterThan(5)
  expect(all.filter(([id, text]) => SOURCE_SENTENCES[id]?.en !== text)).toEqual([])
})

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
