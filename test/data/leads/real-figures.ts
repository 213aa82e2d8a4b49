import { isAbsent } from '../../../data/leads/is-absent.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { claimFigures } from '../../../data/claims/claim-figures.ts'
import { openDataset } from '../../../data/dataset/open.ts'
import { findLeads, leadFinder } from '../../../data/leads/find-leads.ts'
import type { Lead, Leads } from '../../../data/model/lead.ts'
import { headlineInWords } from '../../../data/model/words/tell-leads.ts'
import { builtDataset } from '../source/bundled.ts'
import { population } from './people.ts'

const COMPANY = 'microsoft'

function readBundled() {
  const copiesFolder = mkdtempSync(join(tmpdir(), 'leads-'))
  try {
    const open = openDataset(builtDataset(), { copiesFolder, isBundled: true })
    const { catalogue, columns, populations } = open
    const read = {
      catalogue,
      columns,
      populations,
      faulty: new Set(open.formulaFaults().flatMap(({ figureIds }) => figureIds)),
      claims: claimFigures(catalogue, columns, () => null, open.publishedTotals()),
    }
    const firstPublished = open.columnsAsFirstPublished()
    open.close()
    return { read, firstPublished }
  } finally {
    rmSync(copiesFolder, { recursive: true, force: true })
  }
}

const { read, firstPublished } = readBundled()

/** The bundled figures, read once, as they are held now. */
export const BUNDLED = read

/** The same as each was first published. */
export const FIRST_PUBLISHED = firstPublished

/** Microsoft’s leads; whatever else the bundled dataset holds, it is not looked at. */
const MICROSOFT = leadFinder({ ...BUNDLED, population }, COMPANY)

export function microsoft(asOf: string): Leads {
  return findLeads(MICROSOFT, asOf)
}

/** The headline and all leads of both lists. */
export function allOf({ headline, leads, run }: Leads): readonly Lead[] {
  return [...(headline === null ? [] : [headline]), ...leads, ...run]
}

export function sentenceOf(lead: Lead | undefined | null): string {
  return isAbsent(lead) ? '' : headlineInWords(lead)
}
