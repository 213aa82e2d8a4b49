import { NUMBER_FORMS, type NumberForms } from '../model/number-forms.ts'
import type { ExportLocale } from '../model/publication.ts'
import de from './territory-names/de.json' with { type: 'json' }
import es from './territory-names/es.json' with { type: 'json' }
import fr from './territory-names/fr.json' with { type: 'json' }
import it from './territory-names/it.json' with { type: 'json' }
import nl from './territory-names/nl.json' with { type: 'json' }
import pl from './territory-names/pl.json' with { type: 'json' }
import pt from './territory-names/pt.json' with { type: 'json' }

/** How numbers, dates and territories are written in a language. All of it is here, so that no machine’s own tables change a byte. */
export interface LocaleForms extends NumberForms {
  /** The first and the second half of a year, `{year}` standing for it. */
  readonly halves: readonly [first: string, second: string]
  /** By ISO 3166-1 alpha-2. Source: CLDR 48, with the names that it calls default. */
  readonly territories: Readonly<Record<string, string>>
}

/** All but English, which is what figures are made in. */
export const LOCALE_FORMS: Readonly<Record<Exclude<ExportLocale, 'en'>, LocaleForms>> = {
  de: {
    ...NUMBER_FORMS.de,
    halves: ['1. Hj. {year}', '2. Hj. {year}'],
    territories: de,
  },
  fr: {
    ...NUMBER_FORMS.fr,
    halves: ['1er sem. {year}', '2e sem. {year}'],
    territories: fr,
  },
  es: {
    ...NUMBER_FORMS.es,
    halves: ['1.er sem. {year}', '2.º sem. {year}'],
    territories: es,
  },
  it: {
    ...NUMBER_FORMS.it,
    halves: ['1º sem. {year}', '2º sem. {year}'],
    territories: it,
  },
  nl: {
    ...NUMBER_FORMS.nl,
    halves: ['1e helft {year}', '2e helft {year}'],
    territories: nl,
  },
  pt: {
    ...NUMBER_FORMS.pt,
    halves: ['1.º sem. {year}', '2.º sem. {year}'],
    territories: pt,
  },
  pl: {
    ...NUMBER_FORMS.pl,
    halves: ['I poł. {year}', 'II poł. {year}'],
    territories: pl,
  },
}
