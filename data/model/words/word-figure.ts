import type {
  BreakMark,
  Cell,
  Compared,
  Comparison,
  FigureSpec,
  Panel,
  Series,
  ValueAxis,
} from '../figure-spec.ts'
import { altTexts } from '../finding/alt-texts.ts'
import { textOfCell } from '../finding/candidate.ts'
import { keyOfText, message, named, type Text, type ValueType } from '../text.ts'
import type {
  WordedAxis,
  WordedBreak,
  WordedCell,
  WordedCompared,
  WordedFigure,
  WordedNote,
  WordedPanel,
  WordedSeries,
} from '../worded-figure.ts'
import { countDrawn } from './count-drawn.ts'
import type { Language } from './language.ts'
import { tickLabels } from './tick-labels.ts'
import { periodIn, wordText, type Wording } from './word-text.ts'

/** What is known only where a figure is laid out and published. */
interface WordingChoice {
  /** How many rows or panels there would be with room for all; as many as the figure has, where it isn’t said. */
  readonly of?: number
  readonly rewordings?: ReadonlyMap<string, string>
}

/** The figure in words of a language. Painters, screens and alt texts say only what stands here. */
export function wordFigure(
  spec: FigureSpec,
  language: Language,
  { of, rewordings = new Map() }: WordingChoice = {},
): WordedFigure {
  const drawn = countDrawn(spec)
  const wording: Wording = { language, drawn, rewordings }
  const word = (text: Text): string => wordText(text, wording)
  const wordOrNull = (text: Text | null): string | null => (text === null ? null : word(text))
  const said = altTexts(spec).map(word)
  const { valueType, legend, comparison, coverage } = spec
  const breakOf = (each: BreakMark): WordedBreak => wordBreak(each, wording)
  return {
    ...spec,
    title: word(spec.title),
    subtitle: word(spec.subtitle),
    unit: word(spec.unit),
    categories: spec.categories.map((category) => ({
      ...category,
      label: word(category.label),
      spoken:
        category.label.is === 'period'
          ? periodIn(category.label.period, language.spokenHalves)
          : word(category.label),
    })),
    categoryTitle: word(spec.categoryTitle),
    series: spec.series.map((series) => wordSeries(series, valueType, wording)),
    valueAxis: wordAxis(spec.valueAxis, valueType, language),
    panels: spec.panels.map((panel) => wordPanel(panel, valueType, wording)),
    legend:
      legend === null
        ? null
        : {
            title: word(legend.title),
            classes: legend.classes.map((each) => ({ ...each, label: word(each.label) })),
            beyond: legend.beyond === null ? null : { ...legend.beyond, label: word(legend.beyond.label) },
          },
    comparison:
      comparison === null
        ? null
        : {
            ...comparison,
            label: word(comparison.label),
            rows: comparison.rows.map((row) => wordCompared(row, comparison, wording)),
          },
    breaks: spec.breaks.map(breakOf),
    unitBreaks: spec.unitBreaks.map(breakOf),
    events: spec.events.map((event) => ({
      ...event,
      label: word(event.label),
      description: word(event.description),
    })),
    coverage: {
      ...coverage,
      sentence: word(coverage.sentence),
      notListed: coverage.notListed.map(word),
    },
    notes: spec.notes.map((note): WordedNote => ({ key: keyOfText(note) ?? '', text: word(note) })),
    source: word(spec.source),
    altTexts: said,
    altText: said[0] ?? '',
    emptyReason: wordOrNull(spec.emptyReason),
    left: (of ?? drawn) - drawn,
    locale: language.locale,
    word,
  }
}

function wordSeries(series: Series, valueType: ValueType, wording: Wording): WordedSeries {
  return {
    ...series,
    label: wordText(series.label, wording),
    cells: series.cells.map((cell) => wordCell(cell, valueType, wording)),
  }
}

function wordBreak(mark: BreakMark, wording: Wording): WordedBreak {
  return {
    ...mark,
    from: wordText(mark.from, wording),
    label: wordText(mark.label, wording),
    reason: wordText(mark.reason, wording),
  }
}

function wordPanel(panel: Panel, valueType: ValueType, wording: Wording): WordedPanel {
  return {
    ...panel,
    title: wordText(panel.title, wording),
    series: panel.series.map((series) => wordSeries(series, valueType, wording)),
    valueAxis: wordAxis(panel.valueAxis, valueType, wording.language),
    breaks: panel.breaks.map((each) => wordBreak(each, wording)),
    emptyReason: panel.emptyReason === null ? null : wordText(panel.emptyReason, wording),
  }
}

function wordCell(cell: Cell, valueType: ValueType, wording: Wording): WordedCell {
  return { ...cell, text: wordText(textOfCell(cell, valueType), wording) }
}

function wordCompared(
  { id, ...cells }: Compared,
  { valueType, levelType }: Comparison,
  wording: Wording,
): WordedCompared {
  const before = wordCell(cells.before, levelType, wording)
  const after = wordCell(cells.after, levelType, wording)
  const change = wordCell(cells.change, valueType, wording)
  const told = { change: named(change.text), before: named(before.text), after: named(after.text) }
  return { id, before, after, change, text: wordText(message('figure.compared', told), wording) }
}

function wordAxis(axis: ValueAxis, valueType: ValueType, language: Language): WordedAxis {
  const labels = tickLabels(axis.ticks, valueType, language.numbers)
  return { ...axis, ticks: axis.ticks.map((value, index) => ({ value, label: labels[index] ?? '' })) }
}
