import { NUMBER_FORMS } from '../../model/number-forms.ts'
import type { ExportLocale } from '../../model/publication.ts'
import { ENGLISH } from '../../model/words/english.ts'
import { FIGURE_WORDS_DE } from '../../model/words/figure-words-de.ts'
import { FIGURE_WORDS_ES } from '../../model/words/figure-words-es.ts'
import { FIGURE_WORDS_FR } from '../../model/words/figure-words-fr.ts'
import { FIGURE_WORDS_IT } from '../../model/words/figure-words-it.ts'
import { FIGURE_WORDS_NL } from '../../model/words/figure-words-nl.ts'
import { FIGURE_WORDS_PL } from '../../model/words/figure-words-pl.ts'
import { FIGURE_WORDS_PT } from '../../model/words/figure-words-pt.ts'
import type { Language } from '../../model/words/language.ts'
import { READING_SENTENCES } from '../../model/words/reading-sentences.ts'
import { SOURCE_SENTENCES } from '../../model/words/source-sentences.ts'
import { VERDICT_WORDS_DE } from '../../model/words/verdict-words-de.ts'
import { VERDICT_WORDS_ES } from '../../model/words/verdict-words-es.ts'
import { VERDICT_WORDS_FR } from '../../model/words/verdict-words-fr.ts'
import { VERDICT_WORDS_IT } from '../../model/words/verdict-words-it.ts'
import { VERDICT_WORDS_NL } from '../../model/words/verdict-words-nl.ts'
import { VERDICT_WORDS_PL } from '../../model/words/verdict-words-pl.ts'
import { VERDICT_WORDS_PT } from '../../model/words/verdict-words-pt.ts'
import de from '../territory-names/de.json' with { type: 'json' }
import es from '../territory-names/es.json' with { type: 'json' }
import fr from '../territory-names/fr.json' with { type: 'json' }
import it from '../territory-names/it.json' with { type: 'json' }
import nl from '../territory-names/nl.json' with { type: 'json' }
import pl from '../territory-names/pl.json' with { type: 'json' }
import pt from '../territory-names/pt.json' with { type: 'json' }

const SOURCES: Language['sources'] = {
  ...SOURCE_SENTENCES,
  ...Object.fromEntries(READING_SENTENCES.map((sentence) => [`reading.${sentence.en}`, sentence])),
}

/** Every language that figures and verdicts are published in. Names of territories: CLDR 48, those that it calls default. */
export const LANGUAGES: Readonly<Record<ExportLocale, Language>> = {
  en: ENGLISH,
  de: {
    locale: 'de',
    words: { ...FIGURE_WORDS_DE, ...VERDICT_WORDS_DE },
    numbers: NUMBER_FORMS.de,
    semicolon: '; ',
    halves: ['1. Hj. {year}', '2. Hj. {year}'],
    spokenHalves: ['erstes Halbjahr {year}', 'zweites Halbjahr {year}'],
    territories: de,
    sources: SOURCES,
  },
  fr: {
    locale: 'fr',
    words: { ...FIGURE_WORDS_FR, ...VERDICT_WORDS_FR },
    numbers: NUMBER_FORMS.fr,
    semicolon: '\u202F; ',
    halves: ['1er sem. {year}', '2e sem. {year}'],
    spokenHalves: ['premier semestre {year}', 'second semestre {year}'],
    territories: fr,
    sources: SOURCES,
  },
  es: {
    locale: 'es',
    words: { ...FIGURE_WORDS_ES, ...VERDICT_WORDS_ES },
    numbers: NUMBER_FORMS.es,
    semicolon: '; ',
    halves: ['1.er sem. {year}', '2.º sem. {year}'],
    spokenHalves: ['primer semestre de {year}', 'segundo semestre de {year}'],
    territories: es,
    sources: SOURCES,
  },
  it: {
    locale: 'it',
    words: { ...FIGURE_WORDS_IT, ...VERDICT_WORDS_IT },
    numbers: NUMBER_FORMS.it,
    semicolon: '; ',
    halves: ['1º sem. {year}', '2º sem. {year}'],
    spokenHalves: ['primo semestre {year}', 'secondo semestre {year}'],
    territories: it,
    sources: SOURCES,
  },
  nl: {
    locale: 'nl',
    words: { ...FIGURE_WORDS_NL, ...VERDICT_WORDS_NL },
    numbers: NUMBER_FORMS.nl,
    semicolon: '; ',
    halves: ['1e helft {year}', '2e helft {year}'],
    spokenHalves: ['eerste helft van {year}', 'tweede helft van {year}'],
    territories: nl,
    sources: SOURCES,
  },
  pt: {
    locale: 'pt',
    words: { ...FIGURE_WORDS_PT, ...VERDICT_WORDS_PT },
    numbers: NUMBER_FORMS.pt,
    semicolon: '; ',
    halves: ['1.º sem. {year}', '2.º sem. {year}'],
    spokenHalves: ['primeiro semestre de {year}', 'segundo semestre de {year}'],
    territories: pt,
    sources: SOURCES,
  },
  pl: {
    locale: 'pl',
    words: { ...FIGURE_WORDS_PL, ...VERDICT_WORDS_PL },
    numbers: NUMBER_FORMS.pl,
    semicolon: '; ',
    halves: ['I poł. {year}', 'II poł. {year}'],
    spokenHalves: ['pierwsze półrocze {year}', 'drugie półrocze {year}'],
    territories: pl,
    sources: SOURCES,
  },
}
