import type { ExportLocale } from '../model/publication.ts'
import de from './territory-names/de.json' with { type: 'json' }
import es from './territory-names/es.json' with { type: 'json' }
import fr from './territory-names/fr.json' with { type: 'json' }
import it from './territory-names/it.json' with { type: 'json' }
import nl from './territory-names/nl.json' with { type: 'json' }
import pl from './territory-names/pl.json' with { type: 'json' }
import pt from './territory-names/pt.json' with { type: 'json' }

/** How numbers, dates and territories are written in a language. All of it is here, so that no machine’s own tables change a byte. */
export interface LocaleForms {
  readonly decimal: string
  /** Between groups of three digits. */
  readonly group: string
  /** From how many digits before the decimal sign groups are made. */
  readonly groupsFrom: number
  readonly percent: string
  /** The first and the second half of a year, `{year}` standing for it. */
  readonly halves: readonly [first: string, second: string]
  /** By ISO 3166-1 alpha-2. Source: CLDR 48, with the names that it calls default. */
  readonly territories: Readonly<Record<string, string>>
}

const NARROW_SPACE = '\u202F'
const SPACE = '\u00A0'

/** All but English, which is what figures are made in. */
export const LOCALE_FORMS: Readonly<Record<Exclude<ExportLocale, 'en'>, LocaleForms>> = {
  de: {
    decimal: ',',
    group: '.',
    groupsFrom: 4,
    percent: `${SPACE}%`,
    halves: ['1. Hj. {year}', '2. Hj. {year}'],
    territories: de,
  },
  fr: {
    decimal: ',',
    group: NARROW_SPACE,
    groupsFrom: 4,
    percent: `${NARROW_SPACE}%`,
    halves: ['1er sem. {year}', '2e sem. {year}'],
    territories: fr,
  },
  es: {
    decimal: ',',
    group: '.',
    groupsFrom: 5,
    percent: `${SPACE}%`,
    halves: ['1.er sem. {year}', '2.º sem. {year}'],
    territories: es,
  },
  it: {
    decimal: ',',
    group: '.',
    groupsFrom: 4,
    percent: '%',
    halves: ['1º sem. {year}', '2º sem. {year}'],
    territories: it,
  },
  nl: {
    decimal: ',',
    group: '.',
    groupsFrom: 4,
    percent: '%',
    halves: ['1e helft {year}', '2e helft {year}'],
    territories: nl,
  },
  pt: {
    decimal: ',',
    group: '.',
    groupsFrom: 5,
    percent: '%',
    halves: ['1.º sem. {year}', '2.º sem. {year}'],
    territories: pt,
  },
  pl: {
    decimal: ',',
    group: SPACE,
    groupsFrom: 5,
    percent: '%',
    halves: ['I poł. {year}', 'II poł. {year}'],
    territories: pl,
  },
}
