import type { Doubt, LeadKind, Rejection } from '../lead-kinds.ts'

/** What leads say below their headlines, in English: support, caveats, what to ask before printing, why it is a lead. */
const SUPPORT = {
  'lead-support.in-period': '{value} in {period}',
  'lead-support.and': '{one} and {other}',
  'lead-support.year-before': '{value} a year before',
  'lead-support.half-before': '{value} the half-year before',
  'lead-support.up-on-year': 'up {change} on a year before',
  'lead-support.down-on-year': 'down {change} on a year before',
  'lead-support.most': 'the most in the {n} half-years since {period}',
  'lead-support.most-since': 'the most since {period}',
  'lead-support.fewest': 'the fewest in the {n} half-years since {period}',
  'lead-support.fewest-since': 'the fewest since {period}',
  'lead-support.highest-share': 'the highest share in the {n} half-years since {period}',
  'lead-support.highest-share-since': 'the highest share since {period}',
  'lead-support.lowest-share': 'the lowest share in the {n} half-years since {period}',
  'lead-support.lowest-share-since': 'the lowest share since {period}',
  'lead-support.highest': 'the highest in the {n} half-years since {period}',
  'lead-support.highest-since': 'the highest since {period}',
  'lead-support.lowest': 'the lowest in the {n} half-years since {period}',
  'lead-support.lowest-since': 'the lowest since {period}',
  'lead-support.per-request': '{ratio} per request, {before} a year before',
  'lead-support.part-of-all': '{share} of all {things} named',
  'lead-support.without-per-request': 'without {territory} {ratio} per request, {before} a year before',
  'lead-support.without': 'without {territory}: {value}, {before} a year before',
  'lead-support.part': '{k} of {n}',
  'lead-support.against-parts':
    '{k} of {n}, against {otherK} of {otherN} in {year} and {half} in {halfPeriod}',
  'lead-support.ratio-parts': '{k} in {n} requests, against {otherK} in {otherN} in {year}',
  'lead-support.other-share': '{outcome} {share}, {before} a year before',
  'lead-support.other-share-broad': '{outcome}: {share}, {before} a year before',
  'lead-support.other-share-run': '{outcome}: {from} and {to}',
  'lead-support.share-of': '{share} ({k} of {n}), {before} the half-year before',
  'lead-support.first-since': 'the first time since {period}',
  'lead-support.first-in': 'the first time in {n} half-years',
  'lead-support.was-most': '{value} in {period} was the {extreme} before',
  'lead-support.none-before': 'none in {halves} half-years and {requests} requests before',
  'lead-support.broad':
    'among the {of} territories with 100 requests or more in both halves, the {what} {fell} by {least} or more, beyond chance, in {moved} and {rose} so in {against}',
  'lead-support.rank':
    '{other}: {value}; fewer than there in each of the {n} half-years before; {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of all',
  'lead-support.first-listed': 'not listed in any of the {n} half-years before',
  'lead-support.not-listed': 'listed in each of the {n} half-years before',
  'lead-support.per-head':
    '{requests} requests; next {second} ({secondRate}); half of the territories with 50 requests and a million people are under {median}',
  'lead-support.first-again':
    'first for the {n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} half-year in a row',
  'lead-support.first-now': 'not the first the half-year before',
  'lead-support.band': 'at least {change} {more} than the {range} of {period}',
  'lead-support.band-furthest': 'beyond all {n} ranges held before',
  'lead-support.gap': 'newest held: {kinds}',
  'lead-support.blank':
    '{cells, plural, one {it stands in a row} other {they stand in rows}} with {requests, plural, one {# request} other {# requests}} in all; {before, plural, =0 {no blank cell} one {# blank cell} other {# blank cells}} the half-year before',
  'lead-support.contradiction': '{period}; the source contradicts itself by {difference}',
  'lead-support.run-highest': 'highest in {period} ({value})',
  'lead-support.run-lowest': 'lowest in {period} ({value})',
  'lead-support.run-both': 'highest in {high} ({highValue}), lowest in {low} ({lowValue})',
  'lead-support.run-ends-highest': 'the highest of the run is {period}',
  'lead-support.run-ends-lowest': 'the lowest of the run is {period}',
  'lead-support.since-break': 'from {from}, counted otherwise: {fromValue}, and {toValue} in {to}',
  'lead-support.only-after-break': 'from {from}, counted otherwise: {fromValue}',
  'lead-support.echo': '{company}: {n} half-years in a row, from {before} in {from} to {value}',
  'lead-support.apart':
    '{company}: {beforeK} of {beforeN} in {from} ({before}), {k} of {n} in {to} ({share})',
  'lead-support.restated-appears':
    'a lead with the numbers as they were corrected, and none with those first published: “{headline}”',
  'lead-support.restated-goes':
    'a lead with the numbers first published, and none as they were corrected: “{headline}”',
  'lead-support.restated-turns': 'with the numbers first published it went the other way: “{headline}”',
  'lead-support.turn': '{half} the half-year before, after {steps} steps one way; {year} a year before',
} as const

