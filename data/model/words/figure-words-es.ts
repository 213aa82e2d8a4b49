import { BRIEF_NOTES_IN } from './brief-note-words.ts'
import { GROUP_WORDS_OF } from './group-words.ts'
import type { FigureMessageId } from './figure-words.ts'
import { LEAD_HEADLINES_ES } from './lead-headlines-es.ts'
import { PANEL_SUBJECTS_IN } from './panel-subject-words.ts'
import { PEOPLE_AND_YEARS_IN } from './people-and-year-translations.ts'
import { SOURCES_AND_FAULTS_IN } from './source-and-fault-words.ts'

/** What figures say, in Spanish. */
export const FIGURE_WORDS_ES = {
  ...GROUP_WORDS_OF.es,
  ...BRIEF_NOTES_IN.es,
  ...PANEL_SUBJECTS_IN.es,
  ...LEAD_HEADLINES_ES,
  'figure.disclosed': 'datos revelados en todo o en parte',
  'figure.small-base': '{share} ({part} de {whole})',
  'figure.list-and': '{first} y {last}',
  'figure.list-more': '{shown} y {count} más',
  'figure.range': '{from} a {to}',
  'figure.value.points': '{number} puntos',
  'figure.value.interval': '{from} a {to}',
  'figure.outcome.total': 'todos los resultados',
  'figure.outcome.content': 'contenido revelado',
  'figure.outcome.non-content': 'solo datos ajenos al contenido revelados',
  'figure.outcome.some-data': 'algunos datos revelados',
  'figure.outcome.no-data': 'ningún dato encontrado',
  'figure.outcome.rejected': 'rechazo',
  'figure.kind.undivided': 'penal y urgencia, sin separar',
  'figure.kind.criminal': 'penal',
  'figure.kind.emergency': 'urgencia',
  'figure.kind.civil': 'civil',
  'figure.kind.preservation': 'conservación',
  'figure.kind.national-security': 'seguridad nacional',
  'figure.kind.nsl': 'cartas de seguridad nacional',
  'figure.kind.fisa-content': 'órdenes FISA sobre contenido',
  'figure.kind.fisa-non-content': 'órdenes FISA solo sobre datos ajenos al contenido',
  'figure.measure.requests': 'solicitudes',
  'figure.measure.accounts': 'cuentas',
  'figure.measure.devices': 'dispositivos',
  'figure.measure.identifiers': 'identificadores',
  'figure.measure.tokens': 'códigos de notificación',
  'figure.measure.apps': 'aplicaciones',
  'figure.measure.customers': 'clientes',
  'figure.measure.share-disclosed': 'parte revelada, según se publicó',
  'figure.subject.by-outcome': '{measure} según resultado',
  'figure.subject.by-outcome-some': '{measure} según resultado ({outcomes})',
  'figure.subject.by-territory': '{subject} según territorio',
  'figure.subject.ranked': 'territorios ordenados por: {subject}',
  'figure.subject.share': 'proporción de {measure}',
  'figure.subject.share-of-all': 'proporción de {measure} de todos los territorios',
  'figure.subject.share-of-outcome': 'proporción, entre todos los territorios, de {measure}',
  'figure.subject.disclosure-rate': 'proporción de {measure} con datos revelados',
  'figure.subject.change': 'variación {base}: {subject}',
  'figure.subject.index': 'índice: {subject} (primer periodo = 100)',
  'figure.subject.mix': 'resultados de {measure} según territorio',
  'figure.subject.bands': 'intervalos publicados: {measure}',
  'figure.subject.bands-by-kind': 'intervalos publicados por tipo: {measure}',
  'figure.subject.by-kind': '{measure} por tipo',
  'figure.subject.one-outcome': '{measure} {phrase}',
  'figure.subject.some-outcomes': '{measure} ({outcomes})',
  'figure.phrase.content': 'con contenido revelado',
  'figure.phrase.non-content': 'solo con datos ajenos al contenido revelados',
  'figure.phrase.some-data': 'con algunos datos revelados',
  'figure.phrase.no-data': 'sin datos encontrados',
  'figure.phrase.rejected': 'con rechazo',
  'figure.kinds.law-enforcement': 'fuerzas del orden',
  'figure.territories.all': '{count, plural, one {# territorio} other {los # territorios}}',
  'figure.territories.largest':
    'los {drawn} mayores de {count, plural, one {# territorio} other {# territorios}}',
  'figure.territories.most':
    'los {drawn} con más {measure} de {count, plural, one {# territorio} other {# territorios}}',
  'figure.territories.highest':
    'los {drawn} más altos de {count, plural, one {# territorio} other {# territorios}}',
  'figure.territories.some': '{count, plural, one {# territorio} other {# territorios}}',
  'figure.subtitle.per-half-year': '{company}, {unit} por semestre, {range}',
  'figure.subtitle.per-year': '{company}, {unit} por año, {range}',
  'figure.subtitle.whole-range': '{company}, {unit}, {range} en conjunto',
  'figure.subtitle.newest': '{company}, {unit}, {range}',
  'figure.half.H1': 'solo los primeros semestres',
  'figure.half.H2': 'solo los segundos semestres',
  'figure.unit.count': '{measure}',
  'figure.unit.share': '% de {measure}',
  'figure.unit.share-of-all': '% de {measure} de todos los territorios',
  'figure.unit.share-of-outcome': '% de {measure} con el mismo resultado en todos los territorios',
  'figure.unit.change': '% de variación {base}',
  'figure.unit.points': 'puntos porcentuales de variación {base}',
  'figure.unit.index': 'índice, primer periodo = 100',
  'figure.change.since-first': 'desde el primer periodo',
  'figure.change.since-previous': 'desde el periodo anterior',
  'figure.change.since-same-half': 'desde el mismo periodo del año anterior',
  'figure.unit.share-disclosed': '% con datos revelados',
  'figure.categories.period': 'periodo del informe',
  'figure.categories.territory': 'territorio',
  'figure.coverage.newest':
    '{reporting} de {of, plural, one {# territorio} other {# territorios}} con cifras en {period}',
  'figure.coverage.range': '{newest}; de {least} a {most} en todo el intervalo',
  'figure.coverage.one-half-years':
    'cifras en {reporting} de {of, plural, one {# semestre mostrado} other {# semestres mostrados}}',
  'figure.coverage.one-years':
    'cifras en {reporting} de {of, plural, one {# año mostrado} other {# años mostrados}}',
  'figure.coverage.newest-outcomes':
    '{reporting} de {of, plural, one {# territorio} other {# territorios}} con resultados en {period}',
  'figure.coverage.one-half-years-outcomes':
    'resultados en {reporting} de {of, plural, one {# semestre mostrado} other {# semestres mostrados}}',
  'figure.coverage.one-years-outcomes':
    'resultados en {reporting} de {of, plural, one {# año mostrado} other {# años mostrados}}',
  'figure.coverage.none': 'ningún territorio con cifras',
  'figure.note.as-published':
    'Cifras según estaban publicadas el {day}: de las ediciones entonces más recientes. Donde no se conoce el día de publicación, vale el de lectura.',
  'figure.note.territories': 'Territorios: {names}.',
  'figure.note.break': 'Ruptura entre {before} y {after}: {reason}',
  'figure.note.break-of': '{company}, ruptura entre {before} y {after}: {reason}',
  'figure.note.overlap':
    'Los resultados de este tipo de solicitud se solapan o cuentan otra unidad; se dibujan como líneas y nunca apilados.',
  'figure.note.bands':
    'Algunas cifras se publican solo como intervalos. Se dibujan del menor al mayor valor posible, nunca como un punto.',
  'figure.note.bands-not-stacked': 'Los intervalos no se pueden apilar; la figura se dibuja con líneas.',
  'figure.note.no-bands':
    'Ninguna de estas cifras se publica como intervalo: cada una se dibuja en su único valor.',
  'figure.note.change-not-stacked': 'Las variaciones no se pueden apilar; la figura se dibuja con líneas.',
  'figure.note.log-not-stacked':
    'Una pila no tiene sentido en un eje logarítmico; la figura se dibuja con líneas.',
  'figure.note.change-restarts':
    'Las cifras de antes y después de una ruptura no se comparan: el primer periodo de cada lado es su propia base.',
  'figure.note.change-across-break':
    'No se da ninguna variación a través de una ruptura, porque las cifras de antes y después no se comparan.',
  'figure.note.small-changes':
    'Las variaciones desde menos de 30 {measure}, o de una proporción de tan pocas, oscilan al azar; se dibujan huecas.',
  'figure.note.beyond-axis':
    'Una barra que termina en una flecha continúa más allá del eje: su número figura al lado.',
  'figure.note.cut-ranking':
    '{count, plural, one {# territorio ordenado} other {# territorios ordenados}}; {drawn, plural, one {# dibujado} other {# dibujados}}.',
  'figure.note.cut':
    '{count, plural, one {# territorio tiene} other {# territorios tienen}} aquí su lugar; de los que tienen más {measure}, {drawn, plural, one {# está dibujado} other {# están dibujados}}.',
  'figure.note.off-map': 'Fuera del mapa: {names}.',
  'figure.note.companies':
    'Cada empresa cuenta a su manera. Cada una tiene su propio panel, y sus cifras nunca se suman ni se ordenan.',
  'figure.note.small-bases':
    'Una proporción de menos de 30 {measure} oscila al azar; los recuentos están al lado: {cells}.',
  'figure.note.small-base-cell': '{territory} {period} ({whole})',
  'figure.note.small-base-together': '{period} ({whole})',
  'figure.note.small-bases-many':
    '{count, plural, one {# territorio tiene} other {# territorios tienen}} menos de 30 {measure} en el intervalo; tales proporciones oscilan al azar, y los recuentos están al lado.',
  'figure.note.whole-share':
    'Todos los resultados juntos son por definición el 100 % de {measure}: se muestran recuentos en su lugar. Elegir resultados para ver su proporción.',
  'figure.note.overlapping-areas':
    '{area} abarca {covered}, que figura aquí también. Cada cifra cuenta una vez, bajo el nombre que da la fuente.',
  'figure.source': 'Fuente: {documents}.',
  'figure.source.one': '{publisher}, {title}',
  'figure.source.several': '{publisher}, {title} ({count} documentos, {first} a {last})',
  'figure.source.several-titles':
    '{publisher}, {first} y {count, plural, one {# documento más} other {# documentos más}}',
  'figure.source.read-through': '{documents}; leído a través de {copies}',
  'figure.source.none': 'Fuente: ningún documento de este conjunto de datos respalda la selección.',
  'figure.alt.found': '{chart}: {subject}, {range}. Hallazgo: {finding}.',
  'figure.alt.no-finding': '{chart}: {subject}, {range}. Nada que dibujar.',
  'figure.alt.brief': '{chart}: {subject}. Hallazgo: {finding}.',
  'figure.alt.source': 'Fuente: {publishers}.',
  'figure.alt.stacked': 'Barras apiladas',
  'figure.alt.lines': 'Gráfico de líneas',
  'figure.alt.bars': 'Gráfico de barras',
  'figure.alt.share-stacked': 'Barras apiladas al 100 %',
  'figure.alt.small-areas': 'Pequeños gráficos de áreas',
  'figure.alt.share-bars': 'Barras al 100 %',
  'figure.alt.map': 'Mapa',
  'figure.alt.ranges': 'Gráfico de intervalos',
  'figure.alt.slopes': 'Gráfico de pendientes',
  'figure.alt.heat': 'Tabla de calor',
  'figure.alt.panels': '{drawn, plural, one {# gráfico pequeño} other {# gráficos pequeños}}',
  'figure.alt.empty': 'Gráfico vacío',
  'figure.finding.total': 'total',
  'figure.finding.changes': '{what}: de {first} en {from} a {last} en {to}',
  'figure.finding.same': '{what}: {last} tanto en {from} como en {to}',
  'figure.finding.single': '{what}: {last} en {to}',
  'figure.finding.in': '{where}: {finding}',
  'figure.finding.in-range': '{from} a {to}: {finding}',
  'figure.finding.in-panel': '{panel} ({series})',
  'figure.finding.at': '{label}, {period}',
  'figure.finding.one': '{label}: {text}',
  'figure.finding.only': 'una cifra solo para {label}, {text}',
  'figure.finding.all-equal': 'todos tienen la misma cifra, {text}',
  'figure.finding.most': 'el mayor número: {label}, {text}',
  'figure.finding.most-tied': 'el mayor número: {labels}, {text} cada uno',
  'figure.finding.highest': 'el valor más alto: {label}, {text}',
  'figure.finding.highest-tied': 'el valor más alto: {labels}, {text} cada uno',
  'figure.finding.lowest': 'el valor más bajo: {label}, {text}',
  'figure.finding.lowest-tied': 'el valor más bajo: {labels}, {text} cada uno',
  'figure.finding.overlap': 'los intervalos de {labels} se solapan, y ninguno es con certeza el más alto',
  'figure.finding.overlap-lowest':
    'los intervalos de {labels} se solapan, y ninguno es con certeza el más bajo',
  'figure.finding.few': '{finding}; entre los que tienen al menos 30 {measure}: {other}',
  'figure.finding.of-changes': 'entre los cambios de {from} a {to}: {finding}',
  'figure.finding.changes-most': 'el mayor cambio: {label}, de {first} en {from} a {last} en {to}',
  'figure.finding.change-most': 'el mayor cambio, en el mismo número: {labels}',
  'figure.finding.change-most-overlap':
    'los intervalos no permiten saber qué cifra cambia más entre {from} y {to}',
  'figure.finding.none-changes': 'ninguna cifra cambia entre {from} y {to}',
  'figure.finding.none-surely-changes':
    'los intervalos no permiten saber si alguna cifra cambia entre {from} y {to}',
  'figure.finding.none-compares': 'ninguna cifra de {from} se compara con una de {to}',
  'figure.long-alt.series':
    '{label}: {first} en {from}, {last} en {to}; el valor más alto es {highest} en {period}.',
  'figure.long-alt.series-ends': '{label}: {first} en {from}, {last} en {to}.',
  'figure.long-alt.one-number': '{label}: {text} en {period}.',
  'figure.long-alt.no-numbers': '{label}: ninguna cifra.',
  'figure.long-alt.more-series':
    '{count, plural, one {Una serie más está} other {# series más están}} en los datos.',
  'figure.long-alt.ranking':
    'En orden: {entries}{count, plural, =0 {.} one {; # más en los datos.} other {; # más en los datos.}}',
  'figure.long-alt.entry': '{label} {text}',
  'figure.sentence': '{text}.',
  'figure.empty.no-periods': '{company} no tiene cifras entre {from} y {to} en este conjunto de datos.',
  'figure.empty.no-base':
    'Aquí no se puede dar ninguna variación: la base es cero, no tiene cifra o está al otro lado de una ruptura. Elegir números en lugar de variaciones, o un intervalo más largo.',
  'figure.panel.company': '{company}, {service}',
  'figure.refusal.overlap':
    'Los resultados se solapan aquí o cuentan otra unidad: no forman un todo, y no se puede dibujar con ellos una barra al 100 %.',
  'figure.refusal.unit-break':
    'La unidad de los resultados cambia entre {before} y {after}: {reason} Elegir periodos de un solo lado.',
  'figure.refusal.bands':
    'Algunas cifras se publican aquí solo como intervalos ({outcome}), y los intervalos no se pueden apilar al 100 %.',
  'figure.refusal.one-period':
    'Una pendiente va de un periodo a otro, y solo hay uno elegido. Elegir un intervalo más largo, o un periodo con que comparar.',
  'figure.legend.spread': 'intervalo publicado en varias clases',
  'figure.legend.range': '{from} a {to}',
  'figure.legend.at-most': '{to} y menos',
  'figure.legend.at-least': '{from} y más',
  'figure.comparison': '{period} frente a {base}',
  'figure.file.credit': 'Disclosure Desk, conjunto de datos {code}',
  'figure.file.credit-code': '{credit}, figura {code}',
  'figure.file.more-territories':
    '{count, plural, one {# territorio más} other {# territorios más}} en los datos (tabla o CSV)',
  'figure.file.event': '{label}, {date}',
  'figure.file.more-panels':
    '{count, plural, one {# panel más} other {# paneles más}} en los datos (tabla o CSV)',
  'figure.file.slope-label': '{label} {text}',
  'figure.file.undrawable': 'Este gráfico no se puede dibujar; sus cifras están en la tabla',
  'figure.file.more-rows': '{count, plural, one {# fila más} other {# filas más}} en los datos (tabla o CSV)',
  'figure.file.more-series': '{count, plural, one {# línea más sin nombre} other {# líneas más sin nombre}}',
  'figure.file.coverage': 'Cobertura: {sentence}.',
  'figure.without-parts': '{value} (sin {parts})',
  'figure.territories.each': 'todos los territorios de cada empresa',
  'figure.coverage.company': '{company}: {sentence}',
  'figure.note.incomplete':
    'No está en este conjunto de datos: {gaps}. Las sumas van ahí sin ello: se dibujan huecas, ninguna variación lleva a una suma de otras partes ni viene de ella, y no se da proporción de lo que falta.',
  'figure.note.not-held': 'No está en este conjunto de datos: {gaps}.',
  'figure.note.incomplete-gap': '{parts} ({periods})',
  'figure.note.incomplete-outcome': '{outcome} entre: {parts}',
  'figure.note.incomplete-outcomes': 'resultados contados en {measure} entre: {parts}',
  'figure.unit.log': '{unit}, eje logarítmico',
  'figure.note.log-axis':
    'El eje es logarítmico: distancias iguales son factores iguales, y su pie no es cero.',
  'figure.note.log-zeros': 'El cero no tiene lugar en un eje logarítmico y se omite: {cells}.',
  'figure.note.log-always-zero': '{label} (cero en cada periodo)',
  'figure.note.log-zero': '{label}, {period}',
  'figure.note.log-open':
    'Los intervalos que empiezan en cero se dibujan desde el pie del eje, abiertos ahí.',
  'figure.note.log-bars':
    'Barras y áreas dicen un número por su longitud desde cero, y su eje nunca es logarítmico.',
  'figure.note.log-nothing-above-zero': 'Ningún número pasa aquí de cero, y el eje no es logarítmico.',
  'figure.panel.only-zeros': 'Cero en cada periodo: sin lugar en un eje logarítmico.',
  'figure.note.company-counts': 'Cómo cuenta {company}: {definition}',
  'figure.note.company-services': 'Cada empresa se muestra por uno de sus servicios: {services}.',
  'figure.note.company-service': '{company} ({service})',
  'figure.compared': '{change} ({before} → {after})',
  'figure.absence.not-listed': 'no figura en el informe',
  'figure.absence.blank': 'en blanco en el informe',
  'figure.absence.withheld': 'retenido en el informe',
  'figure.absence.blank-or-withheld': 'en parte en blanco y en parte retenido en el informe',
  'figure.absence.not-held': 'no está en este conjunto de datos',
  'figure.absence.not-selected': 'no elegido',
  'figure.absence.no-base': 'sin base (nada, o cero, con que comparar)',
  'figure.absence.not-comparable': 'no comparable (a través de una ruptura)',
  'figure.absence.no-sum': 'sin suma (los porcentajes no se suman)',
  'figure.absence.incomplete': 'incompleto (falta una parte de la suma)',
  'figure.territories.rise':
    'los {drawn} con mayor subida de {count, plural, one {# territorio} other {# territorios}}',
  'figure.territories.fall':
    'los {drawn} con mayor bajada de {count, plural, one {# territorio} other {# territorios}}',
  'figure.subject.index-base': 'índice: {subject} ({base} = 100)',
  'figure.unit.index-base': 'índice, {base} = 100',
  'figure.change.since-base': 'desde {base}',
  'figure.note.no-outcomes':
    'Este conjunto de datos no tiene resultados para esta selección: se muestran todos juntos.',
  'figure.note.no-outcomes-chosen':
    'Este conjunto de datos no tiene ninguno de los resultados elegidos para esta selección: {outcomes}.',
  'figure.note.contradiction':
    'En la fuente los resultados de estas filas no suman su propio total ({measure}), y están como se publicaron: {rows}.',
  'figure.note.contradiction-row': '{territory} {period}, {kind} ({sum} de {total})',
  'figure.note.known-parts':
    'Registrado como conocido: los resultados de estas filas de la fuente no suman su propio total ({measure}), y están como se publicaron: {rows}. {remark}',
  'figure.note.known-blank':
    'Registrado como conocido: celdas de estas filas de la fuente están en blanco, y en ninguna suma: {rows}. {remark}',
  'figure.note.not-to-100':
    'Estas barras no acaban en el 100 %, porque en la fuente los resultados no suman su total o están en blanco: {bars}.',
  'figure.note.bar-ends': '{label} ({share})',
  'figure.note.min-base':
    '{count, plural, one {# territorio va} other {# territorios van}} tras todos los demás, sin puesto, con menos de {least} {measure} como medida.',
  'figure.note.min-base-all':
    'Ningún territorio tiene {least} {measure} como medida, por lo que ninguno tiene puesto.',
  'figure.note.tied-at-cut':
    '{count, plural, one {# territorio más tiene} other {# territorios más tienen}} el mismo número que el último dibujado.',
  'figure.note.sum-not-held':
    'Nada de esto está en este conjunto de datos en {periods}: estas sumas son de los demás períodos.',
  'figure.note.sum-over-break':
    'Estas sumas pasan por una ruptura, antes y después de la cual las cifras no se comparan: {breaks}.',
  'figure.note.break-from': '{label} ({period})',
  'figure.note.sum-of-recurring':
    'Quien aparece en varios periodos cuenta en cada uno: estas sumas no son un número de {measure} distintos.',
  'figure.note.slope-across-break':
    'Hay una ruptura entre {from} y {to}, y ninguna línea los une. Desde {first} las cifras se comparan: comparar con {first} o más tarde.',
  'figure.note.slope-parted': 'Hay una ruptura entre {from} y {to}, y ninguna línea los une.',
  'figure.note.cell-of': '{company}, {cell}',
  'figure.note.absent': '{absence}, y en ninguna suma: {cells}.',
  'figure.note.cell': '{territory} {period} ({what})',
  'figure.alt.absences': 'Sin cifra: {absences}.',
  'figure.empty.no-kind':
    'Este conjunto de datos no tiene de {company} en este intervalo {measure} para: {kinds}. Elegir otro tipo de solicitud u otra unidad.',
  'figure.empty.no-outcomes':
    'Aquí falta de qué calcular una proporción: no hay {measure} de {company} ({kinds}) en este intervalo, o no hay sus resultados. Elegir cifras en lugar de proporciones, u otro tipo de solicitud.',
  'figure.empty.territories':
    'Los informes de este intervalo no tienen cifra para {territories}: {absence}. Elegir otros territorios.',
  'figure.empty.outcomes':
    'Este conjunto de datos no tiene esos resultados aquí ({outcomes}). Elegir otros resultados, o todos.',
  'figure.empty.absent': 'Cada cifra de esta selección falta: {absence}.',
  'figure.empty.undated':
    'Nada consta como publicado por {company} el {day}: sus documentos aquí no tienen fecha y se leyeron el {from} o más tarde. Elegir un día desde entonces, o las últimas ediciones.',
  'figure.panel.empty': 'Ninguna cifra en este intervalo: {absence}.',
  'figure.refusal.no-outcomes':
    'Este conjunto de datos no tiene resultados de {measure} para esta selección, y no hay reparto que dibujar.',
  ...PEOPLE_AND_YEARS_IN.es,
  ...SOURCES_AND_FAULTS_IN.es,
} as const satisfies Readonly<Record<FigureMessageId, string>>
