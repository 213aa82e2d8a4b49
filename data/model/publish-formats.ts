/** What a publication can be saved as, in the order they are offered. */
export const PUBLISH_FORMATS = ['svg', 'pdf', 'png', 'csv', 'xlsx', 'json', 'recipe'] as const

/** Those that are pictures: the preflight looks at them. */
export const PICTURE_FORMATS = ['svg', 'pdf', 'png'] as const
export type PublishFormat = (typeof PUBLISH_FORMATS)[number]

/** What the figure that is shown is saved as by a button of Explore, the menu and the list of commands, in the order they are offered. */
export const QUICK_FORMATS = ['csv', 'svg', 'png', 'pdf'] as const satisfies readonly PublishFormat[]
export type QuickFormat = (typeof QUICK_FORMATS)[number]

/** What their files’ names end in. */
export const FORMAT_ENDINGS: Readonly<Record<PublishFormat, string>> = {
  svg: 'svg',
  pdf: 'pdf',
  png: 'png',
  csv: 'csv',
  xlsx: 'xlsx',
  json: 'data.json',
  recipe: 'recipe.json',
}

/** What a saved file says of its making: nothing, the recipe, or the recipe with the plotted numbers. */
export const RECIPE_CONTENTS = ['none', 'recipe', 'recipe-and-rows'] as const
export type RecipeContent = (typeof RECIPE_CONTENTS)[number]

/** `excel` puts `'` before text cells that a spreadsheet would run as a formula; `code` changes nothing. */
export const CSV_USES = ['code', 'excel'] as const
export type CsvUse = (typeof CSV_USES)[number]

/** How a figure is saved where nothing else is asked for. */
export const DEFAULT_SAVE = { csvUse: 'code', recipe: 'recipe', isDespiteReds: false } as const satisfies {
  readonly csvUse: CsvUse
  readonly recipe: RecipeContent
  readonly isDespiteReds: boolean
}
