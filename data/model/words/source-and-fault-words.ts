/** Of documents in a source line, and of numbers that are at fault in the source itself. English messages: see `messages.ts`. */
export const SOURCE_AND_FAULT_WORDS = {
  'figure.source.editions': '{publisher}, {title} ({parts})',
  'figure.source.as-of': 'as of {month} {year}',
  'figure.source.from': 'from {period}',
  'figure.source.to': 'to {period}',
  'figure.note.known-rate':
    'Listed as known: a published share contradicts the counts beside it, and all stand as published: {rows}. {remark}',
  'figure.note.known-zero':
    'Listed as known: a printed 0 is held as no number, and is in no sum: {rows}. {remark}',
  'figure.note.rows-many': '{count, plural, other {# numbers}} ({periods}; the list is under Sources)',
  'figure.note.formula-faults':
    'Faults in the source’s own formulas made numbers of {rows} what they are. They stand as published; the arithmetic of each is under Sources.',
  'figure.note.formula-faults-many':
    'Faults in the source’s own formulas made numbers of {count, plural, other {# territories}} what they are ({periods}). They stand as published; the list, with the arithmetic of each, is under Sources.',
} as const

type Words = Readonly<Record<keyof typeof SOURCE_AND_FAULT_WORDS, string>>

/** SOURCE_AND_FAULT_WORDS in the other languages of published figures. */
export const SOURCES_AND_FAULTS_IN = {
  de: {
    'figure.source.editions': '{publisher}, {title} ({parts})',
    'figure.source.as-of': 'Stand {month} {year}',
    'figure.source.from': 'ab {period}',
    'figure.source.to': 'bis {period}',
    'figure.note.known-rate':
      'Als bekannt verzeichnet: Ein veröffentlichter Anteil widerspricht den Anzahlen daneben, und alle stehen wie veröffentlicht: {rows}. {remark}',
    'figure.note.known-zero':
      'Als bekannt verzeichnet: Eine gedruckte 0 gilt als keine Zahl und ist in keiner Summe: {rows}. {remark}',
    'figure.note.rows-many': '{count, plural, other {# Zahlen}} ({periods}; die Liste steht unter „Sources“)',
    'figure.note.formula-faults':
      'Fehler in den eigenen Formeln der Quelle haben Zahlen von {rows} zu dem gemacht, was sie sind. Sie stehen wie veröffentlicht; die Rechnung zu jeder steht unter „Sources“.',
    'figure.note.formula-faults-many':
      'Fehler in den eigenen Formeln der Quelle haben Zahlen von {count, plural, other {# Gebieten}} zu dem gemacht, was sie sind ({periods}). Sie stehen wie veröffentlicht; die Liste mit der Rechnung zu jeder steht unter „Sources“.',
  },
  fr: {
    'figure.source.editions': '{publisher}, {title} ({parts})',
    'figure.source.as-of': 'état : {month} {year}',
    'figure.source.from': 'dès {period}',
    'figure.source.to': 'jusqu’à {period}',
    'figure.note.known-rate':
      'Recensé comme connu : une part publiée contredit les nombres à côté d’elle, et tous sont tels que publiés : {rows}. {remark}',
    'figure.note.known-zero':
      'Recensé comme connu : un 0 imprimé est tenu pour aucun nombre et n’entre dans aucune somme : {rows}. {remark}',
    'figure.note.rows-many': '{count, plural, other {# nombres}} ({periods} ; la liste est sous « Sources »)',
    'figure.note.formula-faults':
      'Des fautes dans les formules mêmes de la source ont faussé des nombres de {rows}. Ils sont tels que publiés ; le calcul de chacun est sous « Sources ».',
    'figure.note.formula-faults-many':
      'Des fautes dans les formules mêmes de la source ont faussé des nombres de {count, plural, other {# territoires}} ({periods}). Ils sont tels que publiés ; la liste, avec le calcul de chacun, est sous « Sources ».',
  },
  es: {
    'figure.source.editions': '{publisher}, {title} ({parts})',
    'figure.source.as-of': 'a {month} de {year}',
    'figure.source.from': 'desde {period}',
    'figure.source.to': 'hasta {period}',
    'figure.note.known-rate':
      'Registrado como conocido: una parte publicada contradice los números que la acompañan, y todos están como se publicaron: {rows}. {remark}',
    'figure.note.known-zero':
      'Registrado como conocido: un 0 impreso se toma como ningún número y no está en ninguna suma: {rows}. {remark}',
    'figure.note.rows-many': '{count, plural, other {# números}} ({periods}; la lista está en «Sources»)',
    'figure.note.formula-faults':
      'Errores en las propias fórmulas de la fuente alteraron números de {rows}. Están como se publicaron; el cálculo de cada uno está en «Sources».',
    'figure.note.formula-faults-many':
      'Errores en las propias fórmulas de la fuente alteraron números de {count, plural, other {# territorios}} ({periods}). Están como se publicaron; la lista, con el cálculo de cada uno, está en «Sources».',
  },
  it: {
    'figure.source.editions': '{publisher}, {title} ({parts})',
    'figure.source.as-of': 'a {month} {year}',
    'figure.source.from': 'da {period}',
    'figure.source.to': 'fino a {period}',
    'figure.note.known-rate':
      'Registrato come noto: una quota pubblicata contraddice i numeri accanto, e tutti stanno come pubblicati: {rows}. {remark}',
    'figure.note.known-zero':
      'Registrato come noto: uno 0 stampato è tenuto come nessun numero e non è in alcuna somma: {rows}. {remark}',
    'figure.note.rows-many': '{count, plural, other {# numeri}} ({periods}; l’elenco è in «Sources»)',
    'figure.note.formula-faults':
      'Errori nelle formule stesse della fonte hanno alterato numeri di {rows}. Stanno come pubblicati; il calcolo di ciascuno è in «Sources».',
    'figure.note.formula-faults-many':
      'Errori nelle formule stesse della fonte hanno alterato numeri di {count, plural, other {# territori}} ({periods}). Stanno come pubblicati; l’elenco, con il calcolo di ciascuno, è in «Sources».',
  },
  nl: {
    'figure.source.editions': '{publisher}, {title} ({parts})',
    'figure.source.as-of': 'stand {month} {year}',
    'figure.source.from': 'vanaf {period}',
    'figure.source.to': 'tot en met {period}',
    'figure.note.known-rate':
      'Als bekend vermeld: een gepubliceerd aandeel spreekt de aantallen ernaast tegen, en alle staan er zoals gepubliceerd: {rows}. {remark}',
    'figure.note.known-zero':
      'Als bekend vermeld: een gedrukte 0 geldt als geen getal en zit in geen som: {rows}. {remark}',
    'figure.note.rows-many':
      '{count, plural, other {# getallen}} ({periods}; de lijst staat onder ‘Sources’)',
    'figure.note.formula-faults':
      'Fouten in de eigen formules van de bron hebben getallen van {rows} vertekend. Ze staan er zoals gepubliceerd; de berekening van elk staat onder ‘Sources’.',
    'figure.note.formula-faults-many':
      'Fouten in de eigen formules van de bron hebben getallen van {count, plural, other {# gebieden}} vertekend ({periods}). Ze staan er zoals gepubliceerd; de lijst met de berekening van elk staat onder ‘Sources’.',
  },
  pt: {
    'figure.source.editions': '{publisher}, {title} ({parts})',
    'figure.source.as-of': 'em {month} de {year}',
    'figure.source.from': 'desde {period}',
    'figure.source.to': 'até {period}',
    'figure.note.known-rate':
      'Registado como conhecido: uma parte publicada contradiz os números ao lado, e todos estão como publicados: {rows}. {remark}',
    'figure.note.known-zero':
      'Registado como conhecido: um 0 impresso é tido como nenhum número e não está em nenhuma soma: {rows}. {remark}',
    'figure.note.rows-many': '{count, plural, other {# números}} ({periods}; a lista está em «Sources»)',
    'figure.note.formula-faults':
      'Erros nas próprias fórmulas da fonte alteraram números de {rows}. Estão como publicados; o cálculo de cada um está em «Sources».',
    'figure.note.formula-faults-many':
      'Erros nas próprias fórmulas da fonte alteraram números de {count, plural, other {# territórios}} ({periods}). Estão como publicados; a lista, com o cálculo de cada um, está em «Sources».',
  },
  pl: {
    'figure.source.editions': '{publisher}, {title} ({parts})',
    'figure.source.as-of': 'stan: {month} {year}',
    'figure.source.from': 'od {period}',
    'figure.source.to': 'do {period}',
    'figure.note.known-rate':
      'Odnotowane jako znane: opublikowany udział jest sprzeczny z liczbami obok, a wszystkie podano tak, jak opublikowano: {rows}. {remark}',
    'figure.note.known-zero':
      'Odnotowane jako znane: wydrukowane 0 uznano za brak liczby i nie ma go w żadnej sumie: {rows}. {remark}',
    'figure.note.rows-many':
      '{count, plural, few {# liczby} other {# liczb}} ({periods}; lista jest w części „Sources”)',
    'figure.note.formula-faults':
      'Błędy w formułach samego źródła zniekształciły liczby dla: {rows}. Podano je tak, jak opublikowano; rachunek każdej jest w części „Sources”.',
    'figure.note.formula-faults-many':
      'Błędy w formułach samego źródła zniekształciły liczby {count, plural, other {# terytoriów}} ({periods}). Podano je tak, jak opublikowano; lista z rachunkiem każdej jest w części „Sources”.',
  },
} as const satisfies Readonly<Record<string, Words>>
