import type { Category, Cell, FigureSpec, Series, ValueAxis } from '../model/figure-spec.ts'
import { localiseNumbers } from '../model/number-forms.ts'
import type { ExportLocale } from '../model/publication.ts'
import { LOCALE_FORMS, type LocaleForms } from './locale-forms.ts'

const PERIOD = /^(\d{4}) H([12])$/

/**
 * The figure with its numbers, periods and territories written in a language. Sentences (title, notes, source) stay as they are: the
 * reader writes those.
 */
export function localiseFigure(spec: FigureSpec, locale: ExportLocale): FigureSpec {
  if (locale === 'en') return spec
  const forms = LOCALE_FORMS[locale]
  const number = (text: string): string => localiseNumbers(text, forms)
  const cell = (each: Cell): Cell => (each.low === null ? each : { ...each, text: number(each.text) })
  const axis = (each: ValueAxis): ValueAxis => ({
    ...each,
    ticks: each.ticks.map((tick) => ({ ...tick, label: number(tick.label) })),
  })
  const series = (each: Series): Series => ({
    ...each,
    label: territoryOf(each.marks, forms) ?? each.label,
    cells: each.cells.map(cell),
  })
  return {
    ...spec,
    categories: spec.categories.map((category) => localiseCategory(category, forms)),
    series: spec.series.map(series),
    valueAxis: axis(spec.valueAxis),
    panels: spec.panels.map((panel) => ({
      ...panel,
      // A panel of a territory has its code as its id; one of a company or an outcome keeps its name.
      title: nameOf(panel.id, forms) ?? panel.title,
      series: panel.series.map(series),
      valueAxis: axis(panel.valueAxis),
    })),
    legend:
      spec.legend === null
        ? null
        : {
            ...spec.legend,
            classes: spec.legend.classes.map((each) => ({ ...each, label: number(each.label) })),
          },
    comparison:
      spec.comparison === null
        ? null
        : {
            ...spec.comparison,
            rows: spec.comparison.rows.map(({ id, before, after, change, text }) => ({
              id,
              before: cell(before),
              after: cell(after),
              change: cell(change),
              text: number(text),
            })),
          },
  }
}

/** A period’s label in a language: `2013 H1` → `1. Hj. 2013`. */
export function localisePeriod(label: string, locale: ExportLocale): string {
  return locale === 'en' ? label : (maybeHalf(label, LOCALE_FORMS[locale]) ?? label)
}

/** A territory’s name in a language; `name`, its English one, where the language’s table has none. */
export function localiseTerritory(code: string, name: string, locale: ExportLocale): string {
  return locale === 'en' ? name : (nameOf(code, LOCALE_FORMS[locale]) ?? name)
}

function localiseCategory(category: Category, forms: LocaleForms): Category {
  const label = maybeHalf(category.label, forms) ?? nameOf(category.id, forms) ?? category.label
  return { ...category, label }
}

function maybeHalf(label: string, { halves }: LocaleForms): string | undefined {
  const [, year, half] = PERIOD.exec(label) ?? []
  return year === undefined ? undefined : halves[half === '1' ? 0 : 1].replace('{year}', year)
}

/** The one territory that all marks of a series stand for, where the series is one of territories. */
function territoryOf(marks: Series['marks'], forms: LocaleForms): string | undefined {
  const [first] = marks
  const territory = first?.territory ?? null
  const isOne = territory !== null && marks.every((mark) => mark.territory === territory)
  return isOne && first?.outcome === null ? nameOf(territory, forms) : undefined
}

function nameOf(code: string, { territories }: LocaleForms): string | undefined {
  return Object.hasOwn(territories, code) ? territories[code] : undefined
}
