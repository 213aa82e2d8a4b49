import { BRIEF_NOTES_IN } from './brief-note-words.ts'
import { GROUP_WORDS_OF } from './group-words.ts'
import type { FigureMessageId } from './figure-words.ts'
import { LEAD_HEADLINES_DE } from './lead-headlines-de.ts'
import { PANEL_SUBJECTS_IN } from './panel-subject-words.ts'
import { PEOPLE_AND_YEARS_IN } from './people-and-year-translations.ts'
import { SOURCES_AND_FAULTS_IN } from './source-and-fault-words.ts'

/** What figures say, in German. */
export const FIGURE_WORDS_DE = {
  ...GROUP_WORDS_OF.de,
  ...BRIEF_NOTES_IN.de,
  ...PANEL_SUBJECTS_IN.de,
  ...LEAD_HEADLINES_DE,
  'figure.disclosed': 'einige oder alle Daten offengelegt',
  'figure.small-base': '{share} ({part} von {whole})',
  'figure.list-and': '{first} und {last}',
  'figure.list-more': '{shown} und {count} weitere',
  'figure.range': '{from} bis {to}',
  'figure.value.points': '{number} Punkte',
  'figure.value.interval': '{from} bis {to}',
  'figure.outcome.total': 'alle Ergebnisse',
  'figure.outcome.content': 'Inhalte offengelegt',
  'figure.outcome.non-content': 'nur Nicht-Inhaltsdaten offengelegt',
  'figure.outcome.some-data': 'einige Daten offengelegt',
  'figure.outcome.no-data': 'keine Daten gefunden',
  'figure.outcome.rejected': 'abgelehnt',
  'figure.kind.undivided': 'Straf- und Notfallanfragen, nicht getrennt',
  'figure.kind.criminal': 'Strafsachen',
  'figure.kind.emergency': 'Notfälle',
  'figure.kind.civil': 'Zivilsachen',
  'figure.kind.preservation': 'Sicherung',
  'figure.kind.national-security': 'nationale Sicherheit',
  'figure.kind.nsl': 'Briefe zur nationalen Sicherheit',
  'figure.kind.fisa-content': 'FISA-Anordnungen zu Inhalten',
  'figure.kind.fisa-non-content': 'FISA-Anordnungen nur zu Nicht-Inhaltsdaten',
  'figure.measure.requests': 'Anfragen',
  'figure.measure.accounts': 'Konten',
  'figure.measure.devices': 'Geräte',
  'figure.measure.identifiers': 'Kennungen',
  'figure.measure.tokens': 'Push-Kennungen',
  'figure.measure.apps': 'Anwendungen',
  'figure.measure.customers': 'Kunden',
  'figure.measure.share-disclosed': 'offengelegter Anteil, wie veröffentlicht',
  'figure.subject.by-outcome': '{measure} nach Ergebnis',
  'figure.subject.by-outcome-some': '{measure} nach Ergebnis ({outcomes})',
  'figure.subject.by-territory': '{subject} nach Gebiet',
  'figure.subject.ranked': 'Gebiete geordnet nach: {subject}',
  'figure.subject.share': 'Anteil der {measure}',
  'figure.subject.share-of-all': 'Anteil der {measure} an denen aller Gebiete',
  'figure.subject.share-of-outcome': 'Anteil, unter allen Gebieten, der {measure}',
  'figure.subject.disclosure-rate': 'Anteil der {measure}, zu denen Daten offengelegt wurden',
  'figure.subject.change': 'Veränderung {base}: {subject}',
  'figure.subject.index': 'Index: {subject} (erster Zeitraum = 100)',
  'figure.subject.mix': 'Ergebnisse der {measure} nach Gebiet',
  'figure.subject.bands': 'veröffentlichte Spannen: {measure}',
  'figure.subject.bands-by-kind': 'veröffentlichte Spannen nach Art: {measure}',
  'figure.subject.by-kind': '{measure} nach Art',
  'figure.subject.one-outcome': '{measure} {phrase}',
  'figure.subject.some-outcomes': '{measure} ({outcomes})',
  'figure.phrase.content': 'mit offengelegten Inhalten',
  'figure.phrase.non-content': 'nur mit offengelegten Nicht-Inhaltsdaten',
  'figure.phrase.some-data': 'mit einigen offengelegten Daten',
  'figure.phrase.no-data': 'ohne gefundene Daten',
  'figure.phrase.rejected': 'mit Ablehnung',
  'figure.kinds.law-enforcement': 'Strafverfolgung',
  'figure.territories.all': '{count, plural, one {# Gebiet} other {alle # Gebiete}}',
  'figure.territories.largest': 'die {drawn} größten von {count, plural, one {# Gebiet} other {# Gebieten}}',
  'figure.territories.most':
    'die {drawn} mit den meisten {measure} von {count, plural, one {# Gebiet} other {# Gebieten}}',
  'figure.territories.highest': 'die {drawn} höchsten von {count, plural, one {# Gebiet} other {# Gebieten}}',
  'figure.territories.some': '{count, plural, one {# Gebiet} other {# Gebiete}}',
  'figure.subtitle.per-half-year': '{company}, {unit} je Halbjahr, {range}',
  'figure.subtitle.per-year': '{company}, {unit} je Jahr, {range}',
  'figure.subtitle.whole-range': '{company}, {unit}, {range} zusammen',
  'figure.subtitle.newest': '{company}, {unit}, {range}',
  'figure.half.H1': 'nur die ersten Halbjahre',
  'figure.half.H2': 'nur die zweiten Halbjahre',
  'figure.unit.count': '{measure}',
  'figure.unit.share': '% der {measure}',
  'figure.unit.share-of-all': '% der {measure} aller Gebiete',
  'figure.unit.share-of-outcome': '% der {measure} mit demselben Ergebnis in allen Gebieten',
  'figure.unit.change': '% Veränderung {base}',
  'figure.unit.points': 'Prozentpunkte Veränderung {base}',
  'figure.unit.index': 'Index, erster Zeitraum = 100',
  'figure.change.since-first': 'seit dem ersten Zeitraum',
  'figure.change.since-previous': 'seit dem vorigen Zeitraum',
  'figure.change.since-same-half': 'seit demselben Zeitraum des Vorjahres',
  'figure.unit.share-disclosed': '% mit offengelegten Daten',
  'figure.categories.period': 'Berichtszeitraum',
  'figure.categories.territory': 'Gebiet',
  'figure.coverage.newest':
    '{reporting} von {of, plural, one {# Gebiet} other {# Gebieten}} mit Angaben für {period}',
  'figure.coverage.range': '{newest}; {least} bis {most} im ganzen Zeitraum',
  'figure.coverage.one-half-years':
    'Angaben für {reporting} von {of, plural, one {# gezeigten Halbjahr} other {# gezeigten Halbjahren}}',
  'figure.coverage.one-years':
    'Angaben für {reporting} von {of, plural, one {# gezeigten Jahr} other {# gezeigten Jahren}}',
  'figure.coverage.newest-outcomes':
    '{reporting} von {of, plural, one {# Gebiet} other {# Gebieten}} mit Ergebnissen für {period}',
  'figure.coverage.one-half-years-outcomes':
    'Ergebnisse für {reporting} von {of, plural, one {# gezeigten Halbjahr} other {# gezeigten Halbjahren}}',
  'figure.coverage.one-years-outcomes':
    'Ergebnisse für {reporting} von {of, plural, one {# gezeigten Jahr} other {# gezeigten Jahren}}',
  'figure.coverage.none': 'kein Gebiet mit Angaben',
  'figure.note.as-published':
    'Zahlen, wie sie am {day} veröffentlicht waren: aus den damals neuesten Ausgaben. Wo kein Tag der Veröffentlichung bekannt ist, steht der Tag des Lesens dafür.',
  'figure.note.territories': 'Gebiete: {names}.',
  'figure.note.break': 'Bruch zwischen {before} und {after}: {reason}',
  'figure.note.break-of': '{company}, Bruch zwischen {before} und {after}: {reason}',
  'figure.note.overlap':
    'Die Ergebnisse dieser Art von Anfragen überschneiden sich oder zählen eine andere Einheit; sie sind als Linien gezeichnet und nie gestapelt.',
  'figure.note.bands':
    'Einige Zahlen sind nur als Spannen veröffentlicht. Sie sind vom kleinsten bis zum größten möglichen Wert gezeichnet, nie als Punkt.',
  'figure.note.bands-not-stacked':
    'Spannen lassen sich nicht stapeln; die Abbildung ist mit Linien gezeichnet.',
  'figure.note.no-bands':
    'Keine dieser Zahlen ist als Spanne veröffentlicht: jede ist als ihr einer Wert gezeichnet.',
  'figure.note.change-not-stacked':
    'Veränderungen lassen sich nicht stapeln; die Abbildung ist mit Linien gezeichnet.',
  'figure.note.log-not-stacked':
    'Ein Stapel hat auf einer logarithmischen Achse keinen Sinn; die Abbildung ist mit Linien gezeichnet.',
  'figure.note.change-restarts':
    'Zahlen vor und nach einem Bruch sind nicht vergleichbar: der erste Zeitraum jeder Seite ist ihre eigene Basis.',
  'figure.note.change-across-break':
    'Über einen Bruch hinweg ist keine Veränderung angegeben, weil Zahlen davor und danach nicht vergleichbar sind.',
  'figure.note.small-changes':
    'Veränderungen gegenüber weniger als 30 {measure}, oder eines Anteils von so wenigen, schwanken zufällig; sie sind hohl gezeichnet.',
  'figure.note.beyond-axis':
    'Ein Balken, der in einem Pfeil endet, reicht über die Achse hinaus: Seine Zahl steht daneben.',
  'figure.note.cut-ranking':
    '{count, plural, one {# Gebiet ist} other {# Gebiete sind}} geordnet; {drawn, plural, one {# davon ist gezeichnet} other {# davon sind gezeichnet}}.',
  'figure.note.cut':
    '{count, plural, one {# Gebiet hat} other {# Gebiete haben}} hier einen Platz; von denen mit den meisten {measure} {drawn, plural, one {ist # gezeichnet} other {sind # gezeichnet}}.',
  'figure.note.off-map': 'Nicht auf der Karte: {names}.',
  'figure.note.companies':
    'Unternehmen zählen auf ihre eigene Art. Jedes hat sein eigenes Feld, und ihre Zahlen werden nie addiert oder geordnet.',
  'figure.note.small-bases':
    'Ein Anteil von weniger als 30 {measure} schwankt zufällig; die Anzahlen stehen daneben: {cells}.',
  'figure.note.small-base-cell': '{territory} {period} ({whole})',
  'figure.note.small-base-together': '{period} ({whole})',
  'figure.note.small-bases-many':
    '{count, plural, one {# Gebiet hat} other {# Gebiete haben}} im Zeitraum weniger als 30 {measure}; solche Anteile schwanken zufällig, und die Anzahlen stehen daneben.',
  'figure.note.whole-share':
    'Alle Ergebnisse zusammen sind definitionsgemäß 100 % der {measure}: stattdessen sind Anzahlen gezeigt. Für Anteile sind Ergebnisse zu wählen.',
  'figure.note.overlapping-areas':
    '{area} umfasst {covered}, hier ebenfalls aufgeführt. Jede Zahl zählt einmal, unter dem Namen der Quelle.',
  'figure.source': 'Quelle: {documents}.',
  'figure.source.one': '{publisher}, {title}',
  'figure.source.several': '{publisher}, {title} ({count} Dokumente, {first} bis {last})',
  'figure.source.several-titles':
    '{publisher}, {first} und {count, plural, one {# weiteres Dokument} other {# weitere Dokumente}}',
  'figure.source.read-through': '{documents}; gelesen über {copies}',
  'figure.source.none': 'Quelle: hinter der Auswahl steht kein Dokument dieses Datensatzes.',
  'figure.alt.found': '{chart}: {subject}, {range}. Befund: {finding}.',
  'figure.alt.no-finding': '{chart}: {subject}, {range}. Nichts ist gezeichnet.',
  'figure.alt.brief': '{chart}: {subject}. Befund: {finding}.',
  'figure.alt.source': 'Quelle: {publishers}.',
  'figure.alt.stacked': 'Gestapeltes Balkendiagramm',
  'figure.alt.lines': 'Liniendiagramm',
  'figure.alt.bars': 'Balkendiagramm',
  'figure.alt.share-stacked': 'Auf 100 % gestapeltes Balkendiagramm',
  'figure.alt.small-areas': 'Kleine Flächendiagramme',
  'figure.alt.share-bars': 'Balken bis 100 %',
  'figure.alt.map': 'Karte',
  'figure.alt.ranges': 'Diagramm der Spannen',
  'figure.alt.slopes': 'Steigungsdiagramm',
  'figure.alt.heat': 'Farbtabelle',
  'figure.alt.panels': '{drawn, plural, one {# kleines Diagramm} other {# kleine Diagramme}}',
  'figure.alt.empty': 'Leeres Diagramm',
  'figure.finding.total': 'insgesamt',
  'figure.finding.changes': '{what}: von {first} für {from} zu {last} für {to}',
  'figure.finding.same': '{what}: {last} sowohl für {from} als auch für {to}',
  'figure.finding.single': '{what}: {last} für {to}',
  'figure.finding.in': '{where}: {finding}',
  'figure.finding.in-range': '{from} bis {to}: {finding}',
  'figure.finding.in-panel': '{panel} ({series})',
  'figure.finding.at': '{label}, {period}',
  'figure.finding.one': '{label}: {text}',
  'figure.finding.only': 'nur für {label} eine Zahl, {text}',
  'figure.finding.all-equal': 'alle haben dieselbe Zahl, {text}',
  'figure.finding.most': 'die größte Zahl: {label}, {text}',
  'figure.finding.most-tied': 'die größte Zahl: {labels}, je {text}',
  'figure.finding.highest': 'der höchste Wert: {label}, {text}',
  'figure.finding.highest-tied': 'der höchste Wert: {labels}, je {text}',
  'figure.finding.lowest': 'der niedrigste Wert: {label}, {text}',
  'figure.finding.lowest-tied': 'der niedrigste Wert: {labels}, je {text}',
  'figure.finding.overlap': 'die Spannen von {labels} überschneiden sich, keine ist sicher die höchste',
  'figure.finding.overlap-lowest':
    'die Spannen von {labels} überschneiden sich, keine ist sicher die niedrigste',
  'figure.finding.few': '{finding}; unter denen mit mindestens 30 {measure}: {other}',
  'figure.finding.of-changes': 'unter den Veränderungen von {from} zu {to}: {finding}',
  'figure.finding.changes-most': 'die größte Veränderung: {label}, von {first} für {from} zu {last} für {to}',
  'figure.finding.change-most': 'die größte Veränderung, um dieselbe Zahl: {labels}',
  'figure.finding.change-most-overlap':
    'welche Zahl sich zwischen {from} und {to} am meisten ändert, lassen die Spannen nicht erkennen',
  'figure.finding.none-changes': 'keine Zahl ändert sich zwischen {from} und {to}',
  'figure.finding.none-surely-changes':
    'ob sich eine Zahl zwischen {from} und {to} ändert, lassen die Spannen nicht erkennen',
  'figure.finding.none-compares': 'keine Zahl für {from} ist mit einer für {to} vergleichbar',
  'figure.long-alt.series':
    '{label}: {first} für {from}, {last} für {to}; der höchste Wert ist {highest} für {period}.',
  'figure.long-alt.series-ends': '{label}: {first} für {from}, {last} für {to}.',
  'figure.long-alt.one-number': '{label}: {text} für {period}.',
  'figure.long-alt.no-numbers': '{label}: keine Zahl.',
  'figure.long-alt.more-series':
    '{count, plural, one {Eine weitere Reihe steht} other {# weitere Reihen stehen}} in den Daten.',
  'figure.long-alt.ranking':
    'Der Reihe nach: {entries}{count, plural, =0 {.} one {; # weiteres in den Daten.} other {; # weitere in den Daten.}}',
  'figure.long-alt.entry': '{label} {text}',
  'figure.sentence': '{text}.',
  'figure.empty.no-periods': '{company} hat in diesem Datensatz keine Zahlen zwischen {from} und {to}.',
  'figure.empty.no-base':
    'Hier lässt sich keine Veränderung angeben: die Basis ist null, ohne Zahl oder jenseits eines Bruchs. Zahlen statt Veränderungen wählen, oder einen längeren Zeitraum.',
  'figure.panel.company': '{company}, {service}',
  'figure.refusal.overlap':
    'Die Ergebnisse überschneiden sich hier oder zählen eine andere Einheit: sie ergeben kein Ganzes, und kein Balken bis 100 % lässt sich zeichnen.',
  'figure.refusal.unit-break':
    'Die Einheit der Ergebnisse ändert sich zwischen {before} und {after}: {reason} Zeiträume auf einer Seite davon wählen.',
  'figure.refusal.bands':
    'Einige Zahlen sind hier nur als Spannen veröffentlicht ({outcome}), und Spannen lassen sich nicht auf 100 % stapeln.',
  'figure.refusal.one-period':
    'Eine Steigung führt von einem Zeitraum zu einem anderen, und nur einer ist gewählt. Einen längeren Zeitraum wählen, oder einen zum Vergleichen.',
  'figure.legend.spread': 'veröffentlichte Spanne reicht über mehrere Klassen',
  'figure.legend.range': '{from} bis {to}',
  'figure.legend.at-most': '{to} und weniger',
  'figure.legend.at-least': '{from} und mehr',
  'figure.comparison': '{period} gegenüber {base}',
  'figure.file.credit': 'Disclosure Desk, Datensatz {code}',
  'figure.file.credit-code': '{credit}, Abbildung {code}',
  'figure.file.more-territories':
    '{count, plural, one {# weiteres Gebiet} other {# weitere Gebiete}} in den Daten (Tabelle oder CSV)',
  'figure.file.event': '{label}, {date}',
  'figure.file.more-panels':
    '{count, plural, one {# weiteres Feld} other {# weitere Felder}} in den Daten (Tabelle oder CSV)',
  'figure.file.slope-label': '{label} {text}',
  'figure.file.undrawable': 'Diese Grafik lässt sich nicht zeichnen; ihre Zahlen stehen in der Tabelle',
  'figure.file.more-rows':
    '{count, plural, one {# weitere Zeile} other {# weitere Zeilen}} in den Daten (Tabelle oder CSV)',
  'figure.file.more-series': '{count, plural, one {# weitere Linie} other {# weitere Linien}} ohne Namen',
  'figure.file.coverage': 'Abdeckung: {sentence}.',
  'figure.without-parts': '{value} (ohne {parts})',
  'figure.territories.each': 'alle Gebiete jedes Unternehmens',
  'figure.coverage.company': '{company}: {sentence}',
  'figure.note.incomplete':
    'Nicht in diesem Datensatz: {gaps}. Summen sind dort ohne sie: sie sind hohl gezeichnet, keine Veränderung führt zu oder von einer Summe anderer Teile, und kein Anteil des Fehlenden ist angegeben.',
  'figure.note.not-held': 'Nicht in diesem Datensatz: {gaps}.',
  'figure.note.incomplete-gap': '{parts} ({periods})',
  'figure.note.incomplete-outcome': '{outcome} bei: {parts}',
  'figure.note.incomplete-outcomes': 'Ergebnisse, gezählt in {measure}, bei: {parts}',
  'figure.unit.log': '{unit}, logarithmische Achse',
  'figure.note.log-axis':
    'Die Achse ist logarithmisch: gleiche Abstände sind gleiche Faktoren, und ihr Fuß ist nicht null.',
  'figure.note.log-zeros':
    'Null hat auf einer logarithmischen Achse keinen Platz und ist weggelassen: {cells}.',
  'figure.note.log-always-zero': '{label} (null in jedem Zeitraum)',
  'figure.note.log-zero': '{label}, {period}',
  'figure.note.log-open': 'Spannen ab null sind vom Fuß der Achse an gezeichnet, dort offen.',
  'figure.note.log-bars':
    'Balken und Flächen zeigen eine Zahl durch ihre Länge ab null, daher ist ihre Achse nie logarithmisch.',
  'figure.note.log-nothing-above-zero':
    'Keine Zahl liegt hier über null, daher ist die Achse nicht logarithmisch.',
  'figure.panel.only-zeros': 'Null in jedem Zeitraum: ohne Platz auf einer logarithmischen Achse.',
  'figure.note.company-counts': 'So zählt {company}: {definition}',
  'figure.note.company-services': 'Jedes Unternehmen ist durch einen seiner Dienste gezeigt: {services}.',
  'figure.note.company-service': '{company} ({service})',
  'figure.compared': '{change} ({before} → {after})',
  'figure.absence.not-listed': 'nicht im Bericht aufgeführt',
  'figure.absence.blank': 'leer im Bericht',
  'figure.absence.withheld': 'im Bericht zurückgehalten',
  'figure.absence.blank-or-withheld': 'im Bericht teils leer, teils zurückgehalten',
  'figure.absence.not-held': 'nicht in diesem Datensatz',
  'figure.absence.not-selected': 'nicht gewählt',
  'figure.absence.no-base': 'keine Basis (nichts oder null zum Vergleichen)',
  'figure.absence.not-comparable': 'nicht vergleichbar (über einen Bruch hinweg)',
  'figure.absence.no-sum': 'keine Summe (Prozentwerte werden nicht addiert)',
  'figure.absence.incomplete': 'unvollständig (ein Teil der Summe fehlt im Datensatz)',
  'figure.territories.rise':
    'die {drawn} mit dem größten Anstieg von {count, plural, one {# Gebiet} other {# Gebieten}}',
  'figure.territories.fall':
    'die {drawn} mit dem größten Rückgang von {count, plural, one {# Gebiet} other {# Gebieten}}',
  'figure.subject.index-base': 'Index: {subject} ({base} = 100)',
  'figure.unit.index-base': 'Index, {base} = 100',
  'figure.change.since-base': 'seit {base}',
  'figure.note.no-outcomes':
    'Dieser Datensatz hat für diese Auswahl keine Ergebnisse: alle sind zusammen gezeigt.',
  'figure.note.no-outcomes-chosen':
    'Dieser Datensatz hat für diese Auswahl keines der gewählten Ergebnisse: {outcomes}.',
  'figure.note.contradiction':
    'In der Quelle ergeben die Ergebnisse dieser Zeilen nicht deren eigene Summe ({measure}) und stehen wie veröffentlicht: {rows}.',
  'figure.note.contradiction-row': '{territory} {period}, {kind} ({sum} von {total})',
  'figure.note.known-parts':
    'Als bekannt verzeichnet: In diesen Zeilen der Quelle ergeben die Ergebnisse nicht deren eigene Summe ({measure}) und stehen wie veröffentlicht: {rows}. {remark}',
  'figure.note.known-blank':
    'Als bekannt verzeichnet: In diesen Zeilen der Quelle sind Zellen leer und in keiner Summe: {rows}. {remark}',
  'figure.note.not-to-100':
    'Diese Balken enden nicht bei 100 %, weil Ergebnisse in der Quelle nicht deren Summe ergeben oder dort leer sind: {bars}.',
  'figure.note.bar-ends': '{label} ({share})',
  'figure.note.min-base':
    '{count, plural, one {# Gebiet steht} other {# Gebiete stehen}} nach allen anderen ohne Rang, mit weniger als {least} {measure} als Maß.',
  'figure.note.min-base-all': 'Kein Gebiet hat {least} {measure} als Maß, daher hat keines einen Rang.',
  'figure.note.tied-at-cut':
    '{count, plural, one {# weiteres Gebiet hat} other {# weitere Gebiete haben}} dieselbe Zahl wie das letzte gezeichnete.',
  'figure.note.sum-not-held':
    'Nichts davon ist in diesem Datensatz vorhanden für {periods}: Diese Summen sind die der anderen Zeiträume.',
  'figure.note.sum-over-break':
    'Diese Summen reichen über einen Bruch, vor und nach dem Zahlen nicht vergleichbar sind: {breaks}.',
  'figure.note.break-from': '{label} ({period})',
  'figure.note.sum-of-recurring':
    'Wer in mehreren Zeiträumen genannt ist, zählt in jedem: diese Summen sind keine Anzahl verschiedener {measure}.',
  'figure.note.slope-across-break':
    'Zwischen {from} und {to} steht ein Bruch, also verbindet sie keine Linie. Ab {first} sind Zahlen vergleichbar: mit {first} oder später vergleichen.',
  'figure.note.slope-parted': 'Zwischen {from} und {to} steht ein Bruch, also verbindet sie keine Linie.',
  'figure.note.cell-of': '{company}, {cell}',
  'figure.note.absent': '{absence} und in keiner Summe: {cells}.',
  'figure.note.cell': '{territory} {period} ({what})',
  'figure.alt.absences': 'Ohne Zahl: {absences}.',
  'figure.empty.no-kind':
    'Dieser Datensatz hat von {company} in diesem Zeitraum keine {measure} zu: {kinds}. Eine andere Art von Anfragen oder Einheit wählen.',
  'figure.empty.no-outcomes':
    'Hier fehlt, woraus sich ein Anteil ergäbe: {company} ohne {measure} ({kinds}) in diesem Zeitraum, oder ohne Ergebnisse dazu. Zahlen statt Anteile wählen, oder eine andere Art von Anfragen.',
  'figure.empty.territories':
    'Die Berichte dieses Zeitraums haben keine Zahl für {territories}: {absence}. Andere Gebiete wählen.',
  'figure.empty.outcomes':
    'Dieser Datensatz hat hier keine solchen Ergebnisse ({outcomes}). Andere Ergebnisse wählen, oder alle.',
  'figure.empty.absent': 'Jede Zahl dieser Auswahl fehlt: {absence}.',
  'figure.empty.undated':
    'Am {day} gilt nichts als von {company} veröffentlicht: die Dokumente hier haben kein Datum und wurden am {from} oder später gelesen. Einen Tag von da an wählen, oder die neuesten Ausgaben.',
  'figure.panel.empty': 'Keine Zahl in diesem Zeitraum: {absence}.',
  'figure.refusal.no-outcomes':
    'Dieser Datensatz hat für diese Auswahl keine Ergebnisse ({measure}), also lässt sich keine Verteilung zeichnen.',
  ...PEOPLE_AND_YEARS_IN.de,
  ...SOURCES_AND_FAULTS_IN.de,
} as const satisfies Readonly<Record<FigureMessageId, string>>