const CAVEATS = {
  'lead-caveat.count-differently':
    'The companies count differently: what each is by itself can be set side by side, their numbers can’t.',
  'lead-caveat.restated': 'The report was corrected after it was published; both editions are held.',
  'lead-caveat.short-history':
    'The series is short: fewer than six half-years since the way of counting changed.',
  'lead-caveat.short-series': 'The series is short: fewer than six half-years before.',
  'lead-caveat.small-number':
    'A number under 50 is used: the percentage would swing on a handful of requests.',
  'lead-caveat.few-requests': 'Fewer than 200 requests stand behind a share.',
  'lead-caveat.one-request-many-accounts':
    'One request can name very many {things}. {Things} named aren’t {things} disclosed, and not persons.',
  'lead-caveat.blank-left-out':
    'Rows with a blank cell are left out: {requests, plural, one {# request} other {# requests}}.',
  'lead-caveat.little-against-half-before': 'Against the half-year before, the change is no more than usual.',
  'lead-caveat.eightfold': 'So large a step is often a fault or a change of counting: ask the company first.',
  'lead-caveat.gone-without-one': 'Without one territory hardly any of it is left.',
  'lead-caveat.further-before-the-break': 'It was further before the way of counting changed.',
  'lead-caveat.may-be-a-change-of-counting':
    'A shift in so many territories at once can be a change of counting: ask the company first.',
  'lead-caveat.one-or-two-requests': 'It is one or two requests.',
  'lead-caveat.few-of-outcome': 'Only a handful of requests: one more or fewer changes the share much.',
  'lead-caveat.not-listed': 'Not listed isn’t zero: the report doesn’t say why a territory isn’t there.',
  'lead-caveat.wider-range': 'The range is wider than the one that it is compared with.',
  'lead-caveat.population-projected': 'The population is a projection.',
  'lead-caveat.an-older-run':
    'This run ended before the way of counting changed; no change is computed across.',
  'lead-caveat.run-ended': 'This run ended where a half-year isn’t held; no change is computed across.',
  'lead-caveat.counted-otherwise':
    'Counted otherwise before {period}; then the highest was {value} ({highest}).',
  'lead-caveat.not-held-before':
    'A half-year before {period} isn’t held; the highest before was {value} ({highest}).',
  'lead-caveat.none-of-kind-before': 'No figures of this kind are held before {period}.',
  'lead-caveat.just-counted-otherwise':
    'The way of counting changed in {period}: nothing is compared across.',
  'lead-caveat.formula-fault':
    'A row behind it holds a fault in the source’s own formula; its numbers are used as published.',
  'lead-caveat.at-least': 'At least: a cell is blank, and that is not zero.',
} as const

