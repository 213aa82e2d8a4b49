import type { ExportLocale } from '../publication.ts'

/** What figures say of groups of territories, in English; the other languages have the same messages, or they don’t compile. */
export const GROUP_WORDS = {
  'figure.group.today': '{name} (today’s members)',
  'figure.note.group-steady':
    '{group}: {count, plural, one {# member} other {# members}}, the same in every period shown. Members: {source}.',
  'figure.note.group-changing':
    '{group}: its members of each period, counted where they belonged to it throughout: {changes}. Members: {source}.',
  'figure.note.group-today':
    '{group}: {count, plural, one {# member} other {# members}}, counted in every period, whether or not they belonged to it then. Members: {source}.',
  'figure.note.group-named': '{group}: {names}. Members: {source}.',
  'figure.note.group-own': '{group}, a group of the reader’s own: {names}.',
  'figure.note.group-empty': '{group} has no member here in the periods shown.',
  'figure.note.group-unknown': '{group} also names {codes}, which this dataset does not hold.',
  'figure.note.group-joined': '{territory} from {period}',
  'figure.note.group-left': '{territory} to {period}',
  'figure.note.group-no-change': 'No change is given from one set of members of {group} to another.',
  'figure.note.group-overlap':
    '{group} contains {shared} of {other}. Where they are added up, each figure counts once.',
  'figure.note.group-shared': '{count, plural, one {# territory} other {# territories}}',
  'figure.note.group-holds': '{group} contains {names}. Where they are added up, each figure counts once.',
  'figure.note.group-on-map':
    '{group} is shown by its territories, each with all its figures of the periods shown.',
} as const

type GroupWords = Readonly<Record<keyof typeof GROUP_WORDS, string>>

