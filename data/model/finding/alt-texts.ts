import type { FigureSpec } from '../figure-spec.ts'
import { joinedText, message, type Text } from '../text.ts'
import { mainFinding } from './main-finding.ts'

/**
 * "[Chart type] of [data], [period], where [main finding]. Source.", then the same without its source, then without the period: what
 * was found stays.
 */
export function altTexts(figure: FigureSpec): readonly Text[] {
  const { subject, range, publishers } = figure.alt
  const source = publishers === null ? [] : [message('figure.alt.source', { publishers })]
  const finding = mainFinding(figure)
  if (finding === null) {
    const said = message('figure.alt.no-finding', { chart: message('figure.alt.empty'), subject, range })
    return [joinedText([said, ...source], ' '), said]
  }
  const chart =
    figure.panels.length === 0 ? message(`figure.alt.${figure.shape}`) : message('figure.alt.panels')
  const said = message('figure.alt.found', { chart, subject, range, finding })
  return [joinedText([said, ...source], ' '), said, message('figure.alt.brief', { chart, subject, finding })]
}
