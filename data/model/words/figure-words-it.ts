import { BRIEF_NOTES_IN } from './brief-note-words.ts'
import { GROUP_WORDS_OF } from './group-words.ts'
import type { FigureMessageId } from './figure-words.ts'
import { LEAD_HEADLINES_IT } from './lead-headlines-it.ts'
import { PANEL_SUBJECTS_IN } from './panel-subject-words.ts'
import { PEOPLE_AND_YEARS_IN } from './people-and-year-translations.ts'
import { SOURCES_AND_FAULTS_IN } from './source-and-fault-words.ts'

/** What figures say, in Italian. */
export const FIGURE_WORDS_IT = {
  ...GROUP_WORDS_OF.it,
  ...BRIEF_NOTES_IN.it,
  ...PANEL_SUBJECTS_IN.it,
  ...LEAD_HEADLINES_IT,
  'figure.disclosed': 'dati rivelati in tutto o in parte',
  'figure.small-base': '{share} ({part} su {whole})',
  'figure.list-and': '{first} e {last}',
  'figure.list-more': '{shown} e altri {count}',
  'figure.range': 'da {from} a {to}',
  'figure.value.points': '{number} punti',
  'figure.value.interval': 'da {from} a {to}',
  'figure.outcome.total': 'tutti gli esiti',
  'figure.outcome.content': 'contenuti rivelati',
  'figure.outcome.non-content': 'solo dati diversi dai contenuti rivelati',
  'figure.outcome.some-data': 'alcuni dati rivelati',
  'figure.outcome.no-data': 'nessun dato trovato',
  'figure.outcome.rejected': 'rifiuto',
  'figure.kind.undivided': 'penale e urgenza, non separati',
  'figure.kind.criminal': 'penale',
  'figure.kind.emergency': 'urgenza',
  'figure.kind.civil': 'civile',
  'figure.kind.preservation': 'conservazione',
  'figure.kind.national-security': 'sicurezza nazionale',
  'figure.kind.nsl': 'lettere di sicurezza nazionale',
  'figure.kind.fisa-content': 'ordinanze FISA su contenuti',
  'figure.kind.fisa-non-content': 'ordinanze FISA solo su dati diversi dai contenuti',
  'figure.measure.requests': 'richieste',
  'figure.measure.accounts': 'utenze',
  'figure.measure.devices': 'dispositivi',
  'figure.measure.identifiers': 'identificatori',
  'figure.measure.tokens': 'codici di notifica',
  'figure.measure.apps': 'applicazioni',
  'figure.measure.customers': 'clienti',
  'figure.measure.share-disclosed': 'quota rivelata, come pubblicata',
  'figure.subject.by-outcome': '{measure} per esito',
  'figure.subject.by-outcome-some': '{measure} per esito ({outcomes})',
  'figure.subject.by-territory': '{subject} per territorio',
  'figure.subject.ranked': 'territori in ordine di: {subject}',
  'figure.subject.share': 'quota di {measure}',
  'figure.subject.share-of-all': 'quota di {measure} di tutti i territori',
  'figure.subject.share-of-outcome': 'quota, fra tutti i territori, di {measure}',
  'figure.subject.disclosure-rate': 'quota di {measure} con dati rivelati',
  'figure.subject.change': 'variazione {base}: {subject}',
  'figure.subject.index': 'indice: {subject} (primo periodo = 100)',
  'figure.subject.mix': 'esiti di {measure} per territorio',
  'figure.subject.bands': 'intervalli pubblicati: {measure}',
  'figure.subject.bands-by-kind': 'intervalli pubblicati per tipo: {measure}',
  'figure.subject.by-kind': '{measure} per tipo',
  'figure.subject.one-outcome': '{measure} {phrase}',
  'figure.subject.some-outcomes': '{measure} ({outcomes})',
  'figure.phrase.content': 'con contenuti rivelati',
  'figure.phrase.non-content': 'con rivelati solo dati diversi dai contenuti',
  'figure.phrase.some-data': 'con alcuni dati rivelati',
  'figure.phrase.no-data': 'senza dati trovati',
  'figure.phrase.rejected': 'con rifiuto',
  'figure.kinds.law-enforcement': 'forze dell’ordine',
  'figure.territories.all': '{count, plural, one {# territorio} other {tutti i # territori}}',
  'figure.territories.largest':
    'i {drawn} maggiori di {count, plural, one {# territorio} other {# territori}}',
  'figure.territories.most':
    'i {drawn} con più {measure} di {count, plural, one {# territorio} other {# territori}}',
  'figure.territories.highest':
    'i {drawn} più alti di {count, plural, one {# territorio} other {# territori}}',
  'figure.territories.some': '{count, plural, one {# territorio} other {# territori}}',
  'figure.subtitle.per-half-year': '{company}, {unit} per semestre, {range}',
  'figure.subtitle.per-year': '{company}, {unit} per anno, {range}',
  'figure.subtitle.whole-range': '{company}, {unit}, {range} nel complesso',
  'figure.subtitle.newest': '{company}, {unit}, {range}',
  'figure.half.H1': 'solo i primi semestri',
  'figure.half.H2': 'solo i secondi semestri',
  'figure.unit.count': '{measure}',
  'figure.unit.share': '% di {measure}',
  'figure.unit.share-of-all': '% di {measure} di tutti i territori',
  'figure.unit.share-of-outcome': '% di {measure} con lo stesso esito in tutti i territori',
  'figure.unit.change': '% di variazione {base}',
  'figure.unit.points': 'punti percentuali di variazione {base}',
  'figure.unit.index': 'indice, primo periodo = 100',
  'figure.change.since-first': 'dal primo periodo',
  'figure.change.since-previous': 'dal periodo precedente',
  'figure.change.since-same-half': 'dallo stesso periodo dell’anno prima',
  'figure.unit.share-disclosed': '% con dati rivelati',
  'figure.categories.period': 'periodo del rapporto',
  'figure.categories.territory': 'territorio',
  'figure.coverage.newest':
    '{reporting} di {of, plural, one {# territorio} other {# territori}} con cifre per {period}',
  'figure.coverage.range': '{newest}; da {least} a {most} in tutto l’intervallo',
  'figure.coverage.one-half-years':
    'cifre per {reporting} di {of, plural, one {# semestre mostrato} other {# semestri mostrati}}',
  'figure.coverage.one-years':
    'cifre per {reporting} di {of, plural, one {# anno mostrato} other {# anni mostrati}}',
  'figure.coverage.newest-outcomes':
    '{reporting} di {of, plural, one {# territorio} other {# territori}} con esiti per {period}',
  'figure.coverage.one-half-years-outcomes':
    'esiti per {reporting} di {of, plural, one {# semestre mostrato} other {# semestri mostrati}}',
  'figure.coverage.one-years-outcomes':
    'esiti per {reporting} di {of, plural, one {# anno mostrato} other {# anni mostrati}}',
  'figure.coverage.none': 'nessun territorio con cifre',
  'figure.note.as-published':
    'Cifre com’erano pubblicate il {day}: dalle edizioni allora più recenti. Dove il giorno di pubblicazione non è noto, vale quello di lettura.',
  'figure.note.territories': 'Territori: {names}.',
  'figure.note.break': 'Rottura tra {before} e {after}: {reason}',
  'figure.note.break-of': '{company}, rottura tra {before} e {after}: {reason}',
  'figure.note.overlap':
    'Gli esiti di questo tipo di richiesta si sovrappongono o contano un’altra unità; sono disegnati come linee e mai impilati.',
  'figure.note.bands':
    'Alcune cifre sono pubblicate solo come intervalli. Sono disegnate dal minimo al massimo valore possibile, mai come un punto.',
  'figure.note.bands-not-stacked': 'Gli intervalli non si possono impilare; la figura è disegnata a linee.',
  'figure.note.no-bands':
    'Nessuna di queste cifre è pubblicata come intervallo: ciascuna è disegnata al suo unico valore.',
  'figure.note.change-not-stacked': 'Le variazioni non si possono impilare; la figura è disegnata a linee.',
  'figure.note.log-not-stacked':
    'Una pila non ha senso su un asse logaritmico; la figura è disegnata a linee.',
  'figure.note.change-restarts':
    'Le cifre prima e dopo una rottura non si confrontano: il primo periodo di ogni lato è la sua base.',
  'figure.note.change-across-break':
    'Nessuna variazione è data attraverso una rottura, perché le cifre prima e dopo non si confrontano.',
  'figure.note.small-changes':
    'Le variazioni da meno di 30 {measure}, o di una quota di così pochi, oscillano per caso; sono disegnate vuote.',
  'figure.note.beyond-axis':
    'Una barra che termina con una freccia prosegue oltre l’asse: il suo numero sta accanto.',
  'figure.note.cut-ranking':
    '{count, plural, one {# territorio in ordine} other {# territori in ordine}}; {drawn, plural, one {# disegnato} other {# disegnati}}.',
  'figure.note.cut':
    '{count, plural, one {# territorio ha} other {# territori hanno}} qui un posto; di quelli con più {measure}, {drawn, plural, one {# è disegnato} other {# sono disegnati}}.',
  'figure.note.off-map': 'Fuori dalla mappa: {names}.',
  'figure.note.companies':
    'Le imprese contano ciascuna a modo suo. Ognuna ha il suo riquadro, e le loro cifre non sono mai sommate né ordinate.',
  'figure.note.small-bases':
    'Una quota di meno di 30 {measure} oscilla per caso; i conteggi stanno accanto: {cells}.',
  'figure.note.small-base-cell': '{territory} {period} ({whole})',
  'figure.note.small-base-together': '{period} ({whole})',
  'figure.note.small-bases-many':
    '{count, plural, one {# territorio ha} other {# territori hanno}} meno di 30 {measure} nell’intervallo; tali quote oscillano per caso, e i conteggi stanno accanto.',
  'figure.note.whole-share':
    'Tutti gli esiti insieme sono per definizione il 100% di {measure}: sono mostrati invece i conteggi. Scegliere degli esiti per vederne la quota.',
  'figure.note.overlapping-areas':
    '{area} comprende {covered}, qui elencato anche a parte. Ogni cifra conta una volta, sotto il nome dato dalla fonte.',
  'figure.source': 'Fonte: {documents}.',
  'figure.source.one': '{publisher}, {title}',
  'figure.source.several': '{publisher}, {title} ({count} documenti, da {first} a {last})',
  'figure.source.several-titles':
    '{publisher}, {first} e {count, plural, one {# altro documento} other {altri # documenti}}',
  'figure.source.read-through': '{documents}; letto attraverso {copies}',
  'figure.source.none': 'Fonte: nessun documento di questi dati sta dietro la selezione.',
  'figure.alt.found': '{chart}: {subject}, {range}. Risultato: {finding}.',
  'figure.alt.no-finding': '{chart}: {subject}, {range}. Nulla da disegnare.',
  'figure.alt.brief': '{chart}: {subject}. Risultato: {finding}.',
  'figure.alt.source': 'Fonte: {publishers}.',
  'figure.alt.stacked': 'Barre impilate',
  'figure.alt.lines': 'Grafico a linee',
  'figure.alt.bars': 'Grafico a barre',
  'figure.alt.share-stacked': 'Barre impilate al 100%',
  'figure.alt.small-areas': 'Piccoli grafici ad aree',
  'figure.alt.share-bars': 'Barre al 100%',
  'figure.alt.map': 'Mappa',
  'figure.alt.ranges': 'Grafico di intervalli',
  'figure.alt.slopes': 'Grafico di pendenze',
  'figure.alt.heat': 'Tabella di calore',
  'figure.alt.panels': '{drawn, plural, one {# piccolo grafico} other {# piccoli grafici}}',
  'figure.alt.empty': 'Grafico vuoto',
  'figure.finding.total': 'totale',
  'figure.finding.changes': '{what}: da {first} per {from} a {last} per {to}',
  'figure.finding.same': '{what}: {last} sia per {from} sia per {to}',
  'figure.finding.single': '{what}: {last} per {to}',
  'figure.finding.in': '{where}: {finding}',
  'figure.finding.in-range': 'da {from} a {to}: {finding}',
  'figure.finding.in-panel': '{panel} ({series})',
  'figure.finding.at': '{label}, {period}',
  'figure.finding.one': '{label}: {text}',
  'figure.finding.only': 'una cifra solo per {label}, {text}',
  'figure.finding.all-equal': 'tutti hanno la stessa cifra, {text}',
  'figure.finding.most': 'il numero maggiore: {label}, {text}',
  'figure.finding.most-tied': 'il numero maggiore: {labels}, {text} ciascuno',
  'figure.finding.highest': 'il valore più alto: {label}, {text}',
  'figure.finding.highest-tied': 'il valore più alto: {labels}, {text} ciascuno',
  'figure.finding.lowest': 'il valore più basso: {label}, {text}',
  'figure.finding.lowest-tied': 'il valore più basso: {labels}, {text} ciascuno',
  'figure.finding.overlap': 'gli intervalli di {labels} si sovrappongono, e nessuno è di certo il più alto',
  'figure.finding.overlap-lowest':
    'gli intervalli di {labels} si sovrappongono, e nessuno è di certo il più basso',
  'figure.finding.few': '{finding}; tra quelli con almeno 30 {measure}: {other}',
  'figure.finding.of-changes': 'tra i cambiamenti da {from} a {to}: {finding}',
  'figure.finding.changes-most': 'il cambiamento maggiore: {label}, da {first} per {from} a {last} per {to}',
  'figure.finding.change-most': 'il cambiamento maggiore, dello stesso numero: {labels}',
  'figure.finding.change-most-overlap':
    'gli intervalli non dicono quale cifra cambia di più tra {from} e {to}',
  'figure.finding.none-changes': 'nessuna cifra cambia tra {from} e {to}',
  'figure.finding.none-surely-changes': 'gli intervalli non dicono se una cifra cambia tra {from} e {to}',
  'figure.finding.none-compares': 'nessuna cifra per {from} si confronta con una per {to}',
  'figure.long-alt.series':
    '{label}: {first} per {from}, {last} per {to}; il valore più alto è {highest} per {period}.',
  'figure.long-alt.series-ends': '{label}: {first} per {from}, {last} per {to}.',
  'figure.long-alt.one-number': '{label}: {text} per {period}.',
  'figure.long-alt.no-numbers': '{label}: nessuna cifra.',
  'figure.long-alt.more-series':
    '{count, plural, one {Un’altra serie è} other {Altre # serie sono}} nei dati.',
  'figure.long-alt.ranking':
    'In ordine: {entries}{count, plural, =0 {.} one {; # in più nei dati.} other {; # in più nei dati.}}',
  'figure.long-alt.entry': '{label} {text}',
  'figure.sentence': '{text}.',
  'figure.empty.no-periods': '{company} non ha cifre tra {from} e {to} in questi dati.',
  'figure.empty.no-base':
    'Qui non si può dare alcuna variazione: la base è zero, senza cifra o oltre una rottura. Scegliere numeri invece di variazioni, o un intervallo più lungo.',
  'figure.panel.company': '{company}, {service}',
  'figure.refusal.overlap':
    'Gli esiti qui si sovrappongono o contano un’altra unità: non formano un intero, e non se ne può disegnare una barra al 100%.',
  'figure.refusal.unit-break':
    'L’unità degli esiti cambia tra {before} e {after}: {reason} Scegliere periodi da un solo lato.',
  'figure.refusal.bands':
    'Alcune cifre sono pubblicate qui solo come intervalli ({outcome}), e gli intervalli non si possono impilare al 100%.',
  'figure.refusal.one-period':
    'Una pendenza va da un periodo a un altro, e ne è scelto uno solo. Scegliere un intervallo più lungo, o un periodo con cui confrontare.',
  'figure.legend.spread': 'intervallo pubblicato su più classi',
  'figure.legend.range': 'da {from} a {to}',
  'figure.legend.at-most': '{to} e meno',
  'figure.legend.at-least': '{from} e più',
  'figure.comparison': '{period} rispetto a {base}',
  'figure.file.credit': 'Disclosure Desk, dati {code}',
  'figure.file.credit-code': '{credit}, figura {code}',
  'figure.file.more-territories':
    '{count, plural, one {# altro territorio} other {altri # territori}} nei dati (tabella o CSV)',
  'figure.file.event': '{label}, {date}',
  'figure.file.more-panels':
    '{count, plural, one {# altro riquadro} other {altri # riquadri}} nei dati (tabella o CSV)',
  'figure.file.slope-label': '{label} {text}',
  'figure.file.undrawable': 'Questa figura non può essere disegnata; i suoi numeri sono nella tabella',
  'figure.file.more-rows':
    '{count, plural, one {# altra riga} other {altre # righe}} nei dati (tabella o CSV)',
  'figure.file.more-series':
    '{count, plural, one {# altra linea senza nome} other {altre # linee senza nome}}',
  'figure.file.coverage': 'Copertura: {sentence}.',
  'figure.without-parts': '{value} (senza {parts})',
  'figure.territories.each': 'tutti i territori di ogni impresa',
  'figure.coverage.company': '{company}: {sentence}',
  'figure.note.incomplete':
    'Non presenti in questi dati: {gaps}. Le somme ne sono prive: sono disegnate vuote, nessuna variazione porta a una somma di altre parti o ne viene, e nessuna quota di quanto manca è data.',
  'figure.note.not-held': 'Non presenti in questi dati: {gaps}.',
  'figure.note.incomplete-gap': '{parts} ({periods})',
  'figure.note.incomplete-outcome': '{outcome} tra: {parts}',
  'figure.note.incomplete-outcomes': 'esiti contati in {measure} tra: {parts}',
  'figure.unit.log': '{unit}, asse logaritmico',
  'figure.note.log-axis':
    'L’asse è logaritmico: distanze uguali sono fattori uguali, e il suo piede non è zero.',
  'figure.note.log-zeros': 'Lo zero non ha posto su un asse logaritmico ed è omesso: {cells}.',
  'figure.note.log-always-zero': '{label} (zero in ogni periodo)',
  'figure.note.log-zero': '{label}, {period}',
  'figure.note.log-open':
    'Gli intervalli che iniziano da zero sono disegnati dal piede dell’asse, lì aperti.',
  'figure.note.log-bars':
    'Barre e aree dicono un numero con la lunghezza da zero, e il loro asse non è mai logaritmico.',
  'figure.note.log-nothing-above-zero': 'Nessun numero qui è sopra lo zero, e l’asse non è logaritmico.',
  'figure.panel.only-zeros': 'Zero in ogni periodo: senza posto su un asse logaritmico.',
  'figure.note.company-counts': 'Come conta {company}: {definition}',
  'figure.note.company-services': 'Ogni impresa è mostrata da uno dei suoi servizi: {services}.',
  'figure.note.company-service': '{company} ({service})',
  'figure.compared': '{change} ({before} → {after})',
  'figure.absence.not-listed': 'non elencato nel rapporto',
  'figure.absence.blank': 'in bianco nel rapporto',
  'figure.absence.withheld': 'trattenuto nel rapporto',
  'figure.absence.blank-or-withheld': 'in parte in bianco e in parte trattenuto nel rapporto',
  'figure.absence.not-held': 'non presente in questi dati',
  'figure.absence.not-selected': 'non scelto',
  'figure.absence.no-base': 'senza base (nulla, o zero, con cui confrontare)',
  'figure.absence.not-comparable': 'non confrontabile (attraverso una rottura)',
  'figure.absence.no-sum': 'senza somma (le percentuali non si sommano)',
  'figure.absence.incomplete': 'incompleto (manca una parte della somma)',
  'figure.territories.rise':
    'i {drawn} con il maggiore aumento di {count, plural, one {# territorio} other {# territori}}',
  'figure.territories.fall':
    'i {drawn} con il maggiore calo di {count, plural, one {# territorio} other {# territori}}',
  'figure.subject.index-base': 'indice: {subject} ({base} = 100)',
  'figure.unit.index-base': 'indice, {base} = 100',
  'figure.change.since-base': 'da {base}',
  'figure.note.no-outcomes': 'Questi dati non hanno esiti per questa selezione: sono mostrati tutti insieme.',
  'figure.note.no-outcomes-chosen':
    'Questi dati non hanno nessuno degli esiti scelti per questa selezione: {outcomes}.',
  'figure.note.contradiction':
    'Nella fonte gli esiti di queste righe non danno il loro totale ({measure}), e stanno come pubblicati: {rows}.',
  'figure.note.contradiction-row': '{territory} {period}, {kind} ({sum} su {total})',
  'figure.note.known-parts':
    'Registrato come noto: gli esiti di queste righe della fonte non danno il loro totale ({measure}), e stanno come pubblicati: {rows}. {remark}',
  'figure.note.known-blank':
    'Registrato come noto: celle di queste righe della fonte sono in bianco, e in nessuna somma: {rows}. {remark}',
  'figure.note.not-to-100':
    'Queste barre non finiscono al 100%, perché nella fonte gli esiti non danno il totale o sono in bianco: {bars}.',
  'figure.note.bar-ends': '{label} ({share})',
  'figure.note.min-base':
    '{count, plural, one {# territorio viene} other {# territori vengono}} dopo tutti gli altri, senza posto, con meno di {least} {measure} come misura.',
  'figure.note.min-base-all':
    'Nessun territorio ha {least} {measure} come misura, quindi nessuno ha un posto.',
  'figure.note.tied-at-cut':
    '{count, plural, one {# altro territorio ha} other {altri # territori hanno}} lo stesso numero dell’ultimo disegnato.',
  'figure.note.sum-not-held':
    'Nulla di questo è contenuto in questo insieme di dati in {periods}: queste somme sono degli altri periodi.',
  'figure.note.sum-over-break':
    'Queste somme passano una rottura, prima e dopo la quale le cifre non si confrontano: {breaks}.',
  'figure.note.break-from': '{label} ({period})',
  'figure.note.sum-of-recurring':
    'Chi è nominato in più periodi conta in ciascuno: queste somme non sono un numero di {measure} distinti.',
  'figure.note.slope-across-break':
    'C’è una rottura tra {from} e {to}, e nessuna linea li unisce. Da {first} le cifre si confrontano: confrontare con {first} o più tardi.',
  'figure.note.slope-parted': 'C’è una rottura tra {from} e {to}, e nessuna linea li unisce.',
  'figure.note.cell-of': '{company}, {cell}',
  'figure.note.absent': '{absence}, e in nessuna somma: {cells}.',
  'figure.note.cell': '{territory} {period} ({what})',
  'figure.alt.absences': 'Senza cifra: {absences}.',
  'figure.empty.no-kind':
    'Questi dati non hanno di {company} in questo intervallo {measure} per: {kinds}. Scegliere un altro tipo di richiesta o un’altra unità.',
  'figure.empty.no-outcomes':
    'Qui manca da cosa ricavare una quota: nessun dato ({measure}) di {company} per: {kinds}, o non i relativi esiti. Scegliere i numeri invece delle quote, o un altro tipo di richiesta.',
  'figure.empty.territories':
    'I rapporti di questo intervallo non hanno cifra per {territories}: {absence}. Scegliere altri territori.',
  'figure.empty.outcomes':
    'Questi dati non hanno qui tali esiti ({outcomes}). Scegliere altri esiti, o tutti.',
  'figure.empty.absent': 'Ogni cifra di questa selezione manca: {absence}.',
  'figure.empty.undated':
    'Nulla risulta pubblicato da {company} il {day}: i suoi documenti qui non hanno data e sono stati letti il {from} o più tardi. Scegliere un giorno da allora, o le ultime edizioni.',
  'figure.panel.empty': 'Nessuna cifra in questo intervallo: {absence}.',
  'figure.refusal.no-outcomes':
    'Questi dati non hanno esiti di {measure} per questa selezione, e non c’è ripartizione da disegnare.',
  ...PEOPLE_AND_YEARS_IN.it,
  ...SOURCES_AND_FAULTS_IN.it,
} as const satisfies Readonly<Record<FigureMessageId, string>>
