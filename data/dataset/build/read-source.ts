import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { articleSchema, type Article } from '../../model/article.ts'
import {
  companySchema,
  dataNoteSchema,
  datedEventSchema,
  methodBreakSchema,
  outcomeRuleSchema,
  serviceSchema,
} from '../../model/catalogue.ts'
import { claimSchema } from '../../model/claim.ts'
import { evidenceSchema } from '../../model/evidence.ts'
import { withMembersOfGroups } from './members-of-groups.ts'
import { parseCsvRecords, type CsvRecord } from './parse-csv.ts'
import { readCompanies, type CompanyFile } from './read-companies.ts'

const sourceCatalogueSchema = z.strictObject({
  title: z.string(),
  /** `mainService`: the service that its figures are shown by. */
  companies: z.array(companySchema.extend({ mainService: z.string() })),
  services: z.array(serviceSchema),
  legalProcesses: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  outcomeRules: z.array(outcomeRuleSchema),
  methodBreaks: z.array(methodBreakSchema),
  events: z.array(datedEventSchema),
  /** `documentId`: where it was read, if that is one place. */
  notes: z.array(dataNoteSchema.extend({ documentId: z.string().optional() })),
})

const companyCatalogueSchema = sourceCatalogueSchema.omit({ title: true })

const sourceClaimSchema = z.strictObject({
  statement: z.string(),
  /** Ids of the commitments that the statement bears on. */
  commitments: z.array(z.string()),
  claim: claimSchema,
})

const sourceEvidenceSchema = evidenceSchema.omit({ commitmentId: true }).extend({ commitment: z.string() })

const worldTerritoriesSchema = z.array(
  z.strictObject({
    code: z.string(),
    name: z.string(),
    type: z.string(),
    region: z.string().nullable(),
    otherNames: z.array(z.string()),
  }),
)

/** `data/source/` as parsed records, in the files' own order. */
export interface Source {
  readonly catalogue: Readonly<z.infer<typeof sourceCatalogueSchema>>
  readonly articles: readonly Article[]
  /** With those that only groups name. */
  readonly territories: readonly CsvRecord[]
  readonly population: readonly CsvRecord[]
  readonly groups: readonly CsvRecord[]
  readonly groupMembers: readonly CsvRecord[]
  readonly documents: readonly CsvRecord[]
  readonly editions: readonly CsvRecord[]
  readonly statements: readonly CsvRecord[]
  readonly claims: readonly Readonly<z.infer<typeof sourceClaimSchema>>[]
  readonly evidence: readonly Readonly<z.infer<typeof sourceEvidenceSchema>>[]
  /** Figures of Google, Apple and Meta. */
  readonly companyFiles: readonly CompanyFile[]
  /** Rows of which no workbook of Microsoft's is at hand. */
  readonly lawEnforcement: readonly CsvRecord[]
  /** Rows of Microsoft's own workbooks, their sheets, what is said of their cells, and the table beside the criminal requests. */
  readonly workbooks: readonly CsvRecord[]
  readonly workbookSheets: readonly CsvRecord[]
  readonly workbookNotes: readonly CsvRecord[]
  readonly warrants: readonly CsvRecord[]
  readonly nationalSecurity: readonly CsvRecord[]
  readonly publishedTotals: readonly CsvRecord[]
  readonly knownDiscrepancies: readonly CsvRecord[]
  readonly formulaFaults: readonly CsvRecord[]
  /** Of single numbers of Google, Apple and Meta. */
  readonly figureDiscrepancies: readonly CsvRecord[]
}

/** @throws {z.ZodError | SyntaxError} when a file is not in the layout that data/source/README.md describes. */
export function readSource(folder: string): Source {
  const csv = (file: string): readonly CsvRecord[] =>
    parseCsvRecords(readFileSync(join(folder, file), 'utf8'))
  const json = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const companies = readCompanies(folder)
  const groupMembers = csv('groups/members.csv')
  return {
    catalogue: wholeCatalogue(
      sourceCatalogueSchema.parse(json('catalogue.json')),
      companies.map(({ catalogue }) => companyCatalogueSchema.parse(catalogue)),
    ),
    articles: readdirSync(join(folder, 'article'))
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => articleSchema.parse(json(join('article', file)))),
    territories: withMembersOfGroups(
      csv('territories.csv'),
      groupMembers,
      worldTerritoriesSchema.parse(json('world-territories.json')),
    ),
    groups: csv('groups/groups.csv'),
    groupMembers,
    population: csv('population.csv'),
    documents: [...csv('documents.csv'), ...companies.flatMap(({ documents }) => documents)],
    editions: [...csv('editions.csv'), ...companies.flatMap(({ editions }) => editions)],
    companyFiles: companies.flatMap(({ files }) => files),
    statements: csv('statements.csv'),
    claims: z.array(sourceClaimSchema).parse(json('claims.json')),
    evidence: z.array(sourceEvidenceSchema).parse(json('evidence.json')),
    lawEnforcement: csv('microsoft/law-enforcement.csv'),
    workbooks: csv('microsoft/workbooks.csv'),
    workbookSheets: csv('microsoft/workbook-sheets.csv'),
    workbookNotes: csv('microsoft/workbook-notes.csv'),
    warrants: csv('microsoft/warrants-outside-us.csv'),
    nationalSecurity: csv('microsoft/national-security.csv'),
    publishedTotals: csv('microsoft/published-totals.csv'),
    formulaFaults: csv('microsoft/formula-faults.csv'),
    knownDiscrepancies: csv('known-discrepancies.csv'),
    figureDiscrepancies: companies.flatMap(({ figureDiscrepancies }) => figureDiscrepancies),
  }
}

type SourceCatalogue = z.infer<typeof sourceCatalogueSchema>

/** All companies' names, rules and remarks as one catalogue, the first one's first; a legal process that several have is one. */
function wholeCatalogue(
  first: SourceCatalogue,
  others: readonly z.infer<typeof companyCatalogueSchema>[],
): SourceCatalogue {
  const all = [first, ...others]
  const processes = all.flatMap(({ legalProcesses }) => legalProcesses)
  return {
    title: first.title,
    companies: all.flatMap(({ companies }) => companies),
    services: all.flatMap(({ services }) => services),
    legalProcesses: [...new Map(processes.map((process) => [process.id, process])).values()],
    outcomeRules: all.flatMap(({ outcomeRules }) => outcomeRules),
    methodBreaks: all.flatMap(({ methodBreaks }) => methodBreaks),
    events: all.flatMap(({ events }) => events),
    notes: all.flatMap(({ notes }) => notes),
  }
}
