import { ABSENCES, type FigureSpec } from '../figure-spec.ts'
import { joinedText, listText, message, type Text } from '../text.ts'
import { absenceMessage } from './candidate.ts'
import { mainFinding } from './main-finding.ts'

/**
 * "[Chart type] of [data], [period], where [main finding]. Source.", then the same without its source, without what is compared beside
 * it, then without the period: what was found stays.
 */
export function altTexts(figure: FigureSpec): readonly Text[] {
  const { subject, publishers } = figure.alt
  const { comparison } = figure
  const range =
    comparison === null ? figure.alt.range : joinedText([figure.alt.range, comparison.label], ', ')
  const source = publishers === null ? [] : [message('figure.alt.source', { publishers })]
  const finding = mainFinding(figure)
  if (finding === null) {
    const said = message('figure.alt.no-finding', { chart: message('figure.alt.empty'), subject, range })
    return [joinedText([said, ...source, ...absent(figure)], ' '), said]
  }
  const chart =
    figure.panels.length === 0 ? message(`figure.alt.${figure.shape}`) : message('figure.alt.panels')
  const said = message('figure.alt.found', { chart, subject, range, finding })
  return [
    joinedText([said, ...source, ...absent(figure)], ' '),
    joinedText([said, ...source], ' '),
    said,
    ...(comparison === null
      ? []
      : [message('figure.alt.found', { chart, subject, range: figure.alt.range, finding })]),
    message('figure.alt.brief', { chart, subject, finding }),
  ]
}

/** Why numbers are lacking, where some are. */
function absent({ series, panels }: FigureSpec): readonly Text[] {
  const cells = [...series, ...panels.flatMap((panel) => panel.series)].flatMap((each) => each.cells)
  const found = new Set(cells.flatMap(({ low, absence }) => (low === null ? [absence ?? 'not-held'] : [])))
  const absences = ABSENCES.filter((absence) => found.has(absence)).map(absenceMessage)
  return absences.length === 0 ? [] : [message('figure.alt.absences', { absences: listText(absences) })]
}
