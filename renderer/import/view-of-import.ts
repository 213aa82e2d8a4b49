import type { Catalogue } from '../../data/model/catalogue.ts'
import { mainServiceOf } from '../../data/model/company-service.ts'
import { periodLength } from '../../data/model/period.ts'
import { settleView } from '../../data/model/settle-view.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { LAW_ENFORCEMENT_KINDS } from '../../data/model/vocabulary.ts'
import type { ReportFile } from './report-file.ts'

/** The company that a file was taken for, or that of a dataset's added edition; `null`: none is. */
function companyOf({ report }: ReportFile): string | null {
  const added = report?.found?.find(({ state }) => state === 'added')
  return added?.company ?? report?.taken?.company.id ?? null
}

/** What was imported, to be looked at: the company of the first file, all territories, over all its periods. */
export function viewOfImport(
  files: readonly ReportFile[],
  catalogue: Catalogue,
  standard: ViewQuery,
): ViewQuery | null {
  const [company] = files.flatMap((file) => companyOf(file) ?? [])
  const extents = catalogue.extents.filter((extent) => extent.company === company)
  const whole = extents.find(({ service }) => service === mainServiceOf(catalogue, company ?? ''))
  if (company === undefined || whole === undefined) return null
  const usable = extents.filter(
    ({ service, from }) => service === whole.service && periodLength(from) === periodLength(whole.from),
  )
  const periods = usable.flatMap(({ from, to }) => [from, to]).sort()
  return settleView(
    {
      ...standard,
      company,
      service: whole.service,
      territories: [],
      requestKinds: [...LAW_ENFORCEMENT_KINDS],
      periods: { from: periods[0] ?? whole.from, to: periods.at(-1) ?? whole.to },
    },
    catalogue,
  ).query
}
