import { assertionVerdicts } from '../../model/assertion-verdicts.ts'
import type { MethodBreak } from '../../model/catalogue.ts'
import type { FactSheet, SheetRow } from '../../model/fact-sheet.ts'
import { measureText, outcomeText } from '../../model/name-texts.ts'
import type { FigureRow, FigureRows } from '../../model/provenance.ts'
import { say } from '../../model/words/say.ts'
import type { Leads } from '../../model/lead.ts'
import { headlineInWords, leadParts, leadsInWords } from '../../model/words/tell-leads.ts'
import { capital, joinedText, message, named, periodText, valueText, type Text } from '../../model/text.ts'
import type { AssessedStatement } from '../../model/verdict.ts'
import type { Language } from '../../model/words/language.ts'
import { ABSENCE_OF_STATUS } from '../../model/words/say-figure-change.ts'
import { wordIn, wordStatement } from '../../model/words/word-verdict.ts'

/** Of what dataset a sheet is made, and with what. */
export interface SheetContext {
  readonly datasetName: string
  readonly shortCode: string
  readonly fingerprint: string
  readonly figureCount: number
  readonly appVersion: string
}

/** Terms that are written out before only their sum is. */
const TERMS_IN_TEXT = 8

/** The sheet of a statement: its sentence, its verdict with the arithmetic, the rows and the documents. */
export function claimSheet(
  statement: AssessedStatement,
  found: FigureRows,
  breaks: readonly MethodBreak[],
  context: SheetContext,
  language: Language,
): FactSheet {
  const word = wordsOf(language)
  const { inWords, verdict } = wordStatement(statement, language)
  const period = statement.period.split(' – ').map((label) => word(periodText(label)))
  const restsOn = [
    word(message('claims.figures', { count: verdict.figureCount })),
    verdict.coverage,
    ...breaks.map(({ id, label }) => word({ is: 'source', id: `break.${id}.label`, text: label })),
  ]
  return {
    locale: language.locale,
    title: word(message('sheet.claim-title')),
    sentence: statement.isParaphrase ? statement.words : `“${statement.words}”`,
    source: [
      [
        statement.publisher,
        statement.publishedOn,
        word(message('sheet.about-period', { period: named(period.join(' – ')) })),
      ]
        .filter((part) => part !== null && part !== '')
        .join(' · '),
      ...(statement.address === '' ? [] : [statement.address]),
      ...(statement.isParaphrase ? [word(message('sheet.paraphrase'))] : []),
    ],
    verdict: {
      word: verdict.word,
      label: word(message(`verdict.${verdict.word}`)),
      sentence: verdict.sentence,
    },
    parts: filledParts([
      [word(message('sheet.read-as')), inWords],
      [word(message('sheet.arithmetic')), verdict.arithmetic],
      [word(message('sheet.each')), assertionVerdicts(statement.verdict).map(word)],
      [word(message('sheet.mind')), verdict.reasons],
      [word(message('sheet.rests-on')), [restsOn.filter((part) => part !== null).join(' · ')]],
    ]),
    ...rowsAndDocuments(found, word),
    dataset: datasetLines(context, message('sheet.made-with', { version: named(context.appVersion) }), word),
  }
}

/** The sheet of one mark of a figure: what it counts, the sum of its rows, the rows and the documents. In the language of its heading. */
export function figureSheet(found: FigureRows, context: SheetContext, language: Language): FactSheet {
  const word = wordsOf(language)
  const madeWith = message('sheet.made-with-figure', { version: named(context.appVersion) })
  return {
    locale: language.locale,
    title: word(message('sheet.figure-title')),
    sentence: found.heading,
    source: [],
    verdict: null,
    parts: filledParts([
      [word(message('sheet.arithmetic')), sumLines(found.rows).map(word)],
      [word(message('sheet.divided-by')), found.inhabitants ?? []],
    ]),
    ...rowsAndDocuments(found, word),
    dataset: datasetLines(context, madeWith, word),
  }
}

/** The sheet of leads: each with what stands below it, and the rows of the first screen's. What stands below a headline is English. */
export function leadsSheet(
  leads: Leads,
  found: FigureRows,
  context: SheetContext,
  language: Language,
): FactSheet {
  const word = wordsOf(language)
  const madeWith = message('sheet.made-with-figure', { version: named(context.appVersion) })
  const { title, sections } = leadsInWords(leads)
  const { companyName: company, asOf: period } = leads
  return {
    locale: language.locale,
    title: say('lead.sheet-title'),
    sentence: leads.headline === null ? title : headlineInWords(leads.headline),
    source: period === null ? [] : [say('lead.sheet-about', { company, period })],
    verdict: null,
    parts: filledParts(
      sections.flatMap(
        ({ heading, leads: told, lines }): readonly (readonly [string, readonly string[]])[] =>
          told.length === 0
            ? [[heading, lines]]
            : told.map((lead) => {
                const [headline = '', ...rest] = leadParts(lead)
                return [lead.rank === 0 ? heading : `${heading} · ${lead.rank}. ${headline}`, rest]
              }),
      ),
    ),
    ...rowsAndDocuments(found, word),
    dataset: datasetLines(context, madeWith, word),
  }
}

