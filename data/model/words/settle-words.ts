/** What is said of a view that was changed to fit a dataset or its own figure: one plain sentence for each change. */
export const SETTLE_WORDS = {
  // What the dataset lacks
  'settle.company': 'This dataset holds no figures of “{asked}”: the view is of {shown}.',
  'settle.companies':
    'This dataset holds no figures of {names}, so {count, plural, one {it is} other {they are}} not compared.',
  'settle.service': '{company} has no figures for the service “{asked}” here: they are for {shown}.',
  'settle.territories':
    'This dataset lacks {names}: {count, plural, one {it is} other {they are}} left out of the view.',
  'settle.focus-lost':
    'This dataset lacks {names}: {count, plural, one {it is} other {they are}} not highlighted.',
  'settle.periods-cut': 'This dataset’s periods do not reach over {asked}: the view is of {shown}.',
  'settle.periods-moved': 'This dataset holds nothing of what is chosen for {asked}: the view is of {shown}.',
  'settle.half-none':
    'The range holds no {half, select, H1 {first half} other {second half}} of a year: both halves are shown.',
  'settle.half-years': 'Whole years have no halves to choose: all of each year is shown.',
  'settle.compare-lost':
    'This dataset has no figures of {period} for what is chosen: the comparison with it is left out.',
  'settle.compare-length':
    'Half-years and years do not compare, so the comparison with {period} is left out.',
  'settle.compare-half':
    'Only the {half, select, H1 {first halves} other {second halves}} of the years are in view, so the comparison with {period} is left out.',
  'settle.compare-newest': '{period} is the newest period itself: the view is compared with no other period.',
  'settle.kinds-lost':
    '{company} has no figures of {names} here: {count, plural, one {it is} other {they are}} left out.',
  'settle.kinds-instead': '{company} has no figures of {names} here: the view is of {shown}.',
  'settle.measure': '{company} has no figures of {asked} for what is chosen: the view is of {shown}.',
  'settle.outcomes-lost':
    'This dataset holds no figures of {names} by {company} for what is chosen: {count, plural, one {it is} other {they are}} left out.',
  'settle.outcomes-all':
    'This dataset holds no figures of {names} by {company} for what is chosen: all outcomes are shown.',
  'settle.mode-no-outcomes':
    'This dataset holds no outcomes by {company} for what is chosen, so there is no share: numbers are shown.',
  'settle.shape-no-outcomes':
    'This dataset holds no outcomes by {company} for what is chosen, so there is nothing to stack to 100 %.',

  'settle.mode-no-population':
    'This dataset holds no inhabitants of these years, so nothing is given per 100,000 of them: numbers are shown.',

  // What one choice makes of another
  'settle.mode-of-percentage':
    'A published percentage is no count to divide by inhabitants: it is shown as it is.',
  'settle.mode-of-stack': 'A stack to 100 % is one of shares, so shares are shown.',
  'settle.outcomes-of-rate':
    'A rate of disclosure counts every outcome with data disclosed, so the choice of outcomes is left out.',
  'settle.shape-of-log': 'A logarithmic axis has no zero for a stack to stand on, so lines are drawn.',
  'settle.shape-of-panels': 'Small multiples are small areas already, so each is drawn with lines.',

  // What the figure does not use
  'settle.unused-companies':
    'Companies are put beside each other only in small multiples by company, so the choice of them is left out.',
  'settle.unused-mode': 'The outcome mix shows shares of each bar, so “{value}” is left out.',
  'settle.unused-change': 'This figure shows numbers and no changes, so “{value}” is left out.',
  'settle.unused-change-compared':
    'The territories stand beside their numbers of {period} already, so “{value}” is left out.',
  'settle.unused-change-alone': 'The view is of {period} alone, so there is no “{value}” to show.',
  'settle.unused-by': 'This figure has no series by territory to choose, so that choice is left out.',
  'settle.unused-shape': 'This figure is drawn in one way, so the shape “{value}” is left out.',
  'settle.unused-scale':
    'Only numbers over time, as ranges or as slopes, can stand on a logarithmic axis, so the axis is a plain one.',
  'settle.unused-focus': 'This figure draws no single outcomes, so none is highlighted.',
  'settle.unused-compareWith':
    'This figure compares no two periods, so the comparison with {period} is left out.',
  'settle.unused-top': 'This figure does not cut off territories, so “the {count} largest” is left out.',
  'settle.unused-sort': 'This figure compares no two periods to sort by, so “{value}” is left out.',
  'settle.unused-minBase':
    'This figure ranks no shares and no changes, so the least of {count} below the line is left out.',
  'settle.unused-panelsBy': 'This figure has no panels, so the choice of them is left out.',
  'settle.unused-panelScale': 'This figure has no panels, so the choice of their axes is left out.',
  'settle.unused-events': 'This figure has no time axis with room for dates, so they are left out.',
} as const