const BEFORE_PRINT = {
  'lead-before.restated':
    'Was it told with the numbers first published, and is what they said still in print?',
  'lead-before.other-way': 'Against the half-year before it goes the other way: {value} in {period}.',
  'lead-before.count-moved-little':
    'The share moved although its count moved little: {k} to {nowK} of {n} to {nowN}.',
  'lead-before.requests-meanwhile':
    'Requests meanwhile: {requests}, {before} a year before. Does one request hold most of the {things}? The report doesn’t say: ask.',
  'lead-before.per-user': 'Per user it can’t be said: the report doesn’t give users by country.',
  'lead-before.rejected': '“Rejected” isn’t a count of challenges in court; the report gives no reasons.',
  'lead-before.outcomes': 'What else moved? The four outcomes add up to the total.',
  'lead-before.possible-before':
    'Was the outcome possible before, or did the rules for it change? The figures don’t say.',
  'lead-before.no-middle': 'A range is no number: say “at least”, and never take its middle.',
  'lead-before.not-held':
    'What isn’t held here may be published all the same: look at the company’s own page.',
  'lead-before.people': 'People aren’t users, and a request isn’t a person.',
  'lead-before.ends':
    'First and last half-year are compared; the full years at both ends agree in direction.',
} as const

const KINDS: Readonly<Record<`lead-kind.${LeadKind}`, string>> = {
  'lead-kind.move': 'Move',
  'lead-kind.mix': 'Mix of outcomes',
  'lead-kind.broad': 'Broad shift',
  'lead-kind.first-outcome': 'First of an outcome',
  'lead-kind.turn': 'Turn',
  'lead-kind.threshold': 'Round mark',
  'lead-kind.streak': 'Streak',
  'lead-kind.record': 'Record',
  'lead-kind.rank': 'Place',
  'lead-kind.band': 'Range',
  'lead-kind.first-listed': 'First listed',
  'lead-kind.not-listed': 'Not listed',
  'lead-kind.per-head': 'Per head',
  'lead-kind.gap': 'Not held',
  'lead-kind.blank': 'Blank cells',
  'lead-kind.contradiction': 'Contradiction',
  'lead-kind.long-run': 'Long run',
  'lead-kind.restated': 'Corrected',
  'lead-kind.apart': 'Companies apart',
  'lead-kind.echo': 'Echo',
  'lead-kind.plain': 'Plain',
}

const REASONS: Readonly<Record<`lead-rejected.${Rejection}`, string>> = {
  'lead-rejected.base-too-small': 'base too small',
  'lead-rejected.too-blank': 'blank cells hold over 1 % of the requests',
  'lead-rejected.not-listed-a-year-before': 'not listed a year before',
  'lead-rejected.within-chance': 'within chance',
  'lead-rejected.too-small': 'change too small to tell',
  'lead-rejected.usual': 'no more than its usual year-on-year step',
  'lead-rejected.outlier-before': 'the half a year before is itself an outlier',
  'lead-rejected.rebound': 'inside the range of the last two years (a rebound)',
  'lead-rejected.turn-usual': 'turn no larger than usual',
  'lead-rejected.mark-within-chance': 'round mark within chance',
  'lead-rejected.mark-to-and-fro': 'round mark crossed within three years',
  'lead-rejected.record-by-a-hair': 'record by a hair',
  'lead-rejected.record-is-recent': 'the old record is under two years old (a trend)',
  'lead-rejected.not-broad': 'not broad',
  'lead-rejected.part-of-broad': 'part of a broad shift',
  'lead-rejected.places-changed-recently': 'the two changed places within three years',
  'lead-rejected.places-within-chance': 'the two are within chance of each other',
  'lead-rejected.band-overlaps': 'the ranges overlap',
  'lead-rejected.band-next': 'the next range only',
  'lead-rejected.first-listed-small': 'first listed with under 20 requests',
  'lead-rejected.listing-rule': 'the listing rule changed',
  'lead-rejected.not-listed-before': 'not listed now, and not always in the two years before',
  'lead-rejected.not-listed-small': 'not listed now, under 20 requests before',
  'lead-rejected.per-head-few': 'per head: under 50 requests',
  'lead-rejected.per-head-small': 'per head: under a million people',
  'lead-rejected.per-head-no-population': 'no population',
  'lead-rejected.run-end-missing': 'not listed at an end of the run',
  'lead-rejected.run-end-untypical': 'the first or last half is untypical',
  'lead-rejected.run-too-small': 'change over the run too small',
  'lead-rejected.run-part-small': 'under 0.5 % of all requests',
  'lead-rejected.share-moved-little': 'at one of two companies the part of all requests moved too little',
  'lead-rejected.shares-same-way': 'the parts of all requests moved the same way at both companies',
  'lead-rejected.told-elsewhere': 'told inside a stronger lead',
}

