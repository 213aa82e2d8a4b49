import type { Page } from '@playwright/test'
import { colourValue } from '../../data/model/palette.ts'
import { FIGURE_KINDS, type FigureKind } from '../../data/model/view-query.ts'
import { englishFigure } from '../../data/model/words/english-figure.ts'
import type { WordedFigure } from '../../data/model/worded-figure.ts'
import { say } from '../../data/model/words/say.ts'
import { SCREEN_COLOURS } from '../../renderer/figures/scene/screen-pen.ts'
import { expect, test } from './desk-test.ts'
import { look } from './look.ts'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The boxes of a path of bars, cells or parts. */
function boxesOf(d: string): readonly Box[] {
  return [...d.matchAll(/M([\d.-]+) ([\d.-]+)h([\d.-]+)v([\d.-]+)h-/g)].map((match) => {
    const [x = 0, y = 0, width = 0, height = 0] = match.slice(1).map(Number)
    return { x, y, width, height }
  })
}

/** The figure that the screen was given for the view it shows: asked for once more, over the same contract. */
async function specOf(desk: Page, figure: FigureKind): Promise<WordedFigure> {
  const spec = await desk.evaluate(async (kind) => {
    const state = await window.desk.call('app.state', {}, null)
    if (!state.ok || state.value.dataset === null) throw new Error('no dataset')
    const isOfRows = kind === 'heat-table' || kind === 'slope'
    const query = { ...state.value.dataset.defaultQuery, figure: kind }
    const reply = await window.desk.call(
      'view.answer',
      { query: isOfRows ? { ...query, by: 'territory' } : query },
      state.of ?? null,
    )
    if (!reply.ok) throw new Error(reply.sentence)
    return reply.value.figure
  }, figure)
  return englishFigure(spec)
}

async function showFigure(desk: Page, figure: FigureKind): Promise<WordedFigure> {
  await desk.getByRole('radio', { name: say(`explore.figure-${figure}`), exact: true }).check()
  const spec = await specOf(desk, figure)
  await expect(desk.locator('.figure-large h2')).toHaveText(spec.title)
  await expect(desk.locator(`.figure-large [data-figure="${figure}"] svg`).first()).toBeVisible()
  return spec
}

const pathsOf = async (desk: Page, selector: string): Promise<readonly string[]> =>
  await desk.locator(selector).evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''))

/** Lengths that stand to their values as one number, within a pixel and a half (a pixel is rounded, another is the gap). */
function expectProportional(lengths: readonly number[], values: readonly number[]): void {
  expect(lengths.length).toBe(values.length)
  expect(lengths.length).toBeGreaterThan(0)
  const largest = values.indexOf(Math.max(...values))
  const scale = ((lengths[largest] ?? 0) + 1) / (values[largest] ?? 1)
  lengths.forEach((length, index) => {
    expect(Math.abs(length - Math.max(1, (values[index] ?? 0) * scale)), `mark ${index}`).toBeLessThanOrEqual(
      2.6,
    )
  })
}

const numbersOf = (series: WordedFigure['series'][number] | undefined): readonly number[] =>
  (series?.cells ?? []).flatMap(({ low }) => (low === null || low === 0 ? [] : [low]))

test('the stacked bars over time are as high as their numbers', async ({ desk }) => {
  const spec = await showFigure(desk, 'over-time')
  const paths: string[] = []
  for (const { colour } of spec.series)
    paths.push(
      ...(await pathsOf(
        desk,
        `.figure-large .over-time [data-part="value"][data-fill="${colourValue(colour, 'light')}"]`,
      )),
    )
  expect(paths).toHaveLength(spec.series.length)
  expectProportional(
    paths.flatMap((d) => boxesOf(d).map(({ height }) => height)),
    spec.series.flatMap(numbersOf),
  )
})

test('the bars of the ranking are as long as their numbers', async ({ desk }) => {
  const spec = await showFigure(desk, 'territories-ranked')
  const paths = await pathsOf(desk, '.figure-large .ranked [data-part="value"]')
  expectProportional(
    paths.flatMap((d) => boxesOf(d).map(({ width }) => width)),
    numbersOf(spec.series[0]),
  )
})

