import { inhabitantsBehind } from '../figure/inhabitants-behind.ts'
import { rowsHeading } from '../figure/rows-heading.ts'
import { DeskError } from '../model/error-codes.ts'
import type { FactSheet, SheetSubject } from '../model/fact-sheet.ts'
import { ENGLISH } from '../model/words/english.ts'
import { say } from '../model/words/say.ts'
import { wordIn } from '../model/words/word-verdict.ts'
import { claimSheet, figureSheet, leadsSheet, type SheetContext } from '../publish/fact-sheet/make-sheet.ts'
import { paintSheetHtml } from '../publish/fact-sheet/paint-html.ts'
import { paintSheetPdf } from '../publish/fact-sheet/paint-pdf.ts'
import { LANGUAGES } from '../publish/words/languages.ts'
import type { LoadedDataset } from './dataset-slot.ts'
import type { HearAlive } from './progress.ts'
import { rowsBehind } from './rows-behind.ts'
import type { ServicesOf } from './service.ts'
import type { SheetVerbs } from './sheet-verbs.ts'

/** Rows that a sheet prints; a larger figure says how many more there are. */
const MAX_ROWS = 300

/** Pages to check one statement or one mark of a figure by. */
export const SHEET_SERVICES: ServicesOf<SheetVerbs> = {
  'fact-sheet': async (slot, { subject, format, appVersion }, _hear, hearAlive) => {
    const loaded = slot.current()
    const { name, shortCode, fingerprint, figureCount } = loaded.info
    const context = { datasetName: name, shortCode, fingerprint, figureCount, appVersion }
    const sheet = sheetOf(loaded, subject, context, hearAlive)
    const fileName = `${fileNameOf(subject, sheet)}.${format}`
    return format === 'pdf'
      ? { fileName, mimeType: 'application/pdf', bytes: await paintSheetPdf(sheet) }
      : {
          fileName,
          mimeType: 'text/html; charset=utf-8',
          bytes: new TextEncoder().encode(paintSheetHtml(sheet)),
        }
  },
}

function sheetOf(
  loaded: LoadedDataset,
  subject: SheetSubject,
  context: SheetContext,
  hearAlive: HearAlive,
): FactSheet {
  const { claims, settled, dataset, info } = loaded
  if (subject.about === 'mark') {
    const { mark } = subject
    const language = LANGUAGES[subject.locale]
    const { query, cube } = settled(subject.query)
    const found = rowsBehind(dataset, cube.figureIds(query, mark), MAX_ROWS, (count) =>
      wordIn(language, rowsHeading(query, mark, info.catalogue, count)),
    )
    const inhabitants = inhabitantsBehind(info.catalogue, query, mark, dataset.populations)
    return figureSheet(
      { ...found, inhabitants: inhabitants.map((text) => wordIn(language, text)) },
      context,
      language,
    )
  }
  if (subject.about === 'leads') {
    const leads = loaded.leads.findAll(subject, hearAlive)
    const shown = [
      ...(leads.headline === null ? [] : [leads.headline]),
      ...leads.leads.slice(0, leads.onFirstScreen),
    ]
    const ids = [...new Set(shown.flatMap(({ figureIds }) => figureIds))]
    const found = rowsBehind(dataset, ids, MAX_ROWS, () => say('lead.sheet-title'))
    return leadsSheet(leads, found, context, ENGLISH)
  }
  const statement = claims.maybeStatement(subject.statement)
  if (statement === undefined) throw new DeskError('statement-unknown', { statement: subject.statement })
  const ids = claims.figureIdsOf(statement.id)
  const found = rowsBehind(dataset, ids, MAX_ROWS, (count) =>
    say('claim.rows-heading', { words: statement.words, count }),
  )
  const breaks = statement.verdict.breaks.flatMap(
    (id) => info.catalogue.methodBreaks.find((each) => each.id === id) ?? [],
  )
  return claimSheet(statement, found, breaks, context, LANGUAGES[subject.locale])
}

/** From the statement's id, or the first words of what the figure counts. */
function fileNameOf(subject: SheetSubject, sheet: FactSheet): string {
  const name = subject.about === 'statement' ? subject.statement : sheet.sentence
  const plain = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
  return `${subject.about === 'leads' ? 'leads' : 'fact-check'}-${plain.replaceAll(/^-|-$/g, '')}`
}