type Words = (text: Text) => string

function wordsOf(language: Language): Words {
  return (text) => wordIn(language, text)
}

function filledParts(parts: readonly (readonly [string, readonly string[]])[]): FactSheet['parts'] {
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => ({ heading, lines: [...lines] }))
}

/** The sum of rows that count the same thing; rows with and without a total, or of several measures, are never added. */
function sumLines(rows: readonly FigureRow[]): readonly Text[] {
  const known = rows.filter(({ low, high }) => low !== null && high !== null)
  const blank = rows.length - known.length
  const blankLine = blank === 0 ? [] : [message('sheet.blank-rows', { count: blank })]
  const hasTotal = rows.some(({ outcome }) => outcome === 'total')
  const isMixed =
    new Set(rows.map(({ measure }) => measure)).size > 1 ||
    (hasTotal && rows.some(({ outcome }) => outcome !== 'total'))
  if (isMixed) {
    const units = [...new Map(rows.map((row) => [`${row.measure} ${row.outcome}`, countedOf(row)])).values()]
    return [message('sheet.several-units', { units: joinedText(units, ', ') }), ...blankLine]
  }
  if (known.length < 2 || known.some(({ measure }) => measure === 'share-disclosed')) return blankLine
  const sum = valueText(
    known.reduce((total, { low }) => total + (low ?? 0), 0),
    known.reduce((total, { high }) => total + (high ?? 0), 0),
    'count',
  )
  const terms = known.map(({ low, high }) => valueText(low ?? 0, high ?? 0, 'count'))
  const written = terms.length > TERMS_IN_TEXT ? [...terms.slice(0, TERMS_IN_TEXT), named('…')] : terms
  return [message('sheet.sum-of-rows', { terms: joinedText(written, ' + '), sum }), ...blankLine]
}

function rowsAndDocuments(
  found: FigureRows,
  word: Words,
): Pick<FactSheet, 'rows' | 'rowsTotal' | 'documents'> {
  const numbers = new Map(found.documents.map(({ id }, place) => [id, place + 1]))
  return {
    rows: found.rows.map((row) => sheetRow(row, numbers.get(row.documentId) ?? 0, word)),
    rowsTotal: found.total,
    documents: found.documents.map((document, place) => {
      const { publisher, title, address, publishedOn, retrievedOn, sha256 } = document
      const parts = [
        publisher,
        title,
        address,
        publishedOn === null ? null : word(message('sheet.published-on', { day: named(publishedOn) })),
        retrievedOn === null ? null : word(message('sheet.retrieved-on', { day: named(retrievedOn) })),
        sha256 === null ? null : word(message('sheet.sha256', { digest: named(sha256) })),
      ]
      const citation = named(parts.filter((part) => part !== null).join(', '))
      return word(message('sheet.document', { number: place + 1, citation }))
    }),
  }
}

function sheetRow(row: FigureRow, document: number, word: Words): SheetRow {
  const { period, territory, territoryCode, requestKind, sheet } = row
  return {
    period: word(periodText(period)),
    territory: word({ is: 'territory', code: territoryCode, name: territory }),
    kind: word(capital(message(`figure.kind.${requestKind}`))),
    counted: word(countedOf(row)),
    asPublished: word(publishedText(row)),
    place: [sheet, placeInSheet(row, word)].filter((part) => part !== null).join(', '),
    document,
  }
}

/** The cell, as far as it is known; else the row. */
function placeInSheet({ cell, sourceRow }: FigureRow, word: Words): string | null {
  if (cell !== null) return word(message('sheet.place-cell', { cell: named(cell) }))
  return sourceRow === null ? null : word(message('sheet.place-row', { row: named(String(sourceRow)) }))
}

function countedOf({ measure, outcome }: FigureRow): Text {
  const unit = measureText(measure)
  return outcome === 'total'
    ? unit
    : message('sheet.outcome-of', { outcome: capital(outcomeText(outcome)), unit })
}

/** A published value, to the letter; where it is no number, what it means, with what is printed. */
function publishedText({ status, asPublished }: FigureRow): Text {
  const text = asPublished.trim()
  const absence = ABSENCE_OF_STATUS[status]
  if (absence === null) return named(text)
  const words = message(`figure.absence.${absence}`)
  return text === '' ? words : message('sheet.absence-printed', { absence: words, text: named(text) })
}

function datasetLines(context: SheetContext, madeWith: Text, word: Words): readonly string[] {
  const { datasetName, shortCode, figureCount, fingerprint } = context
  const count = message('claims.figures', { count: figureCount })
  const name = joinedText([named(datasetName), named(shortCode), count], ' · ')
  return [name, message('sheet.fingerprint', { fingerprint: named(fingerprint) }), madeWith].map(word)
}