const DOUBT_NAMES: Readonly<Record<`lead-doubt.${Doubt}`, string>> = {
  'lead-doubt.short-history': 'short history',
  'lead-doubt.small-number': 'a number under 50',
  'lead-doubt.few-requests': 'under 200 requests',
  'lead-doubt.one-request-many-accounts': 'one request can name many accounts',
  'lead-doubt.blank-left-out': 'blank cells left out',
  'lead-doubt.little-against-half-before': 'usual against the half-year before',
  'lead-doubt.eightfold': 'eightfold or more',
  'lead-doubt.gone-without-one': 'gone without one territory',
  'lead-doubt.further-before-the-break': 'further before the break',
  'lead-doubt.may-be-a-change-of-counting': 'may be a change of counting',
  'lead-doubt.one-or-two-requests': 'one or two requests',
  'lead-doubt.few-of-outcome': 'few of the outcome',
  'lead-doubt.not-listed': 'not listed',
  'lead-doubt.wider-range': 'a wider range',
  'lead-doubt.population-projected': 'a projected population',
  'lead-doubt.an-older-run': 'an older run',
}

export const LEAD_WORDS = {
  ...SUPPORT,
  ...CAVEATS,
  ...BEFORE_PRINT,
  ...KINDS,
  ...REASONS,
  ...DOUBT_NAMES,
  'lead.none': 'No lead: {company} has no half-year with figures in this dataset.',
  'lead.none-in': 'No lead in {period}: no series stands out from its own past.',
  'lead.heading': '{company}, {period}: what the figures say',
  'lead.headline': 'In one sentence',
  'lead.new-heading': 'New in {period}',
  'lead.run-heading': 'Over the whole run',
  'lead.rejected-heading': 'No lead',
  'lead.why-heading': 'Why these leads',
  'lead.before-heading': 'Before you print',
  'lead.also': 'With it: {series}.',
  'lead.less-sure': 'Less sure: {why}.',
  'lead.numbers':
    '{kind}: unusual {unusual} × size {size} × sure {sure} × 10 = {score}; beside those before it {shown}.',
  'lead.why':
    '{looked, plural, one {# series was} other {# series were}} compared with a year before, the half before and their own past. Unusual: how many times its usual step this one is; chance in small numbers is the least step. Size: how much of the requests it is about. Sure: less for each reason listed. {before}{moves}A lead says where to look, not why.',
  'lead.why-before':
    '{halves, plural, one {The half-year before had} other {The # half-years before had, in the middle,}} {n, plural, one {# lead} other {# leads}}. ',
  'lead.why-moves':
    'Of {m, plural, one {# earlier move} other {# earlier moves}} {b} had gone back by more than half a year later. ',
  'lead.changes-heading': 'Beside the leads of before ({period})',
  'lead.changes-none': 'No lead came, went or moved over three places.',
  'lead.came': 'New: {headline}',
  'lead.went': 'Gone: {headline}',
  'lead.moved': 'From place {was} to {now}: {headline}',
  'lead.sheet-title': 'What the figures say',
  'lead.sheet-about': '{company}, {period}, as if no later half-year were held',
  'cli.usage-leads':
    '  leads     what stands out in a half-year, each with its numbers, caveats and what to ask before printing\n            --company NAME, --as-of "2025 H1", --before FILE (the dataset before an import), --out FILE.pdf or FILE.html',
  'cli.leads-out': 'The page of leads is written as PDF or HTML: the name {file} must end in .pdf or .html.',
  'cli.leads-period': 'The half-year “{period}” is not written as in “2025 H1”.',
  'cli.leads-company': 'The company “{company}” is not written as its key, such as “microsoft”.',
  'cli.leads-saved': '{file}: {size}. The leads with their rows.',
} as const
