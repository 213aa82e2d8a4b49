/** Why a mark has no number, and what stands in the `absence` column of data files. */
export const ABSENCE_WORDS = {
  'absence.not-listed': 'not listed in the report',
  'absence.blank': 'blank in the report',
  'absence.withheld': 'withheld in the report',
  'absence.blank-or-withheld': 'partly blank and partly withheld in the report',
  'absence.blank-or-withheld-all': 'blank or withheld in the report',
  'absence.not-held': 'not held in this dataset',
  'absence.not-selected': 'not selected',
  'absence.no-base': 'no base (nothing, or zero, to compare with)',
  'absence.not-comparable': 'not comparable (across a break)',
  'absence.incomplete': 'incomplete (a part of the sum is not held)',
  'absence.no-sum': 'no sum (percentages are not added)',
  'absence.no-population': 'no inhabitants held in this dataset',
  'absence.zero': 'zero',
  'absence.exact': 'none',
  'absence.band': 'none',
  'absence.printed': '{absence} (printed “{text}”)',

  // As files of earlier versions have them
  'absence.former.not-reported': 'blank or withheld in the report',
  'absence.former.suppressed': 'withheld in the report',
  'absence.former.not-published': 'not held in this dataset',
} as const
