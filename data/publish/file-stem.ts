import type { FigureSpec } from '../model/figure-spec.ts'
import { isByCompany } from '../model/companies-in-view.ts'
import type { ViewQuery } from '../model/view-query.ts'
import type { PublishedFigure } from './publish-figure.ts'

/** File systems and what is put behind a name while it is written leave 120 bytes; the longest ending, `.recipe.json`, takes 12. */
const MOST_CHARACTERS = 108
const MOST_OF_A_NAME = 20
const MOST_OF_A_PRESET = 16
const MOST_OF_TERRITORIES = 24

/**
 * What a published file is called before its ending: company, kind of figure, number, territories, periods, preset, language, and the code of
 * the recipe, by which any two figures differ that differ in anything at all; so one name is one file.
 *
 * `microsoft-over-time-requests-de-fr-2013-h1-to-2025-h1-nature-double-dd-7f3k-92qa`: lower-case ASCII, at most 108 characters.
 */
export function fileStem({
  spec,
  publication,
  recipe,
}: Pick<PublishedFigure, 'spec' | 'publication' | 'recipe'>): string {
  const { query, preset, locale } = publication
  const always = (text: string) => ({ text: slug(text), isAlways: true })
  const ifRoom = (text: string) => ({ text: slug(text), isAlways: false })
  const parts = [
    always(cut(companiesOf(query), MOST_OF_A_NAME)),
    ifRoom(query.service === 'all' ? '' : query.service),
    always(query.figure),
    ifRoom(query.mode === 'absolute' ? query.measure : query.mode),
    ifRoom(territoriesOf(query)),
    always(periodsOf(query, spec)),
    ifRoom(query.half === 'all' ? '' : `only ${query.half}`),
    always(cut(preset, MOST_OF_A_PRESET)),
    ifRoom(locale === 'en' ? '' : locale),
    always(recipe.code),
  ].filter(({ text }) => text !== '')
  let room =
    MOST_CHARACTERS + 1 - parts.reduce((sum, { text, isAlways }) => sum + (isAlways ? text.length + 1 : 0), 0)
  return parts
    .filter(({ text, isAlways }) => {
      if (isAlways) return true
      const fits = text.length < room
      if (fits) room -= text.length + 1
      return fits
    })
    .map(({ text }) => text)
    .join('-')
}

function companiesOf(query: ViewQuery): string {
  if (!isByCompany(query)) return query.company
  if (query.companies.length === 0) return 'companies'
  return [query.company, ...query.companies.filter((id) => id !== query.company)].join(' ')
}

/** `''`: all of them. */
function territoriesOf({ territories }: ViewQuery): string {
  const named = slug(territories.join(' '))
  return named.length <= MOST_OF_TERRITORIES ? named : `${territories.length} territories`
}

/** A ranking of changes is of its newest period, and of the one that it is measured from. */
function periodsOf({ periods }: ViewQuery, spec: FigureSpec): string {
  const marks = spec.series[0]?.marks ?? []
  const own = marks[0]?.period ?? null
  const isOfOne = own !== null && marks.every(({ period }) => period === own)
  const [from, to] = isOfOne ? [marks[0]?.comparedWith ?? own, own] : [periods.from, periods.to]
  return from === to ? from : `${from} to ${to}`
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

const cut = (text: string, most: number): string => text.slice(0, most)
