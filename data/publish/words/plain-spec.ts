import type { WordedBreak, WordedFigure, WordedSeries } from '../../model/worded-figure.ts'
import { plainLine } from '../../drawing/plain-line.ts'

/** The figure with every text made fit for a file, so that what is measured is what is painted. */
export function plainSpec(spec: WordedFigure): WordedFigure {
  return {
    ...spec,
    title: plainLine(spec.title),
    subtitle: plainLine(spec.subtitle),
    unit: plainLine(spec.unit),
    source: plainLine(spec.source),
    altText: plainLine(spec.altText),
    notes: spec.notes.map(({ key, text }) => ({ key, text: plainLine(text) })),
    emptyReason: spec.emptyReason === null ? null : plainLine(spec.emptyReason),
    coverage: { ...spec.coverage, sentence: plainLine(spec.coverage.sentence) },
    categories: spec.categories.map((category) => ({ ...category, label: plainLine(category.label) })),
    series: spec.series.map(plainSeries),
    panels: spec.panels.map((panel) => ({
      ...panel,
      title: plainLine(panel.title),
      series: panel.series.map(plainSeries),
      breaks: panel.breaks.map(plainBreak),
      emptyReason: panel.emptyReason === null ? null : plainLine(panel.emptyReason),
    })),
    legend:
      spec.legend === null
        ? null
        : {
            title: plainLine(spec.legend.title),
            classes: spec.legend.classes.map((each) => ({ ...each, label: plainLine(each.label) })),
            beyond: spec.legend.beyond,
          },
    comparison:
      spec.comparison === null ? null : { ...spec.comparison, label: plainLine(spec.comparison.label) },
    breaks: spec.breaks.map(plainBreak),
  }
}

function plainSeries(series: WordedSeries): WordedSeries {
  return {
    ...series,
    label: plainLine(series.label),
    cells: series.cells.map((cell) => ({ ...cell, text: plainLine(cell.text) })),
  }
}

function plainBreak(mark: WordedBreak): WordedBreak {
  return { ...mark, from: plainLine(mark.from), label: plainLine(mark.label) }
}
