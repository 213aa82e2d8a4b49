import { BRIEF_NOTE_WORDS } from './brief-note-words.ts'
import { PANEL_SUBJECT_WORDS } from './panel-subject-words.ts'
import { RANKING_NOTE_WORDS } from './ranking-note-words.ts'
import { PEOPLE_AND_YEAR_WORDS } from './people-and-year-words.ts'
import { SOURCE_AND_FAULT_WORDS } from './source-and-fault-words.ts'
import { GROUP_WORDS } from './group-words.ts'
import { LEAD_HEADLINES } from './lead-headlines.ts'

/**
 * All that figures say, in English: titles, notes, coverage, captions, alt texts. Every other language has the same messages
 * (`figure-words-de.ts` …), or it doesn’t compile.
 *
 * Written as they stand inside a sentence; what begins a title or a label gets its capital letter there. Each may name `drawn`, the
 * number of rows, lines or panels that the figure draws.
 */
export const FIGURE_WORDS = {
  ...GROUP_WORDS,
  ...LEAD_HEADLINES,
  ...BRIEF_NOTE_WORDS,
  ...PANEL_SUBJECT_WORDS,
  ...RANKING_NOTE_WORDS,
  'figure.without-parts': '{value} (without {parts})',
  'figure.disclosed': 'some or all data disclosed',
  'figure.small-base': '{share} ({part} of {whole})',
  'figure.list-and': '{first} and {last}',
  'figure.list-more': '{shown} and {count} more',
  'figure.range': '{from} to {to}',
  'figure.value.points': '{number} points',
  'figure.value.interval': '{from} to {to}',

  // The field's terms
  'figure.outcome.total': 'all outcomes',
  'figure.outcome.content': 'content disclosed',
  'figure.outcome.non-content': 'only non-content disclosed',
  'figure.outcome.some-data': 'some data disclosed',
  'figure.outcome.no-data': 'no data found',
  'figure.outcome.rejected': 'rejected',
  'figure.kind.undivided': 'criminal and emergency, not separated',
  'figure.kind.criminal': 'criminal',
  'figure.kind.emergency': 'emergency',
  'figure.kind.civil': 'civil',
  'figure.kind.preservation': 'preservation',
  'figure.kind.national-security': 'national security',
  'figure.kind.nsl': 'national security letters',
  'figure.kind.fisa-content': 'FISA orders seeking content',
  'figure.kind.fisa-non-content': 'FISA orders seeking only non-content',
  'figure.measure.requests': 'requests',
  'figure.measure.accounts': 'accounts',
  'figure.measure.devices': 'devices',
  'figure.measure.identifiers': 'identifiers',
  'figure.measure.tokens': 'push tokens',
  'figure.measure.apps': 'apps',
  'figure.measure.customers': 'customers',
  'figure.measure.share-disclosed': 'share disclosed, as published',

  // What the figure shows
  'figure.subject.by-outcome': '{measure} by outcome',
  'figure.subject.by-outcome-some': '{measure} by outcome ({outcomes})',
  'figure.subject.by-territory': '{subject} by territory',
  'figure.subject.ranked': 'territories ranked by {subject}',
  'figure.subject.share': 'share of {measure}',
  'figure.subject.share-of-all': 'share of all territories’ {measure}',
  'figure.subject.share-of-outcome': 'share, among all territories, of {measure}',
  'figure.subject.disclosure-rate': 'share of {measure} with any data disclosed',
  'figure.subject.change': 'change in {subject} {base}',
  'figure.subject.index': 'index of {subject} (first period = 100)',
  'figure.subject.mix': 'outcomes of {measure} by territory',
  'figure.subject.bands': 'published ranges of {measure}',
  'figure.subject.bands-by-kind': 'published ranges of {measure} by kind',
  'figure.subject.by-kind': '{measure} by kind',
  'figure.subject.one-outcome': '{measure} {phrase}',
  'figure.subject.some-outcomes': '{measure} ({outcomes})',
  'figure.phrase.content': 'with content disclosed',
  'figure.phrase.non-content': 'with only non-content disclosed',
  'figure.phrase.some-data': 'with some data disclosed',
  'figure.phrase.no-data': 'with no data found',
  'figure.phrase.rejected': 'rejected',
  'figure.kinds.law-enforcement': 'law enforcement',
  'figure.territories.all': '{count, plural, =0 {no territory} one {# territory} other {all # territories}}',
  'figure.territories.each': 'all territories of each company',
  'figure.territories.largest':
    'the {drawn} largest of {count, plural, one {# territory} other {# territories}}',
  'figure.territories.most':
    'the {drawn} with the most {measure} of {count, plural, one {# territory} other {# territories}}',
  'figure.territories.highest':
    'the {drawn} highest of {count, plural, one {# territory} other {# territories}}',
  'figure.territories.some': '{count, plural, one {# territory} other {# territories}}',
  'figure.subtitle.per-half-year': '{company}, {unit} per half-year, {range}',
  'figure.subtitle.per-year': '{company}, {unit} per year, {range}',
  'figure.subtitle.whole-range': '{company}, {unit}, {range} together',
  'figure.subtitle.newest': '{company}, {unit}, {range}',
  'figure.half.H1': 'first halves of the years only',
  'figure.half.H2': 'second halves of the years only',
  'figure.unit.count': '{measure}',
  'figure.unit.share': '% of {measure}',
  'figure.unit.share-of-all': '% of {measure} of all territories',
  'figure.unit.share-of-outcome': '% of {measure} with the same outcome in all territories',
  'figure.unit.change': '% change {base}',
  'figure.unit.points': 'percentage points of change {base}',
  'figure.unit.index': 'index, first period = 100',
  'figure.change.since-first': 'since the first period',
  'figure.change.since-previous': 'since the previous period',
  'figure.change.since-same-half': 'since the same period a year before',
  'figure.unit.share-disclosed': '% with data disclosed',
  'figure.categories.period': 'reporting period',
  'figure.categories.territory': 'territory',

  // Coverage
  'figure.coverage.newest':
    '{reporting} of {of, plural, one {# territory} other {# territories}} reporting in {period}',
  'figure.coverage.range': '{newest}; {least} to {most} over the range',
  'figure.coverage.one-half-years':
    'reporting in {reporting} of {of, plural, one {# half-year} other {# half-years}} shown',
  'figure.coverage.one-years': 'reporting in {reporting} of {of, plural, one {# year} other {# years}} shown',
  'figure.coverage.newest-outcomes':
    '{reporting} of {of, plural, one {# territory} other {# territories}} reporting outcomes in {period}',
  'figure.coverage.one-half-years-outcomes':
    'outcomes reported in {reporting} of {of, plural, one {# half-year} other {# half-years}} shown',
  'figure.coverage.one-years-outcomes':
    'outcomes reported in {reporting} of {of, plural, one {# year} other {# years}} shown',
  'figure.coverage.none': 'no territory reporting',
  'figure.coverage.company': '{company}: {sentence}',

  // Notes
  'figure.note.as-published':
    'Figures as they were published on {day}: of the editions that were the latest then. Where no date of publication is known, the day of reading stands for it.',
  'figure.note.territories': 'Territories: {names}.',
  'figure.note.break': 'Break between {before} and {after}: {reason}',
  'figure.note.break-of': '{company}, break between {before} and {after}: {reason}',
  'figure.note.overlap':
    'The outcomes of this kind of request overlap or count another unit, so they are drawn as lines and never stacked.',
  'figure.note.bands':
    'Some figures are published only as ranges. They are drawn from the lowest to the highest possible value, never as a point.',
  'figure.note.bands-not-stacked': 'Ranges can’t be stacked, so the figure is drawn as lines.',
  'figure.note.no-bands': 'None of these figures is published as a range: each is drawn as its one value.',
  'figure.note.change-not-stacked': 'Changes can’t be stacked, so the figure is drawn as lines.',
  'figure.note.incomplete':
    'Not held in this dataset: {gaps}. Sums there are without them: they are drawn hollow, and no change leads to or from them to a sum of other parts, nor is a share given of what is lacking.',
  'figure.note.not-held': 'Not held in this dataset: {gaps}.',
  'figure.note.incomplete-gap': '{parts} ({periods})',
  'figure.note.incomplete-outcome': '{outcome} among {parts}',
  'figure.note.incomplete-outcomes': 'outcomes counted in {measure}, of {parts}',
  'figure.unit.log': '{unit}, logarithmic axis',
  'figure.note.log-axis':
    'The axis is logarithmic: equal distances are equal factors, and its foot is not zero.',
  'figure.note.log-zeros': 'Zero has no place on a logarithmic axis and is left out: {cells}.',
  'figure.note.log-always-zero': '{label} (zero in every period)',
  'figure.note.log-zero': '{label} in {period}',
  'figure.note.log-open': 'Ranges that begin at zero are drawn from the foot of the axis, open there.',
  'figure.note.log-bars':
    'Bars and areas say a number by their length from zero, so their axis is never logarithmic.',
  'figure.note.log-nothing-above-zero': 'No number here is above zero, so the axis is not logarithmic.',
  'figure.panel.only-zeros': 'Zero in every period: it has no place on a logarithmic axis.',
  'figure.note.log-not-stacked':
    'A stack has no meaning on a logarithmic axis, so the figure is drawn as lines.',
  'figure.note.change-restarts':
    'Figures before and after a break do not compare: the first period of each side is its own base.',
  'figure.note.change-across-break':
    'No change is given across a break, because figures before and after it do not compare.',
  'figure.note.small-changes':
    'Changes from, or of a share of, fewer than 30 {measure} move by chance; they are drawn hollow.',
  'figure.note.off-map': 'Not on the map: {names}.',
  'figure.note.companies':
    'Companies count in ways of their own. Each has its own panel, and their figures are never added or ranked.',
  'figure.note.company-counts': 'How {company} counts: {definition}',
  'figure.note.company-services': 'Each company is shown by one of its services: {services}.',
  'figure.note.company-service': '{company} ({service})',
  'figure.note.small-bases':
    'A share of fewer than 30 {measure} moves by chance; the counts stand beside it: {cells}.',
  'figure.note.small-base-cell': '{territory} {period} ({whole})',
  'figure.note.small-base-together': '{period} ({whole})',
  'figure.note.small-bases-many':
    '{count, plural, one {# territory has} other {# territories have}} fewer than 30 {measure} in the range; such shares move by chance, and the counts stand beside them.',
  'figure.note.whole-share':
    'All outcomes together are by definition 100% of {measure}: counts are shown instead. Choose outcomes to see their share.',
  'figure.note.overlapping-areas':
    '{area} covers {covered}, listed here as well. Each figure counts once, under the name that the source gives it.',

  // Sources
  'figure.source': 'Source: {documents}.',
  'figure.source.one': '{publisher}, {title}',
  'figure.source.several': '{publisher}, {title} ({count} documents, {first} to {last})',
  'figure.source.several-titles':
    '{publisher}, {first}, and {count, plural, one {# more document} other {# more documents}}',
  'figure.source.read-through': '{documents}; read through {copies}',
  'figure.source.none': 'Source: no document in this dataset stands behind the selection.',

  // Alt text: "[Chart type] of [data], [period], where [main finding]. Source."
  'figure.alt.found': '{chart} of {subject}, {range}, where {finding}.',
  'figure.alt.no-finding': '{chart} of {subject}, {range}: nothing is drawn.',
  'figure.alt.brief': '{chart} of {subject}, where {finding}.',
  'figure.alt.source': 'Source: {publishers}.',
  'figure.alt.stacked': 'Stacked bar chart',
  'figure.alt.lines': 'Line chart',
  'figure.alt.bars': 'Bar chart',
  'figure.alt.share-stacked': 'Stacked bar chart to 100%',
  'figure.alt.small-areas': 'Small area charts',
  'figure.alt.share-bars': 'Bars to 100%',
  'figure.alt.map': 'Map',
  'figure.alt.ranges': 'Chart of ranges',
  'figure.alt.slopes': 'Slope chart',
  'figure.alt.heat': 'Heat table',
  'figure.alt.panels': '{drawn, plural, one {# small chart} other {# small charts}}',
  'figure.alt.empty': 'Empty chart',
  'figure.finding.total': 'the total',
  'figure.finding.changes': '{what} went from {first} in {from} to {last} in {to}',
  'figure.finding.same': '{what} was {last} in both {from} and {to}',
  'figure.finding.single': '{what} was {last} in {to}',
  'figure.finding.in': 'in {where} {finding}',
  'figure.finding.in-range': 'from {from} to {to} {finding}',
  'figure.finding.in-panel': '{panel} ({series})',
  'figure.finding.at': '{label} in {period}',
  'figure.finding.one': '{label}: {text}',
  'figure.finding.only': 'the only number is that of {label}, {text}',
  'figure.finding.all-equal': 'all have the same number, {text}',
  'figure.finding.most': 'the largest is {label}, {text}',
  'figure.finding.most-tied': 'the largest are {labels}, {text} each',
  'figure.finding.highest': 'the highest is {label}, {text}',
  'figure.finding.highest-tied': 'the highest are {labels}, {text} each',
  'figure.finding.lowest': 'the lowest is {label}, {text}',
  'figure.finding.lowest-tied': 'the lowest are {labels}, {text} each',
  'figure.finding.overlap': 'the ranges of {labels} overlap, so that none of them is certainly the highest',
  'figure.finding.overlap-lowest':
    'the ranges of {labels} overlap, so that none of them is certainly the lowest',
  'figure.finding.few': '{finding}; of those with at least 30 {measure}, {other}',
  'figure.finding.of-changes': 'of the changes from {from} to {to} {finding}',
  'figure.finding.changes-most':
    'the largest change is that of {label}, from {first} in {from} to {last} in {to}',
  'figure.finding.change-most': 'the largest changes are those of {labels}, by the same number each',
  'figure.finding.change-most-overlap':
    'which number changes most between {from} and {to} can’t be told from the ranges',
  'figure.finding.none-changes': 'no number changes between {from} and {to}',
  'figure.finding.none-surely-changes':
    'whether any number changes between {from} and {to} can’t be told from the ranges',
  'figure.finding.none-compares': 'no number of {from} compares with one of {to}',

  // The long form
  'figure.long-alt.series':
    '{label}: {first} in {from}, {last} in {to}; the highest value is {highest} in {period}.',
  'figure.long-alt.series-ends': '{label}: {first} in {from}, {last} in {to}.',
  'figure.long-alt.one-number': '{label}: {text} in {period}.',
  'figure.long-alt.no-numbers': '{label}: no number.',
  'figure.long-alt.more-series':
    '{count, plural, one {One more series is} other {# more series are}} in the data.',
  'figure.long-alt.ranking':
    'In order: {entries}{count, plural, =0 {.} one {; one more in the data.} other {; # more in the data.}}',
  'figure.long-alt.entry': '{label} {text}',
  'figure.sentence': '{text}.',

  // Nothing to draw
  'figure.empty.no-periods': '{company} has no figures between {from} and {to} in this dataset.',
  'figure.empty.no-base':
    'No change can be given here: what it would be measured from is zero, has no number, or lies across a break. Choose numbers instead of changes, or a longer range.',

  'figure.panel.company': '{company}, {service}',
  'figure.refusal.overlap':
    'The outcomes here overlap or count another unit: they do not add up to a whole, and no bar to 100% can be drawn of them.',
  'figure.refusal.unit-break':
    'The unit of the outcomes changes between {before} and {after}: {reason} Choose periods on one side of it.',
  'figure.refusal.bands':
    'Some figures here are published only as ranges ({outcome}), and ranges can’t be stacked to 100%.',
  'figure.refusal.one-period':
    'A slope goes from one period to another, and only one is chosen. Choose a longer range, or a period to compare with.',

  // Legends and markers
  'figure.legend.spread': 'published range spans several classes',
  'figure.legend.range': '{from} to {to}',
  'figure.legend.at-most': '{to} and less',
  'figure.legend.at-least': '{from} and more',
  'figure.comparison': '{period} against {base}',
  'figure.compared': '{change} ({before} → {after})',

  // In published files
  'figure.file.credit': 'Disclosure Desk, dataset {code}',
  'figure.file.credit-code': '{credit}, figure {code}',
  'figure.file.more-territories':
    '{count, plural, one {# more territory} other {# more territories}} in the data (table or CSV)',
  'figure.file.event': '{label}, {date}',
  'figure.file.more-panels':
    '{count, plural, one {# more panel} other {# more panels}} in the data (table or CSV)',
  'figure.file.slope-label': '{label} {text}',
  'figure.file.undrawable': 'This figure can’t be drawn; its numbers stand in the table',
  'figure.file.more-rows': '{count, plural, one {# more row} other {# more rows}} in the data (table or CSV)',
  'figure.file.more-series': '{count, plural, one {# more line} other {# more lines}}, not labelled',
  'figure.file.coverage': 'Coverage: {sentence}.',
  'figure.absence.not-listed': 'not listed in the report',
  'figure.absence.blank': 'blank in the report',
  'figure.absence.withheld': 'withheld in the report',
  'figure.absence.blank-or-withheld': 'partly blank and partly withheld in the report',
  'figure.absence.not-held': 'not held in this dataset',
  'figure.absence.not-selected': 'not selected',
  'figure.absence.no-base': 'no base (nothing, or zero, to compare with)',
  'figure.absence.not-comparable': 'not comparable (across a break)',
  'figure.absence.no-sum': 'no sum (percentages are not added)',
  'figure.absence.incomplete': 'incomplete (a part of the sum is not held)',
  'figure.territories.rise':
    'the {drawn} with the largest rise of {count, plural, one {# territory} other {# territories}}',
  'figure.territories.fall':
    'the {drawn} with the largest fall of {count, plural, one {# territory} other {# territories}}',
  'figure.subject.index-base': 'index of {subject} ({base} = 100)',
  'figure.unit.index-base': 'index, {base} = 100',
  'figure.change.since-base': 'since {base}',
  'figure.note.no-outcomes':
    'This dataset holds no outcomes for this selection: all outcomes are shown together.',
  'figure.note.no-outcomes-chosen':
    'This dataset holds none of the chosen outcomes for this selection: {outcomes}.',
  'figure.note.contradiction':
    'In the source the outcomes of these rows do not add up to their own total of {measure}, and stand as published: {rows}.',
  'figure.note.contradiction-row': '{territory} {period}, {kind} ({sum} of {total})',
  'figure.note.known-parts':
    'Listed as known: the outcomes of these rows of the source do not add up to their own total of {measure}, and stand as published: {rows}. {remark}',
  'figure.note.known-blank':
    'Listed as known: cells of these rows of the source are blank, and in no sum: {rows}. {remark}',
  'figure.note.not-to-100':
    'These bars do not end at 100%, because outcomes in the source do not add up to its total, or are left blank there: {bars}.',
  'figure.note.bar-ends': '{label} ({share})',
  'figure.note.sum-not-held':
    'Nothing of this is held in this dataset in {periods}: these sums are of the other periods.',
  'figure.note.sum-over-break':
    'These sums run over a break, before and after which figures do not compare: {breaks}.',
  'figure.note.break-from': '{label} ({period})',
  'figure.note.sum-of-recurring':
    'Who is named in several periods is counted in each of them: these sums are no number of different {measure}.',
  'figure.note.slope-across-break':
    'A break stands between {from} and {to}, so no line joins them. From {first} on figures compare: compare with {first}, or a later period.',
  'figure.note.slope-parted': 'A break stands between {from} and {to}, so no line joins them.',
  'figure.note.cell-of': '{company}, {cell}',
  'figure.note.absent': '{absence}, and not in any sum: {cells}.',
  'figure.note.cell': '{territory} {period} ({what})',
  'figure.alt.absences': 'Without a number: {absences}.',
  'figure.empty.no-kind':
    'This dataset holds no {measure} for {kinds} of {company} in this range. Choose another kind of request or measure.',
  'figure.empty.no-outcomes':
    'Nothing is held here to make a share of: no {measure} for {kinds} of {company}, or no outcomes of them. Choose numbers instead of shares, or another kind of request.',
  'figure.empty.territories':
    'The reports of this range have no number for {territories}: {absence}. Choose other territories.',
  'figure.empty.outcomes':
    'This dataset holds no such outcomes here ({outcomes}). Choose other outcomes, or all.',
  'figure.empty.absent': 'Every figure of this selection is without a number: {absence}.',
  'figure.empty.undated':
    'Nothing counts as published by {company} on {day}: its documents here have no date of publication, and were read on {from} or later. Choose a day from then on, or the latest editions.',
  'figure.panel.empty': 'No number here in this range: {absence}.',
  'figure.refusal.no-outcomes':
    'This dataset holds no outcomes of {measure} for this selection, so there is no mix of them to draw.',
  ...PEOPLE_AND_YEAR_WORDS,
  ...SOURCE_AND_FAULT_WORDS,
} as const

export type FigureMessageId = keyof typeof FIGURE_WORDS
