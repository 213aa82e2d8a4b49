import type { Catalogue, OutcomeRule } from '../model/catalogue.ts'
import { companyService } from '../model/company-service.ts'
import { definitionsOf, isDefinition } from '../model/definition-note.ts'
import type { ViewAnswer } from '../model/view-answer.ts'
import type { ViewRows } from '../model/view-rows.ts'
import type { RequestKind } from '../model/vocabulary.ts'
import {
  companyName,
  kindsInText,
  listInText,
  outcomeInText,
  serviceName,
  upperFirst,
} from '../model/words/names.ts'
import { say } from '../model/words/say.ts'

type Counting = ViewAnswer['counting'][number]

/**
 * How each compared company counts what the view shows: its kinds, what its outcomes mean, units, periods, breaks and notes, from
 * the dataset's own rules. Nothing where no companies are compared.
 */
export function companyCounting(catalogue: Catalogue, rows: ViewRows): readonly Counting[] {
  const companies = rows.panels.filter(({ by }) => by === 'company').map(({ id }) => id)
  return companies.map((company) => ({
    company,
    name: companyName(catalogue, company),
    facts: factsOf(catalogue, rows, company),
  }))
}

function factsOf(catalogue: Catalogue, { query }: ViewRows, company: string): Counting['facts'] {
  const service = companyService(catalogue, company, query)
  const extents = catalogue.extents.filter(
    (extent) =>
      extent.company === company &&
      extent.service === service &&
      query.requestKinds.includes(extent.requestKind),
  )
  const kinds = query.requestKinds.filter((kind) => extents.some(({ requestKind }) => requestKind === kind))
  const measures = [...new Set(extents.flatMap((extent) => extent.measures))]
  const labels = extents.flatMap(({ from, to }) => [from, to]).toSorted()
  const breaks = catalogue.methodBreaks.filter(
    (each) => each.company === company && touches(each.requestKinds, kinds),
  )
  const notes = catalogue.notes.filter(
    (note) => note.company === company && touches(note.requestKinds, kinds) && !isDefinition(note),
  )
  const nothing = say('view.counting.no-kinds')
  const or = (text: string): string => (kinds.length === 0 ? nothing : text)
  const definition = definitionsOf(catalogue, company).map(({ text }) => text)
  return [
    {
      subject: say('view.counting.definition'),
      text: definition.length === 0 ? say('view.counting.no-definition') : definition.join(' '),
    },
    { subject: say('view.counting.service'), text: upperFirst(serviceName(catalogue, service)) },
    { subject: say('view.counting.kinds'), text: or(upperFirst(kindsInText(kinds))) },
    { subject: say('view.counting.outcomes'), text: or(outcomesInText(catalogue, company, kinds)) },
    {
      subject: say('view.counting.measures'),
      text: or(listInText(measures.map((measure) => say(`measure.${measure}`)))),
    },
    {
      subject: say('view.counting.periods'),
      text: or(say('view.counting.range', { from: labels[0] ?? '', to: labels.at(-1) ?? '' })),
    },
    {
      subject: say('view.counting.breaks'),
      text:
        breaks.length === 0
          ? say('view.counting.no-breaks')
          : breaks.map(({ label, firstAfter }) => `${firstAfter}: ${label}`).join('; '),
    },
    {
      subject: say('view.counting.notes'),
      text: notes.length === 0 ? say('view.counting.no-notes') : notes.map(({ text }) => text).join(' '),
    },
  ]
}

function touches(about: readonly string[], kinds: readonly string[]): boolean {
  return about.length === 0 || about.some((kind) => kinds.includes(kind))
}

/** Kinds with the same rule are told together. */
function outcomesInText({ outcomeRules }: Catalogue, company: string, kinds: readonly RequestKind[]): string {
  const ruleOf = (kind: RequestKind): OutcomeRule | undefined =>
    outcomeRules.find((rule) => rule.company === company && rule.requestKind === kind)
  const groups = new Map<string, { rule: OutcomeRule | undefined; kinds: RequestKind[] }>()
  for (const kind of kinds) {
    const rule = ruleOf(kind)
    const key = rule === undefined ? '' : `${rule.semantics} ${rule.outcomes.join(' ')}`
    const group = groups.get(key) ?? { rule, kinds: [] }
    groups.set(key, { rule, kinds: [...group.kinds, kind] })
  }
  return [...groups.values()]
    .map(({ rule, kinds: of }) => {
      const outcomes = listInText((rule?.outcomes ?? []).map(outcomeInText))
      return say(`view.counting.${rule?.semantics ?? 'unknown'}`, {
        kinds: upperFirst(kindsInText(of)),
        outcomes,
      })
    })
    .join('. ')
}
