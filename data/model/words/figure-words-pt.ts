import { BRIEF_NOTES_IN } from './brief-note-words.ts'
import { GROUP_WORDS_OF } from './group-words.ts'
import type { FigureMessageId } from './figure-words.ts'
import { LEAD_HEADLINES_PT } from './lead-headlines-pt.ts'
import { PANEL_SUBJECTS_IN } from './panel-subject-words.ts'
import { PEOPLE_AND_YEARS_IN } from './people-and-year-translations.ts'
import { SOURCES_AND_FAULTS_IN } from './source-and-fault-words.ts'

/** What figures say, in Portuguese. */
export const FIGURE_WORDS_PT = {
  ...GROUP_WORDS_OF.pt,
  ...BRIEF_NOTES_IN.pt,
  ...PANEL_SUBJECTS_IN.pt,
  ...LEAD_HEADLINES_PT,
  'figure.disclosed': 'dados divulgados no todo ou em parte',
  'figure.small-base': '{share} ({part} de {whole})',
  'figure.list-and': '{first} e {last}',
  'figure.list-more': '{shown} e mais {count}',
  'figure.range': '{from} a {to}',
  'figure.value.points': '{number} pontos',
  'figure.value.interval': '{from} a {to}',
  'figure.outcome.total': 'todos os resultados',
  'figure.outcome.content': 'conteúdo divulgado',
  'figure.outcome.non-content': 'só dados alheios ao conteúdo divulgados',
  'figure.outcome.some-data': 'alguns dados divulgados',
  'figure.outcome.no-data': 'nenhum dado encontrado',
  'figure.outcome.rejected': 'recusa',
  'figure.kind.undivided': 'criminal e emergência, não separados',
  'figure.kind.criminal': 'criminal',
  'figure.kind.emergency': 'emergência',
  'figure.kind.civil': 'civil',
  'figure.kind.preservation': 'preservação',
  'figure.kind.national-security': 'segurança nacional',
  'figure.kind.nsl': 'cartas de segurança nacional',
  'figure.kind.fisa-content': 'ordens FISA sobre conteúdo',
  'figure.kind.fisa-non-content': 'ordens FISA só sobre dados alheios ao conteúdo',
  'figure.measure.requests': 'pedidos',
  'figure.measure.accounts': 'contas',
  'figure.measure.devices': 'dispositivos',
  'figure.measure.identifiers': 'identificadores',
  'figure.measure.tokens': 'códigos de notificação',
  'figure.measure.apps': 'aplicações',
  'figure.measure.customers': 'clientes',
  'figure.measure.share-disclosed': 'parte divulgada, tal como publicada',
  'figure.subject.by-outcome': '{measure} segundo o resultado',
  'figure.subject.by-outcome-some': '{measure} segundo o resultado ({outcomes})',
  'figure.subject.by-territory': '{subject} segundo o território',
  'figure.subject.ranked': 'territórios ordenados por: {subject}',
  'figure.subject.share': 'proporção de {measure}',
  'figure.subject.share-of-all': 'proporção de {measure} de todos os territórios',
  'figure.subject.share-of-outcome': 'proporção, entre todos os territórios, de {measure}',
  'figure.subject.disclosure-rate': 'proporção de {measure} com dados divulgados',
  'figure.subject.change': 'variação {base}: {subject}',
  'figure.subject.index': 'índice: {subject} (primeiro período = 100)',
  'figure.subject.mix': 'resultados de {measure} segundo o território',
  'figure.subject.bands': 'intervalos publicados: {measure}',
  'figure.subject.bands-by-kind': 'intervalos publicados por tipo: {measure}',
  'figure.subject.by-kind': '{measure} por tipo',
  'figure.subject.one-outcome': '{measure} {phrase}',
  'figure.subject.some-outcomes': '{measure} ({outcomes})',
  'figure.phrase.content': 'com conteúdo divulgado',
  'figure.phrase.non-content': 'só com dados alheios ao conteúdo divulgados',
  'figure.phrase.some-data': 'com alguns dados divulgados',
  'figure.phrase.no-data': 'sem dados encontrados',
  'figure.phrase.rejected': 'com recusa',
  'figure.kinds.law-enforcement': 'forças da ordem',
  'figure.territories.all': '{count, plural, one {# território} other {todos os # territórios}}',
  'figure.territories.largest':
    'os {drawn} maiores de {count, plural, one {# território} other {# territórios}}',
  'figure.territories.most':
    'os {drawn} com mais {measure} de {count, plural, one {# território} other {# territórios}}',
  'figure.territories.highest':
    'os {drawn} mais altos de {count, plural, one {# território} other {# territórios}}',
  'figure.territories.some': '{count, plural, one {# território} other {# territórios}}',
  'figure.subtitle.per-half-year': '{company}, {unit} por semestre, {range}',
  'figure.subtitle.per-year': '{company}, {unit} por ano, {range}',
  'figure.subtitle.whole-range': '{company}, {unit}, {range} em conjunto',
  'figure.subtitle.newest': '{company}, {unit}, {range}',
  'figure.half.H1': 'só os primeiros semestres',
  'figure.half.H2': 'só os segundos semestres',
  'figure.unit.count': '{measure}',
  'figure.unit.share': '% de {measure}',
  'figure.unit.share-of-all': '% de {measure} de todos os territórios',
  'figure.unit.share-of-outcome': '% de {measure} com o mesmo resultado em todos os territórios',
  'figure.unit.change': '% de variação {base}',
  'figure.unit.points': 'pontos percentuais de variação {base}',
  'figure.unit.index': 'índice, primeiro período = 100',
  'figure.change.since-first': 'desde o primeiro período',
  'figure.change.since-previous': 'desde o período anterior',
  'figure.change.since-same-half': 'desde o mesmo período do ano anterior',
  'figure.unit.share-disclosed': '% com dados divulgados',
  'figure.categories.period': 'período do relatório',
  'figure.categories.territory': 'território',
  'figure.coverage.newest':
    '{reporting} de {of, plural, one {# território} other {# territórios}} com números em {period}',
  'figure.coverage.range': '{newest}; de {least} a {most} em todo o intervalo',
  'figure.coverage.one-half-years':
    'números em {reporting} de {of, plural, one {# semestre mostrado} other {# semestres mostrados}}',
  'figure.coverage.one-years':
    'números em {reporting} de {of, plural, one {# ano mostrado} other {# anos mostrados}}',
  'figure.coverage.newest-outcomes':
    '{reporting} de {of, plural, one {# território} other {# territórios}} com resultados em {period}',
  'figure.coverage.one-half-years-outcomes':
    'resultados em {reporting} de {of, plural, one {# semestre mostrado} other {# semestres mostrados}}',
  'figure.coverage.one-years-outcomes':
    'resultados em {reporting} de {of, plural, one {# ano mostrado} other {# anos mostrados}}',
  'figure.coverage.none': 'nenhum território com números',
  'figure.note.as-published':
    'Números tal como estavam publicados em {day}: das edições então mais recentes. Onde não se conhece o dia de publicação, vale o de leitura.',
  'figure.note.territories': 'Territórios: {names}.',
  'figure.note.break': 'Quebra entre {before} e {after}: {reason}',
  'figure.note.break-of': '{company}, quebra entre {before} e {after}: {reason}',
  'figure.note.overlap':
    'Os resultados deste tipo de pedido sobrepõem-se ou contam outra unidade; são desenhados como linhas e nunca empilhados.',
  'figure.note.bands':
    'Alguns números são publicados só como intervalos. São desenhados do menor ao maior valor possível, nunca como um ponto.',
  'figure.note.bands-not-stacked': 'Os intervalos não se podem empilhar; a figura é desenhada com linhas.',
  'figure.note.no-bands':
    'Nenhum destes números é publicado como intervalo: cada um é desenhado no seu único valor.',
  'figure.note.change-not-stacked': 'As variações não se podem empilhar; a figura é desenhada com linhas.',
  'figure.note.log-not-stacked':
    'Uma pilha não tem sentido num eixo logarítmico; a figura é desenhada com linhas.',
  'figure.note.change-restarts':
    'Os números antes e depois de uma quebra não se comparam: o primeiro período de cada lado é a sua própria base.',
  'figure.note.change-across-break':
    'Nenhuma variação é dada através de uma quebra, porque os números antes e depois não se comparam.',
  'figure.note.small-changes':
    'As variações desde menos de 30 {measure}, ou de uma proporção de tão poucos, oscilam ao acaso; são desenhadas ocas.',
  'figure.note.beyond-axis':
    'Uma barra que termina numa seta continua para além do eixo: o seu número está ao lado.',
  'figure.note.cut-ranking':
    '{count, plural, one {# território ordenado} other {# territórios ordenados}}; {drawn, plural, one {# desenhado} other {# desenhados}}.',
  'figure.note.cut':
    '{count, plural, one {# território tem} other {# territórios têm}} aqui o seu lugar; dos que têm mais {measure}, {drawn, plural, one {# está desenhado} other {# estão desenhados}}.',
  'figure.note.off-map': 'Fora do mapa: {names}.',
  'figure.note.companies':
    'As empresas contam cada uma à sua maneira. Cada uma tem o seu painel, e os seus números nunca são somados nem ordenados.',
  'figure.note.small-bases':
    'Uma proporção de menos de 30 {measure} oscila ao acaso; as contagens estão ao lado: {cells}.',
  'figure.note.small-base-cell': '{territory} {period} ({whole})',
  'figure.note.small-base-together': '{period} ({whole})',
  'figure.note.small-bases-many':
    '{count, plural, one {# território tem} other {# territórios têm}} menos de 30 {measure} no intervalo; tais proporções oscilam ao acaso, e as contagens estão ao lado.',
  'figure.note.whole-share':
    'Todos os resultados juntos são por definição 100% de {measure}: são mostradas contagens em vez disso. Escolher resultados para ver a sua proporção.',
  'figure.note.overlapping-areas':
    '{area} abrange {covered}, aqui também na lista. Cada número conta uma vez, sob o nome que a fonte dá.',
  'figure.source': 'Fonte: {documents}.',
  'figure.source.one': '{publisher}, {title}',
  'figure.source.several': '{publisher}, {title} ({count} documentos, {first} a {last})',
  'figure.source.several-titles':
    '{publisher}, {first} e mais {count, plural, one {# documento} other {# documentos}}',
  'figure.source.read-through': '{documents}; lido através de {copies}',
  'figure.source.none': 'Fonte: nenhum documento deste conjunto de dados sustenta a seleção.',
  'figure.alt.found': '{chart}: {subject}, {range}. Constatação: {finding}.',
  'figure.alt.no-finding': '{chart}: {subject}, {range}. Nada a desenhar.',
  'figure.alt.brief': '{chart}: {subject}. Constatação: {finding}.',
  'figure.alt.source': 'Fonte: {publishers}.',
  'figure.alt.stacked': 'Barras empilhadas',
  'figure.alt.lines': 'Gráfico de linhas',
  'figure.alt.bars': 'Gráfico de barras',
  'figure.alt.share-stacked': 'Barras empilhadas a 100%',
  'figure.alt.small-areas': 'Pequenos gráficos de áreas',
  'figure.alt.share-bars': 'Barras a 100%',
  'figure.alt.map': 'Mapa',
  'figure.alt.ranges': 'Gráfico de intervalos',
  'figure.alt.slopes': 'Gráfico de declives',
  'figure.alt.heat': 'Tabela de calor',
  'figure.alt.panels': '{drawn, plural, one {# gráfico pequeno} other {# gráficos pequenos}}',
  'figure.alt.empty': 'Gráfico vazio',
  'figure.finding.total': 'total',
  'figure.finding.changes': '{what}: de {first} em {from} para {last} em {to}',
  'figure.finding.same': '{what}: {last} tanto em {from} como em {to}',
  'figure.finding.single': '{what}: {last} em {to}',
  'figure.finding.in': '{where}: {finding}',
  'figure.finding.in-range': '{from} a {to}: {finding}',
  'figure.finding.in-panel': '{panel} ({series})',
  'figure.finding.at': '{label}, {period}',
  'figure.finding.one': '{label}: {text}',
  'figure.finding.only': 'um número só para {label}, {text}',
  'figure.finding.all-equal': 'todos têm o mesmo número, {text}',
  'figure.finding.most': 'o maior número: {label}, {text}',
  'figure.finding.most-tied': 'o maior número: {labels}, {text} cada um',
  'figure.finding.highest': 'o valor mais alto: {label}, {text}',
  'figure.finding.highest-tied': 'o valor mais alto: {labels}, {text} cada um',
  'figure.finding.lowest': 'o valor mais baixo: {label}, {text}',
  'figure.finding.lowest-tied': 'o valor mais baixo: {labels}, {text} cada um',
  'figure.finding.overlap': 'os intervalos de {labels} sobrepõem-se, e nenhum é com certeza o mais alto',
  'figure.finding.overlap-lowest':
    'os intervalos de {labels} sobrepõem-se, e nenhum é com certeza o mais baixo',
  'figure.finding.few': '{finding}; entre os que têm pelo menos 30 {measure}: {other}',
  'figure.finding.of-changes': 'entre as mudanças de {from} a {to}: {finding}',
  'figure.finding.changes-most': 'a maior mudança: {label}, de {first} em {from} para {last} em {to}',
  'figure.finding.change-most': 'a maior mudança, no mesmo número: {labels}',
  'figure.finding.change-most-overlap': 'os intervalos não dizem qual número muda mais entre {from} e {to}',
  'figure.finding.none-changes': 'nenhum número muda entre {from} e {to}',
  'figure.finding.none-surely-changes': 'os intervalos não dizem se algum número muda entre {from} e {to}',
  'figure.finding.none-compares': 'nenhum número de {from} se compara com um de {to}',
  'figure.long-alt.series':
    '{label}: {first} em {from}, {last} em {to}; o valor mais alto é {highest} em {period}.',
  'figure.long-alt.series-ends': '{label}: {first} em {from}, {last} em {to}.',
  'figure.long-alt.one-number': '{label}: {text} em {period}.',
  'figure.long-alt.no-numbers': '{label}: nenhum número.',
  'figure.long-alt.more-series':
    '{count, plural, one {Mais uma série está} other {Mais # séries estão}} nos dados.',
  'figure.long-alt.ranking':
    'Por ordem: {entries}{count, plural, =0 {.} one {; mais # nos dados.} other {; mais # nos dados.}}',
  'figure.long-alt.entry': '{label} {text}',
  'figure.sentence': '{text}.',
  'figure.empty.no-periods': '{company} não tem números entre {from} e {to} neste conjunto de dados.',
  'figure.empty.no-base':
    'Aqui não se pode dar nenhuma variação: a base é zero, não tem número ou está além de uma quebra. Escolher números em vez de variações, ou um intervalo mais longo.',
  'figure.panel.company': '{company}, {service}',
  'figure.refusal.overlap':
    'Os resultados aqui sobrepõem-se ou contam outra unidade: não formam um todo, e nenhuma barra a 100% se pode desenhar com eles.',
  'figure.refusal.unit-break':
    'A unidade dos resultados muda entre {before} e {after}: {reason} Escolher períodos de um só lado.',
  'figure.refusal.bands':
    'Alguns números são publicados aqui só como intervalos ({outcome}), e os intervalos não se podem empilhar a 100%.',
  'figure.refusal.one-period':
    'Um declive vai de um período a outro, e só um está escolhido. Escolher um intervalo mais longo, ou um período com que comparar.',
  'figure.legend.spread': 'intervalo publicado em várias classes',
  'figure.legend.range': '{from} a {to}',
  'figure.legend.at-most': '{to} e menos',
  'figure.legend.at-least': '{from} e mais',
  'figure.comparison': '{period} face a {base}',
  'figure.file.credit': 'Disclosure Desk, conjunto de dados {code}',
  'figure.file.credit-code': '{credit}, figura {code}',
  'figure.file.more-territories':
    '{count, plural, one {mais # território} other {mais # territórios}} nos dados (tabela ou CSV)',
  'figure.file.event': '{label}, {date}',
  'figure.file.more-panels':
    '{count, plural, one {mais # painel} other {mais # painéis}} nos dados (tabela ou CSV)',
  'figure.file.slope-label': '{label} {text}',
  'figure.file.undrawable': 'Esta figura não pode ser desenhada; os seus números estão na tabela',
  'figure.file.more-rows':
    '{count, plural, one {mais # fila} other {mais # filas}} nos dados (tabela ou CSV)',
  'figure.file.more-series': '{count, plural, one {mais # linha sem nome} other {mais # linhas sem nome}}',
  'figure.file.coverage': 'Cobertura: {sentence}.',
  'figure.without-parts': '{value} (sem {parts})',
  'figure.territories.each': 'todos os territórios de cada empresa',
  'figure.coverage.company': '{company}: {sentence}',
  'figure.note.incomplete':
    'Não consta deste conjunto de dados: {gaps}. As somas estão aí sem isso: são desenhadas ocas, nenhuma variação leva a uma soma de outras partes nem vem dela, e nenhuma proporção do que falta é dada.',
  'figure.note.not-held': 'Não consta deste conjunto de dados: {gaps}.',
  'figure.note.incomplete-gap': '{parts} ({periods})',
  'figure.note.incomplete-outcome': '{outcome} entre: {parts}',
  'figure.note.incomplete-outcomes': 'resultados contados em {measure} entre: {parts}',
  'figure.unit.log': '{unit}, eixo logarítmico',
  'figure.note.log-axis':
    'O eixo é logarítmico: distâncias iguais são fatores iguais, e o seu pé não é zero.',
  'figure.note.log-zeros': 'O zero não tem lugar num eixo logarítmico e é omitido: {cells}.',
  'figure.note.log-always-zero': '{label} (zero em cada período)',
  'figure.note.log-zero': '{label}, {period}',
  'figure.note.log-open': 'Os intervalos que começam em zero são desenhados desde o pé do eixo, abertos aí.',
  'figure.note.log-bars':
    'Barras e áreas dizem um número pelo seu comprimento desde zero, e o seu eixo nunca é logarítmico.',
  'figure.note.log-nothing-above-zero': 'Nenhum número passa aqui de zero, e o eixo não é logarítmico.',
  'figure.panel.only-zeros': 'Zero em cada período: sem lugar num eixo logarítmico.',
  'figure.note.company-counts': 'Como conta {company}: {definition}',
  'figure.note.company-services': 'Cada empresa é mostrada por um dos seus serviços: {services}.',
  'figure.note.company-service': '{company} ({service})',
  'figure.compared': '{change} ({before} → {after})',
  'figure.absence.not-listed': 'não listado no relatório',
  'figure.absence.blank': 'em branco no relatório',
  'figure.absence.withheld': 'retido no relatório',
  'figure.absence.blank-or-withheld': 'em parte em branco e em parte retido no relatório',
  'figure.absence.not-held': 'não consta deste conjunto de dados',
  'figure.absence.not-selected': 'não escolhido',
  'figure.absence.no-base': 'sem base (nada, ou zero, com que comparar)',
  'figure.absence.not-comparable': 'não comparável (através de uma quebra)',
  'figure.absence.no-sum': 'sem soma (as percentagens não se somam)',
  'figure.absence.incomplete': 'incompleto (falta uma parte da soma)',
  'figure.territories.rise':
    'os {drawn} com maior subida de {count, plural, one {# território} other {# territórios}}',
  'figure.territories.fall':
    'os {drawn} com maior descida de {count, plural, one {# território} other {# territórios}}',
  'figure.subject.index-base': 'índice: {subject} ({base} = 100)',
  'figure.unit.index-base': 'índice, {base} = 100',
  'figure.change.since-base': 'desde {base}',
  'figure.note.no-outcomes':
    'Este conjunto de dados não tem resultados para esta seleção: são mostrados todos juntos.',
  'figure.note.no-outcomes-chosen':
    'Este conjunto de dados não tem nenhum dos resultados escolhidos para esta seleção: {outcomes}.',
  'figure.note.contradiction':
    'Na fonte os resultados destas filas não dão o seu próprio total ({measure}), e estão como publicados: {rows}.',
  'figure.note.contradiction-row': '{territory} {period}, {kind} ({sum} de {total})',
  'figure.note.known-parts':
    'Registado como conhecido: os resultados destas linhas da fonte não dão o seu próprio total ({measure}), e estão como publicados: {rows}. {remark}',
  'figure.note.known-blank':
    'Registado como conhecido: células destas linhas da fonte estão em branco, e em nenhuma soma: {rows}. {remark}',
  'figure.note.not-to-100':
    'Estas barras não acabam em 100%, porque na fonte os resultados não dão o total ou estão em branco: {bars}.',
  'figure.note.bar-ends': '{label} ({share})',
  'figure.note.min-base':
    '{count, plural, one {# território vem} other {# territórios vêm}} depois de todos os outros, sem lugar, com menos de {least} {measure} como medida.',
  'figure.note.min-base-all':
    'Nenhum território tem {least} {measure} como medida, por isso nenhum tem lugar.',
  'figure.note.tied-at-cut':
    '{count, plural, one {Mais # território tem} other {Mais # territórios têm}} o mesmo número que o último desenhado.',
  'figure.note.sum-not-held':
    'Nada disto consta deste conjunto de dados em {periods}: estas somas são dos outros períodos.',
  'figure.note.sum-over-break':
    'Estas somas passam por uma quebra, antes e depois da qual os números não se comparam: {breaks}.',
  'figure.note.break-from': '{label} ({period})',
  'figure.note.sum-of-recurring':
    'Quem é nomeado em vários períodos conta em cada um: estas somas não são um número de {measure} distintos.',
  'figure.note.slope-across-break':
    'Há uma quebra entre {from} e {to}, e nenhuma linha os une. Desde {first} os números comparam-se: comparar com {first} ou mais tarde.',
  'figure.note.slope-parted': 'Há uma quebra entre {from} e {to}, e nenhuma linha os une.',
  'figure.note.cell-of': '{company}, {cell}',
  'figure.note.absent': '{absence}, e em nenhuma soma: {cells}.',
  'figure.note.cell': '{territory} {period} ({what})',
  'figure.alt.absences': 'Sem número: {absences}.',
  'figure.empty.no-kind':
    'Este conjunto de dados não tem de {company} neste intervalo {measure} para: {kinds}. Escolher outro tipo de pedido ou outra unidade.',
  'figure.empty.no-outcomes':
    'Falta aqui de que calcular uma proporção: não há {measure} de {company} ({kinds}) neste intervalo, ou não há os seus resultados. Escolher números em vez de proporções, ou outro tipo de pedido.',
  'figure.empty.territories':
    'Os relatórios deste intervalo não têm número para {territories}: {absence}. Escolher outros territórios.',
  'figure.empty.outcomes':
    'Este conjunto de dados não tem tais resultados aqui ({outcomes}). Escolher outros resultados, ou todos.',
  'figure.empty.absent': 'Cada número desta seleção falta: {absence}.',
  'figure.empty.undated':
    'Nada consta como publicado por {company} em {day}: os seus documentos aqui não têm data e foram lidos em {from} ou mais tarde. Escolher um dia desde então, ou as últimas edições.',
  'figure.panel.empty': 'Nenhum número neste intervalo: {absence}.',
  'figure.refusal.no-outcomes':
    'Este conjunto de dados não tem resultados de {measure} para esta seleção, e não há repartição a desenhar.',
  ...PEOPLE_AND_YEARS_IN.pt,
  ...SOURCES_AND_FAULTS_IN.pt,
} as const satisfies Readonly<Record<FigureMessageId, string>>
