import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Catalogue } from '../../../data/model/catalogue.ts'
import { NO_CHOICES } from '../../../data/model/import-report.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import { fc } from '../../seeded-fast-check.ts'
import { REPORTS_FOLDER } from '../import/import-a-file.ts'
import { openServices } from '../process/open-services.ts'

const isThere = existsSync(REPORTS_FOLDER)

const filesOf = (folder: string) =>
  readdirSync(join(REPORTS_FOLDER, folder))
    .filter((name) => name.endsWith('.csv') && (folder !== 'meta' || name.includes('2022_H2')))
    .map((name) => ({ path: join(REPORTS_FOLDER, folder, name), choices: NO_CHOICES }))

/** The sum of a column over the lines of a published file that begin and go on as said. No cell of those lines has a comma. */
function published(file: string, column: string, begins: string, holds: RegExp): number {
  const [head = '', ...lines] = readFileSync(join(REPORTS_FOLDER, file), 'utf8').split(/\r?\n/)
  const place = head.split(',').indexOf(column)
  return lines
    .filter((line) => line.startsWith(begins) && holds.test(line))
    .reduce((sum, line) => sum + Number(line.split(',')[place]), 0)
}

const GOOGLE = 'google-2024-05/google-global-user-data-requests.csv'
const WORKSPACE = 'google-2024-05/google-enterprise-data-requests.csv'

/** Views of Germany: of a company the number of its panel, what stands beside its name, and the panel’s title. */
async function importedIn(order: ReturnType<typeof filesOf>) {
  const { ask } = await openServices()
  const { change } = await ask('import-commit', { files: order, skipErrors: false })
  const imported = change?.dataset
  if (imported === null || imported === undefined) throw new Error('nothing was imported')
  const show = async (change: Partial<ViewQuery>) => {
    const query: ViewQuery = {
      ...imported.defaultQuery,
      figure: 'small-multiples',
      panelsBy: 'company',
      by: 'territory',
      territories: ['DE'],
      periods: { from: '2022 H2', to: '2022 H2' },
      ...change,
    }
    const answer = await ask('answer', { query })
    const figure = englishFigure(answer.figure)
    const facets = new Map(answer.facets.companies.map(({ company, text }) => [company, text]))
    const of = (id: string) => {
      const panel = figure.panels.find((each) => each.id === id)
      return [panel?.series[0]?.cells[0]?.low, facets.get(id), panel?.title]
    }
    return { figure, of }
  }
  const choose = async (company: string, service: string) =>
    await ask('document-apply', { edit: { kind: 'choose-main-service', company, service } })
  return { catalogue: imported.catalogue, show, choose }
}

const mainsOf = ({ mainServices }: Catalogue) =>
  Object.fromEntries(mainServices.map(({ company, service, by }) => [company, `${service} ${by}`]))

const files = isThere ? ['apple', 'google-2024-05', 'meta'].flatMap(filesOf) : []
const orders = fc.sample(fc.shuffledSubarray(files, { minLength: files.length }), 2)

describe.skipIf(!isThere)(
  `companies as they publish${isThere ? '' : ' (skipped: ../shared/reports is not there)'}`,
  () => {
    test.each(orders.map((order, place) => [place + 1, order] as const))(
      'imported in an order at random (%i) each is shown by its main service, also by one that is not the biggest',
      async (_, order) => {
        const { catalogue, show, choose } = await importedIn(order)
        expect(mainsOf(catalogue)).toEqual({
          microsoft: 'all dataset',
          apple: 'apple-accounts most-figures',
          google: 'google-all most-figures',
          meta: 'meta-all only',
        })
        const userData = published(
          GOOGLE,
          'User Data Requests',
          '2022-12-31,Germany',
          /Emergency|Other Legal/,
        )
        const accounts =
          published('apple/account_requests.csv', 'Account Requests Received', '2022 H2', /,Germany,/) +
          published('apple/emergency_requests.csv', 'Emergency Requests Received', '2022 H2', /,Germany,/)
        const byRule = await show({})
        expect(byRule.of('google')).toEqual([userData, userData.toLocaleString('en'), 'Google, user data'])
        expect(byRule.of('apple')).toEqual([
          accounts,
          accounts.toLocaleString('en'),
          'Apple, account requests',
        ])

        // Google is not divided into outcomes, the others are: whichever comes first, the title is of all of them.
        const ofGoogle = { company: 'google', service: 'google-all' } as const
        for (const first of [ofGoogle, {}])
          expect((await show({ ...first, by: 'outcome' })).figure.title).toContain('Requests by outcome')

        await choose('google', 'google-workspace')
        const workspace = published(
          WORKSPACE,
          'Enterprise Cloud customer requests',
          '2022-12-31,Germany',
          /Google Workspace,(?!Preservation)/,
        )
        const name = 'Google Workspace, enterprise customers'
        const byWorkspace = await show({})
        expect(byWorkspace.of('google')).toEqual([workspace, String(workspace), name])
        expect(byWorkspace.figure.notes.map(({ text }) => text).join(' ')).toContain(`Google (${name})`)

        await choose('apple', 'apple-devices')
        const devices = published(
          'apple/device_requests.csv',
          'Device Requests Received',
          '2022 H2',
          /,Germany,/,
        )
        const byDevices = await show({})
        expect(byDevices.of('apple')).toEqual([
          devices,
          devices.toLocaleString('en'),
          'Apple, device requests',
        ])

        // A view's own service stands before the main one, for its company alone.
        const own = await show(ofGoogle)
        expect(own.of('google').slice(0, 1)).toEqual([userData])
        expect(own.of('apple').slice(0, 1)).toEqual([devices])
      },
    )
  },
)