test('the outcome mix fills each row, hollow where a share is of fewer than 30', async ({ desk }) => {
  const spec = await showFigure(desk, 'outcome-mix')
  const parts = '.figure-large .ranked [data-part="value"]'
  const hollow = await pathsOf(desk, `${parts}[data-fill="${SCREEN_COLOURS.light.ground}"]`)
  const small = spec.series.flatMap(({ cells }) =>
    cells.filter(({ smallDenominator, low }) => smallDenominator && low !== 0 && low !== null),
  )
  expect(hollow.flatMap(boxesOf)).toHaveLength(small.length)
  const rows = new Map<number, number>()
  for (const box of (await pathsOf(desk, parts)).flatMap(boxesOf))
    rows.set(box.y, Math.max(rows.get(box.y) ?? 0, box.x + box.width))
  // The last part may leave a pixel for a gap, or be widened to one.
  expect(Math.max(...rows.values()) - Math.min(...rows.values()), 'ends of the rows').toBeLessThanOrEqual(2)
})

test('the map paints the classes that the figure has, and hatches the rest', async ({ desk }) => {
  const spec = await showFigure(desk, 'map')
  const [series] = spec.series
  const { classes = [] } = spec.legend ?? {}
  for (const [index, { label, low, colour }] of classes.entries()) {
    const expected = spec.categories.some((_, position) => series?.classes?.[position] === index)
    const own =
      low === null
        ? '[data-part="absence"]'
        : `[data-part="value"][data-fill="${colourValue(colour, 'light')}"]`
    const drawn = (await pathsOf(desk, `.map .scene ${own}`)).join('')
    if (low !== null) expect(drawn !== '', label).toBe(expected)
  }
  const absent = desk.locator('.map .scene [data-part="absence"]')
  expect(await absent.count()).toBeGreaterThan(0)
  for (const path of await absent.all()) await expect(path).toHaveAttribute('fill', /^url/)
  // Every territory is reached and spoken, those without a place too.
  await desk.locator('[data-figure="map"]').focus()
  await desk.keyboard.press('End')
  const last = spec.categories.at(-1)
  await expect(desk.locator('[data-spoken="map"]')).toContainText(last?.spoken ?? '')
})

test('small multiples are drawn on the scale that they share', async ({ desk }) => {
  const spec = await showFigure(desk, 'small-multiples')
  expect(spec.panels.length).toBeGreaterThan(3)
  const lengths: number[] = []
  const values: number[] = []
  for (const panel of spec.panels) {
    const paths = await pathsOf(desk, `[data-panel="${panel.id}"] [data-part="value"]`)
    lengths.push(...paths.flatMap((d) => boxesOf(d).map(({ height }) => height)))
    values.push(...panel.series.flatMap(numbersOf))
  }
  expectProportional(lengths, values)
})

test('bands are drawn from the lowest to the highest possible number, never as points', async ({ desk }) => {
  await desk.getByRole('checkbox', { name: /^National security letters/ }).check()
  for (const kind of ['Criminal and emergency', 'Criminal', 'Emergency'])
    await desk.getByRole('checkbox', { name: new RegExp(`^${kind}(,| \\d|\\d|$)`) }).uncheck()
  await desk.getByRole('radio', { name: 'Bands', exact: true }).check()
  await expect(desk.locator('.figure-large h2')).toContainText('Published ranges')
  const boxes = (await pathsOf(desk, '.figure-large .over-time [data-part="value"]')).flatMap(boxesOf)
  expect(boxes.length).toBeGreaterThan(10)
  expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThan(8)
  await expect(desk.locator('.figure-large .over-time circle')).toHaveCount(0)
  await look(desk, 'figures', 'bands')
})

test('the slope has each number at its end, and no line across a break', async ({ desk }) => {
  const spec = await showFigure(desk, 'slope')
  const names = await desk.locator('.slope [data-part="name"]').allTextContents()
  for (const { label, cells } of spec.series)
    for (const { low, text } of cells) if (low !== null) expect(names.join(' ')).toContain(`${label} ${text}`)
  const lines = await pathsOf(desk, '.figure-large .slope [data-part="join"]')
  expect(lines.join('').includes('L')).toBe(spec.breaks.length === 0)
})

