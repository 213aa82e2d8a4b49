import type { MappingRecipe } from '../../model/mapping-recipe.ts'
import { say } from '../../model/words/say.ts'
import { figure, PUBLISHED } from './layout-parts.ts'

const SERVICE = 'any-company-dsa-orders'

/**
 * The EU's template for transparency reports under the Digital Services Act, part of the orders received: any company's. Rows of the
 * category TOTAL and of one Member State are read; the orders stand apart from a company's own reports, which may count them too.
 *
 * Source: the columns of Commission Implementing Regulation (EU) 2024/2835, as a published file of the template has them.
 */
export const DSA_LAYOUT: MappingRecipe = {
  ...PUBLISHED,
  id: 'dsa-orders',
  name: 'Digital Services Act, orders by Member State',
  company: { id: 'any-company', name: 'Any company' },
  publisher: 'Any company',
  title: 'Orders under the Digital Services Act',
  address: null,
  services: [{ id: SERVICE, name: 'Orders under the Digital Services Act', subsetOf: null }],
  period: { from: 'column', column: ['Reporting period'], form: 'label' },
  territory: { from: 'column', name: ['Scope'], areCountries: true },
  defaults: { requestKind: 'undivided', service: SERVICE, subject: 'account' },
  splits: [
    { column: ['Applicability'], values: [{ text: 'All' }] },
    { column: ['Category of illegal content'], values: [{ text: 'TOTAL' }], others: 'left-out' },
    { column: ['Scope'], values: [{ text: 'TOTAL', isLeftOut: true }], others: 'taken' },
  ],
  figures: [figure('Number of orders to provide information', 'requests')],
  ignored: [
    { column: ['Service'], reason: 'names the service; one file is of one' },
    {
      column: ['Number of orders to act against illegal content received'],
      reason: 'no request for user data',
    },
  ],
  outcomeRules: [{ requestKind: 'undivided', semantics: 'none', outcomes: [] }],
  recognise: {
    columns: [
      ['Category of illegal content'],
      ['Scope'],
      ['Reporting period'],
      ['Number of orders to provide information'],
    ],
    fileName: null,
  },
}

/** The template as the file of one company; `company` is another's until it is said whose the file is. */
export function dsaLayoutOf(company: { readonly id: string; readonly name: string }): MappingRecipe {
  const service = `${company.id}-dsa-orders`.slice(0, 64)
  return {
    ...DSA_LAYOUT,
    company: { id: company.id, name: company.name },
    publisher: company.name,
    title: say('mapping.dsa-title', { company: company.name }),
    services: [{ id: service, name: say('mapping.dsa-service', { company: company.name }), subsetOf: null }],
    defaults: { ...DSA_LAYOUT.defaults, service },
    notes: [
      {
        id: `${service}-apart`,
        text: say('mapping.dsa-note', { company: company.name }),
        requestKinds: [],
        services: [service],
        from: null,
        to: null,
      },
    ],
  }
}
