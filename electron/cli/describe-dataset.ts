import { formatCount } from '../../data/model/format.ts'
import { heldTo } from '../../data/model/words/held-to.ts'
import { say } from '../../data/model/words/say.ts'
import type { DatasetInfo } from '../../data/model/dataset-info.ts'

/** What a dataset holds, as lines for a terminal: every code that a query can use is among them. */
export function describeDataset({ catalogue, ...info }: DatasetInfo): string {
  const named = (items: readonly { readonly id: string; readonly name: string }[]): string =>
    items.map(({ id, name }) => `${id} (${name})`).join(', ')
  const labels = catalogue.periods.map(({ label }) => label)
  const territories = catalogue.territories.filter(({ type }) => type !== 'world')
  return say('cli.info', {
    name: info.name,
    code: info.shortCode,
    fingerprint: info.fingerprint,
    figures: formatCount(info.figureCount),
    companies: named(catalogue.companies),
    held: heldTo(
      catalogue,
      catalogue.companies.map(({ id }) => id),
    ),
    services: named(catalogue.services),
    periods: labels.join(', '),
    documents: formatCount(catalogue.documents.length),
    groups: catalogue.groups
      .map(({ id, name, members }) => `\n    ${id.padEnd(32)} ${name} (${formatCount(members.length)})`)
      .join(''),
    territories: territories.map(({ code, name }) => `\n    ${code.padEnd(8)} ${name}`).join(''),
  })
}
