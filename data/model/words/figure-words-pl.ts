import { BRIEF_NOTES_IN } from './brief-note-words.ts'
import { GROUP_WORDS_OF } from './group-words.ts'
import type { FigureMessageId } from './figure-words.ts'
import { LEAD_HEADLINES_PL } from './lead-headlines-pl.ts'
import { PANEL_SUBJECTS_IN } from './panel-subject-words.ts'
import { PEOPLE_AND_YEARS_IN } from './people-and-year-translations.ts'
import { SOURCES_AND_FAULTS_IN } from './source-and-fault-words.ts'

/** What figures say, in Polish. */
export const FIGURE_WORDS_PL = {
  ...GROUP_WORDS_OF.pl,
  ...BRIEF_NOTES_IN.pl,
  ...PANEL_SUBJECTS_IN.pl,
  ...LEAD_HEADLINES_PL,
  'figure.disclosed': 'ujawniono część lub całość danych',
  'figure.small-base': '{share} ({part} z {whole})',
  'figure.list-and': '{first} i {last}',
  'figure.list-more': '{shown} i jeszcze {count}',
  'figure.range': '{from} do {to}',
  'figure.value.points': '{number} pkt',
  'figure.value.interval': '{from} do {to}',
  'figure.outcome.total': 'wszystkie wyniki',
  'figure.outcome.content': 'ujawniono treść',
  'figure.outcome.non-content': 'ujawniono tylko dane inne niż treść',
  'figure.outcome.some-data': 'ujawniono część danych',
  'figure.outcome.no-data': 'nie znaleziono danych',
  'figure.outcome.rejected': 'odrzucono',
  'figure.kind.undivided': 'karne i pilne, nierozdzielone',
  'figure.kind.criminal': 'karne',
  'figure.kind.emergency': 'pilne',
  'figure.kind.civil': 'cywilne',
  'figure.kind.preservation': 'zabezpieczenie',
  'figure.kind.national-security': 'bezpieczeństwo narodowe',
  'figure.kind.nsl': 'listy w sprawie bezpieczeństwa narodowego',
  'figure.kind.fisa-content': 'nakazy FISA dotyczące treści',
  'figure.kind.fisa-non-content': 'nakazy FISA dotyczące tylko danych innych niż treść',
  'figure.measure.requests': 'wnioski',
  'figure.measure.accounts': 'konta',
  'figure.measure.devices': 'urządzenia',
  'figure.measure.identifiers': 'identyfikatory',
  'figure.measure.tokens': 'kody powiadomień',
  'figure.measure.apps': 'aplikacje',
  'figure.measure.customers': 'klienci',
  'figure.measure.share-disclosed': 'udział ujawnionych, jak opublikowano',
  'figure.subject.by-outcome': '{measure} według wyniku',
  'figure.subject.by-outcome-some': '{measure} według wyniku ({outcomes})',
  'figure.subject.by-territory': '{subject} według terytorium',
  'figure.subject.ranked': 'terytoria uporządkowane według: {subject}',
  'figure.subject.share': 'udział ({measure})',
  'figure.subject.share-of-all': 'udział wśród wszystkich terytoriów ({measure})',
  'figure.subject.share-of-outcome': 'udział pośród wszystkich terytoriów ({measure})',
  'figure.subject.disclosure-rate': 'udział z ujawnieniem danych ({measure})',
  'figure.subject.change': 'zmiana {base}: {subject}',
  'figure.subject.index': 'indeks: {subject} (pierwszy okres = 100)',
  'figure.subject.mix': 'wyniki według terytorium ({measure})',
  'figure.subject.bands': 'opublikowane przedziały: {measure}',
  'figure.subject.bands-by-kind': 'opublikowane przedziały według rodzaju: {measure}',
  'figure.subject.by-kind': '{measure} według rodzaju',
  'figure.subject.one-outcome': '{measure} {phrase}',
  'figure.subject.some-outcomes': '{measure} ({outcomes})',
  'figure.phrase.content': 'z ujawnieniem treści',
  'figure.phrase.non-content': 'z ujawnieniem tylko danych innych niż treść',
  'figure.phrase.some-data': 'z ujawnieniem części danych',
  'figure.phrase.no-data': 'bez znalezionych danych',
  'figure.phrase.rejected': 'z odrzuceniem',
  'figure.kinds.law-enforcement': 'organy ścigania',
  'figure.territories.all':
    '{count, plural, one {# terytorium} few {wszystkie # terytoria} many {wszystkie # terytoriów} other {wszystkie # terytorium}}',
  'figure.territories.largest':
    'największe {drawn} z {count, plural, one {# terytorium} few {# terytoriów} many {# terytoriów} other {# terytorium}}',
  'figure.territories.most':
    '{drawn} o największej liczbie ({measure}) z {count, plural, one {# terytorium} few {# terytoriów} many {# terytoriów} other {# terytorium}}',
  'figure.territories.highest':
    'najwyższe {drawn} z {count, plural, one {# terytorium} few {# terytoriów} many {# terytoriów} other {# terytorium}}',
  'figure.territories.some':
    '{count, plural, one {# terytorium} few {# terytoria} many {# terytoriów} other {# terytorium}}',
  'figure.subtitle.per-half-year': '{company}, {unit} na półrocze, {range}',
  'figure.subtitle.per-year': '{company}, {unit} na rok, {range}',
  'figure.subtitle.whole-range': '{company}, {unit}, {range} łącznie',
  'figure.subtitle.newest': '{company}, {unit}, {range}',
  'figure.half.H1': 'tylko pierwsze półrocza',
  'figure.half.H2': 'tylko drugie półrocza',
  'figure.unit.count': '{measure}',
  'figure.unit.share': '% ({measure})',
  'figure.unit.share-of-all': '% wszystkich terytoriów ({measure})',
  'figure.unit.share-of-outcome': '% wszystkich terytoriów z tym samym wynikiem ({measure})',
  'figure.unit.change': '% zmiany {base}',
  'figure.unit.points': 'punkty procentowe zmiany {base}',
  'figure.unit.index': 'indeks, pierwszy okres = 100',
  'figure.change.since-first': 'od pierwszego okresu',
  'figure.change.since-previous': 'od poprzedniego okresu',
  'figure.change.since-same-half': 'od tego samego okresu rok wcześniej',
  'figure.unit.share-disclosed': '% z ujawnionymi danymi',
  'figure.categories.period': 'okres sprawozdania',
  'figure.categories.territory': 'terytorium',
  'figure.coverage.newest':
    '{period}: liczby z {reporting} na {of, plural, one {# terytorium} few {# terytoria} many {# terytoriów} other {# terytorium}}',
  'figure.coverage.range': '{newest}; od {least} do {most} w całym zakresie',
  'figure.coverage.one-half-years':
    'liczby z {reporting} na {of, plural, one {# pokazane półrocze} few {# pokazane półrocza} many {# pokazanych półroczy} other {# pokazanego półrocza}}',
  'figure.coverage.one-years':
    'liczby z {reporting} na {of, plural, one {# pokazany rok} few {# pokazane lata} many {# pokazanych lat} other {# pokazanego roku}}',
  'figure.coverage.newest-outcomes':
    '{period}: wyniki z {reporting} na {of, plural, one {# terytorium} few {# terytoria} many {# terytoriów} other {# terytorium}}',
  'figure.coverage.one-half-years-outcomes':
    'wyniki z {reporting} na {of, plural, one {# pokazane półrocze} few {# pokazane półrocza} many {# pokazanych półroczy} other {# pokazanego półrocza}}',
  'figure.coverage.one-years-outcomes':
    'wyniki z {reporting} na {of, plural, one {# pokazany rok} few {# pokazane lata} many {# pokazanych lat} other {# pokazanego roku}}',
  'figure.coverage.none': 'brak terytorium z liczbami',
  'figure.note.as-published':
    'Liczby w brzmieniu opublikowanym na dzień {day}: z wydań wtedy najnowszych. Gdzie dzień publikacji nie jest znany, zastępuje go dzień odczytu.',
  'figure.note.territories': 'Terytoria: {names}.',
  'figure.note.break': 'Przerwa między {before} a {after}: {reason}',
  'figure.note.break-of': '{company}, przerwa między {before} a {after}: {reason}',
  'figure.note.overlap':
    'Wyniki tego rodzaju wniosków nakładają się lub liczą inną jednostkę; są rysowane jako linie i nigdy układane w stos.',
  'figure.note.bands':
    'Niektóre liczby opublikowano tylko jako przedziały. Są rysowane od najmniejszej do największej możliwej wartości, nigdy jako punkt.',
  'figure.note.bands-not-stacked': 'Przedziałów nie da się ułożyć w stos; wykres narysowano liniami.',
  'figure.note.no-bands':
    'Żadnej z tych liczb nie opublikowano jako przedziału: każdą narysowano jako jedną wartość.',
  'figure.note.change-not-stacked': 'Zmian nie da się ułożyć w stos; wykres narysowano liniami.',
  'figure.note.log-not-stacked': 'Stos nie ma sensu na osi logarytmicznej; wykres narysowano liniami.',
  'figure.note.change-restarts':
    'Liczb sprzed przerwy i po niej nie da się porównać: pierwszy okres każdej strony jest jej własną podstawą.',
  'figure.note.change-across-break':
    'Przez przerwę nie podaje się zmiany, bo liczb sprzed niej i po niej nie da się porównać.',
  'figure.note.small-changes':
    'Zmiany od mniej niż 30 ({measure}), lub udziału z tak niewielu, wahają się przypadkowo; narysowano je puste.',
  'figure.note.beyond-axis': 'Słupek zakończony strzałką wykracza poza oś: jego liczba stoi obok.',
  'figure.note.cut-ranking':
    'Uporządkowano {count, plural, one {# terytorium} few {# terytoria} many {# terytoriów} other {# terytorium}}; {drawn, plural, one {narysowano #} few {narysowano #} many {narysowano #} other {narysowano #}}.',
  'figure.note.cut':
    'Miejsce ma tu {count, plural, one {# terytorium} few {# terytoria} many {# terytoriów} other {# terytorium}}; z tych o największej liczbie ({measure}) {drawn, plural, one {narysowano #} few {narysowano #} many {narysowano #} other {narysowano #}}.',
  'figure.note.off-map': 'Poza mapą: {names}.',
  'figure.note.companies':
    'Firmy liczą każda na swój sposób. Każda ma własne pole, a ich liczb nigdy się nie dodaje ani nie porządkuje.',
  'figure.note.small-bases':
    'Udział z mniej niż 30 ({measure}) waha się przypadkowo; liczby stoją obok: {cells}.',
  'figure.note.small-base-cell': '{territory} {period} ({whole})',
  'figure.note.small-base-together': '{period} ({whole})',
  'figure.note.small-bases-many':
    '{count, plural, one {# terytorium ma} few {# terytoria mają} many {# terytoriów ma} other {# terytorium ma}} w zakresie mniej niż 30 ({measure}); takie udziały wahają się przypadkowo, a liczby stoją obok.',
  'figure.note.whole-share':
    'Wszystkie wyniki razem to z definicji 100% ({measure}): zamiast tego pokazano liczby. Wybrać wyniki, aby zobaczyć ich udział.',
  'figure.note.overlapping-areas':
    '{area} obejmuje: {covered}, wymienione tu także osobno. Każda liczba liczy się raz, pod nazwą podaną przez źródło.',
  'figure.source': 'Źródło: {documents}.',
  'figure.source.one': '{publisher}, {title}',
  'figure.source.several': '{publisher}, {title} (dokumenty: {count}, {first} do {last})',
  'figure.source.several-titles':
    '{publisher}, {first} i jeszcze {count, plural, one {# dokument} few {# dokumenty} many {# dokumentów} other {# dokumentu}}',
  'figure.source.read-through': '{documents}; odczytano przez {copies}',
  'figure.source.none': 'Źródło: za wyborem nie stoi żaden dokument tego zbioru danych.',
  'figure.alt.found': '{chart}: {subject}, {range}. Ustalenie: {finding}.',
  'figure.alt.no-finding': '{chart}: {subject}, {range}. Nic nie narysowano.',
  'figure.alt.brief': '{chart}: {subject}. Ustalenie: {finding}.',
  'figure.alt.source': 'Źródło: {publishers}.',
  'figure.alt.stacked': 'Wykres słupkowy skumulowany',
  'figure.alt.lines': 'Wykres liniowy',
  'figure.alt.bars': 'Wykres słupkowy',
  'figure.alt.share-stacked': 'Wykres słupkowy skumulowany do 100%',
  'figure.alt.small-areas': 'Małe wykresy warstwowe',
  'figure.alt.share-bars': 'Słupki do 100%',
  'figure.alt.map': 'Mapa',
  'figure.alt.ranges': 'Wykres przedziałów',
  'figure.alt.slopes': 'Wykres nachyleń',
  'figure.alt.heat': 'Tabela barwna',
  'figure.alt.panels':
    '{drawn, plural, one {# mały wykres} few {# małe wykresy} many {# małych wykresów} other {# małego wykresu}}',
  'figure.alt.empty': 'Pusty wykres',
  'figure.finding.total': 'łącznie',
  'figure.finding.changes': '{what}: od {first} ({from}) do {last} ({to})',
  'figure.finding.same': '{what}: {last} zarówno {from}, jak i {to}',
  'figure.finding.single': '{what}: {last} ({to})',
  'figure.finding.in': '{where}: {finding}',
  'figure.finding.in-range': '{from} do {to}: {finding}',
  'figure.finding.in-panel': '{panel} ({series})',
  'figure.finding.at': '{label}, {period}',
  'figure.finding.one': '{label}: {text}',
  'figure.finding.only': 'liczba tylko dla: {label}, {text}',
  'figure.finding.all-equal': 'wszystkie mają tę samą liczbę, {text}',
  'figure.finding.most': 'najwięcej: {label}, {text}',
  'figure.finding.most-tied': 'najwięcej: {labels}, po {text}',
  'figure.finding.highest': 'najwyższa wartość: {label}, {text}',
  'figure.finding.highest-tied': 'najwyższa wartość: {labels}, po {text}',
  'figure.finding.lowest': 'najniższa wartość: {label}, {text}',
  'figure.finding.lowest-tied': 'najniższa wartość: {labels}, po {text}',
  'figure.finding.overlap': 'przedziały nakładają się ({labels}), żaden nie jest na pewno najwyższy',
  'figure.finding.overlap-lowest': 'przedziały nakładają się ({labels}), żaden nie jest na pewno najniższy',
  'figure.finding.few': '{finding}; wśród mających co najmniej 30 ({measure}): {other}',
  'figure.finding.of-changes': 'wśród zmian ({from} – {to}): {finding}',
  'figure.finding.changes-most': 'największa zmiana: {label}, od {first} ({from}) do {last} ({to})',
  'figure.finding.change-most': 'największa zmiana, o tę samą liczbę: {labels}',
  'figure.finding.change-most-overlap':
    'z przedziałów nie wynika, która liczba zmienia się najbardziej między {from} a {to}',
  'figure.finding.none-changes': 'żadna liczba nie zmienia się między {from} a {to}',
  'figure.finding.none-surely-changes':
    'z przedziałów nie wynika, czy jakaś liczba zmienia się między {from} a {to}',
  'figure.finding.none-compares': 'żadnej liczby ({from}) nie da się porównać z liczbą ({to})',
  'figure.long-alt.series':
    '{label}: {first} ({from}), {last} ({to}); najwyższa wartość to {highest} ({period}).',
  'figure.long-alt.series-ends': '{label}: {first} ({from}), {last} ({to}).',
  'figure.long-alt.one-number': '{label}: {text} ({period}).',
  'figure.long-alt.no-numbers': '{label}: brak liczby.',
  'figure.long-alt.more-series':
    '{count, plural, one {Jeszcze jedna seria jest} few {Jeszcze # serie są} many {Jeszcze # serii jest} other {Jeszcze # serii jest}} w danych.',
  'figure.long-alt.ranking':
    'Po kolei: {entries}{count, plural, =0 {.} one {; jeszcze # w danych.} few {; jeszcze # w danych.} many {; jeszcze # w danych.} other {; jeszcze # w danych.}}',
  'figure.long-alt.entry': '{label} {text}',
  'figure.sentence': '{text}.',
  'figure.empty.no-periods': '{company} nie ma w tym zbiorze danych liczb między {from} a {to}.',
  'figure.empty.no-base':
    'Nie da się tu podać zmiany: podstawą jest zero, brak liczby lub okres za przerwą. Wybrać liczby zamiast zmian lub dłuższy zakres.',
  'figure.panel.company': '{company}, {service}',
  'figure.refusal.overlap':
    'Wyniki nakładają się tu lub liczą inną jednostkę: nie tworzą całości i nie da się z nich narysować słupka do 100%.',
  'figure.refusal.unit-break':
    'Jednostka wyników zmienia się między {before} a {after}: {reason} Wybrać okresy po jednej stronie.',
  'figure.refusal.bands':
    'Niektóre liczby opublikowano tu tylko jako przedziały ({outcome}), a przedziałów nie da się ułożyć w stos do 100%.',
  'figure.refusal.one-period':
    'Nachylenie prowadzi od jednego okresu do drugiego, a wybrano tylko jeden. Wybrać dłuższy zakres lub okres do porównania.',
  'figure.legend.spread': 'opublikowany przedział obejmuje kilka klas',
  'figure.legend.range': '{from} do {to}',
  'figure.legend.at-most': '{to} i mniej',
  'figure.legend.at-least': '{from} i więcej',
  'figure.comparison': '{period} wobec {base}',
  'figure.file.credit': 'Disclosure Desk, zbiór danych {code}',
  'figure.file.credit-code': '{credit}, rycina {code}',
  'figure.file.more-territories':
    '{count, plural, one {jeszcze # terytorium} few {jeszcze # terytoria} many {jeszcze # terytoriów} other {jeszcze # terytorium}} w danych (tabela lub CSV)',
  'figure.file.event': '{label}, {date}',
  'figure.file.more-panels':
    '{count, plural, one {jeszcze # pole} few {jeszcze # pola} many {jeszcze # pól} other {jeszcze # pola}} w danych (tabela lub CSV)',
  'figure.file.slope-label': '{label} {text}',
  'figure.file.undrawable': 'Tego wykresu nie da się narysować; jego liczby są w tabeli',
  'figure.file.more-rows':
    '{count, plural, one {jeszcze # wiersz} few {jeszcze # wiersze} many {jeszcze # wierszy} other {jeszcze # wiersza}} w danych (tabela lub CSV)',
  'figure.file.more-series':
    '{count, plural, one {jeszcze # linia bez nazwy} few {jeszcze # linie bez nazwy} many {jeszcze # linii bez nazwy} other {jeszcze # linii bez nazwy}}',
  'figure.file.coverage': 'Zakres danych: {sentence}.',
  'figure.without-parts': '{value} (bez: {parts})',
  'figure.territories.each': 'wszystkie terytoria każdej firmy',
  'figure.coverage.company': '{company}: {sentence}',
  'figure.note.incomplete':
    'Brak w tym zbiorze danych: {gaps}. Sumy są tam bez nich: narysowano je puste, żadna zmiana nie prowadzi do sumy innych części ani od niej, i nie podano udziału tego, czego brak.',
  'figure.note.not-held': 'Brak w tym zbiorze danych: {gaps}.',
  'figure.note.incomplete-gap': '{parts} ({periods})',
  'figure.note.incomplete-outcome': '{outcome} wśród: {parts}',
  'figure.note.incomplete-outcomes': 'wyniki ({measure}) wśród: {parts}',
  'figure.unit.log': '{unit}, oś logarytmiczna',
  'figure.note.log-axis':
    'Oś jest logarytmiczna: równe odległości to równe krotności, a jej stopa nie jest zerem.',
  'figure.note.log-zeros': 'Zero nie ma miejsca na osi logarytmicznej i jest pominięte: {cells}.',
  'figure.note.log-always-zero': '{label} (zero w każdym okresie)',
  'figure.note.log-zero': '{label}, {period}',
  'figure.note.log-open': 'Przedziały od zera narysowano od stopy osi, tam otwarte.',
  'figure.note.log-bars':
    'Słupki i pola mówią liczbę długością od zera, więc ich oś nigdy nie jest logarytmiczna.',
  'figure.note.log-nothing-above-zero':
    'Żadna liczba nie jest tu powyżej zera, więc oś nie jest logarytmiczna.',
  'figure.panel.only-zeros': 'Zero w każdym okresie: bez miejsca na osi logarytmicznej.',
  'figure.note.company-counts': 'Jak liczy {company}: {definition}',
  'figure.note.company-services': 'Każdą firmę pokazano przez jedną z jej usług: {services}.',
  'figure.note.company-service': '{company} ({service})',
  'figure.compared': '{change} ({before} → {after})',
  'figure.absence.not-listed': 'niewymienione w raporcie',
  'figure.absence.blank': 'puste w raporcie',
  'figure.absence.withheld': 'wstrzymane w raporcie',
  'figure.absence.blank-or-withheld': 'częściowo puste, częściowo wstrzymane w raporcie',
  'figure.absence.not-held': 'brak w tym zbiorze danych',
  'figure.absence.not-selected': 'nie wybrano',
  'figure.absence.no-base': 'brak podstawy (nic, lub zero, do porównania)',
  'figure.absence.not-comparable': 'nieporównywalne (przez przerwę)',
  'figure.absence.no-sum': 'brak sumy (procentów się nie dodaje)',
  'figure.absence.incomplete': 'niepełne (brak części sumy)',
  'figure.territories.rise':
    'o największym wzroście {drawn} z {count, plural, one {# terytorium} few {# terytoriów} many {# terytoriów} other {# terytorium}}',
  'figure.territories.fall':
    'o największym spadku {drawn} z {count, plural, one {# terytorium} few {# terytoriów} many {# terytoriów} other {# terytorium}}',
  'figure.subject.index-base': 'indeks: {subject} ({base} = 100)',
  'figure.unit.index-base': 'indeks, {base} = 100',
  'figure.change.since-base': 'od: {base}',
  'figure.note.no-outcomes': 'Ten zbiór danych nie ma wyników dla tego wyboru: pokazano wszystkie razem.',
  'figure.note.no-outcomes-chosen':
    'Ten zbiór danych nie ma żadnego z wybranych wyników dla tego wyboru: {outcomes}.',
  'figure.note.contradiction':
    'W źródle wyniki tych wierszy nie dają ich własnej sumy ({measure}) i stoją tak, jak opublikowano: {rows}.',
  'figure.note.contradiction-row': '{territory} {period}, {kind} ({sum} z {total})',
  'figure.note.known-parts':
    'Odnotowane jako znane: wyniki tych wierszy źródła nie dają ich własnej sumy ({measure}) i stoją tak, jak opublikowano: {rows}. {remark}',
  'figure.note.known-blank':
    'Odnotowane jako znane: komórki tych wierszy źródła są puste i w żadnej sumie: {rows}. {remark}',
  'figure.note.not-to-100':
    'Te słupki nie kończą się na 100%, bo wyniki w źródle nie dają jego sumy lub są tam puste: {bars}.',
  'figure.note.bar-ends': '{label} ({share})',
  'figure.note.min-base':
    '{count, plural, one {# terytorium stoi} few {# terytoria stoją} many {# terytoriów stoi} other {# terytorium stoi}} po wszystkich innych bez miejsca, z mniej niż {least} ({measure}) jako miarą.',
  'figure.note.min-base-all':
    'Żadne terytorium nie ma {least} ({measure}) jako miary, więc żadne nie ma miejsca.',
  'figure.note.tied-at-cut':
    '{count, plural, one {Jeszcze # terytorium ma} few {Jeszcze # terytoria mają} many {Jeszcze # terytoriów ma} other {Jeszcze # terytorium ma}} tę samą liczbę co ostatnie narysowane.',
  'figure.note.sum-not-held':
    'Nic z tego nie jest w tym zbiorze danych w: {periods}. Te sumy są z pozostałych okresów.',
  'figure.note.sum-over-break':
    'Te sumy przechodzą przez przerwę, sprzed której i po której liczb nie da się porównać: {breaks}.',
  'figure.note.break-from': '{label} ({period})',
  'figure.note.sum-of-recurring':
    'Kto jest wymieniony w kilku okresach, liczy się w każdym: te sumy nie są liczbą różnych ({measure}).',
  'figure.note.slope-across-break':
    'Między {from} a {to} jest przerwa, więc nie łączy ich linia. Liczby są porównywalne od {first}: porównać z {first} lub później.',
  'figure.note.slope-parted': 'Między {from} a {to} jest przerwa, więc nie łączy ich linia.',
  'figure.note.cell-of': '{company}, {cell}',
  'figure.note.absent': '{absence} i w żadnej sumie: {cells}.',
  'figure.note.cell': '{territory} {period} ({what})',
  'figure.alt.absences': 'Bez liczby: {absences}.',
  'figure.empty.no-kind':
    'Ten zbiór danych nie ma dla {company} w tym zakresie liczb ({measure}) dla: {kinds}. Wybrać inny rodzaj wniosków lub inną jednostkę.',
  'figure.empty.no-outcomes':
    'Brakuje tu liczb, z których wynikałby udział: {measure} dla {company} ({kinds}) albo ich wyników. Wybrać liczby zamiast udziałów lub inny rodzaj wniosków.',
  'figure.empty.territories':
    'Raporty z tego zakresu nie mają liczby dla: {territories} ({absence}). Wybrać inne terytoria.',
  'figure.empty.outcomes':
    'Ten zbiór danych nie ma tu takich wyników ({outcomes}). Wybrać inne wyniki lub wszystkie.',
  'figure.empty.absent': 'Brak każdej liczby tego wyboru: {absence}.',
  'figure.empty.undated':
    'Na dzień {day} nic nie liczy się jako opublikowane przez {company}: dokumenty nie mają tu daty i odczytano je {from} lub później. Wybrać dzień od wtedy lub najnowsze wydania.',
  'figure.panel.empty': 'Brak liczby w tym zakresie: {absence}.',
  'figure.refusal.no-outcomes':
    'Ten zbiór danych nie ma wyników ({measure}) dla tego wyboru, więc nie ma podziału do narysowania.',
  ...PEOPLE_AND_YEARS_IN.pl,
  ...SOURCES_AND_FAULTS_IN.pl,
} as const satisfies Readonly<Record<FigureMessageId, string>>
