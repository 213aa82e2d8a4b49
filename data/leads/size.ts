import { isAbsent } from './is-absent.ts'
import { rounded } from './chance.ts'
import { ALL, type Series, type SeriesValue } from './series.ts'
import type { Survey } from './survey.ts'

/** How large a part of all law requests (accounts of all accounts) it is about, the larger of these numbers; 0.1 to 1. */
export function sizeOf(
  survey: Survey,
  series: Series,
  half: number,
  values: readonly SeriesValue[],
  halvesOf: readonly number[] = [half, half - 2],
): number {
  const { measure } = series
  if (measure === 'territories') return 0.5
  const isAccounts = measure === 'accounts'
  const law = survey.history.groups[0]?.group.id ?? 'law'
  const own =
    isAccounts || measure === 'requests'
      ? series
      : survey.maybeSeries(series.territory, series.group.group.id, 'requests')
  const all = survey.maybeSeries(ALL, law, isAccounts ? 'accounts' : 'requests')
  const parts = values.flatMap((_, at) => {
    const when = halvesOf[at] ?? half
    const [part, whole] = [own?.values[when]?.value, all?.values[when]?.value]
    return isAbsent(part) || isAbsent(whole) || whole === 0 ? [] : [part / whole]
  })
  return sizeOfPart(Math.max(0, ...parts), series.group.group.accountMeasure === 'devices' ? 0.6 : 1)
}

function sizeOfPart(part: number, factor = 1): number {
  if (part <= 0) return 0.1
  return rounded(factor * Math.max(0.1, Math.min(1, 1 + Math.log10(part) / 3)), 2)
}
