import { wholeServiceKey } from '../../model/company-by-name.ts'
import type { FigureParts, MappingRecipe } from '../../model/mapping-recipe.ts'
import { say } from '../../model/words/say.ts'
import type { KnownCompany } from '../known-companies.ts'

/**
 * The same meaning of columns for another company's file: its figures are of that company's services, and what was said of the first
 * company alone (address, notes, breaks) is left out.
 */
export function recipeForCompany(recipe: MappingRecipe, company: KnownCompany): MappingRecipe {
  const { id, name } = company
  if (recipe.company.id === id) return { ...recipe, company: { id, name } }
  const whole = recipe.defaults.service ?? null
  const wholeKey = company.wholeService ?? wholeServiceKey(id)
  const serviceFor = (key: string): string =>
    key === whole ? wholeKey : `${id}-${withoutPrefix(key, recipe.company.id)}`.slice(0, 64)
  const parts = <Parts extends FigureParts>(said: Parts): Parts =>
    said.service === undefined ? said : { ...said, service: serviceFor(said.service) }
  const named = recipe.services.map((service) => ({
    id: serviceFor(service.id),
    name: service.id === whole ? say('mapping.service', { company: name }) : `${name}, ${service.name}`,
    subsetOf: service.subsetOf === null ? null : serviceFor(service.subsetOf),
  }))
  const ownWhole = { id: wholeKey, name: say('mapping.service', { company: name }), subsetOf: null }
  const isNamed = company.wholeService !== null || named.some((service) => service.id === wholeKey)
  return {
    ...recipe,
    company: { id, name },
    publisher: name,
    title: recipe.title.includes(recipe.company.name)
      ? recipe.title.replaceAll(recipe.company.name, () => name)
      : `${name}, ${recipe.title}`.slice(0, 500),
    address: null,
    services: [
      ...(isNamed ? [] : [ownWhole]),
      ...named.filter((service) => service.id !== company.wholeService),
    ],
    defaults: { ...parts(recipe.defaults), service: wholeKey },
    splits: recipe.splits.map((split) => ({ ...split, values: split.values.map(parts) })),
    figures: recipe.figures.map(parts),
    notes: [],
    methodBreaks: [],
  }
}

/** A key without the company that it begins with: `tiktok-live` → `live`. */
function withoutPrefix(key: string, company: string): string {
  return key.startsWith(`${company}-`) ? key.slice(company.length + 1) : key
}
