import type { Catalogue } from '../model/catalogue.ts'
import type { CoverageList } from '../model/view-details.ts'
import type { PeriodCoverage } from '../model/view-rows.ts'
import { listInText, territoryName } from '../model/words/names.ts'
import { say } from '../model/words/say.ts'
import { absenceText } from './cell.ts'

/** The coverage of each period with the names behind "52 of 57 reporting". */
export function coverageList(catalogue: Catalogue, periods: readonly PeriodCoverage[]): CoverageList {
  return periods.map(({ period, of, without }) => {
    const named = without.map(({ code, absence }) => ({
      code,
      name: territoryName(catalogue, code),
      absence,
      text: absenceText(absence),
    }))
    const reporting = of - named.length
    const names = listInText(named.map(({ name, text }) => `${name} (${text})`))
    const sentence =
      named.length === 0
        ? say('view.coverage.all', { period, of })
        : say('view.coverage.some', { period, reporting, of, names })
    return { period, reporting, of, sentence, without: named }
  })
}
