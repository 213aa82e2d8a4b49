import type { ExportLocale } from '../publication.ts'

/** What stands under a figure where its notes have no room in full, in English: a part of FIGURE_WORDS. */
export const BRIEF_NOTE_WORDS = {
  'figure.brief.companies':
    'Each company counts in its own way: panels do not compare. How each counts{count, plural, one { and # more note} other { and # more notes}}: see the data of this figure, {code}.',
  'figure.brief.breaks': 'Change of method: {breaks}. Figures before and after do not compare.',
  'figure.brief.incomplete': 'Hollow: sums without what is not held here – {gaps}.',
  'figure.brief.bands': 'Ranges are drawn from the lowest to the highest possible value.',
  'figure.brief.half-of-year': 'Hollow: years of which only one half has a number ({cells}).',
  'figure.brief.more':
    '{count, plural, one {# more note} other {# more notes}}: see the data of this figure, {code}.',
} as const

type BriefNoteWords = Readonly<Record<keyof typeof BRIEF_NOTE_WORDS, string>>

/** BRIEF_NOTE_WORDS in the other languages of published figures. */
export const BRIEF_NOTES_IN: Readonly<Record<Exclude<ExportLocale, 'en'>, BriefNoteWords>> = {
  de: {
    'figure.brief.companies':
      'Jedes Unternehmen zählt auf seine eigene Art: Die Felder sind nicht miteinander vergleichbar. Zählweisen{count, plural, one { und # weitere Anmerkung} other { und # weitere Anmerkungen}}: siehe Daten dieser Abbildung, {code}.',
    'figure.brief.breaks': 'Methodenwechsel: {breaks}. Zahlen davor und danach sind nicht vergleichbar.',
    'figure.brief.incomplete': 'Hohl: Summen ohne das, was hier nicht vorliegt – {gaps}.',
    'figure.brief.bands': 'Spannen reichen vom kleinsten bis zum größten möglichen Wert.',
    'figure.brief.half-of-year': 'Hohl: Jahre, von denen nur eine Hälfte eine Zahl hat ({cells}).',
    'figure.brief.more':
      '{count, plural, one {# weitere Anmerkung} other {# weitere Anmerkungen}}: siehe Daten dieser Abbildung, {code}.',
  },
  fr: {
    'figure.brief.companies':
      'Chaque entreprise compte à sa manière : les cadres ne se comparent pas entre eux. Modes de comptage{count, plural, one { et # autre note} other { et # autres notes}} : voir les données de cette figure, {code}.',
    'figure.brief.breaks':
      'Changement de méthode : {breaks}. Les chiffres d’avant et d’après ne se comparent pas.',
    'figure.brief.incomplete': 'En creux : sommes sans ce qui manque ici – {gaps}.',
    'figure.brief.bands': 'Les fourchettes vont de la plus petite à la plus grande valeur possible.',
    'figure.brief.half-of-year': 'En creux : années dont un seul semestre a un nombre ({cells}).',
    'figure.brief.more':
      '{count, plural, one {# autre note} other {# autres notes}} : voir les données de cette figure, {code}.',
  },
  es: {
    'figure.brief.companies':
      'Cada empresa cuenta a su manera: los paneles no se comparan entre sí. Cómo cuenta cada una{count, plural, one { y # nota más} other { y # notas más}}: véanse los datos de esta figura, {code}.',
    'figure.brief.breaks': 'Cambio de método: {breaks}. Las cifras de antes y de después no se comparan.',
    'figure.brief.incomplete': 'En hueco: sumas sin lo que aquí no se tiene – {gaps}.',
    'figure.brief.bands': 'Los intervalos van del menor al mayor valor posible.',
    'figure.brief.half-of-year': 'En hueco: años de los que solo un semestre tiene número ({cells}).',
    'figure.brief.more':
      '{count, plural, one {# nota más} other {# notas más}}: véanse los datos de esta figura, {code}.',
  },
  it: {
    'figure.brief.companies':
      'Ogni impresa conta a modo suo: i riquadri non si confrontano tra loro. Come conta ognuna{count, plural, one { e un’altra nota} other { e altre # note}}: si vedano i dati di questa figura, {code}.',
    'figure.brief.breaks': 'Cambio di metodo: {breaks}. I numeri di prima e di dopo non si confrontano.',
    'figure.brief.incomplete': 'Vuoti: somme senza ciò che qui manca – {gaps}.',
    'figure.brief.bands': 'Gli intervalli vanno dal più piccolo al più grande valore possibile.',
    'figure.brief.half-of-year': 'Vuoti: anni di cui un solo semestre ha un numero ({cells}).',
    'figure.brief.more':
      '{count, plural, one {Un’altra nota} other {Altre # note}}: si vedano i dati di questa figura, {code}.',
  },
  nl: {
    'figure.brief.companies':
      'Elk bedrijf telt op zijn eigen manier: de panelen zijn onderling niet vergelijkbaar. Hoe elk telt{count, plural, one { en nog # opmerking} other { en nog # opmerkingen}}: zie de gegevens van deze figuur, {code}.',
    'figure.brief.breaks':
      'Verandering van methode: {breaks}. Cijfers ervoor en erna zijn niet vergelijkbaar.',
    'figure.brief.incomplete': 'Hol: sommen zonder wat hier ontbreekt – {gaps}.',
    'figure.brief.bands': 'Bandbreedten lopen van de kleinste tot de grootste mogelijke waarde.',
    'figure.brief.half-of-year': 'Hol: jaren waarvan slechts één helft een getal heeft ({cells}).',
    'figure.brief.more':
      '{count, plural, one {Nog # opmerking} other {Nog # opmerkingen}}: zie de gegevens van deze figuur, {code}.',
  },
  pt: {
    'figure.brief.companies':
      'Cada empresa conta à sua maneira: os painéis não se comparam entre si. Como conta cada uma{count, plural, one { e mais # nota} other { e mais # notas}}: ver os dados desta figura, {code}.',
    'figure.brief.breaks': 'Mudança de método: {breaks}. Os números de antes e de depois não se comparam.',
    'figure.brief.incomplete': 'Ocos: somas sem o que aqui falta – {gaps}.',
    'figure.brief.bands': 'Os intervalos vão do menor ao maior valor possível.',
    'figure.brief.half-of-year': 'Ocos: anos dos quais só um semestre tem número ({cells}).',
    'figure.brief.more':
      '{count, plural, one {Mais # nota} other {Mais # notas}}: ver os dados desta figura, {code}.',
  },
  pl: {
    'figure.brief.companies':
      'Każda firma liczy na swój sposób: paneli nie można porównywać ze sobą. Sposób liczenia każdej z nich{count, plural, one { i jeszcze # uwaga} few { i jeszcze # uwagi} many { i jeszcze # uwag} other { i jeszcze # uwagi}}: zob. dane tego wykresu, {code}.',
    'figure.brief.breaks':
      'Zmiana metody: {breaks}. Liczb sprzed zmiany nie można porównywać z późniejszymi.',
    'figure.brief.incomplete': 'Puste w środku: sumy bez tego, czego tu brak – {gaps}.',
    'figure.brief.bands': 'Przedziały sięgają od najmniejszej do największej możliwej wartości.',
    'figure.brief.half-of-year': 'Puste w środku: lata, w których liczbę ma tylko jedno półrocze ({cells}).',
    'figure.brief.more':
      '{count, plural, one {Jeszcze # uwaga} few {Jeszcze # uwagi} many {Jeszcze # uwag} other {Jeszcze # uwagi}}: zob. dane tego wykresu, {code}.',
  },
}
