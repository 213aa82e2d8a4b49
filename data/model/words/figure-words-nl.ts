import { BRIEF_NOTES_IN } from './brief-note-words.ts'
import { GROUP_WORDS_OF } from './group-words.ts'
import type { FigureMessageId } from './figure-words.ts'
import { LEAD_HEADLINES_NL } from './lead-headlines-nl.ts'
import { PANEL_SUBJECTS_IN } from './panel-subject-words.ts'
import { PEOPLE_AND_YEARS_IN } from './people-and-year-translations.ts'
import { SOURCES_AND_FAULTS_IN } from './source-and-fault-words.ts'

/** What figures say, in Dutch. */
export const FIGURE_WORDS_NL = {
  ...GROUP_WORDS_OF.nl,
  ...BRIEF_NOTES_IN.nl,
  ...PANEL_SUBJECTS_IN.nl,
  ...LEAD_HEADLINES_NL,
  'figure.disclosed': 'enkele of alle gegevens verstrekt',
  'figure.small-base': '{share} ({part} van {whole})',
  'figure.list-and': '{first} en {last}',
  'figure.list-more': '{shown} en nog {count}',
  'figure.range': '{from} tot {to}',
  'figure.value.points': '{number} punten',
  'figure.value.interval': '{from} tot {to}',
  'figure.outcome.total': 'alle uitkomsten',
  'figure.outcome.content': 'inhoud verstrekt',
  'figure.outcome.non-content': 'alleen andere gegevens dan inhoud verstrekt',
  'figure.outcome.some-data': 'enkele gegevens verstrekt',
  'figure.outcome.no-data': 'geen gegevens gevonden',
  'figure.outcome.rejected': 'afgewezen',
  'figure.kind.undivided': 'strafrecht en spoed, niet gescheiden',
  'figure.kind.criminal': 'strafrecht',
  'figure.kind.emergency': 'spoed',
  'figure.kind.civil': 'civiel recht',
  'figure.kind.preservation': 'bewaring',
  'figure.kind.national-security': 'nationale veiligheid',
  'figure.kind.nsl': 'brieven over nationale veiligheid',
  'figure.kind.fisa-content': 'FISA-bevelen om inhoud',
  'figure.kind.fisa-non-content': 'FISA-bevelen om alleen andere gegevens dan inhoud',
  'figure.measure.requests': 'verzoeken',
  'figure.measure.accounts': 'rekeningen',
  'figure.measure.devices': 'apparaten',
  'figure.measure.identifiers': 'kenmerken',
  'figure.measure.tokens': 'meldingscodes',
  'figure.measure.apps': 'toepassingen',
  'figure.measure.customers': 'klanten',
  'figure.measure.share-disclosed': 'verstrekt aandeel, zoals gepubliceerd',
  'figure.subject.by-outcome': '{measure} naar uitkomst',
  'figure.subject.by-outcome-some': '{measure} naar uitkomst ({outcomes})',
  'figure.subject.by-territory': '{subject} naar gebied',
  'figure.subject.ranked': 'gebieden gerangschikt naar: {subject}',
  'figure.subject.share': 'aandeel van de {measure}',
  'figure.subject.share-of-all': 'aandeel in de {measure} van alle gebieden',
  'figure.subject.share-of-outcome': 'aandeel, van alle gebieden, in de {measure}',
  'figure.subject.disclosure-rate': 'aandeel van de {measure} waarbij gegevens zijn verstrekt',
  'figure.subject.change': 'verandering {base}: {subject}',
  'figure.subject.index': 'index: {subject} (eerste periode = 100)',
  'figure.subject.mix': 'uitkomsten van {measure} naar gebied',
  'figure.subject.bands': 'gepubliceerde bandbreedten: {measure}',
  'figure.subject.bands-by-kind': 'gepubliceerde bandbreedten naar soort: {measure}',
  'figure.subject.by-kind': '{measure} naar soort',
  'figure.subject.one-outcome': '{measure} {phrase}',
  'figure.subject.some-outcomes': '{measure} ({outcomes})',
  'figure.phrase.content': 'waarbij inhoud is verstrekt',
  'figure.phrase.non-content': 'waarbij alleen andere gegevens dan inhoud zijn verstrekt',
  'figure.phrase.some-data': 'waarbij enkele gegevens zijn verstrekt',
  'figure.phrase.no-data': 'waarbij geen gegevens zijn gevonden',
  'figure.phrase.rejected': 'die zijn afgewezen',
  'figure.kinds.law-enforcement': 'rechtshandhaving',
  'figure.territories.all': '{count, plural, one {# gebied} other {alle # gebieden}}',
  'figure.territories.largest': 'de {drawn} grootste van {count, plural, one {# gebied} other {# gebieden}}',
  'figure.territories.most':
    'de {drawn} met de meeste {measure} van {count, plural, one {# gebied} other {# gebieden}}',
  'figure.territories.highest': 'de {drawn} hoogste van {count, plural, one {# gebied} other {# gebieden}}',
  'figure.territories.some': '{count, plural, one {# gebied} other {# gebieden}}',
  'figure.subtitle.per-half-year': '{company}, {unit} per halfjaar, {range}',
  'figure.subtitle.per-year': '{company}, {unit} per jaar, {range}',
  'figure.subtitle.whole-range': '{company}, {unit}, {range} samen',
  'figure.subtitle.newest': '{company}, {unit}, {range}',
  'figure.half.H1': 'alleen de eerste jaarhelften',
  'figure.half.H2': 'alleen de tweede jaarhelften',
  'figure.unit.count': '{measure}',
  'figure.unit.share': '% van de {measure}',
  'figure.unit.share-of-all': '% van de {measure} van alle gebieden',
  'figure.unit.share-of-outcome': '% van de {measure} met dezelfde uitkomst in alle gebieden',
  'figure.unit.change': '% verandering {base}',
  'figure.unit.points': 'procentpunten verandering {base}',
  'figure.unit.index': 'index, eerste periode = 100',
  'figure.change.since-first': 'sinds de eerste periode',
  'figure.change.since-previous': 'sinds de vorige periode',
  'figure.change.since-same-half': 'sinds dezelfde periode een jaar eerder',
  'figure.unit.share-disclosed': '% met verstrekte gegevens',
  'figure.categories.period': 'verslagperiode',
  'figure.categories.territory': 'gebied',
  'figure.coverage.newest':
    '{reporting} van {of, plural, one {# gebied} other {# gebieden}} met cijfers voor {period}',
  'figure.coverage.range': '{newest}; {least} tot {most} over de hele duur',
  'figure.coverage.one-half-years':
    'cijfers voor {reporting} van {of, plural, one {# getoond halfjaar} other {# getoonde halfjaren}}',
  'figure.coverage.one-years':
    'cijfers voor {reporting} van {of, plural, one {# getoond jaar} other {# getoonde jaren}}',
  'figure.coverage.newest-outcomes':
    '{reporting} van {of, plural, one {# gebied} other {# gebieden}} met uitkomsten voor {period}',
  'figure.coverage.one-half-years-outcomes':
    'uitkomsten voor {reporting} van {of, plural, one {# getoond halfjaar} other {# getoonde halfjaren}}',
  'figure.coverage.one-years-outcomes':
    'uitkomsten voor {reporting} van {of, plural, one {# getoond jaar} other {# getoonde jaren}}',
  'figure.coverage.none': 'geen gebied met cijfers',
  'figure.note.as-published':
    'Cijfers zoals ze op {day} gepubliceerd waren: uit de toen nieuwste uitgaven. Waar geen dag van publicatie bekend is, geldt de dag van lezen.',
  'figure.note.territories': 'Gebieden: {names}.',
  'figure.note.break': 'Breuk tussen {before} en {after}: {reason}',
  'figure.note.break-of': '{company}, breuk tussen {before} en {after}: {reason}',
  'figure.note.overlap':
    'De uitkomsten van dit soort verzoeken overlappen of tellen een andere eenheid; ze zijn als lijnen getekend en nooit gestapeld.',
  'figure.note.bands':
    'Enkele cijfers zijn alleen als bandbreedte gepubliceerd. Ze zijn getekend van de laagste tot de hoogste mogelijke waarde, nooit als punt.',
  'figure.note.bands-not-stacked': 'Bandbreedten zijn niet te stapelen; de figuur is met lijnen getekend.',
  'figure.note.no-bands':
    'Geen van deze cijfers is als bandbreedte gepubliceerd: elk is als zijn ene waarde getekend.',
  'figure.note.change-not-stacked': 'Veranderingen zijn niet te stapelen; de figuur is met lijnen getekend.',
  'figure.note.log-not-stacked':
    'Een stapel heeft op een logaritmische as geen betekenis; de figuur is met lijnen getekend.',
  'figure.note.change-restarts':
    'Cijfers voor en na een breuk zijn niet vergelijkbaar: de eerste periode van elke kant is de eigen basis.',
  'figure.note.change-across-break':
    'Over een breuk heen is geen verandering gegeven, omdat cijfers ervoor en erna niet vergelijkbaar zijn.',
  'figure.note.small-changes':
    'Veranderingen vanaf minder dan 30 {measure}, of van een aandeel van zo weinig, schommelen door toeval; ze zijn hol getekend.',
  'figure.note.beyond-axis':
    'Een balk die in een pijl eindigt, loopt voorbij de as door: het getal staat ernaast.',
  'figure.note.cut-ranking':
    '{count, plural, one {# gebied is} other {# gebieden zijn}} gerangschikt; {drawn, plural, one {# daarvan is getekend} other {# daarvan zijn getekend}}.',
  'figure.note.cut':
    '{count, plural, one {# gebied heeft} other {# gebieden hebben}} hier een plaats; van die met de meeste {measure} {drawn, plural, one {is # getekend} other {zijn # getekend}}.',
  'figure.note.off-map': 'Niet op de kaart: {names}.',
  'figure.note.companies':
    'Bedrijven tellen elk op eigen wijze. Elk heeft een eigen vak, en hun cijfers worden nooit opgeteld of gerangschikt.',
  'figure.note.small-bases':
    'Een aandeel van minder dan 30 {measure} schommelt door toeval; de aantallen staan ernaast: {cells}.',
  'figure.note.small-base-cell': '{territory} {period} ({whole})',
  'figure.note.small-base-together': '{period} ({whole})',
  'figure.note.small-bases-many':
    '{count, plural, one {# gebied heeft} other {# gebieden hebben}} minder dan 30 {measure} over de hele duur; zulke aandelen schommelen door toeval, en de aantallen staan ernaast.',
  'figure.note.whole-share':
    'Alle uitkomsten samen zijn per definitie 100% van de {measure}: in plaats daarvan zijn aantallen getoond. Kies uitkomsten om hun aandeel te zien.',
  'figure.note.overlapping-areas':
    '{area} omvat {covered}, hier ook vermeld. Elk cijfer telt eenmaal, onder de naam die de bron geeft.',
  'figure.source': 'Bron: {documents}.',
  'figure.source.one': '{publisher}, {title}',
  'figure.source.several': '{publisher}, {title} ({count} documenten, {first} tot {last})',
  'figure.source.several-titles':
    '{publisher}, {first} en {count, plural, one {nog # document} other {nog # documenten}}',
  'figure.source.read-through': '{documents}; gelezen via {copies}',
  'figure.source.none': 'Bron: achter de selectie staat geen document van deze gegevensset.',
  'figure.alt.found': '{chart}: {subject}, {range}. Bevinding: {finding}.',
  'figure.alt.no-finding': '{chart}: {subject}, {range}. Niets is getekend.',
  'figure.alt.brief': '{chart}: {subject}. Bevinding: {finding}.',
  'figure.alt.source': 'Bron: {publishers}.',
  'figure.alt.stacked': 'Gestapeld staafdiagram',
  'figure.alt.lines': 'Lijndiagram',
  'figure.alt.bars': 'Staafdiagram',
  'figure.alt.share-stacked': 'Tot 100% gestapeld staafdiagram',
  'figure.alt.small-areas': 'Kleine vlakdiagrammen',
  'figure.alt.share-bars': 'Staven tot 100%',
  'figure.alt.map': 'Kaart',
  'figure.alt.ranges': 'Diagram van bandbreedten',
  'figure.alt.slopes': 'Hellingdiagram',
  'figure.alt.heat': 'Kleurentabel',
  'figure.alt.panels': '{drawn, plural, one {# klein diagram} other {# kleine diagrammen}}',
  'figure.alt.empty': 'Leeg diagram',
  'figure.finding.total': 'totaal',
  'figure.finding.changes': '{what}: van {first} voor {from} naar {last} voor {to}',
  'figure.finding.same': '{what}: {last} zowel voor {from} als voor {to}',
  'figure.finding.single': '{what}: {last} voor {to}',
  'figure.finding.in': '{where}: {finding}',
  'figure.finding.in-range': '{from} tot {to}: {finding}',
  'figure.finding.in-panel': '{panel} ({series})',
  'figure.finding.at': '{label}, {period}',
  'figure.finding.one': '{label}: {text}',
  'figure.finding.only': 'alleen een cijfer voor {label}, {text}',
  'figure.finding.all-equal': 'alle hebben hetzelfde cijfer, {text}',
  'figure.finding.most': 'het grootste aantal: {label}, {text}',
  'figure.finding.most-tied': 'het grootste aantal: {labels}, elk {text}',
  'figure.finding.highest': 'de hoogste waarde: {label}, {text}',
  'figure.finding.highest-tied': 'de hoogste waarde: {labels}, elk {text}',
  'figure.finding.lowest': 'de laagste waarde: {label}, {text}',
  'figure.finding.lowest-tied': 'de laagste waarde: {labels}, elk {text}',
  'figure.finding.overlap': 'de bandbreedten van {labels} overlappen, geen is zeker de hoogste',
  'figure.finding.overlap-lowest': 'de bandbreedten van {labels} overlappen, geen is zeker de laagste',
  'figure.finding.few': '{finding}; onder die met minstens 30 {measure}: {other}',
  'figure.finding.of-changes': 'onder de veranderingen van {from} naar {to}: {finding}',
  'figure.finding.changes-most':
    'de grootste verandering: {label}, van {first} voor {from} naar {last} voor {to}',
  'figure.finding.change-most': 'de grootste verandering, elk evenveel: {labels}',
  'figure.finding.change-most-overlap':
    'welk cijfer het meest verandert tussen {from} en {to}, blijkt niet uit de bandbreedten',
  'figure.finding.none-changes': 'geen cijfer verandert tussen {from} en {to}',
  'figure.finding.none-surely-changes':
    'of een cijfer verandert tussen {from} en {to}, blijkt niet uit de bandbreedten',
  'figure.finding.none-compares': 'geen cijfer voor {from} is te vergelijken met een voor {to}',
  'figure.long-alt.series':
    '{label}: {first} voor {from}, {last} voor {to}; de hoogste waarde is {highest} voor {period}.',
  'figure.long-alt.series-ends': '{label}: {first} voor {from}, {last} voor {to}.',
  'figure.long-alt.one-number': '{label}: {text} voor {period}.',
  'figure.long-alt.no-numbers': '{label}: geen cijfer.',
  'figure.long-alt.more-series':
    '{count, plural, one {Nog één reeks staat} other {Nog # reeksen staan}} in de gegevens.',
  'figure.long-alt.ranking':
    'Op volgorde: {entries}{count, plural, =0 {.} one {; nog # in de gegevens.} other {; nog # in de gegevens.}}',
  'figure.long-alt.entry': '{label} {text}',
  'figure.sentence': '{text}.',
  'figure.empty.no-periods': '{company} heeft in deze gegevensset geen cijfers tussen {from} en {to}.',
  'figure.empty.no-base':
    'Hier is geen verandering te geven: de basis is nul, heeft geen cijfer of ligt achter een breuk. Kies aantallen in plaats van veranderingen, of een langere duur.',
  'figure.panel.company': '{company}, {service}',
  'figure.refusal.overlap':
    'De uitkomsten overlappen hier of tellen een andere eenheid: ze vormen geen geheel, en er is geen staaf tot 100% van te tekenen.',
  'figure.refusal.unit-break':
    'De eenheid van de uitkomsten verandert tussen {before} en {after}: {reason} Kies perioden aan één kant daarvan.',
  'figure.refusal.bands':
    'Enkele cijfers zijn hier alleen als bandbreedte gepubliceerd ({outcome}), en bandbreedten zijn niet tot 100% te stapelen.',
  'figure.refusal.one-period':
    'Een helling gaat van de ene periode naar de andere, en er is er maar één gekozen. Kies een langere duur, of een periode om mee te vergelijken.',
  'figure.legend.spread': 'gepubliceerde bandbreedte over meerdere klassen',
  'figure.legend.range': '{from} tot {to}',
  'figure.legend.at-most': '{to} en minder',
  'figure.legend.at-least': '{from} en meer',
  'figure.comparison': '{period} tegenover {base}',
  'figure.file.credit': 'Disclosure Desk, gegevensset {code}',
  'figure.file.credit-code': '{credit}, figuur {code}',
  'figure.file.more-territories':
    '{count, plural, one {nog # gebied} other {nog # gebieden}} in de gegevens (tabel of CSV)',
  'figure.file.event': '{label}, {date}',
  'figure.file.more-panels':
    '{count, plural, one {nog # vak} other {nog # vakken}} in de gegevens (tabel of CSV)',
  'figure.file.slope-label': '{label} {text}',
  'figure.file.undrawable': 'Deze figuur kan niet worden getekend; de getallen staan in de tabel',
  'figure.file.more-rows':
    '{count, plural, one {nog # rij} other {nog # rijen}} in de gegevens (tabel of CSV)',
  'figure.file.more-series': '{count, plural, one {nog # lijn zonder naam} other {nog # lijnen zonder naam}}',
  'figure.file.coverage': 'Dekking: {sentence}.',
  'figure.without-parts': '{value} (zonder {parts})',
  'figure.territories.each': 'alle gebieden van elk bedrijf',
  'figure.coverage.company': '{company}: {sentence}',
  'figure.note.incomplete':
    'Niet in deze gegevensset: {gaps}. Sommen zijn daar zonder: ze zijn hol getekend, geen verandering leidt naar of van een som van andere delen, en van wat ontbreekt is geen aandeel gegeven.',
  'figure.note.not-held': 'Niet in deze gegevensset: {gaps}.',
  'figure.note.incomplete-gap': '{parts} ({periods})',
  'figure.note.incomplete-outcome': '{outcome} bij: {parts}',
  'figure.note.incomplete-outcomes': 'uitkomsten, geteld in {measure}, bij: {parts}',
  'figure.unit.log': '{unit}, logaritmische as',
  'figure.note.log-axis':
    'De as is logaritmisch: gelijke afstanden zijn gelijke factoren, en de voet is niet nul.',
  'figure.note.log-zeros': 'Nul heeft op een logaritmische as geen plaats en is weggelaten: {cells}.',
  'figure.note.log-always-zero': '{label} (nul in elke periode)',
  'figure.note.log-zero': '{label}, {period}',
  'figure.note.log-open': 'Bandbreedten vanaf nul zijn vanaf de voet van de as getekend, daar open.',
  'figure.note.log-bars':
    'Staven en vlakken tonen een aantal door hun lengte vanaf nul; hun as is nooit logaritmisch.',
  'figure.note.log-nothing-above-zero': 'Geen aantal ligt hier boven nul; de as is niet logaritmisch.',
  'figure.panel.only-zeros': 'Nul in elke periode: zonder plaats op een logaritmische as.',
  'figure.note.company-counts': 'Zo telt {company}: {definition}',
  'figure.note.company-services': 'Elk bedrijf is getoond door een van zijn diensten: {services}.',
  'figure.note.company-service': '{company} ({service})',
  'figure.compared': '{change} ({before} → {after})',
  'figure.absence.not-listed': 'niet vermeld in het verslag',
  'figure.absence.blank': 'leeg in het verslag',
  'figure.absence.withheld': 'achtergehouden in het verslag',
  'figure.absence.blank-or-withheld': 'deels leeg en deels achtergehouden in het verslag',
  'figure.absence.not-held': 'niet in deze gegevensset',
  'figure.absence.not-selected': 'niet gekozen',
  'figure.absence.no-base': 'geen basis (niets, of nul, om mee te vergelijken)',
  'figure.absence.not-comparable': 'niet vergelijkbaar (over een breuk heen)',
  'figure.absence.no-sum': 'geen som (percentages worden niet opgeteld)',
  'figure.absence.incomplete': 'onvolledig (een deel van de som ontbreekt)',
  'figure.territories.rise':
    'de {drawn} met de grootste stijging van {count, plural, one {# gebied} other {# gebieden}}',
  'figure.territories.fall':
    'de {drawn} met de grootste daling van {count, plural, one {# gebied} other {# gebieden}}',
  'figure.subject.index-base': 'index: {subject} ({base} = 100)',
  'figure.unit.index-base': 'index, {base} = 100',
  'figure.change.since-base': 'sinds {base}',
  'figure.note.no-outcomes':
    'Deze gegevensset heeft voor deze selectie geen uitkomsten: alle zijn samen getoond.',
  'figure.note.no-outcomes-chosen':
    'Deze gegevensset heeft voor deze selectie geen van de gekozen uitkomsten: {outcomes}.',
  'figure.note.contradiction':
    'In de bron vormen de uitkomsten van deze rijen niet hun eigen totaal ({measure}); ze staan zoals gepubliceerd: {rows}.',
  'figure.note.contradiction-row': '{territory} {period}, {kind} ({sum} van {total})',
  'figure.note.known-parts':
    'Als bekend vermeld: de uitkomsten van deze rijen van de bron vormen niet hun eigen totaal ({measure}) en staan zoals gepubliceerd: {rows}. {remark}',
  'figure.note.known-blank':
    'Als bekend vermeld: cellen van deze rijen van de bron zijn leeg, en in geen som: {rows}. {remark}',
  'figure.note.not-to-100':
    'Deze staven eindigen niet bij 100%, omdat uitkomsten in de bron niet het totaal vormen of daar leeg zijn: {bars}.',
  'figure.note.bar-ends': '{label} ({share})',
  'figure.note.min-base':
    '{count, plural, one {# gebied staat} other {# gebieden staan}} na alle andere zonder rang, met minder dan {least} {measure} als maat.',
  'figure.note.min-base-all': 'Geen gebied heeft {least} {measure} als maat, dus geen heeft een rang.',
  'figure.note.tied-at-cut':
    '{count, plural, one {Nog # gebied heeft} other {Nog # gebieden hebben}} hetzelfde aantal als het laatst getekende.',
  'figure.note.sum-not-held':
    'Niets hiervan is in deze dataset aanwezig in {periods}: deze sommen zijn van de andere perioden.',
  'figure.note.sum-over-break':
    'Deze sommen gaan over een breuk, waarvoor en waarna cijfers niet vergelijkbaar zijn: {breaks}.',
  'figure.note.break-from': '{label} ({period})',
  'figure.note.sum-of-recurring':
    'Wie in meer perioden is genoemd, telt in elk: deze sommen zijn geen aantal verschillende {measure}.',
  'figure.note.slope-across-break':
    'Tussen {from} en {to} staat een breuk, dus verbindt geen lijn ze. Vanaf {first} zijn cijfers vergelijkbaar: vergelijk met {first} of later.',
  'figure.note.slope-parted': 'Tussen {from} en {to} staat een breuk, dus verbindt geen lijn ze.',
  'figure.note.cell-of': '{company}, {cell}',
  'figure.note.absent': '{absence}, en in geen som: {cells}.',
  'figure.note.cell': '{territory} {period} ({what})',
  'figure.alt.absences': 'Zonder cijfer: {absences}.',
  'figure.empty.no-kind':
    'Deze gegevensset heeft van {company} in deze duur geen {measure} voor: {kinds}. Kies een ander soort verzoeken of een andere eenheid.',
  'figure.empty.no-outcomes':
    'Hier ontbreekt waaruit een aandeel volgt: geen {measure} van {company} voor: {kinds}, of niet hun uitkomsten. Kies aantallen in plaats van aandelen, of een ander soort verzoeken.',
  'figure.empty.territories':
    'De verslagen van deze duur hebben geen cijfer voor {territories}: {absence}. Kies andere gebieden.',
  'figure.empty.outcomes':
    'Deze gegevensset heeft zulke uitkomsten hier niet ({outcomes}). Kies andere uitkomsten, of alle.',
  'figure.empty.absent': 'Elk cijfer van deze selectie ontbreekt: {absence}.',
  'figure.empty.undated':
    'Niets geldt als door {company} gepubliceerd op {day}: de documenten hier hebben geen datum en zijn op {from} of later gelezen. Kies een dag vanaf dan, of de nieuwste uitgaven.',
  'figure.panel.empty': 'Geen cijfer in deze duur: {absence}.',
  'figure.refusal.no-outcomes':
    'Deze gegevensset heeft voor deze selectie geen uitkomsten van {measure}, dus is er geen verdeling te tekenen.',
  ...PEOPLE_AND_YEARS_IN.nl,
  ...SOURCES_AND_FAULTS_IN.nl,
} as const satisfies Readonly<Record<FigureMessageId, string>>
