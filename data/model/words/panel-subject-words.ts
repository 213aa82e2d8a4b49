import type { ExportLocale } from '../publication.ts'

/**
 * What panels show, in English: a part of FIGURE_WORDS. Where the series inside a panel are a split as well, both are told with one “by”.
 */
export const PANEL_SUBJECT_WORDS = {
  'figure.subject.panels-by-territory': '{subject}, by territory',
  'figure.subject.panels-by-outcome': '{subject}, by outcome',
  'figure.subject.panels-by-company': '{subject}, by company',
  'figure.subject.by-outcome-and-territory': '{measure} by outcome and territory',
  'figure.subject.by-outcome-and-company': '{measure} by outcome and company',
  'figure.subject.by-some-outcomes-and-territory': '{measure} by outcome ({outcomes}) and territory',
  'figure.subject.by-some-outcomes-and-company': '{measure} by outcome ({outcomes}) and company',
  'figure.subject.by-territory-and-company': '{subject} by territory and company',
} as const

type PanelSubjectWords = Readonly<Record<keyof typeof PANEL_SUBJECT_WORDS, string>>

/** PANEL_SUBJECT_WORDS in the other languages of published figures. */
export const PANEL_SUBJECTS_IN: Readonly<Record<Exclude<ExportLocale, 'en'>, PanelSubjectWords>> = {
  de: {
    'figure.subject.panels-by-territory': '{subject}, nach Gebiet',
    'figure.subject.panels-by-outcome': '{subject}, nach Ergebnis',
    'figure.subject.panels-by-company': '{subject}, nach Unternehmen',
    'figure.subject.by-outcome-and-territory': '{measure} nach Ergebnis und Gebiet',
    'figure.subject.by-outcome-and-company': '{measure} nach Ergebnis und Unternehmen',
    'figure.subject.by-some-outcomes-and-territory': '{measure} nach Ergebnis ({outcomes}) und Gebiet',
    'figure.subject.by-some-outcomes-and-company': '{measure} nach Ergebnis ({outcomes}) und Unternehmen',
    'figure.subject.by-territory-and-company': '{subject} nach Gebiet und Unternehmen',
  },
  fr: {
    'figure.subject.panels-by-territory': '{subject}, par territoire',
    'figure.subject.panels-by-outcome': '{subject}, par résultat',
    'figure.subject.panels-by-company': '{subject}, par entreprise',
    'figure.subject.by-outcome-and-territory': '{measure} par résultat et territoire',
    'figure.subject.by-outcome-and-company': '{measure} par résultat et entreprise',
    'figure.subject.by-some-outcomes-and-territory': '{measure} par résultat ({outcomes}) et territoire',
    'figure.subject.by-some-outcomes-and-company': '{measure} par résultat ({outcomes}) et entreprise',
    'figure.subject.by-territory-and-company': '{subject} par territoire et entreprise',
  },
  es: {
    'figure.subject.panels-by-territory': '{subject}, según territorio',
    'figure.subject.panels-by-outcome': '{subject}, según resultado',
    'figure.subject.panels-by-company': '{subject}, según empresa',
    'figure.subject.by-outcome-and-territory': '{measure} según resultado y territorio',
    'figure.subject.by-outcome-and-company': '{measure} según resultado y empresa',
    'figure.subject.by-some-outcomes-and-territory': '{measure} según resultado ({outcomes}) y territorio',
    'figure.subject.by-some-outcomes-and-company': '{measure} según resultado ({outcomes}) y empresa',
    'figure.subject.by-territory-and-company': '{subject} según territorio y empresa',
  },
  it: {
    'figure.subject.panels-by-territory': '{subject}, per territorio',
    'figure.subject.panels-by-outcome': '{subject}, per esito',
    'figure.subject.panels-by-company': '{subject}, per impresa',
    'figure.subject.by-outcome-and-territory': '{measure} per esito e territorio',
    'figure.subject.by-outcome-and-company': '{measure} per esito e impresa',
    'figure.subject.by-some-outcomes-and-territory': '{measure} per esito ({outcomes}) e territorio',
    'figure.subject.by-some-outcomes-and-company': '{measure} per esito ({outcomes}) e impresa',
    'figure.subject.by-territory-and-company': '{subject} per territorio e impresa',
  },
  nl: {
    'figure.subject.panels-by-territory': '{subject}, naar gebied',
    'figure.subject.panels-by-outcome': '{subject}, naar uitkomst',
    'figure.subject.panels-by-company': '{subject}, naar bedrijf',
    'figure.subject.by-outcome-and-territory': '{measure} naar uitkomst en gebied',
    'figure.subject.by-outcome-and-company': '{measure} naar uitkomst en bedrijf',
    'figure.subject.by-some-outcomes-and-territory': '{measure} naar uitkomst ({outcomes}) en gebied',
    'figure.subject.by-some-outcomes-and-company': '{measure} naar uitkomst ({outcomes}) en bedrijf',
    'figure.subject.by-territory-and-company': '{subject} naar gebied en bedrijf',
  },
  pt: {
    'figure.subject.panels-by-territory': '{subject}, segundo o território',
    'figure.subject.panels-by-outcome': '{subject}, segundo o resultado',
    'figure.subject.panels-by-company': '{subject}, segundo a empresa',
    'figure.subject.by-outcome-and-territory': '{measure} segundo o resultado e o território',
    'figure.subject.by-outcome-and-company': '{measure} segundo o resultado e a empresa',
    'figure.subject.by-some-outcomes-and-territory':
      '{measure} segundo o resultado ({outcomes}) e o território',
    'figure.subject.by-some-outcomes-and-company': '{measure} segundo o resultado ({outcomes}) e a empresa',
    'figure.subject.by-territory-and-company': '{subject} segundo o território e a empresa',
  },
  pl: {
    'figure.subject.panels-by-territory': '{subject}, według terytorium',
    'figure.subject.panels-by-outcome': '{subject}, według wyniku',
    'figure.subject.panels-by-company': '{subject}, według firmy',
    'figure.subject.by-outcome-and-territory': '{measure} według wyniku i terytorium',
    'figure.subject.by-outcome-and-company': '{measure} według wyniku i firmy',
    'figure.subject.by-some-outcomes-and-territory': '{measure} według wyniku ({outcomes}) i terytorium',
    'figure.subject.by-some-outcomes-and-company': '{measure} według wyniku ({outcomes}) i firmy',
    'figure.subject.by-territory-and-company': '{subject} według terytorium i firmy',
  },
}
