import Database from 'better-sqlite3'
import { afterAll, expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import { breakLabel, breakReason } from '../../../data/figure/breaks.ts'
import { publisherText, titleText } from '../../../data/figure/document-text.ts'
import { companyText, groupText, serviceText } from '../../../data/model/name-texts.ts'
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
  /Law Enforcement Requests Report|U\.S\. National Security Orders Report|krMaynard\/\S+ \([^)]*\), data\/\S+|(?:Microsoft)?\/Raw_Data, [Cc]ommit \w+|Serbia \(incl\.? Kosovo\)|To Be Determined|CLOUD Act|Disclosure Desk|dsa-transparency-data, google-user-data\/raw|transparency-report-api, data\/apple-transparency\.json|Investigatory Powers Act|Facebook, Messenger, WhatsApp|Google Workspace|Google Cloud Platform|Sources|[\w-]+\.csv|Skype|Microsoft/g

const VIEWS: Readonly<Record<FigureKind, readonly Partial<ViewQuery>[]>> = {
  'over-time': [
    {},
    { mode: 'share', events: true },
    { half: 'H1', change: 'since-first' },
    { requestKinds: ['civil'] },
    { company: 'google', service: 'google-all', measure: 'share-disclosed' },
    { company: 'google', service: 'google-all', requestKinds: ['undivided', 'criminal', 'emergency'] },
    { company: 'apple', service: 'apple-accounts', requestKinds: ['criminal', 'emergency'] },
    { company: 'meta', service: 'meta-all', requestKinds: ['undivided', 'criminal', 'emergency'] },
  ],
  'territories-ranked': [
    { top: 5, compareWith: '2024 H1' },
    { mode: 'share', outcomes: ['rejected', 'no-data'] },
  ],
  'outcome-mix': [{}, { requestKinds: ['civil'] }],
  map: [{ change: 'since-same-half' }, { mode: 'share-of-all' }],
  'small-multiples': [
    { panelsBy: 'outcome' },
    { panelsBy: 'company' },
    { territories: ['DE', 'FR', 'GB', 'BR', 'IN', 'IT', 'ES'] },
  ],
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

/** Titles and names of publishers that are their own, and names of files and repositories. */
const OWN_NAMES =
  /^(Law Enforcement Requests Report|Government requests for user data|US National Security Orders Report|Providing additional transparency on US government requests for customer data|Microsoft releases transparency report for second half of 2016|Microsoft Issues Its Own User Data Transparency Report|Microsoft: Just Three Enterprises Impacted by Law Enforcement Requests in 2H 2014|Microsoft On the Issues, \d{4}-\d\d-\d\d|ISO-3166 Countries with Regional Codes: all\/all\.csv|[\w./-]+\.(csv|json)|Skype|Microsoft|Google|Apple|Meta|Windows Central|Dice|Neowin|SecurityWeek|Disclosure Desk|United Nations, DESA, Population Division|open-numbers|krMaynard|United Nations Statistics Division|Standard country or area codes for statistical use \(M49\)|European Union|About the EU: countries|Global Affairs Canada|Canada and the G7|Office of the Director of National Intelligence|Five Eyes Oversight Organizations Meet in London|lukes \(GitHub\))$/

it('whatever the dataset says under a figure has its words in every language, of each company', () => {
  const { notes, methodBreaks, events, services, companies, groups, documents } = bundled.catalogue
  const dataset = new Database(bundled.file, { readonly: true })
  const column = (sql: string): readonly string[] => dataset.prepare(sql).pluck().all().map(String)
  const remarks = column('SELECT note FROM known_discrepancies UNION SELECT note FROM figure_discrepancies')
  const behindFigures = column(
    `WITH used (id) AS (SELECT document_id FROM source_rows UNION SELECT document_id FROM populations
       UNION SELECT document_id FROM territory_groups)
     SELECT key FROM documents WHERE id IN used OR id IN (SELECT read_through_id FROM documents WHERE id IN used)`,
  )
  dataset.close()
  const used = documents.filter(({ id }) => behindFigures.includes(id))
  const texts: readonly Text[] = [
    ...companies.map(({ id }) => companyText(bundled.catalogue, id)),
    ...services.map(({ id }) => serviceText(bundled.catalogue, id)),
    ...groups.map(groupText),
    ...notes.map(({ id, text }): Text => ({ is: 'source', id: `note.${id}`, text })),
    ...methodBreaks.flatMap((each) => [breakLabel(each), breakReason(each)]),
    ...events.map(({ id, label }): Text => ({ is: 'source', id: `event.${id}.label`, text: label })),
    ...remarks.map((remark): Text => ({ is: 'source', id: `discrepancy.${remark}`, text: remark })),
    ...used.flatMap(({ publisher, title }) => [
      publisherText(publisher),
      titleText(title),
      // Of a series the words that its titles share are told once, and its half-years.
      titleText(title.replace(/, \d{4} H[12]$/, '')),
    ]),
  ]
  const unsaid = texts.flatMap(sentencesIn).filter(({ id, text }) => {
    const sentence = SOURCE_SENTENCES[id]
    const isSaid = sentence?.en === text && EXPORT_LOCALES.every((locale) => sentence[locale].trim() !== '')
    return !isSaid && !OWN_NAMES.test(text.replace(/, \d{4} H[12]$/, ''))
  })
  expect(unsaid).toEqual([])
  expect([notes.length, methodBreaks.length, remarks.length, used.length].every((count) => count > 5)).toBe(
    true,
  )
})

/** What a text takes from the dataset as it is written. */
function sentencesIn(text: Text): readonly { readonly id: string; readonly text: string }[] {
  switch (text.is) {
    case 'source':
      return [text]
    case 'name':
      return [{ id: '', text: text.name }].filter((each) => !/^\d+$/.test(each.text))
    case 'message':
      return Object.values(text.with).flatMap((each) => (typeof each === 'number' ? [] : sentencesIn(each)))
    case 'joined':
      return text.texts.flatMap(sentencesIn)
    default:
      return []
  }
}

/** Names of publishers and documents. */
function namesIn(text: Text): readonly string[] {
  switch (text.is) {
    case 'name':
      return [text.name]
    case 'source':
      return [text.text]
    case 'message':
      return Object.values(text.with).flatMap((each) => (typeof each === 'number' ? [] : namesIn(each)))
    case 'list':
    case 'joined':
      return text.texts.flatMap(namesIn)
    default:
      return []
  }
}