test('the heat table has as many cells of each class as the figure', async ({ desk }) => {
  const spec = await showFigure(desk, 'heat-table')
  const { classes = [] } = spec.legend ?? {}
  for (const [index, { label, low, colour }] of classes.entries()) {
    const own =
      low === null
        ? '[data-part="absence"]'
        : `[data-part="value"][data-fill="${colourValue(colour, 'light')}"]`
    const drawn = (await pathsOf(desk, `.heat .scene ${own}`)).flatMap(boxesOf).length
    const expected = spec.series.flatMap((row) => row.classes ?? []).filter((of) => of === index).length
    expect(drawn, label).toBe(expected)
  }
})

test('a cell of the heat table answers the pointer and the keys, and a name narrows the view', async ({
  desk,
}) => {
  const spec = await showFigure(desk, 'heat-table')
  const figure = desk.locator('[data-figure="heat-table"]')
  const plot = figure.locator('.rows-plot > svg')
  const box = (await plot.boundingBox()) ?? { width: 0 }
  await plot.hover({ position: { x: box.width - 4, y: 12 } })
  await expect(desk.locator('[data-tooltip="heat-table"]')).toContainText(
    spec.categories.at(-1)?.label ?? '?',
  )
  await expect(figure.locator('.active-mark')).toHaveCount(1)
  await desk.keyboard.press('Escape')
  await figure.focus()
  await desk.keyboard.press('End')
  await expect(desk.locator('[data-spoken="heat-table"]')).toContainText(spec.series[0]?.label ?? '?')
  await expect(figure.locator('.active-mark')).toHaveCount(1)
  await plot.click({ position: { x: 30, y: 12 } })
  await expect(desk.getByRole('button', { name: `Remove: ${spec.series[0]?.label ?? '?'}` })).toBeVisible()
})

