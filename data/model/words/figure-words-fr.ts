import { BRIEF_NOTES_IN } from './brief-note-words.ts'
import { GROUP_WORDS_OF } from './group-words.ts'
import type { FigureMessageId } from './figure-words.ts'
import { LEAD_HEADLINES_FR } from './lead-headlines-fr.ts'
import { PANEL_SUBJECTS_IN } from './panel-subject-words.ts'
import { PEOPLE_AND_YEARS_IN } from './people-and-year-translations.ts'
import { SOURCES_AND_FAULTS_IN } from './source-and-fault-words.ts'

/** What figures say, in French. */
export const FIGURE_WORDS_FR = {
  ...GROUP_WORDS_OF.fr,
  ...BRIEF_NOTES_IN.fr,
  ...PANEL_SUBJECTS_IN.fr,
  ...LEAD_HEADLINES_FR,
  'figure.disclosed': 'données divulguées en tout ou partie',
  'figure.small-base': '{share} ({part} sur {whole})',
  'figure.list-and': '{first} et {last}',
  'figure.list-more': '{shown} et {count} autres',
  'figure.range': '{from} à {to}',
  'figure.value.points': '{number} points',
  'figure.value.interval': '{from} à {to}',
  'figure.outcome.total': 'tous les résultats',
  'figure.outcome.content': 'contenus divulgués',
  'figure.outcome.non-content': 'seules des données hors contenu divulguées',
  'figure.outcome.some-data': 'certaines données divulguées',
  'figure.outcome.no-data': 'aucune donnée trouvée',
  'figure.outcome.rejected': 'rejet',
  'figure.kind.undivided': 'pénal et urgence, non séparés',
  'figure.kind.criminal': 'pénal',
  'figure.kind.emergency': 'urgence',
  'figure.kind.civil': 'civil',
  'figure.kind.preservation': 'conservation',
  'figure.kind.national-security': 'sécurité nationale',
  'figure.kind.nsl': 'lettres de sécurité nationale',
  'figure.kind.fisa-content': 'ordonnances FISA visant des contenus',
  'figure.kind.fisa-non-content': 'ordonnances FISA visant seulement des données hors contenu',
  'figure.measure.requests': 'requêtes',
  'figure.measure.accounts': 'comptes',
  'figure.measure.devices': 'appareils',
  'figure.measure.identifiers': 'identifiants',
  'figure.measure.tokens': 'jetons de notification',
  'figure.measure.apps': 'applications',
  'figure.measure.customers': 'clients',
  'figure.measure.share-disclosed': 'part divulguée, telle que publiée',
  'figure.subject.by-outcome': '{measure} par résultat',
  'figure.subject.by-outcome-some': '{measure} par résultat ({outcomes})',
  'figure.subject.by-territory': '{subject} par territoire',
  'figure.subject.ranked': 'territoires classés selon : {subject}',
  'figure.subject.share': 'part des {measure}',
  'figure.subject.share-of-all': 'part des {measure} de tous les territoires',
  'figure.subject.share-of-outcome': 'part, parmi tous les territoires, des {measure}',
  'figure.subject.disclosure-rate': 'part des {measure} avec des données divulguées',
  'figure.subject.change': 'évolution {base} : {subject}',
  'figure.subject.index': 'indice : {subject} (première période = 100)',
  'figure.subject.mix': 'résultats des {measure} par territoire',
  'figure.subject.bands': 'fourchettes publiées : {measure}',
  'figure.subject.bands-by-kind': 'fourchettes publiées par type : {measure}',
  'figure.subject.by-kind': '{measure} par type',
  'figure.subject.one-outcome': '{measure} {phrase}',
  'figure.subject.some-outcomes': '{measure} ({outcomes})',
  'figure.phrase.content': 'avec divulgation de contenus',
  'figure.phrase.non-content': 'avec divulgation de données hors contenu seulement',
  'figure.phrase.some-data': 'avec divulgation de certaines données',
  'figure.phrase.no-data': 'sans donnée trouvée',
  'figure.phrase.rejected': 'avec rejet',
  'figure.kinds.law-enforcement': 'forces de l’ordre',
  'figure.territories.all': '{count, plural, one {# territoire} other {l’ensemble des # territoires}}',
  'figure.territories.largest':
    'les {drawn} plus grands parmi {count, plural, one {# territoire} other {# territoires}}',
  'figure.territories.most':
    'les {drawn} avec le plus de {measure} parmi {count, plural, one {# territoire} other {# territoires}}',
  'figure.territories.highest':
    'les {drawn} plus élevés parmi {count, plural, one {# territoire} other {# territoires}}',
  'figure.territories.some': '{count, plural, one {# territoire} other {# territoires}}',
  'figure.subtitle.per-half-year': '{company}, {unit} par semestre, {range}',
  'figure.subtitle.per-year': '{company}, {unit} par an, {range}',
  'figure.subtitle.whole-range': '{company}, {unit}, {range} au total',
  'figure.subtitle.newest': '{company}, {unit}, {range}',
  'figure.half.H1': 'premiers semestres seulement',
  'figure.half.H2': 'seconds semestres seulement',
  'figure.unit.count': '{measure}',
  'figure.unit.share': '% des {measure}',
  'figure.unit.share-of-all': '% des {measure} de tous les territoires',
  'figure.unit.share-of-outcome': '% des {measure} ayant la même issue dans tous les territoires',
  'figure.unit.change': '% d’évolution {base}',
  'figure.unit.points': 'points de pourcentage d’évolution {base}',
  'figure.unit.index': 'indice, première période = 100',
  'figure.change.since-first': 'depuis la première période',
  'figure.change.since-previous': 'depuis la période précédente',
  'figure.change.since-same-half': 'depuis la même période un an plus tôt',
  'figure.unit.share-disclosed': '% avec données divulguées',
  'figure.categories.period': 'période de rapport',
  'figure.categories.territory': 'territoire',
  'figure.coverage.newest':
    '{reporting} sur {of, plural, one {# territoire} other {# territoires}} avec des chiffres pour {period}',
  'figure.coverage.range': '{newest} ; de {least} à {most} sur toute la durée',
  'figure.coverage.one-half-years':
    'des chiffres pour {reporting} sur {of, plural, one {# semestre montré} other {# semestres montrés}}',
  'figure.coverage.one-years':
    'des chiffres pour {reporting} sur {of, plural, one {# année montrée} other {# années montrées}}',
  'figure.coverage.newest-outcomes':
    '{reporting} sur {of, plural, one {# territoire} other {# territoires}} avec des résultats pour {period}',
  'figure.coverage.one-half-years-outcomes':
    'des résultats pour {reporting} sur {of, plural, one {# semestre montré} other {# semestres montrés}}',
  'figure.coverage.one-years-outcomes':
    'des résultats pour {reporting} sur {of, plural, one {# année montrée} other {# années montrées}}',
  'figure.coverage.none': 'aucun territoire avec des chiffres',
  'figure.note.as-published':
    'Chiffres tels que publiés au {day} : des éditions alors les plus récentes. Sans jour de publication connu, le jour de lecture en tient lieu.',
  'figure.note.territories': 'Territoires : {names}.',
  'figure.note.break': 'Rupture entre {before} et {after} : {reason}',
  'figure.note.break-of': '{company}, rupture entre {before} et {after} : {reason}',
  'figure.note.overlap':
    'Les résultats de ce type de requête se recoupent ou comptent une autre unité ; ils sont tracés en lignes, jamais empilés.',
  'figure.note.bands':
    'Certains chiffres ne sont publiés que par fourchettes. Ils sont tracés de la plus petite à la plus grande valeur possible, jamais comme un point.',
  'figure.note.bands-not-stacked': 'Des fourchettes ne s’empilent pas ; la figure est tracée en lignes.',
  'figure.note.no-bands':
    'Aucun de ces chiffres n’est publié par fourchette : chacun est tracé à sa seule valeur.',
  'figure.note.change-not-stacked': 'Des évolutions ne s’empilent pas ; la figure est tracée en lignes.',
  'figure.note.log-not-stacked':
    'Une pile n’a pas de sens sur un axe logarithmique ; la figure est tracée en lignes.',
  'figure.note.change-restarts':
    'Les chiffres avant et après une rupture ne se comparent pas : la première période de chaque côté est sa propre base.',
  'figure.note.change-across-break':
    'Aucune évolution n’est donnée par-dessus une rupture, car les chiffres avant et après ne se comparent pas.',
  'figure.note.small-changes':
    'Les évolutions à partir de moins de 30 {measure}, ou d’une part de si peu, varient au hasard ; elles sont tracées en creux.',
  'figure.note.beyond-axis':
    'Une barre qui se termine par une flèche dépasse l’axe : son nombre figure à côté.',
  'figure.note.cut-ranking':
    '{count, plural, one {# territoire est classé} other {# territoires sont classés}} ; {drawn, plural, one {# en est tracé} other {# en sont tracés}}.',
  'figure.note.cut':
    '{count, plural, one {# territoire a sa place} other {# territoires ont leur place}} ici ; parmi ceux avec le plus de {measure}, {drawn, plural, one {# est tracé} other {# sont tracés}}.',
  'figure.note.off-map': 'Hors de la carte : {names}.',
  'figure.note.companies':
    'Les entreprises comptent chacune à sa manière. Chacune a son propre cadre, et leurs chiffres ne sont jamais additionnés ni classés.',
  'figure.note.small-bases':
    'Une part de moins de 30 {measure} varie au hasard ; les nombres sont à côté : {cells}.',
  'figure.note.small-base-cell': '{territory} {period} ({whole})',
  'figure.note.small-base-together': '{period} ({whole})',
  'figure.note.small-bases-many':
    '{count, plural, one {# territoire a} other {# territoires ont}} moins de 30 {measure} sur la durée ; de telles parts varient au hasard, et les nombres sont à côté.',
  'figure.note.whole-share':
    'Tous les résultats ensemble font par définition 100 % des {measure} : des nombres sont montrés à la place. Choisir des résultats pour voir leur part.',
  'figure.note.overlapping-areas':
    '{area} couvre {covered}, qui figure ici aussi. Chaque chiffre compte une fois, sous le nom que donne la source.',
  'figure.source': 'Source : {documents}.',
  'figure.source.one': '{publisher}, {title}',
  'figure.source.several': '{publisher}, {title} ({count} documents, {first} à {last})',
  'figure.source.several-titles':
    '{publisher}, {first} et {count, plural, one {# autre document} other {# autres documents}}',
  'figure.source.read-through': '{documents} ; lu à travers {copies}',
  'figure.source.none': 'Source : aucun document de ce jeu de données derrière la sélection.',
  'figure.alt.found': '{chart} : {subject}, {range}. Constat : {finding}.',
  'figure.alt.no-finding': '{chart} : {subject}, {range}. Rien à tracer.',
  'figure.alt.brief': '{chart} : {subject}. Constat : {finding}.',
  'figure.alt.source': 'Source : {publishers}.',
  'figure.alt.stacked': 'Barres empilées',
  'figure.alt.lines': 'Courbes',
  'figure.alt.bars': 'Barres',
  'figure.alt.share-stacked': 'Barres empilées à 100 %',
  'figure.alt.small-areas': 'Petites aires',
  'figure.alt.share-bars': 'Barres à 100 %',
  'figure.alt.map': 'Carte',
  'figure.alt.ranges': 'Diagramme de fourchettes',
  'figure.alt.slopes': 'Diagramme de pentes',
  'figure.alt.heat': 'Tableau de chaleur',
  'figure.alt.panels': '{drawn, plural, one {# petit diagramme} other {# petits diagrammes}}',
  'figure.alt.empty': 'Diagramme vide',
  'figure.finding.total': 'total',
  'figure.finding.changes': '{what} : de {first} pour {from} à {last} pour {to}',
  'figure.finding.same': '{what} : {last} pour {from} comme pour {to}',
  'figure.finding.single': '{what} : {last} pour {to}',
  'figure.finding.in': '{where} : {finding}',
  'figure.finding.in-range': '{from} à {to} : {finding}',
  'figure.finding.in-panel': '{panel} ({series})',
  'figure.finding.at': '{label}, {period}',
  'figure.finding.one': '{label} : {text}',
  'figure.finding.only': 'un chiffre seulement pour {label}, {text}',
  'figure.finding.all-equal': 'tous ont le même chiffre, {text}',
  'figure.finding.most': 'le plus grand nombre : {label}, {text}',
  'figure.finding.most-tied': 'le plus grand nombre : {labels}, {text} chacun',
  'figure.finding.highest': 'la valeur la plus élevée : {label}, {text}',
  'figure.finding.highest-tied': 'la valeur la plus élevée : {labels}, {text} chacun',
  'figure.finding.lowest': 'la valeur la plus basse : {label}, {text}',
  'figure.finding.lowest-tied': 'la valeur la plus basse : {labels}, {text} chacun',
  'figure.finding.overlap':
    'les fourchettes de {labels} se recoupent, aucune n’est certainement la plus élevée',
  'figure.finding.overlap-lowest':
    'les fourchettes de {labels} se recoupent, aucune n’est certainement la plus basse',
  'figure.finding.few': '{finding} ; parmi ceux avec au moins 30 {measure} : {other}',
  'figure.finding.of-changes': 'parmi les changements de {from} à {to} : {finding}',
  'figure.finding.changes-most':
    'le plus grand changement : {label}, de {first} pour {from} à {last} pour {to}',
  'figure.finding.change-most': 'le plus grand changement, du même nombre : {labels}',
  'figure.finding.change-most-overlap':
    'les fourchettes ne disent pas quel chiffre change le plus entre {from} et {to}',
  'figure.finding.none-changes': 'aucun chiffre ne change entre {from} et {to}',
  'figure.finding.none-surely-changes':
    'les fourchettes ne disent pas si un chiffre change entre {from} et {to}',
  'figure.finding.none-compares': 'aucun chiffre pour {from} ne se compare à un chiffre pour {to}',
  'figure.long-alt.series':
    '{label} : {first} pour {from}, {last} pour {to} ; la valeur la plus élevée est {highest} pour {period}.',
  'figure.long-alt.series-ends': '{label} : {first} pour {from}, {last} pour {to}.',
  'figure.long-alt.one-number': '{label} : {text} pour {period}.',
  'figure.long-alt.no-numbers': '{label} : aucun chiffre.',
  'figure.long-alt.more-series':
    '{count, plural, one {Une autre série est} other {# autres séries sont}} dans les données.',
  'figure.long-alt.ranking':
    'Dans l’ordre : {entries}{count, plural, =0 {.} one { ; # de plus dans les données.} other { ; # de plus dans les données.}}',
  'figure.long-alt.entry': '{label} {text}',
  'figure.sentence': '{text}.',
  'figure.empty.no-periods': '{company} n’a aucun chiffre entre {from} et {to} dans ce jeu de données.',
  'figure.empty.no-base':
    'Aucune évolution ne peut être donnée ici : la base est zéro, sans chiffre, ou au-delà d’une rupture. Choisir des nombres plutôt que des évolutions, ou une plus longue durée.',
  'figure.panel.company': '{company}, {service}',
  'figure.refusal.overlap':
    'Les résultats se recoupent ici ou comptent une autre unité : ils ne forment pas un tout, et aucune barre à 100 % ne peut en être tracée.',
  'figure.refusal.unit-break':
    'L’unité des résultats change entre {before} et {after} : {reason} Choisir des périodes d’un seul côté.',
  'figure.refusal.bands':
    'Certains chiffres ne sont publiés ici que par fourchettes ({outcome}), et des fourchettes ne s’empilent pas à 100 %.',
  'figure.refusal.one-period':
    'Une pente va d’une période à une autre, et une seule est choisie. Choisir une plus longue durée, ou une période à comparer.',
  'figure.legend.spread': 'fourchette publiée sur plusieurs classes',
  'figure.legend.range': '{from} à {to}',
  'figure.legend.at-most': '{to} et moins',
  'figure.legend.at-least': '{from} et plus',
  'figure.comparison': '{period} par rapport à {base}',
  'figure.file.credit': 'Disclosure Desk, jeu de données {code}',
  'figure.file.credit-code': '{credit}, figure {code}',
  'figure.file.more-territories':
    '{count, plural, one {# autre territoire} other {# autres territoires}} dans les données (tableau ou CSV)',
  'figure.file.event': '{label}, {date}',
  'figure.file.more-panels':
    '{count, plural, one {# autre cadre} other {# autres cadres}} dans les données (tableau ou CSV)',
  'figure.file.slope-label': '{label} {text}',
  'figure.file.undrawable': 'Cette figure ne peut pas être dessinée ; ses chiffres sont dans le tableau',
  'figure.file.more-rows':
    '{count, plural, one {# autre ligne} other {# autres lignes}} dans les données (tableau ou CSV)',
  'figure.file.more-series':
    '{count, plural, one {# autre courbe sans nom} other {# autres courbes sans nom}}',
  'figure.file.coverage': 'Couverture : {sentence}.',
  'figure.without-parts': '{value} (sans {parts})',
  'figure.territories.each': 'tous les territoires de chaque entreprise',
  'figure.coverage.company': '{company} : {sentence}',
  'figure.note.incomplete':
    'Absents de ce jeu de données : {gaps}. Les sommes y sont sans eux : elles sont tracées en creux, aucune évolution ne mène à une somme d’autres parties ou n’en vient, et aucune part de ce qui manque n’est donnée.',
  'figure.note.not-held': 'Absents de ce jeu de données : {gaps}.',
  'figure.note.incomplete-gap': '{parts} ({periods})',
  'figure.note.incomplete-outcome': '{outcome} parmi : {parts}',
  'figure.note.incomplete-outcomes': 'issues comptées en {measure} parmi : {parts}',
  'figure.unit.log': '{unit}, axe logarithmique',
  'figure.note.log-axis':
    'L’axe est logarithmique : des distances égales sont des facteurs égaux, et son pied n’est pas zéro.',
  'figure.note.log-zeros': 'Zéro n’a pas de place sur un axe logarithmique et est omis : {cells}.',
  'figure.note.log-always-zero': '{label} (zéro à chaque période)',
  'figure.note.log-zero': '{label}, {period}',
  'figure.note.log-open':
    'Les fourchettes qui commencent à zéro sont tracées depuis le pied de l’axe, ouvertes là.',
  'figure.note.log-bars':
    'Barres et aires disent un nombre par leur longueur depuis zéro : leur axe n’est jamais logarithmique.',
  'figure.note.log-nothing-above-zero':
    'Aucun nombre n’est ici au-dessus de zéro : l’axe n’est pas logarithmique.',
  'figure.panel.only-zeros': 'Zéro à chaque période : sans place sur un axe logarithmique.',
  'figure.note.company-counts': 'Comment {company} compte : {definition}',
  'figure.note.company-services': 'Chaque entreprise est montrée par un de ses services : {services}.',
  'figure.note.company-service': '{company} ({service})',
  'figure.compared': '{change} ({before} → {after})',
  'figure.absence.not-listed': 'absent du rapport',
  'figure.absence.blank': 'vide dans le rapport',
  'figure.absence.withheld': 'retenu dans le rapport',
  'figure.absence.blank-or-withheld': 'en partie vide, en partie retenu dans le rapport',
  'figure.absence.not-held': 'absent de ce jeu de données',
  'figure.absence.not-selected': 'non choisi',
  'figure.absence.no-base': 'sans base (rien, ou zéro, à comparer)',
  'figure.absence.not-comparable': 'non comparable (de part et d’autre d’une rupture)',
  'figure.absence.no-sum': 'sans somme (les pourcentages ne s’additionnent pas)',
  'figure.absence.incomplete': 'incomplet (une partie de la somme manque)',
  'figure.territories.rise':
    'les {drawn} à la plus forte hausse parmi {count, plural, one {# territoire} other {# territoires}}',
  'figure.territories.fall':
    'les {drawn} à la plus forte baisse parmi {count, plural, one {# territoire} other {# territoires}}',
  'figure.subject.index-base': 'indice : {subject} ({base} = 100)',
  'figure.unit.index-base': 'indice, {base} = 100',
  'figure.change.since-base': 'depuis {base}',
  'figure.note.no-outcomes':
    'Ce jeu de données n’a aucun résultat pour cette sélection : tous sont montrés ensemble.',
  'figure.note.no-outcomes-chosen':
    'Ce jeu de données n’a aucun des résultats choisis pour cette sélection : {outcomes}.',
  'figure.note.contradiction':
    'Dans la source, les résultats de ces lignes ne font pas leur propre total ({measure}) et restent tels que publiés : {rows}.',
  'figure.note.contradiction-row': '{territory} {period}, {kind} ({sum} sur {total})',
  'figure.note.known-parts':
    'Répertorié : les résultats de ces lignes de la source ne font pas leur propre total ({measure}) et restent tels que publiés : {rows}. {remark}',
  'figure.note.known-blank':
    'Répertorié : des cellules de ces lignes de la source sont vides, et dans aucune somme : {rows}. {remark}',
  'figure.note.not-to-100':
    'Ces barres ne finissent pas à 100 %, car des résultats de la source ne font pas son total ou y sont vides : {bars}.',
  'figure.note.bar-ends': '{label} ({share})',
  'figure.note.min-base':
    '{count, plural, one {# territoire vient} other {# territoires viennent}} après tous les autres, sans rang, avec moins de {least} {measure} pour mesure.',
  'figure.note.min-base-all': 'Aucun territoire n’a {least} {measure} pour mesure, et aucun n’a de rang.',
  'figure.note.tied-at-cut':
    '{count, plural, one {# autre territoire a} other {# autres territoires ont}} le même nombre que le dernier tracé.',
  'figure.note.sum-not-held':
    'Rien de cela n’est détenu dans ce jeu de données pour {periods} : ces sommes sont celles des autres périodes.',
  'figure.note.sum-over-break':
    'Ces sommes passent par-dessus une rupture, avant et après laquelle les chiffres ne se comparent pas : {breaks}.',
  'figure.note.break-from': '{label} ({period})',
  'figure.note.sum-of-recurring':
    'Qui est nommé à plusieurs périodes compte dans chacune : ces sommes ne sont pas un nombre de {measure} distincts.',
  'figure.note.slope-across-break':
    'Une rupture se trouve entre {from} et {to} : aucune ligne ne les joint. Dès {first}, les chiffres se comparent : comparer avec {first} ou plus tard.',
  'figure.note.slope-parted': 'Une rupture se trouve entre {from} et {to} : aucune ligne ne les joint.',
  'figure.note.cell-of': '{company}, {cell}',
  'figure.note.absent': '{absence}, et dans aucune somme : {cells}.',
  'figure.note.cell': '{territory} {period} ({what})',
  'figure.alt.absences': 'Sans chiffre : {absences}.',
  'figure.empty.no-kind':
    'Ce jeu de données n’a de {company} sur cette durée aucun chiffre ({measure}) pour : {kinds}. Choisir un autre type de requête ou une autre unité.',
  'figure.empty.no-outcomes':
    'Il manque ici de quoi calculer une part : pas de chiffres ({measure}) de {company} pour : {kinds}, ou pas leurs résultats. Choisir les nombres plutôt que les parts, ou un autre type de requête.',
  'figure.empty.territories':
    'Les rapports de cette durée n’ont aucun chiffre pour {territories} : {absence}. Choisir d’autres territoires.',
  'figure.empty.outcomes':
    'Ce jeu de données n’a pas ces résultats ici ({outcomes}). Choisir d’autres résultats, ou tous.',
  'figure.empty.absent': 'Chaque chiffre de cette sélection manque : {absence}.',
  'figure.empty.undated':
    'Rien ne compte comme publié par {company} au {day} : ses documents ici n’ont pas de date et ont été lus le {from} ou plus tard. Choisir un jour à partir de là, ou les dernières éditions.',
  'figure.panel.empty': 'Aucun chiffre sur cette durée : {absence}.',
  'figure.refusal.no-outcomes':
    'Ce jeu de données n’a pas de résultats ({measure}) pour cette sélection : aucune répartition à tracer.',
  ...PEOPLE_AND_YEARS_IN.fr,
  ...SOURCES_AND_FAULTS_IN.fr,
} as const satisfies Readonly<Record<FigureMessageId, string>>
