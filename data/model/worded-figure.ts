import type {
  BreakMark,
  Category,
  Cell,
  Compared,
  Comparison,
  Coverage,
  EventMark,
  FigureSpec,
  Legend,
  Panel,
  Series,
  ValueAxis,
} from './figure-spec.ts'
import type { Text } from './text.ts'

/** A FigureSpec in words of one language: what painters, screens and alt texts take every text from. `wordFigure` makes it. */

type Reworded<T, Words> = Readonly<Omit<T, keyof Words> & Words>

/** `text`: the number or the absence as a reader sees it: `5,163`, `0–499`, `25.8%`, `not reported`. */
export type WordedCell = Reworded<Cell, { readonly text: string }>

/** `label`: `2013 H1`, or a territory's name; `spoken`: for a screen reader, "first half of 2013". */
export type WordedCategory = Reworded<Category, { readonly label: string; readonly spoken: string }>

export type WordedSeries = Reworded<Series, { readonly label: string; readonly cells: readonly WordedCell[] }>

export type WordedAxis = Reworded<
  ValueAxis,
  { readonly ticks: readonly { readonly value: number; readonly label: string }[] }
>

export type WordedPanel = Reworded<
  Panel,
  {
    readonly title: string
    readonly series: readonly WordedSeries[]
    readonly valueAxis: WordedAxis
    readonly breaks: readonly WordedBreak[]
    readonly emptyReason: string | null
  }
>

export type WordedLegend = Reworded<
  Legend,
  {
    readonly title: string
    readonly classes: readonly Reworded<Legend['classes'][number], { readonly label: string }>[]
    readonly beyond: Reworded<NonNullable<Legend['beyond']>, { readonly label: string }> | null
  }
>

/** `text`: the change and what it is of, as printed: `−44.8% (145 → 80)`. */
export type WordedCompared = Reworded<
  Compared,
  {
    readonly before: WordedCell
    readonly after: WordedCell
    readonly change: WordedCell
    readonly text: string
  }
>

type WordedComparison = Reworded<
  Comparison,
  { readonly label: string; readonly rows: readonly WordedCompared[] }
>

type WordedCoverage = Reworded<Coverage, { readonly sentence: string; readonly notListed: readonly string[] }>

export type WordedBreak = Reworded<
  BreakMark,
  { readonly from: string; readonly label: string; readonly reason: string }
>

export type WordedEvent = Reworded<EventMark, { readonly label: string; readonly description: string }>

/** A note with the key by which a reader rewords it. */
export interface WordedNote {
  readonly key: string
  readonly text: string
}

export type WordedFigure = Reworded<
  FigureSpec,
  {
    readonly title: string
    readonly subtitle: string
    readonly unit: string
    readonly categories: readonly WordedCategory[]
    readonly categoryTitle: string
    readonly series: readonly WordedSeries[]
    readonly valueAxis: WordedAxis
    readonly panels: readonly WordedPanel[]
    readonly legend: WordedLegend | null
    readonly comparison: WordedComparison | null
    readonly breaks: readonly WordedBreak[]
    readonly unitBreaks: readonly WordedBreak[]
    readonly events: readonly WordedEvent[]
    readonly coverage: WordedCoverage
    readonly notes: readonly WordedNote[]
    readonly source: string
    /** From the whole alt text to the briefest. */
    readonly altTexts: readonly string[]
    readonly emptyReason: string | null
    /** The first of `altTexts`: all that is to be said. */
    readonly altText: string
    /** Rows or panels that are not here, for want of room. */
    readonly left: number
    /** The language's code, as in `lang`. */
    readonly locale: string
    /** Words in the same language for what is known only where the figure is laid out. */
    readonly word: (text: Text) => string
  }
>

/** What is compared beside a category; `undefined` where the figure compares nothing. */
export function comparedBeside(
  { comparison }: Pick<WordedFigure, 'comparison'>,
  category: string,
): WordedCompared | undefined {
  return comparison?.rows.find(({ id }) => id === category)
}

/** A series with the breaks at which its numbers stop comparing. */
export interface WordedCourse extends WordedSeries {
  readonly breaks: readonly WordedBreak[]
}

/** Every series of a figure in words, those of panels named with their panel. */
export function allWordedSeries(figure: WordedFigure): readonly WordedCourse[] {
  return [
    ...figure.series.map((of) => ({ ...of, breaks: figure.breaks })),
    ...figure.panels.flatMap((panel) =>
      panel.series.map((of) => ({
        ...of,
        breaks: panel.breaks,
        id: `${panel.id} ${of.id}`,
        label: panel.series.length === 1 ? panel.title : `${panel.title}: ${of.label}`,
      })),
    ),
  ]
}
