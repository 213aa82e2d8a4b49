import { assertionVerdicts } from '../../model/assertion-verdicts.ts'
import { formatCount, formatInterval } from '../../model/format.ts'
import type { FactSheet, SheetRow } from '../../model/fact-sheet.ts'
import type { FigureRow, FigureRows } from '../../model/provenance.ts'
import type { Leads } from '../../model/lead.ts'
import { headlineInWords, leadParts, leadsInWords } from '../../model/words/tell-leads.ts'
import type { AssessedStatement } from '../../model/verdict.ts'
import { lowerFirst } from '../../model/words/names.ts'
import { valueText } from '../../model/words/say-figure-change.ts'
import { say } from '../../model/words/say.ts'

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
  breakLabels: readonly string[],
  context: SheetContext,
): FactSheet {
  const { verdict } = statement
  const restsOn = [say('claims.figures', { count: verdict.figureCount }), verdict.coverage, ...breakLabels]
  return {
    title: say('sheet.claim-title'),
    sentence: statement.isParaphrase ? statement.words : `“${statement.words}”`,
    source: [
      [statement.publisher, statement.publishedOn, say('sheet.about-period', { period: statement.period })]
        .filter((part) => part !== null && part !== '')
        .join(' · '),
      ...(statement.address === '' ? [] : [statement.address]),
      ...(statement.isParaphrase ? [say('sheet.paraphrase')] : []),
    ],
    verdict: { word: verdict.word, label: say(`verdict.${verdict.word}`), sentence: verdict.sentence },
    parts: filledParts([
      [say('sheet.read-as'), statement.inWords],
      [say('sheet.arithmetic'), verdict.arithmetic],
      [say('claims.each'), assertionVerdicts(verdict)],
      [say('sheet.mind'), verdict.reasons],
      [say('sheet.rests-on'), [restsOn.filter((part) => part !== null).join(' · ')]],
    ]),
    ...rowsAndDocuments(found),
    dataset: datasetLines(context, say('sheet.made-with', { version: context.appVersion })),
  }
}

/** The sheet of one mark of a figure: what it counts, the sum of its rows, the rows and the documents. */
export function figureSheet(found: FigureRows, context: SheetContext): FactSheet {
  return {
    title: say('sheet.figure-title'),
    sentence: found.heading,
    source: [],
    verdict: null,
    parts: filledParts([[say('sheet.arithmetic'), sumLines(found.rows)]]),
    ...rowsAndDocuments(found),
    dataset: datasetLines(context, say('sheet.made-with-figure', { version: context.appVersion })),
  }
}

/** The sheet of leads: each with what stands below it, and the rows of the first screen's. */
export function leadsSheet(leads: Leads, found: FigureRows, context: SheetContext): FactSheet {
  const { title, sections } = leadsInWords(leads)
  const { companyName: company, asOf: period } = leads
  return {
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
    ...rowsAndDocuments(found),
    dataset: datasetLines(context, say('sheet.made-with-figure', { version: context.appVersion })),
  }
}

function filledParts(parts: readonly (readonly [string, readonly string[]])[]): FactSheet['parts'] {
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => ({ heading, lines: [...lines] }))
}

/** The sum of rows that count the same thing; rows with and without a total, or of several measures, are never added. */
function sumLines(rows: readonly FigureRow[]): readonly string[] {
  const units = [...new Set(rows.map(countedOf))]
  const known = rows.filter(({ low, high }) => low !== null && high !== null)
  const blank = rows.length - known.length
  const blankLine = blank === 0 ? [] : [say('sheet.blank-rows', { count: blank })]
  const hasTotal = rows.some(({ outcome }) => outcome === 'total')
  const isMixed =
    new Set(rows.map(({ measure }) => measure)).size > 1 ||
    (hasTotal && rows.some(({ outcome }) => outcome !== 'total'))
  if (isMixed) return [say('sheet.several-units', { units: units.join(', ') }), ...blankLine]
  if (known.length < 2 || known.some(({ measure }) => measure === 'share-disclosed')) return blankLine
  const sum = formatInterval(
    known.reduce((total, { low }) => total + (low ?? 0), 0),
    known.reduce((total, { high }) => total + (high ?? 0), 0),
    formatCount,
  )
  const terms = known.map(({ low, high }) => formatInterval(low ?? 0, high ?? 0, formatCount))
  const written = terms.length > TERMS_IN_TEXT ? [...terms.slice(0, TERMS_IN_TEXT), '…'] : terms
  return [say('sheet.sum-of-rows', { terms: written.join(' + '), sum }), ...blankLine]
}

function rowsAndDocuments(found: FigureRows): Pick<FactSheet, 'rows' | 'rowsTotal' | 'documents'> {
  const numbers = new Map(found.documents.map(({ id }, place) => [id, place + 1]))
  return {
    rows: found.rows.map((row) => sheetRow(row, numbers.get(row.documentId) ?? 0)),
    rowsTotal: found.total,
    documents: found.documents.map((document, place) => {
      const { publisher, title, address, publishedOn, retrievedOn, sha256 } = document
      const parts = [
        publisher,
        title,
        address,
        publishedOn === null ? null : `${lowerFirst(say('screen.published-on'))} ${publishedOn}`,
        retrievedOn === null ? null : `${lowerFirst(say('screen.retrieved-on'))} ${retrievedOn}`,
        sha256 === null ? null : `${say('screen.sha256')} ${sha256}`,
      ]
      return say('sheet.document', {
        number: place + 1,
        citation: parts.filter((part) => part !== null).join(', '),
      })
    }),
  }
}

function sheetRow(row: FigureRow, document: number): SheetRow {
  const rowNumber = row.sourceRow === null ? null : say('check.row', { row: row.sourceRow })
  return {
    period: row.period,
    territory: row.territory,
    kind: say(`kind.${row.requestKind}`),
    counted: countedOf(row),
    asPublished: valueText(row),
    place: [row.sheet, rowNumber].filter((part) => part !== null).join(', '),
    document,
  }
}

function countedOf({ measure, outcome }: FigureRow): string {
  const unit = lowerFirst(say(`measure.${measure}`))
  return outcome === 'total' ? unit : say('check.cell', { outcome: say(`outcome.${outcome}`), unit })
}

function datasetLines(context: SheetContext, madeWith: string): readonly string[] {
  return [
    say('sheet.dataset-name', {
      name: context.datasetName,
      code: context.shortCode,
      figures: formatCount(context.figureCount),
    }),
    say('sheet.fingerprint', { fingerprint: context.fingerprint }),
    madeWith,
  ]
}
