import type { ExportLocale } from '../../data/model/publication.ts'

/** Words that are English and of none of the other languages. */
const ENGLISH_WORDS = new Set(
  `the and with from for which that this than their there where when what not only never no-one each every other others all any both between
  before after since under over across through these those they them its have has had been were being are could would should can will shall
  request requests account accounts device customer customers share shares change changes outcome outcomes territory territories country
  countries period periods half halves year years first second newest largest highest lowest most least fewer many more less few reported
  reporting rejected disclosed found content data published drawn shown chart map bar bars line lines heat table range ranges small large law
  enforcement emergency criminal civil national security letters orders seeking break note notes source coverage listed suppressed blank
  withheld number numbers figure figures view text percent points index against counts count sum together selection figures kind kinds panel
  panels row rows labelled dataset document documents read is of to by in on at an as it be`.split(/\s+/),
)
/** English words that are words of the other language, too. */
const ALSO: Readonly<Partial<Record<ExportLocale, readonly string[]>>> = {
  de: ['in', 'an', 'all', 'am', 'index'],
  fr: [
    'on',
    'note',
    'table',
    'rate',
    'large',
    'source',
    'index',
    'documents',
    'document',
    'points',
    'figure',
    'change',
    'an',
    'civil',
    'content',
    'notes',
    'bars',
  ],
  es: ['no', 'civil', 'criminal', 'as', 'data', 'panel'],
  it: ['in', 'civil', 'data', 'note', 'all'],
  nl: [
    'in',
    'is',
    'of',
    'data',
    'index',
    'kind',
    'over',
    'note',
    'at',
    'are',
    'all',
    'be',
    'document',
    'dataset',
    'half',
    'had',
    'than',
  ],
  pt: ['as', 'criminal', 'civil', 'no', 'note'],
  pl: ['an', 'to', 'by', 'on', 'be', 'data', 'sum'],
}

/** The English words in a text that should be in another language. */
export function englishWordsIn(text: string, locale: ExportLocale): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.filter((word) => ENGLISH_WORDS.has(word) && !(ALSO[locale] ?? []).includes(word))
}

/** A text without the names in it, the longest first. */
export function without(text: string, names: readonly string[]): string {
  return names.toSorted((a, b) => b.length - a.length).reduce((rest, name) => rest.replaceAll(name, ''), text)
}