test('a row of the ranking answers the pointer and the keys by name, number and its rows', async ({
  desk,
}) => {
  const spec = await showFigure(desk, 'territories-ranked')
  const figure = desk.locator('[data-figure="territories-ranked"]')
  const [first, second] = spec.categories
  await figure.getByText(second?.label ?? '?', { exact: true }).hover()
  await expect(figure.locator('.active-band')).toHaveCount(1)
  await figure.getByRole('button', { name: say('screen.rows'), includeHidden: true }).click()
  await expect(desk.getByRole('region', { name: new RegExp(second?.label ?? '?') })).toBeVisible()
  await desk.keyboard.press('Escape')
  await figure.focus()
  await desk.keyboard.press('Home')
  await expect(desk.locator('[data-spoken="territories-ranked"]')).toContainText(first?.spoken ?? '?')
  await figure.getByText(second?.label ?? '?', { exact: true }).click()
  await expect(desk.getByRole('button', { name: `Remove: ${second?.label ?? '?'}` })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`every figure has a picture and a table twin with its numbers, ${colorScheme}`, async ({ desk }) => {
    test.slow()
    await desk.emulateMedia({ colorScheme })
    for (const figure of FIGURE_KINDS) {
      const spec = await showFigure(desk, figure)
      await look(desk, 'figures', `${figure}-${colorScheme}`)
      await desk.locator(`.figure-large [data-figure="${figure}"]`).focus()
      await desk.keyboard.press('t')
      const table = desk.locator(`[data-table="${figure}"]`)
      const newest = (spec.panels[0]?.series[0] ?? spec.series[0])?.cells.at(-1)
      await expect(table).toContainText(newest?.text ?? '')
      await expect(table.getByRole('columnheader').first()).toBeVisible()
    }
  })

test('the peers of a territory are ticked by a rule that is said, and coverage names who is missing', async ({
  desk,
}) => {
  await desk.getByRole('checkbox', { name: /^Germany/ }).check()
  await desk.getByRole('button', { name: 'Tick several territories' }).click()
  await desk.getByRole('menuitem', { name: 'Peers of Germany' }).click()
  const territories = desk.locator('[data-filter="territories"]')
  await expect(territories).toContainText('5 chosen')
  await expect(territories).toContainText('territories of Western Europe with the nearest number of requests')
  await desk.getByText('Who reported, period by period').click()
  await expect(desk.locator('[data-coverage="periods"] li').first()).toContainText(
    '2025 H1: all 5 reporting.',
  )
  await desk.getByRole('button', { name: 'Reset' }).click()
  await expect(desk.locator('[data-coverage="periods"] li').first()).toContainText(
    /2025 H1: 68 of 102 reporting; without a number: .*Andorra \(not listed in the report\)/,
  )
})

test('T turns a figure into its table and back, and the keys go on', async ({ desk }) => {
  const figure = desk.locator('.figure-large [data-figure="over-time"]')
  await figure.focus()
  await desk.keyboard.press('t')
  await expect(desk.locator('[data-table="over-time"]')).toBeFocused()
  await desk.keyboard.press('t')
  await expect(figure).toBeFocused()
  await desk.keyboard.press('End')
  await expect(desk.locator('[data-spoken="over-time"]')).toContainText('first half of 2025')
})

test('figures are picked, narrowed and lifted by keyboard, and every step is undone', async ({ desk }) => {
  const figure = desk.locator('.figure-large [data-figure="over-time"]')
  const selection = desk.getByRole('region', { name: 'Selection' })
  await figure.focus()
  for (const key of ['Home', 'ArrowRight', 'Shift+Enter', 'PageDown', 'Shift+Enter'])
    await desk.keyboard.press(key)
  await expect(desk.locator('[data-picks]')).toContainText('2013 H2, 2016 H1')
  await desk.keyboard.press('Enter')
  await expect(selection).toContainText('2013 H2 to 2016 H1')
  await desk.keyboard.press('s')
  await expect(selection).toContainText(/content disclosed/i)
  await desk.keyboard.press('Escape')
  await desk.keyboard.press('Escape')
  await expect(selection).toContainText('2013 H1 to 2025 H1')
  await desk.keyboard.press('Control+z')
  await expect(selection).toContainText('2013 H2 to 2016 H1')
})

test('pointing at a territory in one figure marks it in the other', async ({ desk }) => {
  await showFigure(desk, 'map')
  await desk.locator('[data-figure="map"]').focus()
  await desk.keyboard.press('Home')
  await expect(desk.locator('.figure-ranking .linked-band')).toHaveCount(1)
})

test('the palette does by typing what the screen does by pressing', async ({ desk }) => {
  await expect(desk.getByRole('application').first()).toBeVisible()
  await desk.keyboard.press('Control+k')
  await expect(desk.getByRole('combobox', { name: 'Find a command, a figure or a territory' })).toBeFocused()
  await desk.keyboard.type('only turk')
  await desk.keyboard.press('Enter')
  await expect(desk.getByRole('button', { name: 'Remove: Türkiye' })).toBeVisible()
  await desk.keyboard.press('Control+k')
  await desk.keyboard.type('heat')
  await desk.keyboard.press('Enter')
  await expect(desk.locator('[data-figure="heat-table"]')).toBeVisible()
  // Escape leaves at once, whatever was typed.
  await desk.keyboard.press('Control+k')
  await desk.keyboard.type('map')
  await desk.keyboard.press('Escape')
  await expect(desk.getByRole('dialog')).toHaveCount(0)
  await desk.keyboard.press('Control+/')
  await expect(desk.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Narrow the view')
  await desk.keyboard.press('Escape')
  await expect(desk.getByRole('dialog')).toHaveCount(0)
})

test('a view travels as one line of text, and a line that is none is refused in a sentence', async ({
  desk,
}) => {
  const dialog = desk.getByRole('dialog', { name: 'View as text' })
  await desk.getByRole('checkbox', { name: /^Germany/ }).check()
  await desk.getByRole('button', { name: 'View as text' }).click()
  const text = (await dialog.locator('[data-view-text]').textContent()) ?? ''
  expect(text).toContain('territories=DE')
  await dialog.getByRole('textbox').fill('v1/microsoft/never')
  await dialog.getByRole('button', { name: 'Open this view' }).click()
  await expect(dialog.getByRole('alert')).not.toBeEmpty()
  await dialog.getByRole('textbox').fill(text.replace('territories=DE', 'territories=FR,TR'))
  await dialog.getByRole('button', { name: 'Open this view' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(desk.getByRole('button', { name: 'Remove: Türkiye' })).toBeVisible()
})
