import type { Check, Severity } from '../check-report.ts'

type CheckWords = Readonly<
  Record<`check-name.${Check}` | `severity.${Severity}` | `severity-meaning.${Severity}`, string>
>

/** What the checks of a dataset's figures say. None says who is at fault: a copy may be wrong, or a count. */
export const CHECK_WORDS = {
  'severity.error': 'Contradiction',
  'severity.warning': 'Gap or change',
  'severity.notice': 'Worth a look',
  'severity-meaning.error': 'Published numbers that can’t all be right.',
  'severity-meaning.warning': 'A number that is missing, repeated, or another one in two editions.',
  'severity-meaning.notice': 'Nothing is wrong by itself; look before a sentence is built on it.',

  'check-name.parts-differ': 'Outcomes don’t add up to the total',
  'check-name.formula-fault': 'A fault in the source’s own formula',
  'check-name.outcome-exceeds': 'An outcome is above its total',
  'check-name.rate-differs': 'A percentage is not that of the counts',
  'check-name.year-differs': 'A year is not its two halves',
  'check-name.world-total-differs': 'The worldwide total is not the sum of the territories',
  'check-name.kinds-differ': 'Kinds of request don’t add up to their total',
  'check-name.part-exceeds': 'Parts are more than their total',
  'check-name.share-over-100': 'A share is over 100 %',
  'check-name.blank-cells': 'Blank cells',
  'check-name.editions-differ': 'Two editions differ',
  'check-name.period-lost': 'A period is in no current edition',
  'check-name.printed-zero': 'A printed 0 that stands for no number',
  'check-name.published-differs': 'A number is not what its cell says',
  'check-name.names-shared': 'Several of one name',
  'check-name.duplicate-rows': 'A row repeats another',
  'check-name.band-jump': 'A band jumps',
  'check-name.territory-vanishes': 'A territory vanishes',
  'check-name.territory-appears': 'A territory appears',
  'check-name.outlier': 'Far from its neighbours',
  'check-name.counted-once': 'A total and its parts in several editions',

  'check.known': 'Known discrepancies of the sources, listed in the dataset: {count}',
  'check.others': 'Other discrepancies: {count}',
  'check.notices': 'Worth a look: {count}',
  'check.explained': 'Explained: {note}',
  'check.summary':
    '{count, plural, =0 {No discrepancies were found.} one {# discrepancy.} other {# discrepancies.}} {figures} figures were checked.',
  'check.parts-differ':
    '{place}: the outcomes add up to {sum} {unit}, and the source’s own total says {whole}.',
  'check.formula-fault':
    '{place}: cell {cell} is computed by {formula}. {published} requests are published; what they should be isn’t known.',
  'check.formula-fault-known':
    '{place}: cell {cell} is computed by {formula}. {published} requests are published; without the fault they would be {intended}.',
  'check.outcome-exceeds': '{place}: {part} {unit} are {outcome}, more than the {whole} there are in all.',
  'check.rate-differs':
    '{place}: the published share is {published}%, and the published counts give {part} ÷ {whole} = {found}%.',
  'check.share-over-100': '{place}: the published share is {share}%, more than all.',
  'check.year-differs':
    '{place}, {counted}: the year is published as {year}, and its halves give {halves} = {sum}.',
  'check.world-total-differs':
    '{period}, {kind}, {counted}: the published worldwide total is {total}, and the {territories, plural, one {# territory adds} other {# territories add}} up to {sum}.',
  'check.kinds-differ':
    '{place}, {counted}: {parts} = {sum}, and the published total of them is {total}, which is what views of all of them count.',
  'check.part-exceeds':
    '{place}, {counted}: {parts} {count, plural, one {is} other {= {sum}, which is}} more than the published total of {total} that {count, plural, one {it is} other {they are}} part of.',
  'check.part': '{name} {value}',
  'check.counted-once':
    '{period}, {counted}: “{total}” has totals of {territories, plural, one {# territory} other {# territories}} whose parts stand in {parts}. Views count {sum}, each request once; both together would be {both}.',
  'check.edition': '“{edition}”',
  'check.blank-cells': '{place}: the source leaves blank: {cells}.',
  'check.dashed-cells': '{place}: the source has “{printed}” or a blank in place of a number: {cells}.',
  'check.editions-differ':
    '{place}, {counted}: {before} in “{earlier}”, and {after} in “{later}”, which is the current one.',
  'check.period-lost':
    '{period}: “{edition}” was replaced, and no current edition of the company has a figure of this period: {count, plural, one {its number is} other {its # numbers are}} in no view.',
  'check.printed-zero':
    '{place}: the cell says “0”, and it is held that no number was reported. It is in no sum.',
  'check.published-differs': '{place}: the cell says “{published}”, and the dataset {value}.',
  'check.published-no-number': 'that no number was reported',
  'check.names-shared':
    '“{name}” is the name of {count, plural, other {# territories}} ({codes}): a figure that shows several of them can’t tell which is which.',
  'check.company-names':
    '“{name}” is the name of {count, plural, other {# companies}} ({codes}): a figure that shows several of them can’t tell which is which.',
  'check.service-names':
    '“{name}” is the name of {count, plural, other {# services}} of one company ({codes}): a figure that shows several of them can’t tell which is which.',
  'check.process-names':
    '“{name}” is the name of {count, plural, other {# legal processes}} of one company ({codes}): a figure that shows several of them can’t tell which is which.',
  'check.duplicate-rows':
    '{place}: {count, plural, one {the number is} other {all # numbers are}} those of {other}.',
  'check.band-jump': '{place}, {counted}: {before} in {earlier}, then {after}; a whole band lies between.',
  'check.vanishes':
    '{place}, {counted}: not listed, after {last} in {earlier}, and not again since. Not listed is not zero.',
  'check.vanishes-until':
    '{place}, {counted}: not listed, after {last} in {earlier}; listed again in {back}. Not listed is not zero.',
  'check.appears':
    '{place}, {counted}: listed with {value} for the first time; {count, plural, one {the period before has} other {the # periods before have}} no row.',
  'check.outlier':
    '{place}, {counted}: {value}, where the {count} periods around it have a median of {median}; {deviations} robust deviations away.',
  'check.cell': '{outcome} ({unit})',
  'check.sheet': 'sheet {sheet}',
  'check.row': 'row {row}',
  'check.blank': 'blank',
  'check.replaced': 'The dataset marks the earlier edition as replaced; its number is in no sum.',

  'findings.title': 'Checks of the figures',
  'findings.lead':
    'Found in the figures each time. A finding says that numbers don’t fit together, or stand out; not who is at fault.',
  'findings.none': 'Nothing was found in {figures} figures.',
  'findings.filter': 'Show one kind of finding',
  'findings.all': 'All {count}',
  'findings.known': 'Known, as the dataset says: {note}',
  'findings.unknown': 'Not listed as known in the dataset.',
  'findings.explanation': 'Footnote: {note}',
  'findings.explain': 'Explain',
  'findings.explain-of': 'Explain: {sentence}',
  'findings.explain-label': 'Footnote under every figure that this touches (empty: none)',
  'findings.rows': 'Rows and sources',
  'findings.rows-of': 'Rows and sources of: {sentence}',
  'findings.rows-heading': 'Rows of a finding: {count, plural, one {# row} other {# rows}}',
  'findings.loading': 'Checking the figures …',
  'findings.more': 'Show {count} more',
} as const satisfies CheckWords & Readonly<Record<string, string>>
