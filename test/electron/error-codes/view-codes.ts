import { startViewSchema } from '../../../electron/contract/app-channels.ts'
import { command, contract, type Place, type Reached } from './reached.ts'
import { join } from 'node:path'

const figure = (query: object | string): Reached =>
  command(({ folder, own }: Place) => [
    'figure',
    '--dataset',
    own,
    '--query',
    typeof query === 'string' ? query : JSON.stringify(query),
    '--out',
    join(folder, 'figure.csv'),
  ])

/** Errors of the view that is asked for, and of what is found in it. */
export const VIEW_CODES = {
  'query-invalid': figure('{"territories":'),
  'query-unknown-company': figure({ company: 'nobody' }),
  'query-unknown-territory': figure({ territories: ['QQ'] }),
  'query-unknown-period': figure({ periods: { from: '1901 H1', to: '1902 H2' } }),
  'view-text-invalid': command(({ folder, own }) => [
    'figure',
    '--dataset',
    own,
    '--view',
    'v1/microsoft/tacos',
    '--out',
    join(folder, 'figure.csv'),
  ]),
  'view-partly-lost': contract(async (place) => {
    const startView = 'v1/microsoft/2014H1-2020H2/requests/territories=DE,QQ'
    const { started } = await place.deskWith({ startView })
    const reply = await started.desk.answer('app.state', {})
    if (!reply.ok) return reply
    return startViewSchema.parse((reply.value as { readonly startView?: unknown }).startView).failure
  }),
  'leads-cancelled': contract(async (place) => {
    const desk = await place.desk()
    await desk.query()
    const finding = desk.ask('leads.find', { company: null, asOf: null })
    await desk.ask('leads.cancel', {})
    return await finding
  }),
  'statement-unknown': command(({ folder, own }) => [
    'sheet',
    '--dataset',
    own,
    '--statement',
    'never-said',
    '--out',
    join(folder, 'sheet.pdf'),
  ]),
} satisfies Readonly<Record<string, Reached>>