/** The same in the other languages. */
export const GROUP_WORDS_OF: Readonly<Record<Exclude<ExportLocale, 'en'>, GroupWords>> = {
  de: {
    'figure.group.today': '{name} (heutige Mitglieder)',
    'figure.note.group-steady':
      '{group}: {count, plural, one {# Mitglied} other {# Mitglieder}}, dieselben in jedem gezeigten Zeitraum. Mitglieder: {source}.',
    'figure.note.group-changing':
      '{group}: die Mitglieder des jeweiligen Zeitraums, gezählt, wenn sie ihm ganz angehörten: {changes}. Mitglieder: {source}.',
    'figure.note.group-today':
      '{group}: {count, plural, one {# Mitglied} other {# Mitglieder}}, in jedem Zeitraum gezählt, auch wenn sie damals nicht dazugehörten. Mitglieder: {source}.',
    'figure.note.group-named': '{group}: {names}. Mitglieder: {source}.',
    'figure.note.group-own': '{group}, eine eigene Gruppe: {names}.',
    'figure.note.group-empty': '{group} hat hier in den gezeigten Zeiträumen kein Mitglied.',
    'figure.note.group-unknown': '{group} nennt auch {codes}; davon enthält dieser Datensatz nichts.',
    'figure.note.group-joined': '{territory} ab {period}',
    'figure.note.group-left': '{territory} bis {period}',
    'figure.note.group-no-change':
      'Zwischen verschiedenen Mitgliederbeständen von {group} wird keine Veränderung angegeben.',
    'figure.note.group-overlap':
      '{group} enthält {shared} von {other}. Wo addiert wird, zählt jede Zahl einmal.',
    'figure.note.group-shared': '{count, plural, one {# Gebiet} other {# Gebiete}}',
    'figure.note.group-holds': '{group} enthält {names}. Wo addiert wird, zählt jede Zahl einmal.',
    'figure.note.group-on-map':
      '{group} ist durch die einzelnen Gebiete dargestellt, jedes mit allen Zahlen der gezeigten Zeiträume.',
  },
  fr: {
    'figure.group.today': '{name} (membres actuels)',
    'figure.note.group-steady':
      '{group} : {count, plural, one {# membre} other {# membres}}, les mêmes dans chaque période montrée. Membres : {source}.',
    'figure.note.group-changing':
      '{group} : ses membres à chaque période, comptés s’ils en faisaient partie du début à la fin : {changes}. Membres : {source}.',
    'figure.note.group-today':
      '{group} : {count, plural, one {# membre} other {# membres}}, comptés à chaque période, même s’ils n’en faisaient pas partie alors. Membres : {source}.',
    'figure.note.group-named': '{group} : {names}. Membres : {source}.',
    'figure.note.group-own': '{group}, groupe composé par le lecteur : {names}.',
    'figure.note.group-empty': '{group} n’a aucun membre ici dans les périodes montrées.',
    'figure.note.group-unknown': '{group} nomme aussi {codes}, que ce jeu de données ne contient pas.',
    'figure.note.group-joined': '{territory} à partir de {period}',
    'figure.note.group-left': '{territory} jusqu’à {period}',
    'figure.note.group-no-change':
      'Aucune variation n’est donnée entre deux compositions différentes de {group}.',
    'figure.note.group-overlap':
      '{group} contient {shared} de {other}. Dans une somme, chaque chiffre compte une fois.',
    'figure.note.group-shared': '{count, plural, one {# territoire} other {# territoires}}',
    'figure.note.group-holds': '{group} contient {names}. Dans une somme, chaque chiffre compte une fois.',
    'figure.note.group-on-map':
      '{group} est représenté par ses territoires, chacun avec tous ses chiffres des périodes montrées.',
  },
  es: {
    'figure.group.today': '{name} (miembros actuales)',
    'figure.note.group-steady':
      '{group}: {count, plural, one {# miembro} other {# miembros}}, los mismos en cada período mostrado. Miembros: {source}.',
    'figure.note.group-changing':
      '{group}: sus miembros de cada período, contados si lo fueron de principio a fin: {changes}. Miembros: {source}.',
    'figure.note.group-today':
      '{group}: {count, plural, one {# miembro} other {# miembros}}, contados en cada período, aunque entonces no lo fueran. Miembros: {source}.',
    'figure.note.group-named': '{group}: {names}. Miembros: {source}.',
    'figure.note.group-own': '{group}, grupo propio del lector: {names}.',
    'figure.note.group-empty': '{group} no tiene aquí ningún miembro en los períodos mostrados.',
    'figure.note.group-unknown': '{group} nombra también {codes}, que este conjunto de datos no contiene.',
    'figure.note.group-joined': '{territory} desde {period}',
    'figure.note.group-left': '{territory} hasta {period}',
    'figure.note.group-no-change': 'No se da ninguna variación entre composiciones distintas de {group}.',
    'figure.note.group-overlap':
      '{group} contiene {shared} de {other}. Donde se suman, cada cifra cuenta una vez.',
    'figure.note.group-shared': '{count, plural, one {# territorio} other {# territorios}}',
    'figure.note.group-holds': '{group} contiene {names}. Donde se suman, cada cifra cuenta una vez.',
    'figure.note.group-on-map':
      '{group} se muestra por sus territorios, cada uno con todas sus cifras de los períodos mostrados.',
  },
  it: {
    'figure.group.today': '{name} (membri attuali)',
    'figure.note.group-steady':
      '{group}: {count, plural, one {# membro} other {# membri}}, gli stessi in ogni periodo mostrato. Membri: {source}.',
    'figure.note.group-changing':
      '{group}: i membri di ogni periodo, contati se lo sono stati dall’inizio alla fine: {changes}. Membri: {source}.',
    'figure.note.group-today':
      '{group}: {count, plural, one {# membro} other {# membri}}, contati in ogni periodo, anche se allora non lo erano. Membri: {source}.',
    'figure.note.group-named': '{group}: {names}. Membri: {source}.',
    'figure.note.group-own': '{group}, gruppo proprio del lettore: {names}.',
    'figure.note.group-empty': '{group} non ha qui alcun membro nei periodi mostrati.',
    'figure.note.group-unknown': '{group} nomina anche {codes}, che questo insieme di dati non contiene.',
    'figure.note.group-joined': '{territory} da {period}',
    'figure.note.group-left': '{territory} fino a {period}',
    'figure.note.group-no-change': 'Nessuna variazione è data tra composizioni diverse di {group}.',
    'figure.note.group-overlap':
      '{group} contiene {shared} di {other}. Dove si sommano, ogni cifra conta una volta.',
    'figure.note.group-shared': '{count, plural, one {# territorio} other {# territori}}',
    'figure.note.group-holds': '{group} contiene {names}. Dove si sommano, ogni cifra conta una volta.',
    'figure.note.group-on-map':
      '{group} è mostrato dai suoi territori, ciascuno con tutte le sue cifre dei periodi mostrati.',
  },
  nl: {
    'figure.group.today': '{name} (huidige leden)',
    'figure.note.group-steady':
      '{group}: {count, plural, one {# lid} other {# leden}}, dezelfde in elke getoonde periode. Leden: {source}.',
    'figure.note.group-changing':
      '{group}: de leden van elke periode, geteld als zij er de hele tijd bij hoorden: {changes}. Leden: {source}.',
    'figure.note.group-today':
      '{group}: {count, plural, one {# lid} other {# leden}}, geteld in elke periode, ook als zij er toen niet bij hoorden. Leden: {source}.',
    'figure.note.group-named': '{group}: {names}. Leden: {source}.',
    'figure.note.group-own': '{group}, een eigen groep van de lezer: {names}.',
    'figure.note.group-empty': '{group} heeft hier in de getoonde perioden geen lid.',
    'figure.note.group-unknown': '{group} noemt ook {codes}; die staan niet in deze dataset.',
    'figure.note.group-joined': '{territory} vanaf {period}',
    'figure.note.group-left': '{territory} tot en met {period}',
    'figure.note.group-no-change':
      'Tussen verschillende samenstellingen van {group} wordt geen verandering gegeven.',
    'figure.note.group-overlap':
      '{group} bevat {shared} van {other}. Waar wordt opgeteld, telt elk cijfer eenmaal.',
    'figure.note.group-shared': '{count, plural, one {# gebied} other {# gebieden}}',
    'figure.note.group-holds': '{group} bevat {names}. Waar wordt opgeteld, telt elk cijfer eenmaal.',
    'figure.note.group-on-map':
      '{group} wordt getoond door de afzonderlijke gebieden, elk met alle cijfers van de getoonde perioden.',
  },
  pt: {
    'figure.group.today': '{name} (membros atuais)',
    'figure.note.group-steady':
      '{group}: {count, plural, one {# membro} other {# membros}}, os mesmos em cada período mostrado. Membros: {source}.',
    'figure.note.group-changing':
      '{group}: os membros de cada período, contados se o foram do início ao fim: {changes}. Membros: {source}.',
    'figure.note.group-today':
      '{group}: {count, plural, one {# membro} other {# membros}}, contados em cada período, mesmo que então não o fossem. Membros: {source}.',
    'figure.note.group-named': '{group}: {names}. Membros: {source}.',
    'figure.note.group-own': '{group}, um grupo do próprio leitor: {names}.',
    'figure.note.group-empty': '{group} não tem aqui nenhum membro nos períodos mostrados.',
    'figure.note.group-unknown': '{group} nomeia também {codes}, que este conjunto de dados não contém.',
    'figure.note.group-joined': '{territory} desde {period}',
    'figure.note.group-left': '{territory} até {period}',
    'figure.note.group-no-change': 'Nenhuma variação é dada entre composições diferentes de {group}.',
    'figure.note.group-overlap':
      '{group} contém {shared} de {other}. Onde se somam, cada número conta uma vez.',
    'figure.note.group-shared': '{count, plural, one {# território} other {# territórios}}',
    'figure.note.group-holds': '{group} contém {names}. Onde se somam, cada número conta uma vez.',
    'figure.note.group-on-map':
      '{group} é mostrado pelos seus territórios, cada um com todos os seus números dos períodos mostrados.',
  },
  pl: {
    'figure.group.today': '{name} (obecni członkowie)',
    'figure.note.group-steady':
      '{group}: {count, plural, one {# członek} few {# członków} many {# członków} other {# członka}}, ci sami w każdym pokazanym okresie. Członkowie: {source}.',
    'figure.note.group-changing':
      '{group}: członkowie w każdym okresie, liczeni, jeśli należeli przez cały okres: {changes}. Członkowie: {source}.',
    'figure.note.group-today':
      '{group}: {count, plural, one {# członek} few {# członków} many {# członków} other {# członka}}, liczeni w każdym okresie, także jeśli wtedy nie należeli. Członkowie: {source}.',
    'figure.note.group-named': '{group}: {names}. Członkowie: {source}.',
    'figure.note.group-own': '{group}, własna grupa czytelnika: {names}.',
    'figure.note.group-empty': '{group}: brak członków w pokazanych okresach.',
    'figure.note.group-unknown': '{group} wymienia też {codes}; ten zbiór danych ich nie zawiera.',
    'figure.note.group-joined': '{territory} od {period}',
    'figure.note.group-left': '{territory} do {period}',
    'figure.note.group-no-change': 'Nie podaje się zmiany między różnymi składami grupy {group}.',
    'figure.note.group-overlap':
      '{group} zawiera: {shared} z {other}. Przy dodawaniu każda liczba liczy się raz.',
    'figure.note.group-shared':
      '{count, plural, one {# terytorium} few {# terytoria} many {# terytoriów} other {# terytorium}}',
    'figure.note.group-holds': '{group} obejmuje: {names}. Przy dodawaniu każda liczba liczy się raz.',
    'figure.note.group-on-map':
      '{group} pokazano przez poszczególne terytoria, każde ze wszystkimi liczbami z pokazanych okresów.',
  },
}
