import { basename, resolve } from 'node:path'
import { compareLeads } from '../../data/leads/compare-leads.ts'
import { SHEET_FORMATS } from '../../data/model/fact-sheet.ts'
import { formatBytes } from '../../data/model/format-bytes.ts'
import { periodLabelSchema } from '../../data/model/period.ts'
import { identifierSchema } from '../../data/model/identifiers.ts'
import { mapTexts, visibleLine } from '../../data/model/visible-text.ts'
import { say } from '../../data/model/words/say.ts'
import { APP_VERSION } from '../host/app-version.ts'
import { askData, openInData } from '../host/ask-data.ts'
import { findLeads } from '../host/find-leads.ts'
import type { Command } from './command.ts'
import { describeLeadChanges, describeLeads } from './describe-leads.ts'
import { formatJson } from './format-json.ts'
import { RefusedInput } from './refused-input.ts'

export const LEADS_COMMAND: Command<'company' | 'as-of' | 'before' | 'out'> = {
  usage: () => say('cli.usage-leads'),
  options: { company: 'text', 'as-of': 'text', before: 'reads', out: 'writes-file' },
  takesOperands: false,
  prepare: (given) => {
    const question = { company: given.maybeText('company') ?? null, asOf: given.maybeText('as-of') ?? null }
    const out = given.maybeText('out')
    const before = given.maybeText('before')
    const format = SHEET_FORMATS.find((known) => out?.toLowerCase().endsWith(`.${known}`))
    if (out !== undefined && format === undefined)
      throw new RefusedInput(say('cli.leads-out', { file: visibleLine(out) }))
    if (question.asOf !== null && !periodLabelSchema.safeParse(question.asOf).success)
      throw new RefusedInput(say('cli.leads-period', { period: visibleLine(question.asOf) }))
    if (question.company !== null && !identifierSchema.safeParse(question.company).success)
      throw new RefusedInput(say('cli.leads-company', { company: visibleLine(question.company) }))
    return async ({ data, folder, isJson, openDataset, outputs }) => {
      const ask = async () => await findLeads((each) => askData(data, 'leads', each), question)
      const earlier =
        before === undefined
          ? null
          : await openInData(data, { path: resolve(folder, before), isBundled: false }).then(ask)
      await openDataset()
      const leads = await ask()
      const changes = earlier === null ? null : compareLeads(earlier, leads)
      if (out !== undefined && format !== undefined) {
        const subject = { about: 'leads', ...question } as const
        const { bytes } = await askData(data, 'fact-sheet', { subject, format, appVersion: APP_VERSION })
        await outputs.save(resolve(folder, out), bytes)
        const file = basename(out)
        if (isJson) return formatJson({ file, format, bytes: bytes.byteLength })
        return say('cli.leads-saved', mapTexts({ file, size: formatBytes(bytes.byteLength) }, visibleLine))
      }
      if (isJson) return formatJson(changes === null ? leads : { ...leads, changes })
      return [describeLeads(leads), ...(changes === null ? [] : [describeLeadChanges(changes)])].join('\n\n')
    }
  },
}
